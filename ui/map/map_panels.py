"""The panels that may stand in the list's place: what has happened, the situation, areas, and saving the map."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.map.things import MapFilter
from desktop.map_exports.wishes import MapBox
from models.areas.values import AreaDone
from models.map.values import Region
from models.reports.values import Position
from ui.desk import Desk
from ui.map.list_side import ListSide
from ui.map.map_services import MapServices
from ui.map.map_tools import MapTools, Shape
from ui.map.map_view import MapView
from ui.navigation import Goal
from ui.style import Tone
from ui.widgets.page import Page

if TYPE_CHECKING:
    from ui.map.area_panel import AreaPanel
    from ui.map.export_panel import ExportPanel
    from ui.map.past_panel import PastPanel
    from ui.map.situation_panel import SituationPanel


class MapPanels(QObject):
    """Each is made when it is first wanted; what it shows on the map goes when it goes."""

    def __init__(
        self,
        desk: Desk,
        services: MapServices,
        page: Page,
        side: ListSide,
        map: MapView,
        tools: MapTools,  # noqa: A002
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._services = services
        self._page = page
        self._side = side
        self._map = map
        self._tools = tools
        self._draws_situation = False
        side.panel_closed.connect(self._put_away)
        tools.region_drawn.connect(self._take_region)
        tools.left.connect(self._forget_drawing)

    @cached_property
    def past(self) -> PastPanel:
        from ui.map.past_panel import PastPanel  # noqa: PLC0415 - when it is first wanted

        panel = PastPanel(self._desk, self._services.memory, is_on_map=True)
        panel.circle_wanted.connect(self._tools.show_circle)
        panel.closed.connect(self._side.close_panel)
        return panel

    @cached_property
    def situation(self) -> SituationPanel:
        from ui.map.situation_panel import SituationPanel  # noqa: PLC0415 - when it is first wanted

        panel = SituationPanel(self._desk, self._services.situations, self._services.areas)
        panel.region_wanted.connect(self._draw_situation)
        panel.region_shown.connect(self._tools.show_region)
        panel.place_chosen.connect(self._look_at)
        panel.closed.connect(self._side.close_panel)
        return panel

    @cached_property
    def export(self) -> ExportPanel:
        from ui.map.export_panel import ExportPanel  # noqa: PLC0415 - when it is first wanted

        panel = ExportPanel(self._desk, self._services.exports)
        panel.closed.connect(self._side.close_panel)
        return panel

    @cached_property
    def area(self) -> AreaPanel:
        from ui.map.area_panel import AreaPanel  # noqa: PLC0415 - when it is first wanted

        panel = AreaPanel(self._desk, self._services.areas, self._tools)
        panel.done.connect(self._say_area)
        panel.left.connect(self._side.close_panel)
        return panel

    def arrive(self, goal: Goal) -> bool:
        """Show the panel that a goal asks for; whether it asks for one.

        `past` (metres, with the thing's id and `kind`), `situation` (an area's id, "" for the municipality),
        or `tool` with `area`, as AreaPanel has it.
        """
        if "past" in goal.filters and goal.id is not None:
            self._side.show_panel(self.past)
            self.past.show_goal(goal)
        elif "situation" in goal.filters:
            area = goal.filters["situation"]
            self.show_situation(int(area) if area.isdecimal() else None)
        elif "tool" in goal.filters:
            self._side.show_panel(self.area)
            return self.area.arrive(goal.filters)
        else:
            return False
        return True

    def show_past(self, latitude: float, longitude: float) -> None:
        """What has happened at a place (WGS 84 degrees)."""
        self._side.show_panel(self.past)
        self.past.show_place(Position(latitude, longitude))

    def show_situation(self, area_id: int | None) -> None:
        """The situation of an area, None for the whole municipality."""
        self._side.show_panel(self.situation)
        self.situation.show_area(area_id)

    def show_situation_at(self, latitude: float, longitude: float) -> None:
        """The situation of the area that a place (WGS 84 degrees) lies in."""
        ask = partial(self._services.areas.area_of, latitude, longitude)
        self._desk.jobs.run(self, ask, self.show_situation)

    def show_export(self, wanted: MapFilter, box: MapBox | None) -> None:
        """Save what the map shows."""
        self._side.show_panel(self.export)
        self.export.offer(wanted, box)

    def draw_area(self) -> None:
        """Let a new area be drawn."""
        self._side.show_panel(self.area)
        self.area.draw()

    def keys(self) -> list[tuple[str, str]]:
        """Those of the panel that is shown."""
        told: Callable[[], list[tuple[str, str]]] | None = getattr(self._side.panel, "keys", None)
        return told() if told else []

    def _draw_situation(self) -> None:
        self._draws_situation = True
        words = self.tr("Click the corners of the place. Enter or a double click ends, Esc leaves.")
        self._tools.draw(words, Shape.POLYGON)

    def _forget_drawing(self) -> None:
        self._draws_situation = False

    def _take_region(self, region: Region) -> None:
        if self._draws_situation:
            self._draws_situation = False
            self.situation.take_region(region)

    def _look_at(self, position: Position) -> None:
        self._map.centre_on(position.latitude, position.longitude)

    def _say_area(self, done: AreaDone) -> None:
        from ui.map.area_words import AREA_WORDS  # noqa: PLC0415 - when an area has been drawn

        self._page.message.say(AREA_WORDS.done(done), Tone.DONE)

    def _put_away(self) -> None:
        """Take from the map what the panel showed there."""
        self._draws_situation = False
        self._tools.show_circle(None, 0)
        self._tools.show_region(None)
