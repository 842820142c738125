"""The chosen row of a preview, in full: why it is what it is, and every field of it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.intake.fields import Field
from desktop.intake.rejections import Rejection
from desktop.intake.row_verdict import RowVerdict
from desktop.intake.values import ImportPreview, PreviewRow
from desktop.wording import rejection_words
from ui.days import DayNow
from ui.imports.changed_fields import ChangedFields
from ui.imports.import_rows import odd_date_words, verdict_words
from ui.imports.likeness_card import LikenessCard
from ui.imports.row_fields import RowFields
from ui.style import INSIDE, Tone
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import personal_kinds
from ui.widgets.side_panel import SidePanel


class ImportRowPanel(SidePanel):
    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("No row chosen"))
        self.verdict = Chip()
        self._today = today
        self.flags = [Chip() for _ in range(6)]
        self.reason = label("", Role.BODY, wrap=True)
        self.where = label("", Role.MUTED, wrap=True)
        self.changed = ChangedFields(today)
        self.likeness = LikenessCard(today)
        self.fields = RowFields(today)
        self._why = QFrame()
        self._why.setObjectName("proposal")
        inside = QVBoxLayout(self._why)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(INSIDE - 2)
        for part in (self.reason, self.where, self.changed, self.likeness):
            inside.addWidget(part)
        self.add_row(self.verdict, *self.flags)
        self.add(self._why)
        self.add(self.fields)
        self.show_nothing()

    def show_nothing(self) -> None:
        self.heading.setText(self.tr("No row chosen"))
        self.verdict.say("")
        self._show_flags([])
        self._why.hide()
        self.fields.hide()

    def show_row(self, row: PreviewRow, preview: ImportPreview, taken: AbstractSet[Field]) -> None:
        """Show one row of *preview*; *taken* are the changed fields that are to be taken over."""
        self.heading.setText(self.tr("Line {line}").format(line=row.line))
        self.verdict.say(*verdict_words(row, self._today()))
        self._show_flags(self._flags(row))
        self._show_rejection(row.rejection)
        self.changed.setVisible(row.changed is not None)
        if row.changed is not None:
            self.changed.show_row(row.changed, taken)
        self.likeness.setVisible(row.likely is not None)
        if row.likely is not None:
            self.likeness.show_pair(row.likely)
        self._why.setVisible(bool(row.rejection or row.changed or row.likely))
        self.fields.show()
        self.fields.show_row(row, preview.headers, preview.columns)
        self.to_top()

    def _show_rejection(self, rejection: Rejection | None) -> None:
        for part in (self.reason, self.where):
            part.setVisible(rejection is not None)
        if rejection is not None:
            self.reason.setText(rejection_words(rejection))
            column = self.tr("Column {column}").format(column=rejection.column) if rejection.column else ""
            line = self.tr("line {line} of the file").format(line=rejection.line)
            self.where.setText(", ".join(part for part in (column, line) if part))

    def _flags(self, row: PreviewRow) -> list[tuple[str, Tone]]:
        odd = odd_date_words(row, self._today()) if row.verdict is not RowVerdict.NEW else ""
        flags = (
            (bool(odd), odd, Tone.WAITING),
            (row.is_fallback, self.tr("at a fall-back point"), Tone.WAITING),
            (row.is_outside, self.tr("outside the municipality"), Tone.WAITING),
            (row.is_swapped, self.tr("axes put right"), Tone.PLAIN),
            (row.has_contact, self.tr("contact details kept apart"), Tone.PLAIN),
            (bool(personal_kinds(row.text)), self.tr("personal data in the text"), Tone.WAITING),
        )
        return [(words, tone) for holds, words, tone in flags if holds]

    def _show_flags(self, flags: list[tuple[str, Tone]]) -> None:
        for place, chip in enumerate(self.flags):
            chip.say(*(flags[place] if place < len(flags) else ("", Tone.PLAIN)))
