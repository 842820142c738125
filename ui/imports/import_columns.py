"""Which of the file's columns is which of our fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal

from desktop.intake.fields import Field
from desktop.wording import label as word_for
from ui.widgets.labelled_rows import LabelledRows
from ui.widgets.picker import Choice, Picker

MAPPED = (
    Field.TEXT,
    Field.CATEGORY,
    Field.RECEIVED_AT,
    Field.RECEIVED_TIME,
    Field.HAPPENED_AT,
    Field.EXTERNAL_ID,
    Field.AREA,
    Field.ADDRESS,
    Field.MUNICIPALITY,
    Field.COORDINATES,
    Field.LATITUDE,
    Field.LONGITUDE,
    Field.CONTACT_NAME,
    Field.CONTACT_EMAIL,
    Field.CONTACT_PHONE,
    Field.ATTACHMENTS,
)


class ImportColumns(LabelledRows):
    """One line for each field: its name, and the column it is taken from. `changed` when one is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pickers = {field: Picker(word_for(field), self.tr("not taken in")) for field in MAPPED}
        for field, picker in self.pickers.items():
            self.add_row(word_for(field), picker)
            picker.picked.connect(partial(self._hear, field))
        self._found: dict[Field, str] = {}
        self._said: dict[Field, str] = {}

    @property
    def said(self) -> dict[str, str]:
        """Field → the header that the person has chosen for it, "" where it is to be left out."""
        return {field.value: header for field, header in self._said.items()}

    def say(self, columns: Mapping[str, str]) -> None:
        """Choose columns in the person's place, by our fields' names."""
        for name, header in columns.items():
            self._said[Field(name)] = header
        self._show()

    def forget(self) -> None:
        self._said.clear()
        self._found.clear()
        self.offer([])

    def offer(self, headers: Sequence[str], found: Mapping[Field, str] | None = None) -> None:
        """The file's own columns, and which of them were *found* to be which field."""
        self._found = dict(found or {})
        nothing = self.tr("found out") if found is None else self.tr("not taken in")
        for picker in self.pickers.values():
            picker.call_nothing(nothing)
            picker.offer([Choice(header, header) for header in headers])
        self._show()

    def _show(self) -> None:
        for field, picker in self.pickers.items():
            picker.pick(self._said.get(field, self._found.get(field)))

    def _hear(self, field: Field, header: object) -> None:
        self._said[field] = str(header or "")
        self.changed.emit()
