"""What can be done on the page Karta: its buttons, the menus, and the keys of each deed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.map.saved_views import MapPlace
from desktop.map.things import kind_and_id
from models.kinds import Kind
from models.reports.values import Position
from ui.desk import Desk
from ui.icons import Icon
from ui.map.deeds.case_deeds import CaseDeeds, ChosenReports
from ui.map.deeds.more_menu import MoreMenu
from ui.map.deeds.place_menu import PlaceMenu
from ui.map.deeds.placing import Placing
from ui.map.deeds.widen_menu import WidenMenu
from ui.map.map_services import MapServices
from ui.map.side_panels import SidePanels
from ui.map.things.choice_on_map import ChoiceOnMap
from ui.map.things.selection import Selection
from ui.map.things.thing_list import ThingList
from ui.map.view.map_tools import MapTools
from ui.map.view.map_view import MapView
from ui.map.weeks.time_on_map import TimeOnMap
from ui.reports.asking import Asking
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class MapParts:
    """The parts of the page that the deeds work with."""

    page: Page
    map: MapView
    tools: MapTools
    things: ThingList
    selection: Selection
    asking: Asking
    choice: ChoiceOnMap
    time: TimeOnMap
    panels: SidePanels


class MapDeeds(QObject):
    """Deeds act on what is chosen together, else on the chosen row.

    `region_wanted` when the filter is to hold the region that was drawn last.
    """

    region_wanted = Signal()

    def __init__(
        self, desk: Desk, services: MapServices, parts: MapParts, open_chosen: Callable[[], object]
    ) -> None:
        super().__init__(parts.page)
        self._parts = parts
        page = parts.page
        self.placing = Placing(desk, services.overview, parts.map, page)
        self.cases = CaseDeeds(desk, services, page, parts.asking, self._chosen_reports)
        self.widening = WidenMenu(desk, services, page, self._keys)
        self.places = PlaceMenu(page)
        self.more = MoreMenu(page)
        self.lasso = KeyButton(self.tr("Draw around"), self._lasso, key="L", sign=Icon.LASSO)
        self.place = KeyButton(self.tr("Place"), self._start_placing, key="P", sign=Icon.PLACE)
        self.open = KeyButton(self.tr("Open"), open_chosen, look=Look.FILLED, sign=Icon.GO)
        self._fill_menu()
        parts.tools.menu_asked.connect(self._open_menu)
        parts.tools.place_asked.connect(self._show_past)
        parts.tools.middle_asked.connect(self._show_past_of_chosen)
        self.places.past_asked.connect(self._show_past)
        self.places.offers_situation = True
        self.places.situation_asked.connect(parts.panels.show_situation_at)
        self.places.case_asked.connect(self.cases.open_case_at)
        self.places.move_asked.connect(self._move_to)

    def say_chosen(self) -> None:
        """The buttons follow what is chosen in the list."""
        thing = self._parts.things.chosen_thing
        self.open.setEnabled(thing is not None)
        self.place.setEnabled(thing is not None and thing.kind is not Kind.MEASURE)
        if self.placing.is_on:
            self.place.say(self.tr("Cancel"))
        else:
            self.place.say(self.tr("Move") if thing and thing.position else self.tr("Place"))

    def key_groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """For the page's list of keys."""
        by_mouse = [
            ("↑ ↓", self.tr("choose what the map marks")),
            ("Enter", self.tr("open the row")),
            ("Space", self.tr("choose the row, or let it go")),
            ("Ctrl+A", self.tr("choose all rows")),
            (self.tr("Shift click"), self.tr("choose one more on the map, or let it go")),
            (self.tr("Shift drag"), self.tr("choose within a box")),
            (self.tr("Ctrl click"), self.tr("what has happened there")),
            ("Shift+F10", self.tr("the menu of the middle of the map")),
            ("Esc", self.tr("leave a tool; let go what is chosen")),
        ]
        return [*self.more.groups, (self.tr("In the list and on the map"), by_mouse)]

    def ask_where(self, answered: Callable[[MapPlace | None], object]) -> None:
        """Tell where the map stands; None while it is not open."""

        def answer(told: object) -> None:
            answered(MapPlace(*json.loads(told)) if isinstance(told, str) and told else None)

        engine = self._parts.map.engine
        if engine is None or not engine.is_open:
            answered(None)
        else:
            engine.call("where", answered=answer)

    def _fill_menu(self) -> None:
        parts, more, panels = self._parts, self.more.add, self._parts.panels
        self.more.begin(self.tr("With what is chosen"))
        more(self.tr("Link the chosen reports to a case…"), self.cases.link, "K")
        more(self.tr("New case of the chosen reports…"), self.cases.open_case, "N")
        more(self.tr("Make the place less exact…"), self._widen_below_list, "W")
        self.more.begin(self.tr("Choose and narrow"))
        more(self.tr("Choose within a box"), parts.choice.box, "B")
        more(self.tr("Choose within corners"), parts.choice.corners, "H")
        more(self.tr("Only what is within the drawn region"), self.region_wanted.emit, "O")
        more(self.tr("Weeks on a strip"), parts.time.toggle, "T")
        self.more.begin(self.tr("At a place"))
        more(
            self.tr("What has happened here? (the chosen one, else the middle of the map)"),
            parts.tools.ask_middle,
            "V",
        )
        more(self.tr("The whole municipality"), parts.map.show_whole, "0")
        open_in_the_middle = partial(self._in_the_middle, self.cases.open_case_at)
        more(self.tr("New case in the middle of the map…"), open_in_the_middle, "Shift+N")
        self.more.begin(self.tr("Panels"))
        more(self.tr("Situation of an area…"), panels.show_situation_of_filter, "G")
        more(self.tr("Draw a new area…"), panels.draw_area)
        more(self.tr("Save the map as a file…"), panels.show_export, "Ctrl+E")

    def _keys(self) -> list[int]:
        chosen = self._parts.things.chosen_key
        return list(self._parts.selection.keys) or ([chosen] if chosen is not None else [])

    def _chosen_reports(self) -> ChosenReports:
        keys = [key for key in self._keys() if kind_and_id(key)[0] is Kind.REPORT]
        linked = {kind_and_id(key)[1] for key in self._parts.choice.linked(keys)}
        return ChosenReports([kind_and_id(key)[1] for key in keys], linked, self._parts.choice.middle(keys))

    def _lasso(self) -> None:
        self._parts.page.message.clear()
        self._parts.choice.lasso()

    def _show_past(self, latitude: float, longitude: float) -> None:
        self._parts.page.message.clear()
        self._parts.panels.show_past(latitude, longitude)

    def _start_placing(self) -> None:
        self._parts.page.message.clear()
        self.placing.start(self._parts.things.chosen_thing)

    def _widen_below_list(self) -> None:
        self.widening.open(self._parts.things.mapToGlobal(QPoint(24, 48)))

    def _open_menu(self, latitude: float, longitude: float, spot: QPoint) -> None:
        self.places.open(latitude, longitude, spot, self._parts.things.chosen_thing)

    def _move_to(self, latitude: float, longitude: float) -> None:
        if (thing := self._parts.things.chosen_thing) is not None:
            self.placing.put(thing, Position(latitude, longitude))

    def _show_past_of_chosen(self, latitude: float, longitude: float) -> None:
        """Of what is chosen; of the middle of the map where nothing is."""
        self._parts.page.message.clear()
        thing = self._parts.things.chosen_thing
        if thing is None:
            self._parts.panels.show_past(latitude, longitude)
        else:
            self._parts.panels.show_past_of(thing.kind, thing.thing_id)

    def _in_the_middle(self, deed: Callable[[float, float], object]) -> None:
        self.ask_where(lambda place: place and deed(place.latitude, place.longitude))
