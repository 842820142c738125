"""What the panel Lägesbild is of: the place, the period, and what for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.labels import label
from desktop.situation.periods import Days, Span, days_of
from desktop.situation.values import Preset, SituationWish
from models.areas.values import AreaRow
from models.categories.values import CategoryRow
from models.map.values import Region
from models.reports.values import ReportSource
from ui.days import DayNow
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.date_field import DateField, place_with_complaint
from ui.widgets.labelled_rows import LabelledRows
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker

_DRAWN = "drawn"
# Short words beside fields that share a narrow panel.
_NAME_WIDTH = 58


class SituationChoice(QWidget):
    """`changed` when the picture is to be of something else; `drawing_wanted` when a place is to be drawn."""

    changed = Signal()
    drawing_wanted = Signal()

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self._region: Region | None = None
        self._rows: Sequence[AreaRow] = ()
        # Chosen before its name is known.
        self._area: int | None = None
        self.area = Picker(self.tr("Area"), self.tr("The whole municipality"))
        self.draw_button = KeyButton(self.tr("Draw…"), self.drawing_wanted.emit)
        self.name = hinted(QLineEdit())
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(self.tr("What the place is called"))
        self.span = Picker(self.tr("Period"), typed=False)
        self.first = DateField(self.tr("From"), today)
        self.last = DateField(self.tr("To"), today)
        self.preset = Picker(self.tr("For"), typed=False)
        self.category = Picker(self.tr("Category"), self.tr("All"))
        self.source = Picker(self.tr("Source"), self.tr("All"))
        self.words = QCheckBox(self.tr("Let the paper quote the reports"))
        self.words.setToolTip(self.tr("Quotes that tell of a person stop the paper."))
        self._offer()
        self._arrange()
        self._listen()

    @property
    def with_words(self) -> bool:
        return self.words.isChecked()

    def offer(self, areas: Sequence[AreaRow], categories: Sequence[CategoryRow]) -> None:
        """Fill the lists of areas and categories, and keep what is chosen."""
        self._rows = areas
        self.category.offer([Choice(row.id, row.name) for row in categories])
        self._offer_areas()

    def _offer_areas(self) -> None:
        areas = self._rows
        drawn = [Choice(_DRAWN, self.tr("What I have drawn"))] if self._region else []
        self.area.offer([*drawn, *(Choice(row.id, row.name) for row in areas)])
        self.area.pick(_DRAWN if self._region else self._area)
        self._say_rows()

    def choose_area(self, area_id: int | None) -> None:
        """Choose an area, None for the whole municipality."""
        self._region, self._area = None, area_id
        self._offer_areas()

    def widen(self) -> None:
        """Let everything count: no list for somebody, no category, no source."""
        self.preset.pick(Preset.GENERAL)
        self.category.pick(None)
        self.source.pick(None)
        self._say_rows()

    def take_region(self, region: Region) -> None:
        """Choose what has been drawn."""
        self._region, self._area = region, None
        self._offer_areas()

    def wish(self) -> SituationWish | None:
        """What is asked for; None while the days are not written whole."""
        days = self._days()
        if days is None:
            return None
        areas = frozenset({self._area}) if self._area is not None else frozenset()
        return SituationWish(
            days=days,
            areas=areas if self._region is None else frozenset(),
            region=self._region,
            name=self.name.text().strip() if self._region else "",
            categories=self._one(self.category) if self.preset.key is Preset.GENERAL else frozenset(),
            sources=self._one(self.source),
            preset=self.preset.key,
        )

    def _one(self, picker: Picker) -> frozenset[Any]:
        return frozenset() if picker.key is None else frozenset({picker.key})

    def _days(self) -> Days | None:
        if self.span.key is not Span.OWN:
            return days_of(self.span.key, self._today())
        first, last = self.first.day, self.last.day
        return Days(first, last) if first and last else None

    def _offer(self) -> None:
        self.area.offer([])
        spans = {
            Span.LAST_WEEK: self.tr("Last week"),
            Span.FOUR_WEEKS: self.tr("Four weeks"),
            Span.TWELVE_WEEKS: self.tr("Twelve weeks"),
            Span.QUARTER: self.tr("Last quarter"),
            Span.YEAR: self.tr("One year"),
            Span.OWN: self.tr("Own days"),
        }
        self.span.offer([Choice(span, name) for span, name in spans.items()])
        self.span.pick(Span.FOUR_WEEKS)
        presets = {
            Preset.GENERAL: self.tr("Everything"),
            Preset.TRAFFIC: self.tr("The police's traffic list"),
        }
        self.preset.offer([Choice(preset, name) for preset, name in presets.items()])
        self.preset.pick(Preset.GENERAL)
        self.category.offer([])
        self.source.offer([Choice(source, label(source)) for source in ReportSource])

    def _arrange(self) -> None:
        place = QWidget()
        beside = QHBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(INSIDE)
        beside.addWidget(self.area, 1)
        beside.addWidget(self.draw_button)
        self.rows = LabelledRows(_NAME_WIDTH)
        for name, field in (
            (self.tr("Area"), place),
            (self.tr("Name"), self.name),
            (self.tr("Period"), self.span),
        ):
            self.rows.add_row(name, field)
        self._own = {
            self.tr("From"): self._with_complaint(self.first),
            self.tr("To"): self._with_complaint(self.last),
        }
        for name, field in self._own.items():
            self.rows.add_row(name, field)
        for name, field in (
            (self.tr("For"), self.preset),
            (self.tr("Category"), self.category),
            (self.tr("Source"), self.source),
        ):
            self.rows.add_row(name, field)
        self.name.setAccessibleName(self.tr("Name"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.rows)
        column.addWidget(self.words)
        self._say_rows()

    def _with_complaint(self, field: DateField) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        place_with_complaint(field, column.addWidget)
        return both

    def _listen(self) -> None:
        self.area.picked.connect(self._choose)
        self.span.picked.connect(lambda _span: self._choose_span())
        self.preset.picked.connect(lambda _preset: self._choose_preset())
        for picker in (self.category, self.source):
            picker.picked.connect(lambda _key: self.changed.emit())
        for field in (self.first, self.last):
            field.changed.connect(lambda _day: self.changed.emit())
        self.name.editingFinished.connect(self._rename)

    def _choose(self, key: object) -> None:
        if key == _DRAWN:
            return
        self._region, self._area = None, key if isinstance(key, int) else None
        self._offer_areas()
        self.changed.emit()

    def _choose_span(self) -> None:
        if self.span.key is Span.OWN and self.first.day is None:
            self.last.show_day(self._today())
            self.first.show_day(self._today() - timedelta(days=27))
        self._say_rows()
        self.changed.emit()

    def _choose_preset(self) -> None:
        self._say_rows()
        self.changed.emit()

    def _rename(self) -> None:
        if self._region is not None and self.name.isModified():
            self.name.setModified(False)
            self.changed.emit()

    def _say_rows(self) -> None:
        self.rows.show_row(self.name, is_shown=self._region is not None)
        # The traffic list is of one category anyway.
        self.rows.show_row(self.category, is_shown=self.preset.key is Preset.GENERAL)
        for field in self._own.values():
            self.rows.show_row(field, is_shown=self.span.key is Span.OWN)
