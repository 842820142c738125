"""The panels that stand in the list's place for a while: the past, the situation, areas, saving the map."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.map.things import MapFilter
from models.areas.values import AreaDone
from models.kinds import Kind
from models.map.values import Region
from models.reports.values import Position
from ui.desk import Desk
from ui.map.map_services import MapServices
from ui.map.things.list_side import ListSide
from ui.map.view.map_tools import MapTools, Shape, mouse_words
from ui.map.view.map_view import MapView
from ui.navigation import Goal

if TYPE_CHECKING:
    from ui.map.areas.area_panel import AreaPanel
    from ui.map.exports.export_panel import ExportPanel
    from ui.map.past.past_panel import PastPanel
    from ui.map.situation.situation_panel import SituationPanel


class SidePanels(QObject):
    """Each is made when it is first wanted; what it shows on the map goes when it goes.

    `area_drawn(words)` when areas have been drawn or changed, in the panel that has gone then.
    """

    area_drawn = Signal(str)

    def __init__(
        self,
        desk: Desk,
        services: MapServices,
        side: ListSide,
        map: MapView,  # noqa: A002
        tools: MapTools,
        wanted: Callable[[], MapFilter],
    ) -> None:
        """*wanted* says what the map is narrowed to now."""
        super().__init__(map)
        self._desk = desk
        self._services = services
        self._side = side
        self._map = map
        self._tools = tools
        self._wanted = wanted
        self._draws_situation = False
        side.panel_closed.connect(self._put_away)
        tools.region_drawn.connect(self._take_region)
        tools.left.connect(self._forget_drawing)

    @cached_property
    def past(self) -> PastPanel:
        from ui.map.past.past_panel import PastPanel  # noqa: PLC0415 - when it is first wanted

        panel = PastPanel(self._desk, self._services.memory, is_on_map=True)
        panel.circle_wanted.connect(self._tools.show_circle)
        panel.closed.connect(self._side.close_panel)
        return panel

    @cached_property
    def situation(self) -> SituationPanel:
        from ui.map.situation.situation_panel import SituationPanel  # noqa: PLC0415 - when it is first wanted

        panel = SituationPanel(
            self._desk, self._services.situations, self._services.areas, self._services.categories
        )
        panel.region_wanted.connect(self._draw_situation)
        panel.region_shown.connect(self._tools.show_region)
        panel.place_chosen.connect(self._look_at)
        panel.closed.connect(self._side.close_panel)
        return panel

    @cached_property
    def area(self) -> AreaPanel:
        from ui.map.areas.area_panel import AreaPanel  # noqa: PLC0415 - when it is first wanted

        panel = AreaPanel(self._desk, self._services.areas, self._tools)
        panel.done.connect(self._say_area)
        panel.left.connect(self._side.close_panel)
        self._side.panel_closed.connect(panel.leave)
        return panel

    @cached_property
    def export(self) -> ExportPanel:
        from ui.map.exports.export_panel import ExportPanel  # noqa: PLC0415 - when it is first wanted

        panel = ExportPanel(self._desk, self._services.make_exports())
        panel.closed.connect(self._side.close_panel)
        return panel

    def show_goal(self, goal: Goal) -> bool:
        """Show the panel that *goal* asks for; whether it asks for one.

        `past` (metres) with the id and `kind` of a thing; `situation` with an area's id, "" for the
        municipality; `tool` with `area` as AreaPanel has it.
        """
        if "past" in goal.filters and goal.id is not None:
            self._side.show_panel(self.past)
            self.past.show_goal(goal)
        elif "situation" in goal.filters:
            area = goal.filters["situation"]
            self.show_situation(int(area) if area.isdecimal() else None)
        elif "tool" in goal.filters:
            self._side.show_panel(self.area)
            if not self.area.arrive(goal.filters):
                self._side.close_panel()
        else:
            return False
        return True

    def show_past(self, latitude: float, longitude: float) -> None:
        """What has happened around a place (WGS 84 degrees)."""
        self._side.show_panel(self.past)
        self.past.show_place(Position(latitude, longitude))

    def show_past_of(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        """What has happened around a report, a case or a measure."""
        self._side.show_panel(self.past)
        self.past.show_thing(kind, id)

    def show_situation(self, area_id: int | None) -> None:
        """The situation of an area, None for the whole municipality."""
        self._side.show_panel(self.situation)
        self.situation.show_area(area_id)

    def show_situation_at(self, latitude: float, longitude: float) -> None:
        """The situation of the area that a place (WGS 84 degrees) lies in."""
        ask = partial(self._services.areas.area_of, latitude, longitude)
        self._desk.jobs.run(self, ask, self.show_situation)

    def show_situation_of_filter(self) -> None:
        """The situation of the area that the map is narrowed to."""
        self.show_situation(self._wanted().area_id)

    def draw_area(self) -> None:
        """Let a new area be drawn."""
        self._side.show_panel(self.area)
        self.area.draw()

    def show_export(self) -> None:
        """Offer the map as a file, framed as it is seen."""

        def offer(told: object) -> None:
            from desktop.map_exports.wishes import MapBox  # noqa: PLC0415 - when it is first wanted

            box = MapBox(*json.loads(told)) if isinstance(told, str) and told else None
            self._side.show_panel(self.export)
            self.export.offer(self._wanted(), box)

        engine = self._map.engine
        if engine is not None and engine.is_open:
            engine.call("box", answered=offer)
        else:
            offer(None)

    def _draw_situation(self) -> None:
        words = self.tr("Click the corners of the place.")
        self._tools.draw(f"{words} {mouse_words()}", Shape.POLYGON)
        self._draws_situation = True

    def _forget_drawing(self) -> None:
        self._draws_situation = False

    def _take_region(self, region: Region) -> None:
        if self._draws_situation:
            self._draws_situation = False
            self.situation.take_region(region)
            self.situation.setFocus()

    def _look_at(self, position: Position | None) -> None:
        if position is not None:
            self._map.centre_on(position.latitude, position.longitude)

    def _say_area(self, done: AreaDone) -> None:
        from ui.map.areas.area_words import AREA_WORDS  # noqa: PLC0415 - when an area has been drawn

        words = f"{self.tr('The map has the new borders.')} {AREA_WORDS.moved(done.moves)}".strip()
        self.area_drawn.emit(words)

    def _put_away(self) -> None:
        """Take from the map what the panel showed there."""
        self._draws_situation = False
        self._tools.leave()
        self._tools.show_circle(None)
        self._tools.show_region(None)
