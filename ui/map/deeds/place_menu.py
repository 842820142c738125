"""The menu of a place on the map, by right click or the Menu key."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.map.things import MapThing
from models.kinds import Kind
from ui.widgets.labels import cut
from ui.widgets.page import Page

_LONGEST = 40


class PlaceMenu(QObject):
    """Each signal brings latitude and longitude (WGS 84 degrees)."""

    past_asked = Signal(float, float)
    case_asked = Signal(float, float)
    move_asked = Signal(float, float)
    situation_asked = Signal(float, float)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.menu: QMenu | None = None
        # Where the page has a panel for it.
        self.offers_situation = False

    def open(self, latitude: float, longitude: float, spot: QPoint, chosen: MapThing | None) -> None:
        """Offer at *spot* of the screen what can be done there, also with the *chosen* thing."""
        menu = self.menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = [
            (self.tr("What has happened here?"), self.past_asked),
            (self.tr("New case here…"), self.case_asked),
        ]
        if chosen is not None and chosen.kind is not Kind.MEASURE:
            title = cut(chosen.title, _LONGEST).replace("&", "&&")
            words = self.tr("Move “{title}” here") if chosen.position else self.tr("Place “{title}” here")
            offered.append((words.format(title=title), self.move_asked))
        if self.offers_situation:
            offered.append((self.tr("Situation of the area here…"), self.situation_asked))
        for words, told in offered:
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, told=told: told.emit(latitude, longitude))
        menu.popup(spot)
        menu.setActiveAction(menu.actions()[0])
