"""The button "More": the map's deeds that have no button of their own, each with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.icons import Icon
from ui.widgets.buttons import KeyButton
from ui.widgets.page import Page


class MoreMenu(QObject):
    """Its keys work on the whole page, also while the menu is closed."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.button = KeyButton(self.tr("More"), self.open, key="M", sign=Icon.MORE)
        self.menu = QMenu(self.button)
        self.groups: list[tuple[str, list[tuple[str, str]]]] = []

    def add(self, words: str, deed: Callable[[], object], key: str = "") -> QAction:
        """Another deed; its *key* works also where the menu is not open."""
        action = QAction(words, self._page)
        action.triggered.connect(lambda _checked: self._do(deed))
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.groups[-1][1].append((key, words.rstrip("…")))
        self._page.addAction(action)
        self.menu.addAction(action)
        return action

    def begin(self, heading: str) -> None:
        """A line between what was added and what comes, and *heading* over it in the list of keys."""
        if self.groups:
            self.menu.addSeparator()
        self.groups.append((heading, []))

    def _do(self, deed: Callable[[], object]) -> None:
        """What the page says of the deed before is read by now."""
        self._page.message.clear()
        deed()

    def open(self) -> None:
        """Open the menu under the button."""
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
        self.menu.setActiveAction(self.menu.actions()[0])
