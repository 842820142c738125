"""One open map page: view, page, channel and bridge, and the order in which they go."""

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from desktop.map.page.shell import PAGE
from ui.map.view.bridge import Bridge
from ui.map.view.browser import Page, Profile, prepare


class Engine:
    """Owned by a map view. `is_open` once the page listens."""

    def __init__(self, parent: QWidget, ground: QColor, told: Mapping[str, QObject]) -> None:
        prepare()
        self.is_open = False
        self.profile = Profile()
        self.view = QWebEngineView(parent)
        self.page = Page(self.profile, self.view)
        self.page.setBackgroundColor(ground)
        self.view.setPage(self.page)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.bridge = Bridge(self.view)
        self.channel = QWebChannel(self.view)
        self.channel.registerObject("bridge", self.bridge)
        for name, each in told.items():
            self.channel.registerObject(name, each)
        self.page.setWebChannel(self.channel)
        self.view.destroyed.connect(self._drop_profile)

    def load(self) -> None:
        self.view.load(QUrl(f"{PAGE}/map.html"))

    def call(self, name: str, *values: object, answered: Callable[[object], None] | None = None) -> None:
        """Call `desk.name(values)` in the page; values travel as JSON, never as code."""
        given = ", ".join(json.dumps(value) for value in values)
        self.page.runJavaScript(f"desk.{name}({given})", 0, answered or _ignore)

    def dispose(self) -> None:
        for thing in (self.page, self.view, self.profile):
            if isValid(thing):
                delete(thing)

    def _drop_profile(self) -> None:
        if isValid(self.profile):
            self.profile.deleteLater()


def _ignore(_answer: object) -> None:
    """Most calls say nothing back."""
