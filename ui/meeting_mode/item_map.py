"""Where the item lies: its place, else its area, else the whole town."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QTransform

from desktop.map.colours import DARK, LIGHT
from ui import style
from ui.desk import Desk
from ui.meeting_mode.wall_item import Places, WallItem
from ui.small_maps.small_map import SmallMap
from ui.style import palette

# The ground around a place that is shown, in metres across the narrower side.
NEARBY = 900.0
ROOM = 0.9
RING = 15.0


class ItemMap(SmallMap):
    """Painted by the window itself. Read only: a press does nothing."""

    def __init__(self, desk: Desk, places: Places) -> None:
        super().__init__(desk, places.areas)
        self._item: WallItem | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("The item's place on the map"))

    def show_item(self, item: WallItem) -> None:
        self._item = item
        self.markers = [*item.around, *([item.spot] if item.spot else [])]
        self.setAccessibleDescription(self.place_words)
        self.update()

    @property
    def place_words(self) -> str:
        """Where it is, in words, as the map shows it."""
        item = self._item
        if item is None:
            return ""
        measure, case = item.facts.measure, item.facts.case
        named = measure.area if measure else item.area.name if item.area else ""
        place = case.place if case else ""
        return " · ".join(part for part in (place, named) if part)

    def go(self) -> None:
        """It leads nowhere: the meeting stays where it is."""

    def view(self) -> QTransform:
        around, room = self._around()
        view = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        if not around.isEmpty():
            scale = room * min(self.width() / around.width(), self.height() / around.height())
            view.scale(scale, scale)
            view.translate(-around.center().x(), -around.center().y())
        return view

    def _around(self) -> tuple[QRectF, float]:
        """What of the ground is to be seen, and how much of the map it may take."""
        item = self._item
        if item is not None and item.spot is not None:
            middle = self.ground.metres(item.spot.latitude, item.spot.longitude)
            near = QRectF(0, 0, NEARBY, NEARBY)
            near.moveCenter(middle)
            return near, 1.0
        areas = self.ground.shapes("area")
        chosen = [shape for shape in areas if item and item.area and shape.properties["id"] == item.area.id]
        around = QRectF()
        for shape in chosen or areas:
            around = around.united(shape.path.boundingRect())
        return around, ROOM

    def _paint_area(self, painter: QPainter) -> None:
        """Outline the item's area, where it is of an area and not of a point."""
        item = self._item
        if item is None or item.area is None or item.spot is not None:
            return
        colours = DARK if palette(self) is style.DARK else LIGHT
        view = self.view()
        for shape in self.ground.shapes("area"):
            if shape.properties["id"] == item.area.id:
                outline = view.map(shape.path)
                fill = QColor(colours.chosen)
                fill.setAlphaF(0.10)
                painter.fillPath(outline, fill)
                painter.strokePath(outline, QPen(QColor(colours.chosen), 2.5 * self.marker_scale))

    def _paint_ring(self, painter: QPainter) -> None:
        """Ring in the place that is talked of, so that it is found among the others."""
        item = self._item
        if item is None or item.spot is None:
            return
        colours = DARK if palette(self) is style.DARK else LIGHT
        middle = self.view().map(self.ground.metres(item.spot.latitude, item.spot.longitude))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((colours.ring, 6.0), (colours.chosen, 3.0)):
            painter.setPen(QPen(QColor(colour), width * self.marker_scale))
            painter.drawEllipse(middle, RING * self.marker_scale, RING * self.marker_scale)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(400, 400)

    def paint_map(self, painter: QPainter) -> None:
        super().paint_map(painter)
        self._paint_area(painter)
        self._paint_ring(painter)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        """Say in the corner where it is."""
        words = self.place_words
        if not words:
            return
        colours = palette(self)
        painter.setFont(self.font())
        metrics = painter.fontMetrics()
        pad = metrics.height() / 2
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(self.width() - 4 * pad))
        box = QRectF(pad, self.height() - metrics.height() - 2 * pad, 0, metrics.height() + pad)
        box.setWidth(metrics.horizontalAdvance(shown) + 1.4 * pad)
        ground = QPainterPath()
        ground.addRoundedRect(box, 6, 6)
        painter.fillPath(ground, QColor(colours.surface))
        painter.setPen(QColor(colours.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge to edge: the wall has no frames."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_map(painter)
        painter.setPen(QColor(palette(self).line))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
        painter.end()
