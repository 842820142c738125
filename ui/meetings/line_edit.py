"""The edit of a line with what may follow, in a list under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from desktop.one_line.values import Offer

_DIGITS = tuple(Qt.Key(Qt.Key.Key_1 + number) for number in range(9))
_MOVES = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class LineEdit(QLineEdit):
    """`entered` on Enter, `noted` on Ctrl+Enter, `taken(Offer)` from the list, `picked(number)` on Alt+1…9.

    `stepped_down` on ↓ while no list is open.
    """

    entered = Signal()
    noted = Signal()
    taken = Signal(object)
    picked = Signal(int)
    stepped_down = Signal()

    def __init__(self, named: Callable[[Offer], str]) -> None:
        super().__init__()
        self._named = named
        self._offers: tuple[Offer, ...] = ()
        self._is_chosen = False
        # A file that is dropped here is one for the window.
        self.setAcceptDrops(False)
        self.list = QListWidget()
        self.list.setObjectName("offered")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What can follow"))
        self.list.itemClicked.connect(lambda _item: self._take())
        self.list.hide()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What the list shows now; none while it is closed."""
        return self._offers if self.list.isVisible() else ()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show what may follow; nothing closes the list."""
        self._offers = tuple(offers)
        self._is_chosen = False
        if not self._offers or not self.hasFocus():
            self.close_list()
            return
        self.list.clear()
        for offer in self._offers:
            self.list.addItem(QListWidgetItem(self._named(offer)))
        self.list.setCurrentRow(0)
        self._place_list()

    def close_list(self) -> None:
        self._offers = ()
        self.list.hide()

    def wants_offer(self, *, is_ready: bool) -> bool:
        """Whether Enter takes from the list: where a person has chosen there, or the line lacks something."""
        return bool(self.offers) and (self._is_chosen or not is_ready)

    def take_offer(self) -> None:
        self._take()

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._offers):
            offer = self._offers[row]
            self.close_list()
            self.taken.emit(offer)

    def _place_list(self) -> None:
        """Under the edit, over what stands there; above it where there is no room below."""
        window = self.window()
        self.list.setParent(window)
        self.list.setFont(self.font())
        rows = min(self.list.count(), 8)
        height = sum(self.list.sizeHintForRow(row) for row in range(rows)) + 10
        wanted = self.list.sizeHintForColumn(0) + 40
        place = self.mapTo(window, QPoint(0, self.height() + 2))
        if place.y() + height > window.height():
            place = self.mapTo(window, QPoint(0, -height - 2))
        self.list.setGeometry(place.x(), max(0, place.y()), min(max(wanted, 240), self.width()), height)
        self.list.show()
        self.list.raise_()

    def _step(self, by: int) -> None:
        self._is_chosen = True
        self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Tab takes from the list, and the line's own keys are no other button's."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
                event.accept()
                return True
            is_tab = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
            if is_tab and self.offers:
                self._take()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        is_enter = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.noted.emit()
        elif is_enter:
            self.entered.emit()
        elif modifiers & Qt.KeyboardModifier.AltModifier and key in _DIGITS:
            self.picked.emit(_DIGITS.index(key))
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.offers:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down:
            self.stepped_down.emit()
        elif key == Qt.Key.Key_Escape and self.offers:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_list()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_list()

    def _is_own(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return True
        if key == Qt.Key.Key_Escape:
            return bool(self.offers)
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return key in _DIGITS
        # On the wall the arrows go from item to item, but not while one writes.
        return key in _MOVES
