"""Importinställningar: how large a file may be, and what makes two reports alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.attachments.limits import AttachmentLimits
from desktop.categories import Categories
from desktop.intake.limits import Limits
from desktop.intake.tuning import ImportTuning, Tuning
from desktop.intake.verdicts.likeness import LikenessRules, Weights
from models.categories.values import CategoryRow
from models.kinds import Kind
from ui.desk import Desk
from ui.register.category_rules import CategoryRulesTable, with_part
from ui.register.figures import PERCENT, figure_of, figure_words
from ui.register.section import ColumnSection
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar

FIELD_WIDTH = 92
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Knob:
    """One figure of a part of the settings; stored is what is shown × `factor`."""

    part: str
    name: str
    words: str
    unit: str = ""
    factor: float = 1

    def shown(self, tuning: ImportTuning) -> str:
        return figure_words(getattr(_part(tuning, self.part), self.name) / self.factor)

    def turned(self, tuning: ImportTuning, words: str) -> ImportTuning:
        """The settings with this figure; raises ValueError where *words* are none."""
        default = getattr(_part(ImportTuning(), self.part), self.name)
        stored = type(default)(figure_of(words) * self.factor)
        return _with_part(tuning, self.part, replace(_part(tuning, self.part), **{self.name: stored}))


class TuningSection(ColumnSection):
    kinds = (Kind.SETTING, Kind.CATEGORY)

    def __init__(self, desk: Desk, tuning: Tuning, categories: Categories, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Import settings"), desk, message)
        self._tuning = tuning
        self._listed = categories
        self.fields: dict[Knob, AutosavedLine] = {}
        self.categories = CategoryRulesTable()
        self.categories.written.connect(self._save_rule)
        self._column = self.begin()
        self._add_likeness()
        self._add_limits()

    def refresh(self) -> None:
        read = lambda: (self._tuning.read(), self._listed.listing())  # noqa: E731 - two in one question
        self.desk.jobs.run(self, read, self._show)

    def reset(self, *parts: str) -> None:
        """Give some parts of the settings their first values again."""
        fresh = ImportTuning()

        def restore() -> None:
            tuning = self._tuning.read()
            for part in parts:
                tuning = _with_part(tuning, part, _part(fresh, part))
            self._tuning.save(tuning)

        self.do(restore, lambda _: self.refresh())

    def _show(self, read: tuple[ImportTuning, Sequence[CategoryRow]]) -> None:
        tuning, categories = read
        for knob, field in self.fields.items():
            field.show_words(knob.shown(tuning))
        self.categories.show_rules([row for row in categories if row.is_active], tuning.likeness)

    def _save(self, knob: Knob, words: str) -> None:
        self._keep(lambda: knob.turned(self._tuning.read(), words))

    def _save_rule(self, category: int, part: str, words: str) -> None:
        def turned() -> ImportTuning:
            tuning = self._tuning.read()
            return replace(tuning, likeness=with_part(tuning.likeness, category, part, words))

        self._keep(turned)

    def _keep(self, turned: Any) -> None:
        """Keep the settings; what is no figure, or refused, falls back to what is stored."""

        def keep() -> None:
            try:
                tuning = turned()
            except ValueError:
                return
            self._tuning.save(tuning)

        self.message.clear()
        self.desk.jobs.run(self, keep, lambda _: self.refresh(), self._refuse)

    def _refuse(self, refusal: Any) -> None:
        self.message.refuse(refusal)
        self.refresh()

    def _add_likeness(self) -> None:
        metres, days, percent = self.tr("m"), self.tr("days"), "%"
        self._heading(
            self.tr("Probably the same"),
            self.tr("Two reports are proposed as the same when their score reaches the threshold."),
        )
        self._add_rows(
            Knob("likeness", "radius_metres", self.tr("Apart at most"), metres),
            Knob("likeness", "days", self.tr("Time between at most"), days),
            Knob("likeness", "threshold", self.tr("Threshold"), percent, PERCENT),
        )
        self._column.addWidget(label(self.tr("What each part weighs"), Role.STRONG))
        self._add_rows(
            Knob("weights", "place", self.tr("Place"), percent, PERCENT),
            Knob("weights", "time", self.tr("Time"), percent, PERCENT),
            Knob("weights", "category", self.tr("Category"), percent, PERCENT),
            Knob("weights", "words", self.tr("Words"), percent, PERCENT),
            Knob("weights", "sender", self.tr("The same informant, on top"), percent, PERCENT),
        )
        self._column.addWidget(label(self.tr("Categories with rules of their own"), Role.STRONG))
        why = self.tr(
            "They hold between two reports of the category; an empty field is as above. "
            "Reports of different categories are judged as above."
        )
        self._column.addWidget(label(why, Role.MUTED, wrap=True))
        self._column.addWidget(self.categories)
        self._reset_button(self.tr("Reset what is alike"), "likeness")

    def _add_limits(self) -> None:
        megabytes = self.tr("MB")
        self._heading(
            self.tr("Limits"), self.tr("A file beyond these is refused; a longer cell is cut and said to be.")
        )
        self._add_rows(
            Knob("limits", "file_bytes", self.tr("Size of the file"), megabytes, MEGABYTE),
            Knob("limits", "unpacked_bytes", self.tr("Size when unpacked"), megabytes, MEGABYTE),
            Knob("limits", "unpacked_ratio", self.tr("Unpacked to packed"), self.tr("times")),
            Knob("limits", "rows", self.tr("Rows")),
            Knob("limits", "columns", self.tr("Columns")),
            Knob("limits", "cell_characters", self.tr("Characters of a cell")),
            Knob("limits", "memory_bytes", self.tr("Memory while reading"), megabytes, MEGABYTE),
            Knob("limits", "step_seconds", self.tr("Time for each step"), self.tr("seconds")),
            Knob("attachments", "attached_bytes", self.tr("Attached photo or file"), megabytes, MEGABYTE),
            Knob("attachments", "picture_pixels", self.tr("Attached photo"), self.tr("Mpx"), MEGABYTE),
        )
        self._reset_button(self.tr("Reset the limits"), "limits", "attachments")

    def _heading(self, words: str, why: str) -> None:
        if self._column.count():
            self._column.addSpacing(INSIDE)
        self._column.addWidget(label(words, Role.HEADING))
        self._column.addWidget(label(why, Role.MUTED, wrap=True))

    def _add_rows(self, *knobs: Knob) -> None:
        rows = _Rows()
        for knob in knobs:
            field = AutosavedLine(f"{knob.words} {knob.unit}".strip())
            field.saved.connect(partial(self._save, knob))
            rows.add_row(knob.words, field, knob.unit, knob.shown(ImportTuning()))
            self.fields[knob] = field
        self._column.addWidget(rows)

    def _reset_button(self, words: str, *parts: str) -> None:
        button = KeyButton(words, partial(self.reset, *parts), look=Look.QUIET)
        self._column.addLayout(FlowLayout(button))


class _Rows(QWidget):
    """Name, field, unit and first value, below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(INSIDE)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 190)
        self._grid.setColumnStretch(3, 1)

    def add_row(self, name: str, field: AutosavedLine, unit: str, first: str = "") -> None:
        caption = label(name, Role.BODY)
        caption.setBuddy(field)
        field.setFixedWidth(FIELD_WIDTH)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = self._grid.rowCount()
        words = (
            QCoreApplication.translate("TuningSection", "at first {value}").format(value=first)
            if first
            else ""
        )
        cells = (caption, field, label(unit, Role.MUTED), label(words, Role.SMALL))
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, row, column)


def _part(tuning: ImportTuning, part: str) -> Limits | AttachmentLimits | LikenessRules | Weights:
    return tuning.likeness.weights if part == "weights" else getattr(tuning, part)


def _with_part(tuning: ImportTuning, part: str, value: Any) -> ImportTuning:
    if part == "weights":
        return replace(tuning, likeness=replace(tuning.likeness, weights=value))
    changed: dict[str, Any] = {part: value}
    return replace(tuning, **changed)
