"""Placing by hand: the next click on the map, or Enter at its middle, is where the thing is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.map.overview import MapOverview
from desktop.map.things import MapThing
from models.kinds import Kind
from models.reports.values import Position
from ui.desk import Desk
from ui.map.view.map_view import MapView
from ui.widgets.labels import cut
from ui.widgets.page import Page

_LONGEST = 60


class Placing(QObject):
    """Of one report or case at a time; `changed` as it begins and ends."""

    changed = Signal()

    def __init__(self, desk: Desk, overview: MapOverview, map: MapView, page: Page) -> None:  # noqa: A002
        super().__init__(page)
        self._desk = desk
        self._overview = overview
        self._map = map
        self._page = page
        self._thing: MapThing | None = None
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), page, self.stop)
        self._leave.setEnabled(False)
        map.place_clicked.connect(self._take)
        map.placing_left.connect(self.stop)

    @property
    def is_on(self) -> bool:
        return self._thing is not None

    def start(self, thing: MapThing | None) -> None:
        """Wait for where *thing* is; a measure has no place of its own. Once more: leave it."""
        if self._thing is not None or thing is None or thing.kind is Kind.MEASURE:
            self.stop()
            return
        self._thing = thing
        self._leave.setEnabled(True)
        words = self.tr("Click where “{title}” is. With arrow keys: move the map, press Enter. Esc leaves.")
        self._map.set_placing(words.format(title=cut(thing.title, _LONGEST)))
        self.changed.emit()

    def stop(self) -> None:
        """Leave it where it was."""
        if self._thing is not None:
            self._thing = None
            self._leave.setEnabled(False)
            self._map.set_placing("")
            self.changed.emit()

    def put(self, thing: MapThing, place: Position) -> None:
        """Place *thing* there."""
        self._page.message.clear()
        self._desk.jobs.run(
            self, lambda: self._overview.place(thing, place), refused=self._page.message.refuse
        )

    def _take(self, latitude: float, longitude: float) -> None:
        thing = self._thing
        if thing is not None:
            self.stop()
            self.put(thing, Position(round(latitude, 6), round(longitude, 6)))
