"""The page Karta: the map, and beside it the list of the same things."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.map.saved_views import ViewRow
from desktop.map.things import MapFilter, MapThing, key_of, kind_and_id
from desktop.wording import label
from models.categories.values import CategoryRow
from models.deeds import Deed
from models.kinds import Changes, Kind
from models.reports.values import Position, Precision
from ui.desk import Desk
from ui.map.filters.filter_line import FilterLine
from ui.map.filters.look_button import LookButton
from ui.map.filters.views_button import ViewsButton
from ui.map.map_deeds import MapDeeds, MapParts
from ui.map.map_reading import MapReading, read_map
from ui.map.map_services import MapServices
from ui.map.side_panels import SidePanels
from ui.map.things.choice_on_map import ChoiceOnMap
from ui.map.things.chosen_rows import ChosenRows
from ui.map.things.figures import FIGURES
from ui.map.things.list_side import ListSide
from ui.map.things.selection import Selection
from ui.map.things.thing_list import ThingList
from ui.map.view.map_tools import MapTools
from ui.map.view.map_view import MapView
from ui.map.view.tool_bridge import ToolBridge
from ui.map.weeks.time_on_map import TimeOnMap
from ui.map.words import marker_title
from ui.navigation import Goal, PageName
from ui.reports.asking import Asking
from ui.rows import PageAsk
from ui.style import Tone
from ui.widgets.page import Page

if TYPE_CHECKING:
    from desktop.map.picture import MapPicture, Mask

PAGES = {Kind.REPORT: PageName.REPORTS, Kind.CASE: PageName.CASES, Kind.MEASURE: PageName.MEASURES}
_SHOWN = (Kind.REPORT, Kind.CASE, Kind.MEASURE, Kind.AREA, Kind.CATEGORY)
_LETS_GO = (Deed.REPORT_LINK, Deed.CASE_OPEN)
_LIST_WIDTH, _MAP_WIDTH = 460, 650


@dataclass(frozen=True, slots=True)
class _Goal:
    """What is to be chosen when the things have been read; one from afar is brought to the middle."""

    key: int
    is_far: bool = False
    is_to_place: bool = False


class MapScreen(Page):
    """Its parts keep to themselves; what is chosen, narrowed and shown goes through here."""

    def __init__(self, desk: Desk, services: MapServices) -> None:
        super().__init__(self.tr("Map"), " ")
        self._desk = desk
        self._services = services
        self._base_is_old = True
        self._goal: _Goal | None = None
        self._area_seen: int | None = None
        # Let go of by a deed that can be taken back.
        self._let_go: tuple[int, ...] = ()
        self._picture: MapPicture | None = None
        self._area_names: dict[int, str] = {}
        self._category_rows: list[CategoryRow] = []
        self._turn = 0
        self.filters = FilterLine(self, desk.clock.today)
        self.filters.remember(desk.settings.remembered_words("map"))
        self.list = ThingList(desk.settings)
        self.selection = Selection(self)
        self.rows = ChosenRows(self.list, self.selection)
        self.asking = Asking(desk.jobs, self.list.view.setFocus)
        self.side = ListSide(self.list, self.asking, desk.navigation.import_file, self.import_map)
        bridge = ToolBridge()
        self.map = MapView(desk.jobs, told={"tools": bridge})
        self.tools = MapTools(self.map, bridge, has_menu=True)
        self.look = LookButton(desk.settings, self)
        self.time = TimeOnMap(desk, self, self.map, self.list)
        self.choice = ChoiceOnMap(self, self.map, self.tools, self.list, self.selection, self._seen)
        self.panels = SidePanels(desk, services, self.side, self.map, self.tools, self._wanted)
        parts = MapParts(
            self,
            self.map,
            self.tools,
            self.list,
            self.selection,
            self.asking,
            self.choice,
            self.time,
            self.panels,
        )
        self.deeds = MapDeeds(desk, services, parts, self._open_chosen)
        self.views = ViewsButton(desk, services.views, self, self.asking, self.deeds.ask_where)
        self._add_deeds()
        self._arrange()
        self._listen()

    @property
    def is_drawn(self) -> bool:
        return self.map.is_drawn

    def refresh(self) -> None:
        wanted = self._wanted()
        self._area_seen = wanted.area_id
        with_base = self._base_is_old
        self._base_is_old = False
        self._turn += 1
        work = partial(read_map, self._services, wanted, with_base=with_base)
        self._desk.jobs.run(self, work, partial(self._show, self._turn))

    def undone(self, deed: Deed) -> None:
        """What was chosen for the deed is chosen again."""
        super().undone(deed)
        if deed in _LETS_GO:
            self.selection.add(self._let_go)
            self.rows.show_alone()
            self._let_go = ()

    def arrive(self, goal: Goal) -> None:
        """`go(PageName.MAP, id, kind="case")` shows that case here, whatever was filtered.

        With `place` among the filters it is ready to be placed; `view` is the id of a saved view; panels
        as SidePanels has them.
        """
        if goal.filters.get("view", "").isdecimal():
            self.views.show_by_id(int(goal.filters["view"]))
            return
        self.side.close_panel()
        self.panels.show_goal(goal)
        kind = goal.filters.get("kind", "")
        if goal.id is None or kind not in set(PAGES):
            return
        self._goal = _Goal(key_of(Kind(kind), goal.id), is_far=True, is_to_place="place" in goal.filters)
        self.selection.clear()
        self.filters.clear()
        self.refresh()

    def key_groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        return self.deeds.key_groups()

    def import_map(self) -> None:
        """Go where a map file is asked for, and what it changes is shown before it is taken in."""
        self._desk.navigation.go(PageName.REGISTER, map_file="")

    def _wanted(self) -> MapFilter:
        return self.filters.wanted(self._desk.clock.today())

    def _show(self, turn: int, read: MapReading) -> None:
        if read.base is not None:
            self.map.show_base(read.base)
            self.side.say_base(is_there=bool(read.base["features"]))
        if turn != self._turn:
            return
        self.filters.offer(read.categories, read.areas)
        self._area_names = {row.id: row.name for row in read.areas}
        self._category_rows = read.categories
        self._tell_look()
        self._picture = read.picture
        self.map.show_picture(read.picture)
        self.list.show_picture(read.picture, read.first)
        self.choice.show_picture(read.picture)
        self.time.show_picture(read.picture)
        is_filtered = self._wanted() != MapFilter()
        self.side.say(len(read.picture), is_filtered=is_filtered)
        self._take_up_goal()
        if len(read.picture) and self.list.chosen_key is None:
            self.list.view.choose_place(0)
        self._say_chosen()

    def _tell_look(self) -> None:
        self.map.set_look(self.look.look, self._category_rows, self._desk.clock.today())

    def _say_figures(self) -> None:
        if self._picture is not None:
            self.set_title(self.tr("Map"), FIGURES.words(self._picture, self.list.among))

    def _take_up_goal(self) -> None:
        goal, self._goal = self._goal, None
        if goal is not None and self.list.choose(goal.key):
            if goal.is_far and (place := self._lies_at(goal.key)):
                self.map.centre_on(place.latitude, place.longitude)
            if goal.is_to_place:
                self.deeds.placing.start(self.list.chosen_thing)

    def _say_chosen(self) -> None:
        """The buttons and the map follow what is chosen in the list."""
        self.deeds.say_chosen()
        key = self.list.chosen_key
        if key is not None and self._lies_at(key):
            self.map.highlight(*kind_and_id(key))
        else:
            self.map.clear_highlight()

    def _lies_at(self, key: int) -> Position | None:
        return self._picture.place_of(key) if self._picture is not None else None

    def _seen(self, picture: MapPicture) -> Mask:
        """What the map shows: of the days of the strip, and of the kinds that are switched on."""
        from desktop.map.choosing import of_kinds  # noqa: PLC0415 - numpy, when a map is seen

        return picture.within_days(*self.time.days) & of_kinds(picture, self.look.look.shows)

    def _add_deeds(self) -> None:
        deeds = self.deeds
        deeds.more.add(self.tr("Import map…"), self.import_map)
        # Tab goes through the filters before it comes to the deeds.
        self.add_filter(self.views.button)
        self.filters.fold_out_here()
        for button in (self.look.button, deeds.lasso, deeds.more.button, deeds.place, deeds.open):
            self.add_action(button)

    def _arrange(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.side)
        self._split.addWidget(self.map)
        # A narrow window is shared alike.
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self._split.setSizes([_LIST_WIDTH, _MAP_WIDTH])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.restoreState(self._desk.settings.remembered("map-split"))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._split, 1)
        column.addWidget(self.time.strip)
        self.set_content(whole)

    def _listen(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.list.chosen.connect(lambda _key: self._say_chosen())
        self.list.opened.connect(lambda key: self._go_to(*kind_and_id(key)))
        self.list.rows_wanted.connect(self._fetch)
        self.list.narrowed.connect(self._say_figures)
        self.choice.drawn_around.connect(self.rows.show_alone)
        self.look.changed.connect(self._tell_look)
        self.map.point_opened.connect(self._go_to)
        self.map.legend_turned.connect(self.look.turn_legend)
        self.map.title_asked.connect(self._tell_title)
        self.map.area_clicked.connect(self._narrow_to_area)
        self.map.precision_clicked.connect(self._narrow_to)
        self.deeds.placing.changed.connect(self._say_chosen)
        self.deeds.cases.done.connect(self._show_case)
        self.deeds.region_wanted.connect(self._narrow_to_drawn)
        self.views.picked.connect(self._show_view)
        self.panels.area_drawn.connect(lambda words: self.message.say(words, Tone.DONE))
        self._desk.changes.committed.connect(self._hear)

    def _narrow(self) -> None:
        wish = self.filters.wish
        self.views.follow(wish)
        if wish.area_id != self._area_seen:
            self._look_at_area(wish.area_id)
        self.refresh()

    def _look_at_area(self, area_id: int | None) -> None:
        if area_id is None:
            self.map.show_whole()
        else:
            self.map.show_area(area_id)

    def _narrow_to_drawn(self) -> None:
        if self.choice.last_region is not None:
            self.filters.within(self.choice.last_region)

    def _hear(self, changes: Changes) -> None:
        self._base_is_old = self._base_is_old or bool(changes.of(Kind.AREA))
        if changes.of(*_SHOWN):
            self.refresh_when_seen()

    def _fetch(self, asked: PageAsk) -> None:
        work = partial(self._services.overview.things, asked.ids)
        self._desk.jobs.run(self, work, partial(self.list.take, asked))

    def _tell_title(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        def say(thing: MapThing | None) -> None:
            if thing is not None:
                self.map.say_title(kind, id, marker_title(thing))

        self._desk.jobs.run(self, lambda: self._services.overview.thing(kind, id), say)

    def _narrow_to_area(self, area_id: int) -> None:
        words = self.tr("Somewhere in {area}").format(area=self._area_names.get(area_id, ""))
        self.list.narrow_to(Precision.AREA, area_id, words)

    def _narrow_to(self, precision: Precision) -> None:
        words = self.tr("Place: {precision}").format(precision=label(precision))
        self.list.narrow_to(precision, None, words)

    def _show_case(self, case_id: int) -> None:
        """The map stays as it is, so that what the deed left undone there is still seen."""
        self._let_go = tuple(self.selection.keys)
        self.selection.clear()
        self._goal = _Goal(key_of(Kind.CASE, case_id))
        self.refresh()

    def _show_view(self, view: ViewRow) -> None:
        self.filters.show_wish(view.wish)
        if view.place is not None:
            self.map.centre_on(view.place.latitude, view.place.longitude, view.place.zoom)
        self.refresh()

    def _open_chosen(self) -> None:
        if thing := self.list.chosen_thing:
            self._go_to(thing.kind, thing.thing_id)

    def _go_to(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        self._desk.navigation.go(PAGES[kind], id)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the page says goes first, then what is folded out."""
        if (
            event.key() == Qt.Key.Key_Escape
            and self.message.isHidden()
            and self.filters.more.button.isChecked()
        ):
            self.filters.more.button.setChecked(False)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.settings.remember("map-split", self._split.saveState())
        self._desk.settings.remember_words("map", self.filters.words())
        self.deeds.placing.stop()
        self.tools.leave()
