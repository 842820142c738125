"""The panels that stand in the list's place for a while: what has happened, areas, saving the map."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.map.things import MapFilter
from models.reports.values import Position
from ui.desk import Desk
from ui.map.list_side import ListSide
from ui.map.map_services import MapServices
from ui.map.map_tools import MapTools
from ui.map.map_view import MapView
from ui.navigation import Goal

if TYPE_CHECKING:
    from ui.map.area_panel import AreaPanel
    from ui.map.export_panel import ExportPanel
    from ui.map.past_panel import PastPanel


class SidePanels(QObject):
    """Each is made when it is first wanted."""

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
        side.panel_closed.connect(lambda: tools.show_circle(None))

    @cached_property
    def past(self) -> PastPanel:
        from ui.map.past_panel import PastPanel  # noqa: PLC0415 - when it is first wanted

        panel = PastPanel(self._desk, self._services.memory, is_on_map=True)
        panel.circle_wanted.connect(self._tools.show_circle)
        panel.closed.connect(self._side.close_panel)
        return panel

    @cached_property
    def area(self) -> AreaPanel:
        from ui.map.area_panel import AreaPanel  # noqa: PLC0415 - when it is first wanted

        panel = AreaPanel(self._desk, self._services.areas, self._tools)
        panel.left.connect(self._side.close_panel)
        self._side.panel_closed.connect(panel.leave)
        return panel

    @cached_property
    def export(self) -> ExportPanel:
        from ui.map.export_panel import ExportPanel  # noqa: PLC0415 - when it is first wanted

        panel = ExportPanel(self._desk, self._services.make_exports())
        panel.closed.connect(self._side.close_panel)
        return panel

    def show_past(self, latitude: float, longitude: float) -> None:
        """What has happened around a place."""
        self._side.show_panel(self.past)
        self.past.show_place(Position(latitude, longitude))

    def show_past_of(self, goal: Goal) -> None:
        """What has happened around the thing that *goal* names."""
        self._side.show_panel(self.past)
        self.past.show_goal(goal)

    def show_area(self, goal: Goal) -> None:
        """Draw, reshape or divide an area, as *goal* asks."""
        self._side.show_panel(self.area)
        if not self.area.arrive(goal.filters):
            self._side.close_panel()

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
