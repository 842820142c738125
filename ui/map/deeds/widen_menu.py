"""The menu that makes a place less exact: street, area, municipality, unknown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.map.things import MapThing
from desktop.map.widening import WIDER, WiderNames
from models.reports.values import Precision
from ui.desk import Desk
from ui.map.map_services import MapServices
from ui.style import Tone
from ui.widgets.labels import cut
from ui.widgets.page import Page

_LONGEST = 40


class WidenMenu(QObject):
    """Of the things chosen together, else of the chosen one."""

    done = Signal()

    def __init__(
        self, desk: Desk, services: MapServices, page: Page, keys: Callable[[], Sequence[int]]
    ) -> None:
        """*keys* says what is to be widened."""
        super().__init__(page)
        self._desk = desk
        self._services = services
        self._page = page
        self._keys = keys
        self.menu: QMenu | None = None

    def open(self, spot: QPoint) -> None:
        """Ask what the things could be widened to, and offer it at *spot* of the screen."""
        keys = list(self._keys())

        def read() -> tuple[list[MapThing], WiderNames]:
            things = self._services.overview.things(keys)
            names = self._services.widening.names(things[0]) if len(things) == 1 else WiderNames()
            return things, names

        if keys:
            self._desk.jobs.run(self, read, lambda found: self._offer(spot, *found))

    def _offer(self, spot: QPoint, things: list[MapThing], names: WiderNames) -> None:
        if not things:
            return
        menu = self.menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Make the place of %Ln less exact", "", len(things))).setEnabled(False)
        menu.addSeparator()
        for precision in WIDER:
            words, is_there = self._words(precision, names, many=len(things) > 1)
            action = menu.addAction(words)
            action.setEnabled(is_there)
            action.triggered.connect(partial(self._widen, things, precision))
        menu.popup(spot)
        menu.setActiveAction(
            next(action for action in menu.actions() if action.isEnabled() and not action.isSeparator())
        )

    def _words(self, precision: Precision, names: WiderNames, *, many: bool) -> tuple[str, bool]:
        """What stands in the menu, and whether there is such a thing."""
        if precision is Precision.STREET:
            named = cut(names.street, _LONGEST).replace("&", "&&")
            words = (
                self.tr("The street: {name}").format(name=named) if named else self.tr("The nearest street")
            )
            return words, many or bool(named)
        if precision is Precision.AREA:
            named = cut(names.area, _LONGEST).replace("&", "&&")
            words = (
                self.tr("The area: {name}").format(name=named) if named else self.tr("The area it lies in")
            )
            return words, many or bool(named)
        if precision is Precision.MUNICIPALITY:
            return self.tr("Somewhere in the municipality"), True
        return self.tr("Place unknown"), True

    def _widen(self, things: list[MapThing], precision: Precision, _checked: bool = False) -> None:
        def tell(changed: int) -> None:
            if missed := len(things) - changed:
                words = self.tr("%Ln were left as they are: nothing to widen them to.", "", missed)
                self._page.message.say(words, Tone.WAITING)
            self.done.emit()

        self._page.message.clear()
        work = partial(self._services.widening.widen, things, precision)
        self._desk.jobs.run(self, work, tell, self._page.message.refuse)
