"""The page Karta: the map, and beside it the list of the same things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter

from desktop.areas import Areas
from desktop.categories import Categories
from desktop.map.overview import MapOverview
from desktop.map.things import MapFilter, MapThing, key_of, kind_and_id
from desktop.wording import label
from models.areas.values import AreaRow, GeoJson, MapImport
from models.categories.values import CategoryRow
from models.kinds import Changes, Kind
from models.reports.values import Position, Precision
from ui.desk import Desk
from ui.icons import Icon
from ui.map.filter_line import FilterLine
from ui.map.list_side import ListSide
from ui.map.look_button import LookButton
from ui.map.map_file import MapFileDialog, import_words
from ui.map.map_view import MapView
from ui.map.thing_list import ThingList
from ui.map.words import marker_title
from ui.navigation import Goal, PageName
from ui.rows import PAGE, PageAsk
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.page import Page

if TYPE_CHECKING:
    from desktop.map.picture import MapPicture

PAGES = {Kind.REPORT: PageName.REPORTS, Kind.CASE: PageName.CASES, Kind.MEASURE: PageName.MEASURES}
_SHOWN = (Kind.REPORT, Kind.CASE, Kind.MEASURE, Kind.AREA, Kind.CATEGORY)
_LIST_WIDTH, _MAP_WIDTH = 460, 650


@dataclass(frozen=True, slots=True)
class _Read:
    """What one reading brings; the base only where it has changed."""

    picture: MapPicture
    first: list[MapThing]
    base: GeoJson | None
    areas: list[AreaRow]
    categories: list[CategoryRow]


class MapScreen(Page):
    def __init__(self, desk: Desk, overview: MapOverview, areas: Areas, categories: Categories) -> None:
        super().__init__(self.tr("Map"))
        self._desk = desk
        self._overview = overview
        self._areas = areas
        self._categories = categories
        self._base_is_old = True
        self._goal: int | None = None
        self._places_goal = False
        self._placing: MapThing | None = None
        self._picture: MapPicture | None = None
        self._area_names: dict[int, str] = {}
        self._category_rows: list[CategoryRow] = []
        self._turn = 0
        self.filters = FilterLine(self)
        self.filters.remember(desk.settings.remembered_words("map"))
        self.list = ThingList(desk.settings)
        self.side = ListSide(self.list, desk.navigation.import_file, self.import_map)
        self.map = MapView(desk.jobs)
        self.look = LookButton(desk.settings, self)
        self._add_deeds()
        self._arrange()
        self._listen()

    @property
    def is_drawn(self) -> bool:
        return self.map.is_drawn

    def refresh(self) -> None:
        wanted = self.filters.wanted(self._desk.clock.today())
        with_base = self._base_is_old
        self._base_is_old = False
        self._turn += 1
        self._desk.jobs.run(self, lambda: self._read(wanted, with_base), partial(self._show, self._turn))

    def show_days(self, first: date | None, last: date | None) -> None:
        """Show only what lies in these days, on the map and in the list; None is open."""
        self.map.set_days(first, last)
        self.list.show_days(first, last)

    def arrive(self, goal: Goal) -> None:
        """`go(PageName.MAP, id, kind="case")` shows that case here, whatever was filtered.

        With `place` among the filters it is ready to be placed.
        """
        kind = goal.filters.get("kind", "")
        if goal.id is None or kind not in set(PAGES):
            return
        self._goal = key_of(Kind(kind), goal.id)
        self._places_goal = "place" in goal.filters
        self.filters.clear()
        self.refresh()

    def keys(self) -> list[tuple[str, str]]:
        return [("Esc", self.tr("leave without placing"))]

    def start_placing(self) -> None:
        """Let the next click on the map be the place of the chosen report or case; again: leave it."""
        thing = self.list.chosen_thing
        if self._placing or thing is None or thing.kind is Kind.MEASURE:
            self.stop_placing()
            return
        self._placing = thing
        self._leave.setEnabled(True)
        words = self.tr("Click where “{title}” is. With arrow keys: move the map, press Enter. Esc leaves.")
        self.map.set_placing(words.format(title=_short(thing.title)))
        self._say_chosen()

    def stop_placing(self) -> None:
        self._placing = None
        self._leave.setEnabled(False)
        self.map.set_placing("")
        self._say_chosen()

    def import_map(self) -> None:
        """Ask for a map file and take it in."""
        path = MapFileDialog.ask(self)
        if path is not None:
            self._desk.jobs.run(
                self, lambda: self._areas.import_file(path), self._say_imported, self.message.refuse
            )

    def _say_imported(self, told: MapImport) -> None:
        self.message.say(import_words(told), Tone.DONE)

    def _read(self, wanted: MapFilter, with_base: bool) -> _Read:
        picture = self._overview.picture(wanted)
        return _Read(
            picture,
            self._overview.things(picture.keys()[:PAGE]),
            self._areas.base_map() if with_base else None,
            self._areas.listing(only_active=True),
            self._categories.listing(only_active=True),
        )

    def _show(self, turn: int, read: _Read) -> None:
        if read.base is not None:
            self.map.show_base(read.base)
            self.side.no_base.setVisible(not read.base["features"])
        if turn != self._turn:
            return
        self.filters.offer(read.categories, read.areas)
        self._area_names = {row.id: row.name for row in read.areas}
        self._category_rows = read.categories
        self._tell_look()
        self._picture = read.picture
        self.map.show_picture(read.picture)
        self.list.show_picture(read.picture, read.first)
        is_filtered = self.filters.wanted(self._desk.clock.today()) != MapFilter()
        self.side.say(len(read.picture), is_filtered=is_filtered)
        self._take_up_goal()
        if len(read.picture) and self.list.chosen_key is None:
            self.list.view.choose_place(0)
        self._say_chosen()

    def _tell_look(self) -> None:
        self.map.set_look(self.look.look, self._category_rows, self._desk.clock.today())

    def _say_count(self) -> None:
        self.say_count(self.tr("%Ln in the list", "", self.list.table.rowCount()))

    def _take_up_goal(self) -> None:
        goal, self._goal = self._goal, None
        if goal is not None and self.list.choose(goal):
            if place := self._lies_at(goal):
                self.map.centre_on(place.latitude, place.longitude)
            if self._places_goal:
                self.start_placing()

    def _say_chosen(self) -> None:
        """The buttons and the map follow what is chosen in the list."""
        key, thing = self.list.chosen_key, self.list.chosen_thing
        self._open.setEnabled(thing is not None)
        self._place.setEnabled(thing is not None and thing.kind is not Kind.MEASURE)
        self._place.say(self._place_words(thing))
        if key is not None and self._lies_at(key):
            self.map.highlight(*kind_and_id(key))
        else:
            self.map.clear_highlight()

    def _lies_at(self, key: int) -> Position | None:
        return self._picture.place_of(key) if self._picture is not None else None

    def _place_words(self, thing: MapThing | None) -> str:
        if self._placing:
            return self.tr("Cancel")
        return self.tr("Move") if thing and thing.position else self.tr("Place")

    def _add_deeds(self) -> None:
        self._place = KeyButton(self.tr("Place"), self.start_placing, key="P", sign=Icon.PLACE)
        self._open = KeyButton(self.tr("Open"), self._open_chosen, look=Look.FILLED, sign=Icon.GO)
        self.add_action(self.look.button)
        self.add_action(self._place)
        self.add_action(self._open)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.stop_placing)
        self._leave.setEnabled(False)

    def _arrange(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.side)
        self._split.addWidget(self.map)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([_LIST_WIDTH, _MAP_WIDTH])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.restoreState(self._desk.settings.remembered("map-split"))
        self.set_content(self._split)

    def _listen(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.list.chosen.connect(lambda _key: self._say_chosen())
        self.list.opened.connect(lambda key: self._go_to(*kind_and_id(key)))
        self.list.rows_wanted.connect(self._fetch)
        self.list.narrowed.connect(self._say_count)
        self.look.changed.connect(self._tell_look)
        self.map.point_chosen.connect(lambda kind, id_: self.list.choose(key_of(kind, id_)))
        self.map.point_opened.connect(self._go_to)
        self.map.title_asked.connect(self._tell_title)
        self.map.area_clicked.connect(self._narrow_to_area)
        self.map.precision_clicked.connect(self._narrow_to)
        self.map.place_clicked.connect(self._take_place)
        self.map.placing_left.connect(self.stop_placing)
        self._desk.changes.committed.connect(self._hear)

    def _hear(self, changes: Changes) -> None:
        self._base_is_old = self._base_is_old or bool(changes.of(Kind.AREA))
        if changes.of(*_SHOWN):
            self.refresh_when_seen()

    def _fetch(self, asked: PageAsk) -> None:
        self._desk.jobs.run(self, lambda: self._overview.things(asked.ids), partial(self.list.take, asked))

    def _tell_title(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        def say(thing: MapThing | None) -> None:
            if thing is not None:
                self.map.say_title(kind, id, marker_title(thing))

        self._desk.jobs.run(self, lambda: self._overview.thing(kind, id), say)

    def _narrow_to_area(self, area_id: int) -> None:
        words = self.tr("Somewhere in {area}").format(area=self._area_names.get(area_id, ""))
        self.list.narrow_to(Precision.AREA, area_id, words)

    def _narrow_to(self, precision: Precision) -> None:
        words = self.tr("Place: {precision}").format(precision=label(precision))
        self.list.narrow_to(precision, None, words)

    def _take_place(self, latitude: float, longitude: float) -> None:
        thing = self._placing
        if thing is None:
            return
        self.stop_placing()
        place = Position(round(latitude, 6), round(longitude, 6))
        self._desk.jobs.run(self, lambda: self._overview.place(thing, place), refused=self.message.refuse)

    def _open_chosen(self) -> None:
        if thing := self.list.chosen_thing:
            self._go_to(thing.kind, thing.thing_id)

    def _go_to(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        self._desk.navigation.go(PAGES[kind], id)

    # Qt overrides

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.settings.remember("map-split", self._split.saveState())
        self._desk.settings.remember_words("map", self.filters.words())
        if self._placing:
            self.stop_placing()


def _short(title: str) -> str:
    return title if len(title) <= 60 else title[:59].rstrip() + "…"  # noqa: PLR2004 - one line
