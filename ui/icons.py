"""Icons by meaning, drawn in the colours of the window."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.style import palette


class Icon(StrEnum):
    """What an icon means → the drawing that shows it."""

    TODAY = "sun"
    REPORTS = "inbox"
    CASES = "folder-open"
    MEASURES = "list-checks"
    MAP = "map"
    MEETINGS = "calendar-days"
    PUBLICATION = "globe"
    REGISTER = "book-user"
    SEARCH = "search"
    UNDO = "undo-2"
    CLOSE = "x"
    ADD = "plus"
    MORE = "ellipsis"
    OPEN_LIST = "chevron-down"
    GO = "chevron-right"
    IMPORT = "download"
    EXPORT = "upload"
    LINK = "link"
    UNLINK = "unlink"
    DUPLICATE = "copy"
    DISMISS = "ban"
    DELETE = "trash-2"
    WARNING = "triangle-alert"
    INFORMATION = "info"
    DONE = "circle-check"
    WAITING = "clock"
    PRINT = "printer"
    LOCK = "lock"
    PAPER = "file-text"
    SPLIT = "split"
    MERGE = "merge"
    PLACE = "map-pin"
    SETTINGS = "settings"
    PERSON = "user"
    ACTORS = "users"
    BACKUP = "database"
    KEYS = "keyboard"
    REFRESH = "refresh-cw"
    LAYERS = "layers"
    WRITE = "pencil"
    SHOW = "eye"
    SEND = "send"
    HISTORY = "history"
    PLAY = "play"
    PAUSE = "pause"
    LASSO = "lasso"
    VIEWS = "bookmark"


@cache
def _renderer(name: Icon, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(resources.drawing(name.value).replace("currentColor", colour).encode()))


def draw(painter: QPainter, name: Icon, place: QRectF, colour: QColor) -> None:
    """Draw the icon; for delegates and custom widgets."""
    _renderer(name, colour.name()).render(painter, place)


class _Drawn(QIconEngine):
    """Asks for its colour when painted, so it follows light and dark at once."""

    def __init__(self, name: Icon, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    # Qt overrides

    def clone(self) -> QIconEngine:
        return _Drawn(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "muted" if mode == QIcon.Mode.Disabled else self._role
        draw(painter, self._name, QRectF(rect), QColor(getattr(palette(), role)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        if drawn.isNull():
            # A list's measuring asks for no size at all, and nothing can be painted on that.
            return drawn
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, drawn.rect(), mode, state)
        painter.end()
        return drawn


def icon(name: Icon, role: str = "ink") -> QIcon:
    """The icon in a colour of the palette (`role`: a field of `Palette`)."""
    return QIcon(_Drawn(name, role))
