"""Tools on a map: draw a region or edit its border, ask about a place, show a region or a circle."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from models.kinds import Kind
from models.map.values import Region
from models.reports.values import Position
from ui.map.view.drawing_keys import DrawingKeys
from ui.map.view.map_view import MapView
from ui.map.view.tool_bridge import ToolBridge, flat_region


class Shape(StrEnum):
    """How a region is drawn: a line by hand, two corners, or corner by corner; LINE is not closed."""

    LASSO = "lasso"
    BOX = "box"
    POLYGON = "polygon"
    LINE = "line"


class MapTools(QObject):
    """What can be drawn on *map*, by mouse and by keyboard alike.

    Give the same bridge to both: `MapView(jobs, told={"tools": bridge})`, `MapTools(map, bridge)`.

    Signals: `region_drawn` what `draw` asked for, once; `region_changed` each corner set, moved or removed
    until then; `left` when it was given up, also for another tool; `box_drawn` a box dragged with Shift
    while no tool is in hand; `point_toggled` a marker clicked with Shift; `place_asked` (WGS 84 degrees)
    Ctrl+click, or V in the middle; `menu_asked` a right click, or the Menu key in the middle, with where
    on the screen a menu belongs. Without a menu (`has_menu`) a right click asks about the place too.
    """

    region_drawn = Signal(Region)
    region_changed = Signal(Region)
    box_drawn = Signal(Region)
    place_asked = Signal(float, float)
    middle_asked = Signal(float, float)
    menu_asked = Signal(float, float, QPoint)
    point_toggled = Signal(Kind, int)
    left = Signal()

    def __init__(self, map: MapView, bridge: ToolBridge, *, has_menu: bool = False) -> None:  # noqa: A002
        super().__init__(map)
        self._map = map
        self._has_menu = has_menu
        self._before: QWidget | None = None
        self._is_drawing = False
        self._keys = DrawingKeys(map, self.take_back)
        bridge.setParent(self)
        for name in ("region_changed", "box_drawn", "place_asked", "middle_asked", "point_toggled"):
            getattr(bridge, name).connect(getattr(self, name))
        bridge.region_drawn.connect(self._end_with)
        bridge.menu_asked.connect(self._ask_menu)
        bridge.left.connect(self.leave)

    @property
    def is_drawing(self) -> bool:
        """Whether a tool is in hand."""
        return self._is_drawing

    def draw(
        self,
        words: str,
        shape: Shape,
        region: Region | None = None,
        *,
        key: str = "",
        beside: int | None = None,
    ) -> None:
        """Put a tool in hand; *words* over the map say what to do with it.

        With *region* its corners become handles: drag them, those in the middle of an edge add one, Delete
        removes the chosen one; call `finish` for the result. Enter ends what was drawn by mouse. By keyboard,
        in the map: arrows move it under a cross (Shift: a little), Enter sets a corner, and ends where one
        has just been set; Ctrl+Enter always ends. Backspace and Ctrl+Z take a corner back, Esc leaves; at a
        border PageDown and PageUp choose a corner, Enter takes it up and puts it down. Letters are no keys
        of the page meanwhile, but for *key*, which has taken up the tool. For an area with the id *beside*
        (0 for a new one) corners catch on the borders of the others, unless Alt is held.
        """
        self.leave()
        self._is_drawing = True
        self._before = QApplication.focusWidget()
        wanted = {
            "shape": shape.value,
            "words": words,
            "corners": flat_region(region),
            "catches": beside is not None,
            "area": beside,
        }
        self._map.tell("setTool", wanted)
        self._map.setFocus()
        self._keys.begin(key)

    def finish(self) -> None:
        """End the tool with what is drawn so far: `region_drawn`, unless that is no ring yet."""
        self._do("finishTool")

    def take_back(self) -> None:
        """Take back the corner that was set last, of what is being drawn."""
        self._do("takeCornerBack")

    def leave(self) -> None:
        """Put the tool away without a result."""
        if self._is_drawing:
            self._put_away()
            self.left.emit()

    def ask_middle(self) -> None:
        """Ask about the place in the middle of the map, as its key does: `middle_asked`."""
        self._do("askMiddle")

    def ask_menu(self) -> None:
        """Ask for the menu of the place in the middle of the map: `menu_asked`."""
        self._do("askMenuInTheMiddle")

    def show_region(self, region: Region | None) -> None:
        """Let *region* stand on the map; None takes it away."""
        self._map.tell("showRegion", flat_region(region))

    def show_circle(self, middle: Position | None, metres: float = 0) -> None:
        """Let a circle of *metres* around *middle* stand on the map; None takes it away."""
        if middle is None:
            self._map.tell("showCircle", 0, 0, 0)
        else:
            self._map.tell("showCircle", middle.latitude, middle.longitude, metres)

    def _do(self, name: str) -> None:
        """A deed, done once: a wish would be done again whenever the page opens."""
        if self._map.engine and self._map.engine.is_open:
            self._map.engine.call(name)

    def _end_with(self, region: Region) -> None:
        self._put_away()
        self.region_drawn.emit(region)

    def _put_away(self) -> None:
        if self._is_drawing:
            self._keys.end()
        self._is_drawing = False
        self._map.tell("setTool", None)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible() and self._map.hasFocus():
            before.setFocus()

    def _ask_menu(self, latitude: float, longitude: float, spot: QPointF) -> None:
        if self._has_menu:
            self.menu_asked.emit(latitude, longitude, self._map.mapToGlobal(spot.toPoint()))
        else:
            self.place_asked.emit(latitude, longitude)


def mouse_words() -> str:
    """How a drawing by mouse goes on, alike for every tool with corners."""
    return QCoreApplication.translate(
        "MapTools", "Enter or a double click ends, Backspace takes a corner back, Esc leaves."
    )


def arrow_words() -> str:
    """How one draws without a mouse."""
    return QCoreApplication.translate(
        "MapTools", "With arrow keys: move the map, Enter sets a corner, Enter again ends."
    )
