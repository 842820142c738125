"""One row of a file, cell by cell: how it stands there, and what it becomes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.intake.fields import Field
from desktop.intake.values import PreviewRow
from desktop.language import moment_words
from desktop.wording import label as word_for
from models.reports.values import Precision
from ui.days import DayNow
from ui.style import BETWEEN
from ui.widgets.labels import Role, label

CONTACT = {Field.CONTACT_NAME, Field.CONTACT_EMAIL, Field.CONTACT_PHONE}
COORDINATES = {Field.LATITUDE, Field.LONGITUDE, Field.COORDINATES, Field.SHAPE}
POINTS = {Precision.POINT, Precision.STREET}
# Cells of a very wide file that are shown, those that are taken in first.
MOST = 40
LONG_WORD = re.compile(r"\S{18}(?=\S)")


class RowFields(QWidget):
    """To the left the file's own columns, to the right our fields."""

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self._cells: list[tuple[QLabel, QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(1)
        for column, words in enumerate((self.tr("In the file"), self.tr("Becomes"))):
            self._grid.addWidget(label(words, Role.STRONG), 0, column)
            self._grid.setColumnStretch(column, 1)

    @property
    def shown(self) -> list[tuple[str, str, str, str]]:
        """Header, cell, field and what it becomes, of every line that is seen."""
        return [
            (name.text(), cell.text(), field.text(), becomes.text())
            for name, cell, field, becomes in self._cells
            if not cell.isHidden()
        ]

    def show_row(self, row: PreviewRow, headers: Sequence[str], columns: Mapping[Field, str]) -> None:
        """Show the cells of a row that hold anything, or are taken in."""
        field_of = {header: field for field, header in columns.items()}
        pairs = [
            (header, cell, field_of.get(header))
            for header, cell in zip(headers, row.raw, strict=False)
            if cell or header in field_of
        ]
        pairs = sorted(pairs, key=lambda pair: pair[2] is None)[:MOST]
        for place, (header, cell, field) in enumerate(pairs):
            self._show_cell(place, (header, cell, *self._becomes(row, field, cell)))
        for labels in self._cells[len(pairs) :]:
            for each in labels:
                each.hide()

    def _show_cell(self, place: int, words: tuple[str, str, str, str]) -> None:
        if place == len(self._cells):
            self._add_line()
        for each, said in zip(self._cells[place], words, strict=True):
            each.setText(_breakable(said) or "–")
            each.show()

    def _add_line(self) -> None:
        row = 1 + 2 * len(self._cells)
        name, field = label("", Role.SMALL, wrap=True), label("", Role.SMALL, wrap=True)
        cell, becomes = label("", Role.MUTED, wrap=True), label("", Role.BODY, wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        for column, (caption, words) in enumerate(((name, cell), (field, becomes))):
            self._grid.addWidget(caption, row, column, top)
            self._grid.addWidget(words, row + 1, column, top)
            caption.setContentsMargins(0, 6, 0, 0)
            for each in (caption, words):
                # Both sides as wide, whatever the words of the row.
                each.setSizePolicy(QSizePolicy.Policy.Ignored, each.sizePolicy().verticalPolicy())
                each.setMinimumWidth(1)
        self._cells.append((name, cell, field, becomes))

    def _becomes(self, row: PreviewRow, field: Field | None, cell: str) -> tuple[str, str]:
        """The field's name, and what the cell becomes in it."""
        if field is None:
            return "", self.tr("not taken in")
        if row.rejection is not None:
            return word_for(field), ""
        return word_for(field), self._value(row, field, cell)

    def _value(self, row: PreviewRow, field: Field, cell: str) -> str:
        if field in CONTACT:
            return self.tr("kept apart from the report") if cell else ""
        if field in COORDINATES:
            return self._point(row)
        if field is Field.RECEIVED_AT:
            return self._moment(row.received_at)
        if field is Field.TEXT:
            return row.text
        if field is Field.CATEGORY:
            return row.category or row.sender_category
        return row.area if field is Field.AREA else cell

    def _point(self, row: PreviewRow) -> str:
        """Where the coordinates put it; an area that is told in words is no point."""
        if row.is_fallback:
            return self.tr("a point that stands for “unknown”: not used")
        return word_for(row.precision) if row.precision in POINTS else self.tr("no point")

    def _moment(self, moment: datetime | None) -> str:
        return moment_words(moment, self._today()) if moment else self.tr("now")


def _breakable(words: str) -> str:
    """The same words, with places to break those that are wider than the panel."""
    return LONG_WORD.sub(lambda found: f"{found[0]}\u200b", words)
