"""A small map of one place, for the panels of reports and cases."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from desktop.areas.areas import Areas
from desktop.map.markers import Marker, MarkerTone
from desktop.map.things import TONES
from models.kinds import Kind
from models.reports.values import Position
from ui.desk import Desk
from ui.icons import Icon, draw
from ui.navigation import PageName
from ui.small_maps.small_map import SmallMap
from ui.style import palette
from ui.widgets.tips import plain_tip

METRES_PER_PIXEL = 2.6
HEIGHT = 168
NOWHERE_HEIGHT = 40


class PlacePanel(SmallMap):
    """Shows where a report or case lies, or that it lies nowhere yet; pressed, it goes to the page Karta."""

    def __init__(self, desk: Desk, areas: Areas) -> None:
        super().__init__(desk, areas)
        self._navigation = desk.navigation
        self._shown: tuple[Kind, int] | None = None
        self.hide()

    def show_place(self, kind: Kind, id: int, state: StrEnum, position: Position | None) -> None:  # noqa: A002
        """Show the place of the thing with *id*; *position* None offers to place it."""
        self._shown = (kind, id)
        self.markers = ()
        if position is not None:
            tone = TONES.get(state, MarkerTone.QUIET)
            self.markers = (Marker(kind, id, position.latitude, position.longitude, "", tone),)
        words = self._words()
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.setFixedHeight(HEIGHT if position else NOWHERE_HEIGHT)
        self.show()
        self.update()

    def go(self) -> None:
        """Show the thing on the page Karta, ready to be placed where it has no place."""
        if self._shown is not None:
            kind, id_ = self._shown
            placing = {} if self.markers else {"place": "yes"}
            self._navigation.go(PageName.MAP, id_, kind=kind.value, **placing)

    def view(self) -> QTransform:
        """The marker in the middle of its surroundings."""
        middle = self.ground.metres(self.markers[0].latitude, self.markers[0].longitude)
        view = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        view.scale(1 / METRES_PER_PIXEL, 1 / METRES_PER_PIXEL)
        view.translate(-middle.x(), -middle.y())
        return view

    def paint_map(self, painter: QPainter) -> None:
        if self.markers:
            super().paint_map(painter)
            return
        painter.fillRect(self.rect(), QColor(palette().ground))
        painter.setPen(QColor(palette().accent))
        draw(painter, Icon.PLACE, QRectF(12, self.height() / 2 - 8, 16, 16), QColor(palette().accent))
        beside = QRectF(36, 0, self.width() - 44, self.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self._words())

    def _words(self) -> str:
        return self.tr("Show on the map") if self.markers else self.tr("No exact place. Place it on the map")

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT if self.markers else NOWHERE_HEIGHT)
