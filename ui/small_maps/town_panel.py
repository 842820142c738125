"""A small map of the whole town with its open cases, for the page Idag."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QShowEvent, QTransform

from desktop.areas.areas import Areas
from desktop.map.markers import Marker
from desktop.map.overview import MapOverview
from models.kinds import Changes, Kind
from ui.desk import Desk
from ui.navigation import PageName
from ui.small_maps.small_map import SmallMap

HEIGHT = 148
# How much of the panel the areas take, so that no marker stands at the edge.
_ROOM = 0.92


class TownPanel(SmallMap):
    """Reads by itself, and again when a case or an area has changed; not there without any areas."""

    def __init__(self, desk: Desk, overview: MapOverview, areas: Areas) -> None:
        super().__init__(desk, areas)
        self._desk = desk
        self._overview = overview
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Open cases on the map"))
        self.setToolTip(self.accessibleName())
        desk.changes.committed.connect(self._hear)
        self.ground.changed.connect(lambda: self.setVisible(bool(self.ground.shapes("area"))))
        self.hide()
        self.ground.want()

    def go(self) -> None:
        self._desk.navigation.go(PageName.MAP)

    def view(self) -> QTransform:
        """All areas, as large as they fit."""
        around = QRectF()
        for shape in self.ground.shapes("area"):
            around = around.united(shape.path.boundingRect())
        view = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        if not around.isEmpty():
            scale = _ROOM * min(self.width() / around.width(), self.height() / around.height())
            view.scale(scale, scale)
            view.translate(-around.center().x(), -around.center().y())
        return view

    def _read(self) -> None:
        self._desk.jobs.run(self, self._overview.open_cases, self._show)

    def _show(self, cases: list[Marker]) -> None:
        self.markers = cases
        self.update()

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.of(Kind.CASE, Kind.AREA):
            self._read()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()
