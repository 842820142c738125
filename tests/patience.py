"""Waiting for facts: a slow machine is no failure."""

from functools import partialmethod

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """Waits as long as a heavily loaded machine may need; a fact that comes at once costs nothing."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE_MS)  # noqa: N815 - Qt's spelling
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE_MS)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE_MS)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE_MS)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE_MS)  # noqa: N815

    def bring_up(self, window: QWidget) -> None:
        """Show the window and wait until the keyboard is its own."""
        window.show()
        window.activateWindow()
        self.waitUntil(window.isActiveWindow)
