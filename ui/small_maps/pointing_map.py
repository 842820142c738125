"""A map to point on, by keyboard as by mouse: drawn by the window, so it answers at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
    QWheelEvent,
)

from desktop.areas.areas import Areas
from desktop.map.colours import MapColours
from models.reports.values import Position
from ui.desk import Desk
from ui.small_maps.small_map import SmallMap
from ui.style import palette

_NEAREST, _FARTHEST = 0.4, 80.0
_ZOOM = 1.5
_ROOM = 0.86
# Metres per pixel from which on streets are named, and where along them.
_STREETS_NAMED = 4.0
_PARTS = [part / 10 for part in range(1, 10)]
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
# Pixels that an arrow moves the cross, and with Shift.
_STEP, _LONG_STEP = 12, 60
_EDGE = 48
_DRAG = 5
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Wish(NamedTuple):
    """What is to be seen once the ground is there."""

    position: Position | None
    area_id: int | None
    metres: float


class PointingMap(SmallMap):
    """`pointed(Position)` when the person moves the cross, `taken` on Enter or a double click."""

    pointed = Signal(object)
    taken = Signal()

    def __init__(self, desk: Desk, areas: Areas) -> None:
        super().__init__(desk, areas)
        self._middle = QPointF()
        self._metres = 10.0
        self._cross: Position | None = None
        self._pins: Sequence[Position] = ()
        self._chosen = -1
        self._area: int | None = None
        self._wish: _Wish | None = None
        self._pressed: QPointF | None = None
        self._is_dragged = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(self.tr("Map to point on"))
        self.ground.changed.connect(self._take_up_wish)

    @property
    def cross(self) -> Position | None:
        """Where the cross stands."""
        return self._cross

    def show_pins(self, pins: Sequence[Position], chosen: int = -1) -> None:
        """Numbered pins; the chosen one stands out."""
        self._pins = pins
        self._chosen = chosen
        self.update()

    def look_at(self, position: Position | None, area_id: int | None, metres: float = 0.0) -> None:
        """Show the area, or all of the map; else *position* in the middle under the cross.

        *metres* is how much a pixel then holds.
        """
        self._area = area_id
        self._cross = position
        self._wish = _Wish(position, area_id, metres)
        self._take_up_wish()

    def area_at(self, position: Position) -> str:
        """The area that a place lies in; "" outside all."""
        point = self.ground.metres(position.latitude, position.longitude)
        return next((shape.name for shape in self.ground.shapes("area") if shape.path.contains(point)), "")

    def go(self) -> None:
        self.taken.emit()

    def view(self) -> QTransform:
        view = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        view.scale(1 / self._metres, 1 / self._metres)
        view.translate(-self._middle.x(), -self._middle.y())
        return view

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Nearer where *factor* is above one; what lies *around* (pixels) stays where it is."""
        fixed = around or self._cross_pixel() or QPointF(self.rect().center())
        before = self.view().inverted()[0].map(fixed)
        self._metres = min(max(self._metres / factor, _NEAREST), _FARTHEST)
        after = self.view().inverted()[0].map(fixed)
        self._middle += before - after
        self.update()

    def paint_map(self, painter: QPainter) -> None:
        if self.ground.is_empty:
            painter.fillRect(self.rect(), QColor(palette().surface))
            painter.setPen(QColor(palette().muted))
            words = self.tr("There is no map yet. Import one in Register, Areas.")
            painter.drawText(self.rect().adjusted(24, 0, -24, 0), _MIDDLE, words)
            return
        super().paint_map(painter)
        self._paint_area(painter)
        for number, pin in enumerate(self._pins, start=1):
            if number - 1 != self._chosen:
                _paint_pin(painter, self._pixel(pin), number, chosen=False)
        if 0 <= self._chosen < len(self._pins):
            _paint_pin(painter, self._pixel(self._pins[self._chosen]), self._chosen + 1, chosen=True)
        elif (spot := self._cross_pixel()) is not None:
            _paint_cross(painter, spot)

    def names(self, colours: MapColours, metres: float) -> Iterator[tuple[str, QPointF, str]]:
        yield from super().names(colours, metres)
        if metres > _STREETS_NAMED:
            return
        seen = self.view().inverted()[0].mapRect(QRectF(self.rect()))
        written = set()
        for road in self.ground.shapes("road"):
            spot = _spot_in_sight(road.path, seen) if road.name not in written else None
            if spot is not None and road.name:
                written.add(road.name)
                yield road.name, spot, colours.road_name

    def _paint_area(self, painter: QPainter) -> None:
        for shape in self.ground.shapes("area"):
            if shape.properties.get("id") == self._area:
                pen = QPen(QColor(palette().accent), 2, Qt.PenStyle.DashLine)
                painter.strokePath(self.view().map(shape.path), pen)

    def _take_up_wish(self) -> None:
        """Once the ground is there."""
        if self._wish is None or not self.ground.is_there or self.ground.is_empty:
            return
        wish, self._wish = self._wish, None
        if wish.position is not None:
            self._middle = self.ground.metres(wish.position.latitude, wish.position.longitude)
            self._metres = wish.metres
        else:
            shapes = self.ground.shapes("area")
            areas = [shape.path for shape in shapes if shape.properties.get("id") == wish.area_id]
            self._fit(areas[0].boundingRect() if areas else self._all())
            self._cross = self.ground.position(self._middle)
        self.update()

    def _fit(self, around: QRectF) -> None:
        if not around.isEmpty():
            needed = max(around.width() / max(self.width(), 1), around.height() / max(self.height(), 1))
            self._metres = min(max(needed / _ROOM, _NEAREST), _FARTHEST)
            self._middle = around.center()

    def _all(self) -> QRectF:
        around = QRectF()
        for kind in ("area", "road"):
            for shape in self.ground.shapes(kind):
                around = around.united(shape.path.boundingRect())
            if not around.isEmpty():
                break
        return around

    def _pixel(self, position: Position) -> QPointF:
        return self.view().map(self.ground.metres(position.latitude, position.longitude))

    def _cross_pixel(self) -> QPointF | None:
        return None if self._cross is None else self._pixel(self._cross)

    def _point_at(self, pixel: QPointF) -> None:
        if not self.ground.is_there or self.ground.is_empty:
            return
        self._cross = self.ground.position(self.view().inverted()[0].map(pixel))
        self._chosen = -1
        self.update()
        self.pointed.emit(self._cross)

    def _move_cross(self, way: tuple[int, int], step: int) -> None:
        start = self._cross_pixel() or QPointF(self.rect().center())
        spot = start + QPointF(way[0] * step, way[1] * step)
        kept = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if not kept.contains(spot):
            self._middle += QPointF(way[0] * step, way[1] * step) * self._metres
            spot = start
        self._point_at(spot)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is not None:
            is_long = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move_cross(way, _LONG_STEP if is_long else _STEP)
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(_ZOOM)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.position()
        self._is_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if self._is_dragged or moved.manhattanLength() > _DRAG:
            self._is_dragged = True
            self._middle -= moved * self._metres
            self._pressed = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._is_dragged and event.button() == Qt.MouseButton.LeftButton:
            self._point_at(event.position())
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.taken.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM, event.position())


