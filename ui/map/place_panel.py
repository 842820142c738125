"""A small map of one place, for the panels of reports and cases. Cheap: it needs no browser engine."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
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

from desktop.areas import Areas
from desktop.map.colours import DARK, LIGHT, MapColours
from desktop.map.markers import Marker, MarkerTone
from desktop.map.things import TONES
from models.kinds import Kind
from models.reports.values import Position
from ui import style
from ui.desk import Desk
from ui.icons import Icon, draw
from ui.map.ground import Ground
from ui.navigation import PageName
from ui.style import palette

METRES_PER_PIXEL = 2.6
HEIGHT = 168
NOWHERE_HEIGHT = 40
_ROAD_METRES = {1: 17.0, 2: 13.0}
_STREET_METRES = 9.0
_EDGE_METRES = 4.0


class PlacePanel(QWidget):
    """Shows where a report or case lies, or that it lies nowhere yet; pressed, it goes to the page Karta."""

    def __init__(self, desk: Desk, areas: Areas) -> None:
        super().__init__()
        self._navigation = desk.navigation
        self._ground = Ground(desk, areas, self)
        self._shown: tuple[Kind, int] | None = None
        self._marker: Marker | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ground.changed.connect(self.update)
        self.hide()

    def show_place(self, kind: Kind, id: int, state: StrEnum, position: Position | None) -> None:  # noqa: A002
        """Show the place of the thing with *id*; *position* None offers to place it."""
        self._shown = (kind, id)
        self._marker = None
        if position is not None:
            tone = TONES.get(state, MarkerTone.QUIET)
            self._marker = Marker(kind, id, position.latitude, position.longitude, "", tone)
        words = self._words()
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedHeight(HEIGHT if position else NOWHERE_HEIGHT)
        self.show()
        self.update()

    def go(self) -> None:
        """Show the thing on the page Karta, ready to be placed where it has no place."""
        if self._shown is not None:
            kind, id_ = self._shown
            placing = {} if self._marker else {"place": "yes"}
            self._navigation.go(PageName.MAP, id_, kind=kind.value, **placing)

    def _words(self) -> str:
        return self.tr("Show on the map") if self._marker else self.tr("No exact place. Place it on the map")

    def _paint_nowhere(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(palette().ground))
        side = self.height() / 2
        draw(painter, Icon.PLACE, QRectF(12, side - 8, 16, 16), QColor(palette().accent))
        painter.setPen(QColor(palette().accent))
        painter.drawText(
            QRectF(36, 0, self.width() - 44, self.height()), Qt.AlignmentFlag.AlignVCenter, self._words()
        )

    def _paint(self, painter: QPainter, marker: Marker) -> None:
        colours = DARK if palette() is style.DARK else LIGHT
        middle = self._ground.metres(marker.latitude, marker.longitude)
        scale = 1 / METRES_PER_PIXEL
        view = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        view.scale(scale, scale)
        view.translate(-middle.x(), -middle.y())
        seen = view.inverted()[0].mapRect(QRectF(self.rect()))
        painter.fillRect(self.rect(), QColor(colours.land))
        painter.setTransform(view, True)
        self._paint_surfaces(painter, colours, seen)
        self._paint_roads(painter, colours, seen)
        painter.resetTransform()
        self._paint_names(painter, colours, view)
        _paint_marker(painter, colours, QPointF(self.width() / 2, self.height() / 2), marker)

    def _paint_surfaces(self, painter: QPainter, colours: MapColours, seen: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        fills = (("park", colours.park), ("water", colours.water), ("building", colours.building))
        for kind, colour in fills:
            for shape in self._ground.shapes(kind):
                if shape.path.boundingRect().intersects(seen):
                    is_wood = shape.properties.get("surface") == "wood"
                    painter.fillPath(shape.path, QColor(colours.wood if is_wood else colour))

    def _paint_roads(self, painter: QPainter, colours: MapColours, seen: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        roads = [road for road in self._ground.shapes("road") if road.path.boundingRect().intersects(seen)]
        roads.sort(key=lambda road: -int(road.properties["rank"]))
        widths = [(road, _ROAD_METRES.get(road.properties["rank"], _STREET_METRES)) for road in roads]
        for road, width in widths:
            painter.strokePath(road.path, _pen(colours.road_edge, width + _EDGE_METRES))
        for road, width in widths:
            is_main = road.properties["rank"] == 1
            painter.strokePath(road.path, _pen(colours.main_road if is_main else colours.road, width))
        for rail in self._ground.shapes("rail"):
            painter.strokePath(rail.path, _pen(colours.rail, _EDGE_METRES))

    def _paint_names(self, painter: QPainter, colours: MapColours, view: QTransform) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        taken = [QRectF(self.width() / 2 - 14, self.height() / 2 - 14, 28, 28)]
        for kind, colour in (("place", colours.place_name), ("area", colours.area_name)):
            for shape in self._ground.shapes(kind):
                middle = view.map(shape.middle)
                width = painter.fontMetrics().horizontalAdvance(shape.name) + 8
                box = QRectF(middle.x() - width / 2, middle.y() - 9, width, 18)
                if QRectF(self.rect()).contains(box) and not any(box.intersects(one) for one in taken):
                    taken.append(box)
                    _write(painter, box, shape.name, colour, colours.halo)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT if self._marker else NOWHERE_HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ground.want()

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
        if self._marker is not None:
            self._paint(painter, self._marker)
        else:
            self._paint_nowhere(painter)
        painter.setClipping(False)
        colour = palette().accent if self.hasFocus() else palette().line
        painter.strokePath(frame, QPen(QColor(colour), 2 if self.hasFocus() else 1))
        painter.end()


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


def _paint_marker(painter: QPainter, colours: MapColours, middle: QPointF, marker: Marker) -> None:
    """Shaped and coloured as on the large map (`resources/map/points.js`)."""
    shape = QPainterPath()
    if marker.kind is Kind.REPORT:
        shape.addEllipse(middle, 7, 7)
    else:
        shape.addRoundedRect(QRectF(middle.x() - 8, middle.y() - 8, 16, 16), 4.5, 4.5)
    painter.strokePath(shape, QPen(QColor(colours.ring), 4))
    painter.fillPath(shape, QColor(colours.tones[tuple(MarkerTone).index(marker.tone)]))
