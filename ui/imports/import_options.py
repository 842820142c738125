"""What was found out of a file, and what the person says in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.intake.fields import Field
from desktop.intake.options import Options
from desktop.intake.values import ImportPreview
from desktop.wording import label as word_for
from models.reports.values import ReportSource
from ui.imports.import_columns import ImportColumns
from ui.imports.import_notices import ImportNotices
from ui.imports.import_words import (
    DATES,
    DELIMITERS,
    ENCODINGS,
    SYSTEMS,
    choices,
    date_words,
    delimiter_words,
    encoding_words,
    system_words,
)
from ui.widgets.labelled_rows import LabelledRows
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker
from ui.widgets.side_panel import SidePanel
from ui.widgets.word_line import WordLine

TABLES = {"encoding": ENCODINGS, "delimiter": DELIMITERS, "date_format": DATES, "crs": SYSTEMS}


class ImportOptions(SidePanel):
    """`changed` when anything is said; the preview is then made anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._switches: dict[str, bool] = {}
        self.notices = ImportNotices(self._switch, self._go_to_source)
        # The person has said it of this file, or such a file has come before.
        self.is_source_known = False
        self.columns = ImportColumns()
        self._make_fields()
        self._lay_out_fields()
        self._listen()
        self.forget()

    @property
    def said(self) -> Options:
        """What the person has said."""
        return Options(
            encoding=self.encoding.key or "",
            crs=self.crs.key or "",
            delimiter=self.delimiter.key or "",
            date_format=self.dates.key or "",
            columns=self.columns.said,
            sheet=self.sheet.key or "",
            **self._switches,
        )

    def say(self, name: str, value: object) -> None:
        """Say one of the options in the person's place, as when a question was answered."""
        picker = self._pickers.get(name)
        if name == "columns" and isinstance(value, Mapping):
            self.columns.say(value)
        elif picker is not None:
            also = [Choice(value, str(value))] if value not in TABLES.get(name, {}) else []
            picker.offer([*choices(TABLES.get(name, {})), *also])
            picker.pick(value)
        else:
            self._switches[name] = bool(value)
        self.changed.emit()

    def field(self, name: str) -> QWidget:
        """Where an option is said."""
        return self._pickers.get(name, self.columns.pickers[Field.TEXT])

    def forget(self) -> None:
        """Another file: nothing has been said of it yet."""
        self._switches.clear()
        self.is_source_known = False
        self.source.pick(ReportSource.SAFETY_MAP)
        self.sender_line.show_words("")
        self._intro.setText(self.tr("The file is not read yet. Say what you know of it."))
        for picker in self._pickers.values():
            self._form.show_row(picker)
            picker.call_nothing(self.tr("found out"))
            picker.pick(None)
        self.columns.forget()
        self._show_sheets("", ())
        self.notices.forget()

    def propose_sender(self, preview: ImportPreview) -> None:
        """Who sent such a file the last time stands there as if it was said."""
        self.is_source_known = True
        self.source.pick(preview.source)
        self.sender_line.show_words(preview.sender)

    def show_found(self, preview: ImportPreview, today: date) -> None:
        """Say what was found out, and what is as it was said the last time."""
        found = preview.found
        self._intro.setText(self.tr("Found out of the file. Change what is not right."))
        for picker, words in (
            (self.encoding, encoding_words(found.encoding)),
            (self.delimiter, delimiter_words(found.delimiter)),
            (self.dates, date_words(preview.date_format)),
            (self.crs, system_words(preview.crs)),
        ):
            picker.call_nothing(self._found_out(words))
        self._show_sheets(found.sheet, found.sheets)
        for picker, is_known in (
            (self.encoding, found.encoding),
            (self.delimiter, found.delimiter),
            (self.dates, preview.date_format),
        ):
            self._form.show_row(picker, is_shown=bool(is_known) or picker.key is not None)
        self.columns.offer(preview.headers, preview.columns)
        self.notices.show_found(preview, today, is_source_known=self.is_source_known)

    def offer_headers(self, headers: Sequence[str]) -> None:
        """The columns of a file that is not understood yet."""
        self.columns.offer(headers)

    def _go_to_source(self) -> None:
        self.source.setFocus()
        self.source.showPopup()

    def _switch(self, name: str) -> None:
        self.say(name, True)

    def _found_out(self, words: str) -> str:
        return words or self.tr("found out")

    def _show_sheets(self, sheet: str, sheets: Sequence[str]) -> None:
        self.sheet.offer([Choice(name, name) for name in sheets])
        self.sheet.call_nothing(self._found_out(sheet))
        self._form.show_row(self.sheet, is_shown=len(sheets) > 1)

    def _make_fields(self) -> None:
        self.source = Picker(self.tr("Source"), typed=False)
        self.source.offer([Choice(source, word_for(source)) for source in ReportSource])
        self.source.pick(ReportSource.SAFETY_MAP)
        self.sender_line = hinted(
            WordLine(self.tr("Sender"), self.tr("where the source does not say enough"))
        )
        found_out = self.tr("found out")
        self.encoding = Picker(self.tr("Letters"), found_out, typed=False)
        self.delimiter = Picker(self.tr("Between the cells"), found_out, typed=False)
        self.sheet = Picker(self.tr("Sheet or layer"), found_out, typed=False)
        self.dates = Picker(self.tr("Dates"), found_out, typed=False)
        self.crs = Picker(self.tr("Coordinate system"), found_out)
        self._pickers = {
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "sheet": self.sheet,
            "date_format": self.dates,
            "crs": self.crs,
        }
        for name, words in TABLES.items():
            self._pickers[name].offer(choices(words))

    def _lay_out_fields(self) -> None:
        self.add(self.notices)
        self._form = LabelledRows()
        for field in (self.source, self.sender_line, *self._pickers.values()):
            self._form.add_row(field.accessibleName(), field)
        self._intro = label("", Role.MUTED, wrap=True)
        self.add(self._intro)
        self.add(self._form)
        self.column.addSpacing(8)
        self.add(label(self.tr("Columns of the file"), Role.STRONG))
        self.add(self.columns)

    def _tell_source(self, _words: object) -> None:
        self.is_source_known = True
        self.changed.emit()

    def _listen(self) -> None:
        self.notices.unread.mapped.connect(lambda field, header: self.say("columns", {field: header}))
        self.source.picked.connect(self._tell_source)
        for picker in self._pickers.values():
            picker.picked.connect(lambda _key: self.changed.emit())
        self.sender_line.told.connect(self._tell_source)
        self.columns.changed.connect(self.changed)
