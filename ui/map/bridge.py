"""The bridge: what the map's page may tell the window."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.map.markers import MARKED_KINDS, Marker
from models.kinds import Kind


class Bridge(QObject):
    """Everything the page's script can call; it gets titles only, and only one at a time."""

    page_opened = Signal()
    page_drawn = Signal(int, int)
    point_chosen = Signal(Kind, int)
    point_opened = Signal(Kind, int)
    place_clicked = Signal(float, float)
    placing_left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._titles: dict[tuple[Kind, int], str] = {}

    def know(self, markers: tuple[Marker, ...]) -> None:
        """Answer with the titles of *markers* from now on."""
        self._titles = {(marker.kind, marker.id): marker.title for marker in markers}

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

    @Slot(int, int, result=str)
    def titleOf(self, kind: int, id: int) -> str:  # noqa: A002 - the thing's id
        return self._titles.get((MARKED_KINDS[kind], id), "")
