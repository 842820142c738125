"""Raises the window that has a store open already, instead of opening a second one."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MILLISECONDS = 500


def raise_first(place: str) -> bool:
    """Ask the window that has the store at *place* open to come forward; whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(place))
    answered = socket.waitForConnected(_WAIT_MILLISECONDS)
    socket.disconnectFromServer()
    return answered


class FirstWindow(QObject):
    """Listens, on behalf of the window that has the store at *place* open."""

    asked_for = Signal()

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # A killed program leaves its name behind.
        QLocalServer.removeServer(_name(place))
        self._server.listen(_name(place))

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self.asked_for.emit()


def _name(place: str) -> str:
    return "trygghetsbordet-" + hashlib.sha256(place.encode()).hexdigest()[:16]
