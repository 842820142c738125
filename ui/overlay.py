"""Panels that lie over the window: go to anything, and the keys of this page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs import Jobs
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import key_words
from ui.widgets.finder import Find, Finder
from ui.widgets.labels import Role, label

_NARROW = 460
# More keys than so stand in two halves.
_MOST = 16

Group = tuple[str, Sequence[tuple[str, str]]]


class Overlay(QFrame):
    """Centred over its parent near the top; Esc or a click elsewhere closes it."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("overlay")
        self._width = width
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        self.setGraphicsEffect(shadow)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        self.column.setSpacing(INSIDE)
        self._before: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        if not self.isVisible():
            self._before = self._window.focusWidget()
        self._centre()
        self.show()
        self.raise_()
        self.setFocus()

    def close_and_return(self) -> None:
        """Close, and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def _centre(self) -> None:
        window = self._window
        width = min(self._width, window.width() - 48)
        height = min(max(self.sizeHint().height(), 120), window.height() - 96)
        self.setGeometry((window.width() - width) // 2, 64, width, height)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Esc closes what lies on top, not what a button of the page below does with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_and_return()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and event.type() == QEvent.Type.Resize:
            self._centre()
        return super().eventFilter(watched, event)


class GoAnywhere(Overlay):
    """Ctrl+K: a page, a case, a measure, an actor or a command by a part of its name. Keys are deeds."""

    def __init__(self, parent: QWidget, find: Find, jobs: Jobs) -> None:
        super().__init__(parent, 560)
        self.finder = Finder(self.tr("Go to a page, a case, a measure, an actor or a command…"), find, jobs)
        self.finder.setMinimumHeight(360)
        self.finder.found.connect(self._go)
        self.finder.given_up.connect(self.close_and_return)
        self.column.addWidget(self.finder)

    def _go(self, deed: Callable[[], object]) -> None:
        self.close_and_return()
        deed()

    # Qt overrides

    def open(self) -> None:
        super().open()
        self.finder.begin()


class KeysPanel(Overlay):
    """F1: what the keys do here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _NARROW)
        self._groups: list[QWidget] = []
        self._halves = QHBoxLayout()
        self._halves.setSpacing(2 * BETWEEN)
        self.column.addWidget(label(self.tr("Keys on this page"), Role.HEADING))
        self.column.addLayout(self._halves)
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_keys(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """Each with its heading; a key that stands in several is shown in the first."""
        while (item := self._halves.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        seen: set[str] = set()
        shown = []
        for heading, keys in groups:
            new = {key_words(key): words for key, words in reversed(keys) if key_words(key) not in seen}
            seen |= new.keys()
            if new:
                shown.append((heading, list(new.items())[::-1]))
        is_long = len(seen) > _MOST
        self._width = 2 * _NARROW if is_long else _NARROW
        for half in _halves(shown) if is_long else (shown,):
            self._halves.addWidget(_half(half), 1)
        self.open()

    # Qt overrides

    def focusOutEvent(self, event: object) -> None:
        self.hide()


def _halves(groups: Sequence[Group]) -> tuple[Sequence[Group], Sequence[Group]]:
    """About as many lines in the one as in the other."""
    lines = [len(keys) + 1 for _heading, keys in groups]
    cut = min(range(1, len(groups) + 1), key=lambda place: abs(sum(lines[:place]) - sum(lines[place:])))
    return groups[:cut], groups[cut:]


def _half(groups: Sequence[Group]) -> QWidget:
    half = QWidget()
    grid = QGridLayout(half)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(BETWEEN)
    grid.setVerticalSpacing(6)
    for heading, keys in groups:
        if heading:
            grid.addWidget(label(heading, Role.SMALL), grid.rowCount(), 0, 1, 2)
        for key, words in keys:
            row = grid.rowCount()
            grid.addWidget(label(key, Role.STRONG), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words), row, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return half
