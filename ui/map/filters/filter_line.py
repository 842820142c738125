"""The map's line of filters: it drives the list, the markers and the figures alike."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.map.markers import MARKED_KINDS, MarkerTone
from desktop.map.things import MapFilter
from desktop.map.wishes import MapWish
from models.areas.values import AreaRow
from models.categories.values import CategoryRow
from models.map.values import Region
from ui.days import DayNow
from ui.map.filters.more_filters import MoreFilters, short_picker
from ui.map.words import kind_word, tone_word
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.page import Page
from ui.widgets.picker import Choice, Picker
from ui.widgets.search_field import SearchField

WEEKS = (1, 4, 12, 52)
REST_MS = 200


class FilterLine(QObject):
    """Puts its fields on *page*; `changed` when the person has narrowed or widened."""

    changed = Signal()

    def __init__(self, page: Page, today: DayNow) -> None:
        super().__init__(page)
        # Asked for before the categories and areas that it names can be offered.
        self._asked: MapWish | None = None
        # By arrow keys one goes past what is not meant.
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self.search = SearchField(self.tr("Search…"), self.tr("Search text and place on the map"))
        self.search.setMinimumWidth(96)
        self.search.setMaximumWidth(114)
        self.kind = short_picker(
            self.tr("Kind"), self.tr("All kinds"), [Choice(kind, kind_word(kind)) for kind in MARKED_KINDS]
        )
        self.category = short_picker(self.tr("Category"), self.tr("All categories"), [])
        self.area = short_picker(self.tr("Area"), self.tr("All areas"), [])
        self.weeks = short_picker(
            self.tr("Period"),
            self.tr("All time"),
            [Choice(weeks, self.tr("%n weeks", "", weeks)) for weeks in WEEKS],
        )
        self.tone = short_picker(
            self.tr("State"), self.tr("All states"), [Choice(tone, tone_word(tone)) for tone in MarkerTone]
        )
        self.more = MoreFilters(page, today)
        self.clear_button = KeyButton(self.tr("Show all"), self._clear_and_tell, look=Look.QUIET)
        self._listen()
        self._page = page
        for widget in (self.search, *self.pickers, self.more.button, self.clear_button, self.more.drawn):
            page.add_filter(widget)
        self.show_wish(MapWish())

    @property
    def pickers(self) -> tuple[Picker, ...]:
        """Those that are always seen."""
        return self.kind, self.category, self.area, self.weeks, self.tone

    @property
    def wish(self) -> MapWish:
        """What the fields say."""
        if self._asked is not None:
            return self._asked
        more = self.more
        since = more.since.day
        return MapWish(
            text=self.search.text().strip(),
            kind=self.kind.key,
            category_id=self.category.key,
            area_id=self.area.key,
            weeks=None if since else self.weeks.key,
            since=since,
            until=more.until.day,
            tone=self.tone.key,
            source=more.source.key,
            part_of_day=more.part_of_day.key,
            season=more.season.key,
            region=more.region,
        )

    def wanted(self, today: date) -> MapFilter:
        """What is let through on the day *today*."""
        return self.wish.filter(today)

    def offer(self, categories: Sequence[CategoryRow], areas: Sequence[AreaRow]) -> None:
        """The categories and areas that can be chosen; what a wish asked for before is chosen now."""
        asked, self._asked = self._asked, None
        self.category.offer([Choice(row.id, row.name) for row in categories])
        self.area.offer([Choice(row.id, row.name) for row in areas])
        if asked is not None:
            self._fill(asked)

    def show_wish(self, wish: MapWish) -> None:
        """Show what *wish* asks for, without telling."""
        self._fill(wish)
        fields = (self.category.key, self.area.key)
        self._asked = None if fields == (wish.category_id, wish.area_id) else wish
        self._say()

    def _fill(self, wish: MapWish) -> None:
        self.search.set_quietly(wish.text)
        for picker, key in zip(
            self.pickers, (wish.kind, wish.category_id, wish.area_id, wish.weeks, wish.tone), strict=True
        ):
            picker.pick(key)
        self.more.show(wish)
        self._say()

    def fold_out_here(self) -> None:
        """Let what "More" folds out stand behind all that is on the line so far."""
        for widget in self.more.folded:
            self._page.add_filter(widget)
            widget.hide()

    def within(self, region: Region | None) -> None:
        """Narrow to a region that was drawn, besides all else."""
        self.more.within(region)

    def clear(self) -> None:
        """Let everything through, without telling."""
        self.show_wish(MapWish())

    def words(self) -> dict[str, str]:
        """What is worth keeping until the next start: all but a region, which would be forgotten by then."""
        return {"wish": json.dumps(replace(self.wish, region=None).words())}

    def remember(self, words: dict[str, str]) -> None:
        """Take up `words` again; what is no longer known is left out."""
        try:
            said = json.loads(words.get("wish", "{}"))
        except ValueError:
            said = {}
        self.show_wish(MapWish.of_words(said if isinstance(said, dict) else {}))

    def _listen(self) -> None:
        self.search.searched.connect(lambda _words: self._tell())
        self._rest.timeout.connect(self._tell)
        for picker in self.pickers:
            picker.picked.connect(lambda _key: self._rest.start())
        self.weeks.picked.connect(self._forget_day)
        self.more.changed.connect(self._tell)

    def _forget_day(self, weeks: object) -> None:
        """A period that ends today and one from a certain day cannot both be meant."""
        if weeks is not None:
            self.more.since.show_day(None)

    def _clear_and_tell(self) -> None:
        self.clear()
        self.changed.emit()

    def _tell(self) -> None:
        self._rest.stop()
        self._asked = None
        if self.more.since.day is not None:
            self.weeks.pick(None)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.clear_button.setVisible(self.wish != MapWish())
