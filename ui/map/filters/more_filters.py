"""The narrowings of the map that are seldom needed: days, source, part of the day, season, a drawn region."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.map.wishes import MapWish
from desktop.wording import label
from models.map.values import PartOfDay, Region, Season
from models.reports.values import ReportSource
from ui.days import DayNow
from ui.widgets.buttons import KeyButton
from ui.widgets.date_field import DateField
from ui.widgets.flow import STARTS_LINE
from ui.widgets.page import Page
from ui.widgets.picker import Choice, Picker

_LONG = 7


class MoreFilters(QObject):
    """Puts a button "More" on *page*, and behind it what it folds out; `changed` when one is set."""

    changed = Signal()

    def __init__(self, page: Page, today: DayNow) -> None:
        super().__init__(page)
        self._today = today
        self._region: Region | None = None
        self.button = KeyButton(self.tr("More"), key="F")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._fold)
        self.source = short_picker(
            self.tr("Source"), self.tr("All sources"), [Choice(one, label(one)) for one in ReportSource]
        )
        self.part_of_day = short_picker(
            self.tr("Time of day"), self.tr("The whole day"), [Choice(one, label(one)) for one in PartOfDay]
        )
        self.season = short_picker(
            self.tr("Season"), self.tr("The whole year"), [Choice(one, label(one)) for one in Season]
        )
        self.since = self._day_field(self.tr("From day"))
        self.until = self._day_field(self.tr("Through day"))
        self.drawn = QPushButton(self.tr("Within the drawn region  ×"))
        self.drawn.setProperty("kind", "chip")
        self.drawn.setAccessibleName(self.tr("Take away: within the drawn region"))
        self.drawn.clicked.connect(self._drop_region)
        self.source.setProperty(STARTS_LINE, True)
        for picker in (self.source, self.part_of_day, self.season):
            picker.picked.connect(lambda _key: self._tell())

    @property
    def region(self) -> Region | None:
        return self._region

    def within(self, region: Region | None) -> None:
        """Narrow to what lies in a region that was drawn."""
        self._region = region
        self._tell()

    def show(self, wish: MapWish) -> None:
        """Show what *wish* asks for, without telling."""
        self.source.pick(wish.source)
        self.part_of_day.pick(wish.part_of_day)
        self.season.pick(wish.season)
        self.since.show_day(wish.since)
        self.until.show_day(wish.until)
        self._region = wish.region
        self._say()

    @property
    def folded(self) -> tuple[QWidget, ...]:
        """What the button folds out, on a line of its own."""
        return self.source, self.part_of_day, self.season, self.since, self.until

    def _day_field(self, name: str) -> DateField:
        field = DateField(name, self._today)
        field.setPlaceholderText(name)
        field.setMaximumWidth(132)
        field.changed.connect(lambda day: self._take_day(field, day))
        return field

    def _take_day(self, field: DateField, day: date | None) -> None:
        """What is asked for has been: "1 sep" is the last one, not the next."""
        if day is not None and day > self._today():
            field.show_day(_year_before(day))
        self._tell()

    def _drop_region(self) -> None:
        self.within(None)

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        keys = (self.source.key, self.part_of_day.key, self.season.key, self.since.day, self.until.day)
        count = sum(key is not None for key in keys)
        words = self.tr("More")
        self.button.say(f"{words} · {count}" if count else words)
        self.button.setAccessibleName(self.tr("More filters, %n set", "", count))
        self.drawn.setVisible(self._region is not None)

    def _fold(self, is_open: bool) -> None:
        focus = QApplication.focusWidget()
        if not is_open and any(each is focus or each.isAncestorOf(focus) for each in self.folded if focus):
            self.button.setFocus()
        for each in self.folded:
            each.setVisible(is_open)
        if is_open and self.button.hasFocus():
            self.source.setFocus()


def short_picker(name: str, all_of_it: str, choices: list[Choice]) -> Picker:
    """Says its own name while it narrows nothing, as a narrow window needs it; *all_of_it* lets all by."""
    picker = Picker(name, all_of_it, typed=False, closed=name)
    # As wide as the name; Qt counts in wide letters.
    picker.setMinimumContentsLength(max(3, len(name) - (1 if len(name) < _LONG else 2)))
    picker.setMaximumWidth(150)
    picker.offer(choices)
    return picker


def _year_before(day: date) -> date:
    leap = (day.month, day.day) == (2, 29)
    return date(day.year - 1, day.month, 28 if leap else day.day)
