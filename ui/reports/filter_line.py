"""The line of filters: a chip for each, "× " to take it away, "+ Filter" to add one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from models.reports.values import ReportFilter
from ui.days import DayNow
from ui.icons import Icon
from ui.reports.filtering import Names, chips, offers
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton


class FilterLine(QWidget):
    """`wanted(ReportFilter)` when the person adds or takes away a narrowing."""

    wanted = Signal(object)

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self._filter = ReportFilter()
        self._names = Names({}, {})
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(INSIDE)
        self.add_button = KeyButton(self.tr("Filter"), self.offer, key="F", sign=Icon.ADD)
        self._row.addWidget(self.add_button)

    def name(self, names: Names) -> None:
        """The categories and areas that can be chosen."""
        self._names = names
        self.show_filter(self._filter)

    def show_filter(self, shown: ReportFilter) -> None:
        """Show a chip for each narrowing of *shown*."""
        self._filter = shown
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, chip in enumerate(chips(shown, self._names, self._today())):
            button = QPushButton(f"{chip.words}  ×")
            button.setProperty("kind", "chip")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(self.tr("Take away: {filter}").format(filter=chip.words))
            button.clicked.connect(partial(self._ask, chip.without))
            self._row.insertWidget(place, button)

    def offer(self) -> None:
        """Open the menu of narrowings under the button."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """The narrowings that can be added, by what they narrow."""
        menu = QMenu(self)
        groups: dict[str, QMenu] = {}
        for offered in offers(self._filter, self._names, self._today()):
            if offered.group and offered.group not in groups:
                groups[offered.group] = menu.addMenu(offered.group)
            action = QAction(offered.words, menu)
            action.triggered.connect(partial(self._ask, offered.with_it))
            (groups[offered.group] if offered.group else menu).addAction(action)
        menu.addSeparator()
        clear = menu.addAction(self.tr("Show all"))
        clear.triggered.connect(partial(self._ask, ReportFilter(text=self._filter.text)))
        return menu

    def _ask(self, asked: ReportFilter, _checked: bool = False) -> None:
        self.wanted.emit(asked)