def _spot_in_sight(path: QPainterPath, seen: QRectF) -> QPointF | None:
    """The point of a line that lies nearest to the middle of what is seen; None where it is not seen."""
    if not path.boundingRect().intersects(seen):
        return None
    spots = [spot for part in _PARTS if seen.contains(spot := path.pointAtPercent(part))]
    return min(spots, key=lambda spot: (spot - seen.center()).manhattanLength(), default=None)


def _paint_pin(painter: QPainter, spot: QPointF, number: int, *, chosen: bool) -> None:
    """A number in a drop whose tip is the place."""
    size = 13.0 if chosen else 10.0
    colours = palette()
    middle = QPointF(spot.x(), spot.y() - size * 1.6)
    drop = QPainterPath()
    drop.addEllipse(middle, size, size)
    tip = QPainterPath(spot)
    tip.lineTo(middle.x() - size * 0.75, middle.y() + size * 0.66)
    tip.lineTo(middle.x() + size * 0.75, middle.y() + size * 0.66)
    tip.closeSubpath()
    shape = drop.united(tip)
    painter.strokePath(shape, QPen(QColor(colours.surface), 3))
    painter.fillPath(shape, QColor(colours.accent if chosen else colours.muted))
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.accent_ink if chosen else colours.surface))
    box = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _paint_cross(painter: QPainter, spot: QPointF) -> None:
    for colour, width in ((palette().surface, 5), (palette().accent, 2)):
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(spot + QPointF(x, y) * 5, spot + QPointF(x, y) * 17)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot, 9, 9)
