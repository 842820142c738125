"""The tools' bridge: what the map's page tells of drawing, and of places that are asked about."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, Signal, Slot

from desktop.map.markers import MARKED_KINDS
from models.kinds import Kind
from models.map.values import Region
from models.reports.values import Position

# To a decimetre, as everywhere.
_DECIMALS = 6


class ToolBridge(QObject):
    """Everything that `resources/map/tool*.js` can call; see `MapTools` for what the signals say."""

    region_drawn = Signal(Region)
    region_changed = Signal(Region)
    box_drawn = Signal(Region)
    place_asked = Signal(float, float)
    middle_asked = Signal(float, float)
    menu_asked = Signal(float, float, QPointF)
    point_toggled = Signal(Kind, int)
    left = Signal()

    # Called by the page, in the page's spelling

    @Slot("QVariantList")
    def regionDrawn(self, flat: Sequence[float]) -> None:
        self.region_drawn.emit(region_of(flat))

    @Slot("QVariantList")
    def regionChanged(self, flat: Sequence[float]) -> None:
        self.region_changed.emit(region_of(flat))

    @Slot("QVariantList")
    def boxDrawn(self, flat: Sequence[float]) -> None:
        self.box_drawn.emit(region_of(flat))

    @Slot(float, float)
    def placeAsked(self, latitude: float, longitude: float) -> None:
        self.place_asked.emit(round(latitude, _DECIMALS), round(longitude, _DECIMALS))

    @Slot(float, float)
    def middleAsked(self, latitude: float, longitude: float) -> None:
        self.middle_asked.emit(round(latitude, _DECIMALS), round(longitude, _DECIMALS))

    @Slot(float, float, float, float)
    def menuAsked(self, latitude: float, longitude: float, x: float, y: float) -> None:
        self.menu_asked.emit(round(latitude, _DECIMALS), round(longitude, _DECIMALS), QPointF(x, y))

    @Slot(int, int)
    def pointToggled(self, kind: int, id: int) -> None:  # noqa: A002 - the thing's id
        self.point_toggled.emit(MARKED_KINDS[kind], id)

    @Slot()
    def toolLeft(self) -> None:
        self.left.emit()


def flat_region(region: Region | None) -> list[float]:
    """Latitude and longitude of its corners one after another, as the page has them."""
    corners = region.corners if region else ()
    return [degree for corner in corners for degree in (corner.latitude, corner.longitude)]


def region_of(flat: Sequence[float]) -> Region:
    """The other way round, every figure kept: a corner may stand on another area's border."""
    pairs = zip(flat[::2], flat[1::2], strict=True)
    return Region(tuple(Position(north, east) for north, east in pairs))
