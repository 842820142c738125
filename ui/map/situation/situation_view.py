"""A picture of an area in the window: numbers with small bars, and lines that open what they name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.labels import label as word_of
from desktop.language import day_words, week_words
from desktop.situation.values import AreaPicture, Counted, HotPlace, Preset
from ui.icons import Icon
from ui.map.situation.situation_rows import ColumnStrip, CountLine, OpeningLine
from ui.map.situation.situation_words import (
    before_words,
    category_words,
    change_words,
    compared_words,
    facet_words,
    hour_lines,
    late_words,
    narrowed_words,
    period_words,
    place_words,
    title_words,
    unplaced_lines,
)
from ui.navigation import Navigation, PageName
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label, one_line
from ui.widgets.section import Section

_MOST_LINES = 8


class SituationView(QWidget):
    """`place_chosen(Position)` when the line of a place is pressed; other lines go where they lead.
    `everything_wanted` when nothing is to be left out.
    """

    place_chosen = Signal(object)
    everything_wanted = Signal()

    def __init__(self, picture: AreaPicture, navigation: Navigation) -> None:
        super().__init__()
        self._picture = picture
        self._navigation = navigation
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)
        # Names from outside may be one long word.
        for role, words in ((Role.HEADING, title_words(picture)), (Role.STRONG, narrowed_words(picture))):
            if words:
                self._column.addWidget(one_line(words, role))
        if picture.is_empty:
            self._say_empty()
            return
        self._tell_total()
        if picture.traffic is not None:
            self._tell_traffic()
        else:
            self._tell_counts()
            self._tell_places([(place, "") for place in picture.places])
        self._tell_work()

    def _say_empty(self) -> None:
        heading, words = self._empty_words()
        step = None
        if self._is_narrowed:
            step = KeyButton(self.tr("Show everything"), self.everything_wanted.emit, look=Look.FILLED)
        said = words.format(period=period_words(self._picture))
        self._column.addWidget(EmptyState(Icon.MAP, heading, said, step))
        for line in unplaced_lines(self._picture):
            self._column.addWidget(label(line, Role.MUTED, wrap=True))

    @property
    def _is_narrowed(self) -> bool:
        wish = self._picture.wish
        return wish.preset is Preset.TRAFFIC or bool(wish.categories or wish.sources)

    def _empty_words(self) -> tuple[str, str]:
        if self._picture.wish.preset is Preset.TRAFFIC:
            return self.tr("No traffic here"), self.tr("No traffic reports came in here {period}.")
        if self._is_narrowed:
            return self.tr("Nothing here"), self.tr("Nothing of what is chosen came in here {period}.")
        return (
            self.tr("Nothing here"),
            self.tr("Nothing came in here {period}. Choose another place or a longer period."),
        )

    def _tell_total(self) -> None:
        reports = self.tr("%n reports", "", self._picture.total.now)
        self._column.addWidget(label(f"{reports} {period_words(self._picture)}", Role.STRONG, wrap=True))
        for line in [*compared_words(self._picture), *unplaced_lines(self._picture)]:
            self._column.addWidget(label(line, Role.MUTED, wrap=True))
        weeks = [(week_words(bar.days.first), bar.count) for bar in self._picture.weeks]
        if len(weeks) > 1 and self._picture.total.now:
            self._column.addWidget(ColumnStrip(self.tr("Reports a week"), weeks))

    def _tell_counts(self) -> None:
        picture = self._picture
        self._tell_sorts(
            self.tr("What it is about"), [(category_words(each.of), each) for each in picture.categories]
        )
        self._tell_sorts(self.tr("From whom"), [(word_of(each.of), each) for each in picture.sources])
        if any(each.of for each in picture.facets):
            self._tell_sorts(self.tr("Kind"), [(facet_words(each.of), each) for each in picture.facets])
        if len(picture.areas) > 1:
            named = [(each.of or self.tr("No area"), each) for each in picture.areas]
            self._tell_sorts(self.tr("By area"), named)
        self._tell_hours()

    def _tell_sorts(self, heading: str, counts: Sequence[tuple[str, Counted[Any]]]) -> None:
        shown = [each for each in counts if each[1].now][:_MOST_LINES]
        if not shown:
            return
        section = Section(heading)
        section.column.setSpacing(1)
        most = max(count.now for _name, count in shown)
        for name, count in shown:
            told = (before_words(count), change_words(count)) if self._picture.can_compare_before else ()
            section.column.addWidget(CountLine(name, count.now, most, *told))
        if len(counts) > len(shown):
            more = self.tr("%n more in the paper", "", len(counts) - len(shown))
            section.column.addWidget(label(more, Role.SMALL))
        self._column.addWidget(section)

    def _tell_hours(self) -> None:
        hours = self._picture.hours
        if not hours.known:
            return
        section = Section(self.tr("When it happened"))
        section.column.setSpacing(1)
        lines = hour_lines(hours)
        most = max(count for _name, count in lines)
        for name, count in lines:
            section.column.addWidget(CountLine(name, count, most))
        if hours.unknown:
            section.column.addWidget(label(self.tr("%n at an unknown time", "", hours.unknown), Role.SMALL))
        self._column.addWidget(section)

    def _tell_traffic(self) -> None:
        traffic = self._picture.traffic
        if traffic is None:
            return
        self._tell_hours()
        told = []
        for each in traffic.places:
            lines = ", ".join(f"{name} {count}" for name, count in hour_lines(each.hours))
            unknown = self.tr("%n at an unknown time", "", each.hours.unknown) if each.hours.unknown else ""
            told.append((each.place, ", ".join(filter(None, (lines, unknown)))))
        self._tell_places(told)
        if traffic.other_places:
            self._column.addWidget(label(self.tr("%n more places", "", traffic.other_places), Role.SMALL))

    def _tell_places(self, places: Sequence[tuple[HotPlace, str]]) -> None:
        section = Section(self.tr("Places"))
        section.column.setSpacing(1)
        section.say_count(len(places))
        for place, told in places:
            about = ", ".join(f"{category_words(name)} {count}" for name, count in place.categories)
            linked = ", ".join(case.title for case in place.cases)
            line = OpeningLine(
                f"{place.number}  {place_words(place)}",
                told or " · ".join(filter(None, (about, linked))),
                lambda place=place: self.place_chosen.emit(place.position),  # type: ignore[misc]
                tail=str(place.count),
            )
            section.column.addWidget(line)
        if not places:
            words = self.tr("No place has three reports or more.")
            section.column.addWidget(label(words, Role.MUTED, wrap=True))
        self._column.addWidget(section)

    def _tell_work(self) -> None:
        picture, go = self._picture, self._navigation.go
        cases, measures, closed = (
            Section(each) for each in (self.tr("Open cases"), self.tr("Open measures"), self.tr("Closed"))
        )
        for each in picture.cases:
            detail = " · ".join(filter(None, (word_of(each.state), each.category, each.area)))
            tail = self.tr("%n reports", "", each.reports) if each.reports else ""
            _add(cases, each.title, detail, lambda id_=each.id: go(PageName.CASES, id_), tail)
        for row in picture.measures:
            detail = " · ".join(filter(None, (row.responsible, word_of(row.state))))
            late = late_words(row, picture)
            _add(measures, row.title, detail, lambda id_=row.id: go(PageName.MEASURES, id_), late)
        for ended in picture.closed:
            came = ", ".join(
                " ".join(filter(None, (one.measure, word_of(one.decision).lower() if one.decision else "")))
                for one in ended.came_of_it
            )
            reason = word_of(ended.reason) if ended.reason else ""
            detail = " · ".join(filter(None, (reason, came)))
            when = day_words(ended.closed_on, picture.today)
            _add(closed, ended.title, detail, lambda id_=ended.id: go(PageName.CASES, id_), when)
        for section in (cases, measures, closed):
            section.say_count(section.column.count() - 1)
            if section.column.count() > 1:
                self._column.addWidget(section)


def _add(section: Section, title: str, detail: str, pressed: Any, tail: str) -> None:
    section.column.setSpacing(1)
    section.column.addWidget(OpeningLine(title, detail, pressed, tail=tail))
