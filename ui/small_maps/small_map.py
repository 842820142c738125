"""A small map drawn by the window itself: no browser engine, so a page with one opens at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShowEvent,
    QTransform,
)  # fmt: skip
from PySide6.QtWidgets import QWidget

from desktop.areas.areas import Areas
from desktop.map.colours import DARK, LIGHT, MapColours
from desktop.map.markers import Marker, MarkerTone
from models.kinds import Kind
from ui import style
from ui.desk import Desk
from ui.small_maps.ground import Ground
from ui.style import palette

_ROAD_METRES = {1: 17.0, 2: 13.0}
_STREET_METRES = 9.0
_EDGE_METRES = 4.0
_LEAST_PIXELS = {1: 2.2, 2: 1.4}
_LEAST_STREET_PIXELS = 0.6
# Nearer than this, in metres per pixel, houses and places are shown too.
_NEAR = 5.0
_FAR_SIZE = 0.65


class SmallMap(QWidget):
    """Paints the ground and some markers; whoever inherits says what is seen, and where a press leads."""

    def __init__(self, desk: Desk, areas: Areas) -> None:
        super().__init__()
        self.ground = Ground(desk, areas, self)
        self.markers: Sequence[Marker] = ()
        self.marker_scale = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ground.changed.connect(self.update)

    def view(self) -> QTransform:
        """From metres on the ground to pixels."""
        raise NotImplementedError

    def go(self) -> None:
        """It was pressed."""
        raise NotImplementedError

    def paint_map(self, painter: QPainter) -> None:
        """The ground and the markers on it, over the whole widget."""
        colours = DARK if palette(self) is style.DARK else LIGHT
        view = self.view()
        metres = 1 / view.m11()
        seen = view.inverted()[0].mapRect(QRectF(self.rect()))
        painter.fillRect(self.rect(), QColor(colours.land))
        painter.setTransform(view, True)
        self._paint_surfaces(painter, colours, seen, metres)
        self._paint_roads(painter, colours, seen, metres)
        painter.resetTransform()
        spots = [(view.map(self.ground.metres(one.latitude, one.longitude)), one) for one in self.markers]
        self._paint_names(painter, colours, view, [spot for spot, _marker in spots])
        for spot, marker in spots:
            size = self.marker_scale * (1.0 if metres < _NEAR else _FAR_SIZE)
            _paint_marker(painter, colours, spot, marker, size)

    def names(self, colours: MapColours, metres: float) -> Iterator[tuple[str, QPointF, str]]:
        """What is written, where on the ground, in which colour; what comes first keeps its room.

        *metres* is how much a pixel holds.
        """
        if metres < _NEAR:
            yield from (
                (shape.name, shape.middle, colours.place_name) for shape in self.ground.shapes("place")
            )
        yield from ((shape.name, shape.middle, colours.area_name) for shape in self.ground.shapes("area"))

    def _paint_surfaces(self, painter: QPainter, colours: MapColours, seen: QRectF, metres: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        fills = [("park", colours.park), ("water", colours.water)]
        fills += [("building", colours.building)] if metres < _NEAR else []
        for kind, colour in fills:
            for shape in self.ground.shapes(kind):
                if shape.path.boundingRect().intersects(seen):
                    is_wood = shape.properties.get("surface") == "wood"
                    painter.fillPath(shape.path, QColor(colours.wood if is_wood else colour))

    def _paint_roads(self, painter: QPainter, colours: MapColours, seen: QRectF, metres: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        roads = [road for road in self.ground.shapes("road") if road.path.boundingRect().intersects(seen)]
        roads.sort(key=lambda road: -int(road.properties["rank"]))
        widths = [(road, _width(road.properties["rank"], metres)) for road in roads]
        for road, width in widths:
            painter.strokePath(road.path, _pen(colours.road_edge, width + min(_EDGE_METRES, metres)))
        for road, width in widths:
            is_main = road.properties["rank"] == 1
            painter.strokePath(road.path, _pen(colours.main_road if is_main else colours.road, width))
        for rail in self.ground.shapes("rail"):
            painter.strokePath(rail.path, _pen(colours.rail, max(_EDGE_METRES, metres)))

    def _paint_names(
        self, painter: QPainter, colours: MapColours, view: QTransform, spots: Sequence[QPointF]
    ) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        metres = 1 / view.m11()
        taken = [QRectF(spot.x() - 14, spot.y() - 14, 28, 28) for spot in spots] if metres < _NEAR else []
        for name, spot, colour in self.names(colours, metres):
            middle = view.map(spot)
            width = painter.fontMetrics().horizontalAdvance(name) + 8
            height = max(18, painter.fontMetrics().height())
            box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
            if QRectF(self.rect()).contains(box) and not any(box.intersects(one) for one in taken):
                taken.append(box)
                _write(painter, box, name, colour, colours.halo)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ground.want()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.go()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.setClipPath(frame)
        self.paint_map(painter)
        painter.setClipping(False)
        colour = palette(self).accent if self.hasFocus() else palette(self).line
        painter.strokePath(frame, QPen(QColor(colour), 2 if self.hasFocus() else 1))
        painter.end()


def _width(rank: int, metres: float) -> float:
    """How broad a road is, in metres: never so thin that it is lost."""
    least = _LEAST_PIXELS.get(rank, _LEAST_STREET_PIXELS) * metres
    return max(least, _ROAD_METRES.get(rank, _STREET_METRES))


def _pen(colour: str, width: float) -> QPen:
    return QPen(
        QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _write(painter: QPainter, box: QRectF, words: str, colour: str, halo: str) -> None:
    path = QPainterPath()
    metrics = painter.fontMetrics()
    path.addText(box.left() + 4, box.center().y() + metrics.ascent() / 2 - 1, painter.font(), words)
    painter.strokePath(path, _pen(_solid(halo), 3))
    painter.fillPath(path, QColor(colour))


def _solid(rgba: str) -> str:
    """The colour of "rgba(r, g, b, a)" without its transparency, which Qt does not read."""
    red, green, blue = (int(part) for part in rgba.removeprefix("rgba(").split(",")[:3])
    return QColor(red, green, blue).name()


def _paint_marker(
    painter: QPainter, colours: MapColours, middle: QPointF, marker: Marker, size: float
) -> None:
    """Shaped and coloured as on the large map (`resources/map/points.js`)."""
    shape = QPainterPath()
    if marker.kind is Kind.REPORT:
        shape.addEllipse(middle, 7 * size, 7 * size)
    else:
        side = 16 * size
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        shape.addRoundedRect(box, 4.5 * size, 4.5 * size)
    painter.strokePath(shape, QPen(QColor(colours.ring), 4 * size))
    painter.fillPath(shape, QColor(colours.tones[tuple(MarkerTone).index(marker.tone)]))
