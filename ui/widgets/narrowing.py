"""Columns that give their place to the others where a list is narrow."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView


class Narrowing(QObject):
    """Hides each column of *least* while the list is narrower than its width in pixels."""

    def __init__(self, view: QTableView, least: Mapping[int, int]) -> None:
        super().__init__(view)
        self._view = view
        self._least = least
        view.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            for column, width in self._least.items():
                self._view.setColumnHidden(column, self._view.width() < width)
        return super().eventFilter(watched, event)
