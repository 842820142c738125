"""A panel, and in its place the past of what it shows, for as long as that is read."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.place_memory.place_memory import PlaceMemory
from models.kinds import Kind
from ui.desk import Desk
from ui.map.past.past_panel import PastPanel


class PastBeside(QStackedWidget):
    """`left` when the person closes the past, and the keyboard is to go back to the list."""

    left = Signal()

    def __init__(self, desk: Desk, memory: PlaceMemory, panel: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._memory = memory
        self._panel = panel
        self._of: int | None = None
        self._past: PastPanel | None = None
        self.addWidget(panel)

    @property
    def past(self) -> PastPanel:
        """Made when it is first wanted."""
        if self._past is None:
            self._past = PastPanel(self._desk, self._memory)
            self._past.closed.connect(self._leave)
            self.addWidget(self._past)
        return self._past

    def show_past(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        """Show what has happened around the thing with *id*."""
        self._of = id
        self.setCurrentWidget(self.past)
        self.past.show_thing(kind, id)
        self.past.setFocus()

    def follow(self, chosen: Collection[int]) -> None:
        """Give the panel its place back when something else is chosen."""
        if self._is_shown() and self._of not in chosen:
            self.setCurrentWidget(self._panel)

    def _is_shown(self) -> bool:
        return self._past is not None and self.currentWidget() is self._past

    def _leave(self) -> None:
        if self._is_shown():
            self.setCurrentWidget(self._panel)
            self.left.emit()
