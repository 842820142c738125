"""The bridge: what the map's page may tell the window."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.map.markers import MARKED_KINDS
from desktop.map.picture import PRECISIONS
from models.kinds import Kind
from models.reports.values import Precision


class Bridge(QObject):
    """Everything the page's script can call."""

    page_opened = Signal()
    page_drawn = Signal(int, int)
    point_chosen = Signal(Kind, int)
    point_opened = Signal(Kind, int)
    place_clicked = Signal(float, float)
    placing_left = Signal()
    title_asked = Signal(Kind, int)
    area_clicked = Signal(int)
    precision_clicked = Signal(Precision)
    legend_turned = Signal(bool)

    # Called by the page, in the page's spelling

    @Slot()
    def opened(self) -> None:
        self.page_opened.emit()

    @Slot(int, int)
    def drawn(self, turn: int, width: int) -> None:
        self.page_drawn.emit(turn, width)

    @Slot(int, int)
    def pointClicked(self, kind: int, id: int) -> None:  # noqa: A002 - the thing's id
        self.point_chosen.emit(MARKED_KINDS[kind], id)

    @Slot(int, int)
    def pointOpened(self, kind: int, id: int) -> None:  # noqa: A002 - the thing's id
        self.point_opened.emit(MARKED_KINDS[kind], id)

    @Slot(float, float)
    def mapClicked(self, latitude: float, longitude: float) -> None:
        self.place_clicked.emit(latitude, longitude)

    @Slot()
    def leftPlacing(self) -> None:
        self.placing_left.emit()

    @Slot(int, int)
    def askTitle(self, kind: int, id: int) -> None:  # noqa: A002 - the thing's id
        self.title_asked.emit(MARKED_KINDS[kind], id)

    @Slot(int)
    def areaClicked(self, id: int) -> None:  # noqa: A002 - the area's id
        self.area_clicked.emit(id)

    @Slot(int)
    def precisionClicked(self, precision: int) -> None:
        self.precision_clicked.emit(PRECISIONS[precision])

    @Slot(bool)
    def legendTurned(self, is_open: bool) -> None:
        self.legend_turned.emit(is_open)
