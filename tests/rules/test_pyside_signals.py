"""PySide6 6.12 loses a reference at every emit and aborts Python 3.11: the pin must hold it out."""

from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    told = Signal(str)


def test_twenty_thousand_signals_are_survived():
    heard = []
    sender = _Sender()
    sender.told.connect(heard.append)
    for _ in range(20_000):
        sender.told.emit("x")
    assert len(heard) == 20_000
