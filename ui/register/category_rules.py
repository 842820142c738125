"""Radius and weights of the categories that have their own, one row per category."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.intake.verdicts.likeness import CategoryRules, LikenessRules, Weights
from models.categories.values import CategoryRow
from ui.register.figures import PERCENT, figure_of, figure_words
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine
from ui.widgets.labels import Role, label

RADIUS = "radius_metres"
WEIGHTS = tuple(entry.name for entry in fields(Weights))
FIELD_WIDTH = 58


class CategoryRulesTable(QWidget):
    """`written(category, part, words)` where a field is left with other words in it."""

    written = Signal(int, str, str)

    def __init__(self) -> None:
        super().__init__()
        # By category and part: RADIUS or one of WEIGHTS.
        self.fields: dict[tuple[int, str], AutosavedLine] = {}
        self._shown: list[tuple[int, str]] = []
        self._grid = QGridLayout(self)
        self._lay_out()

    def show_rules(self, categories: Sequence[CategoryRow], rules: LikenessRules) -> None:
        """Show what each category has of its own; where it has nothing, faintly what holds for all."""
        shown = [(row.id, row.name) for row in categories]
        if shown != self._shown:
            self._shown = shown
            self._make_fields()
        for (category, part), field in self.fields.items():
            own = rules.per_category.get(category, CategoryRules())
            field.show_words(_shown_words(own, part))
            field.setPlaceholderText(_shown_words(CategoryRules(rules.radius_metres, rules.weights), part))

    def _make_fields(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.fields = {}
        parts = self._parts()
        for column, words in enumerate(parts.values(), 1):
            self._grid.addWidget(label(words, Role.SMALL), 0, column, Qt.AlignmentFlag.AlignRight)
        for row, (category, name) in enumerate(self._shown, 1):
            self._grid.addWidget(label(name, Role.BODY), row, 0)
            for column, (part, words) in enumerate(parts.items(), 1):
                self._grid.addWidget(self._field(category, part, f"{name}: {words}"), row, column)

    def _field(self, category: int, part: str, name: str) -> AutosavedLine:
        field = AutosavedLine(name)
        field.setFixedWidth(FIELD_WIDTH)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.saved.connect(partial(self.written.emit, category, part))
        self.fields[category, part] = field
        return field

    def _parts(self) -> dict[str, str]:
        return {
            RADIUS: self.tr("Metres"),
            "place": self.tr("Place %"),
            "time": self.tr("Time %"),
            "category": self.tr("Category %"),
            "words": self.tr("Words %"),
            "sender": self.tr("Informant %"),
        }

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(INSIDE)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 190)
        self._grid.setColumnStretch(len(WEIGHTS) + 2, 1)


def with_part(rules: LikenessRules, category: int, part: str, words: str) -> LikenessRules:
    """The rules with one figure of a category; without *words* it is as for all again.

    The first weight of its own gives a category all of them, so that they stay in proportion when those
    for all are changed. Raises ValueError where *words* are no figure.
    """
    own = rules.per_category.get(category, CategoryRules())
    if part == RADIUS:
        own = replace(own, radius_metres=figure_of(words) if words.strip() else None)
    else:
        value = figure_of(words) * PERCENT if words.strip() else getattr(rules.weights, part)
        weights = replace(own.weights or rules.weights, **{part: value})
        own = replace(own, weights=None if weights == rules.weights else weights)
    others = {key: each for key, each in rules.per_category.items() if key != category}
    return replace(rules, per_category=others if own == CategoryRules() else {**others, category: own})


def _shown_words(own: CategoryRules, part: str) -> str:
    if part == RADIUS:
        return "" if own.radius_metres is None else figure_words(own.radius_metres)
    return "" if own.weights is None else figure_words(getattr(own.weights, part) / PERCENT)
