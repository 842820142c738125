"""A mouse on the map, event by event as the window system sends them."""

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.reports.values import Position

PLAIN = Qt.KeyboardModifier.NoModifier
NORTH = Position(58.409, 15.615)
TUNNEL = Position(58.3945, 15.617)
SQUARE = Position(58.4065, 15.622)
QUAY = Position(58.4035, 15.592)


def page_of(view):
    """What takes the mouse and the keys of an open map."""
    return view.engine.view.focusProxy()


def move(widget, spot, held=Qt.MouseButton.LeftButton, keys=PLAIN):
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(spot),
        QPointF(widget.mapToGlobal(spot)),
        Qt.MouseButton.NoButton,
        held,
        keys,
    )
    QApplication.sendEvent(widget, event)


def drag(view, spots, keys=PLAIN):
    """Press at the first spot, go over the others, and let go at the last."""
    widget = page_of(view)
    move(widget, spots[0], Qt.MouseButton.NoButton, keys)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, keys, spots[0])
    for spot in spots[1:]:
        move(widget, spot, keys=keys)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, keys, spots[-1])


def circle(x=360, y=260, radius=120, steps=60):
    turns = (2 * math.pi * step / steps for step in range(steps))
    return [
        QPoint(x, y) + QPoint(round(radius * math.cos(turn)), round(radius * math.sin(turn)))
        for turn in turns
    ]


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, *key) if isinstance(key, tuple) else QTest.keyClick(widget, key)
