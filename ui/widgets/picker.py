"""Choose one of many by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
)

from models.folding import fold
from ui.icons import Icon, icon
from ui.style import Tone

# What lies beside the words of a list: its padding, its edge, and a scroll bar where it is long.
BESIDE = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its key, its name, and a muted word beside it where a list shows one."""

    key: Any
    name: str
    detail: str = ""
    tone: Tone | None = None


class Picker(QComboBox):
    """`picked(key)` when the person chooses. For actors, areas, categories and states alike."""

    picked = Signal(object)

    def __init__(self, name: str, nothing: str = "", *, typed: bool = True, closed: str = "") -> None:
        """*nothing* is the word for no choice ("ingen"); without it one must be chosen.

        *closed* stands in the field instead of that word, where the field must be short.
        """
        super().__init__()
        self._closed = closed
        self._nothing = nothing
        # Qt would turn an enum that is kept as item data into a bare string.
        self._keys: list[Any] = []
        self.setAccessibleName(name)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(16)
        self.setItemDelegate(QStyledItemDelegate(self))
        if typed:
            self._let_type(name)
        self.activated.connect(lambda _place: self.picked.emit(self.key))

    @property
    def key(self) -> Any:
        """The chosen key; None where nothing is chosen."""
        place = self.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else None

    @property
    def words(self) -> str:
        """What stands in the field while it is closed."""
        return self._closed if self._closed and self.key is None else self.currentText()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Fill the list and keep the choice, without telling anyone."""
        kept = self.key
        self.blockSignals(True)
        self.clear()
        self._keys = [*([None] if self._nothing else []), *(choice.key for choice in choices)]
        self.addItems([*([self._nothing] if self._nothing else []), *(choice.name for choice in choices)])
        self.blockSignals(False)
        self.pick(kept)

    def call_nothing(self, words: str) -> None:
        """Change the word for no choice."""
        self._nothing = words
        self.setItemText(0, words)

    def show_longest(self) -> None:
        """As wide as its longest choice, for the few words of a short list."""
        self.setMinimumContentsLength(
            max((len(self.itemText(place)) for place in range(self.count())), default=6)
        )

    def pick(self, key: Any) -> None:
        """Show *key* as chosen, without telling anyone."""
        place = self._keys.index(key) if key in self._keys else -1
        self.setCurrentIndex(max(place, 0 if self._nothing else -1))
        if line := self.lineEdit():
            line.setCursorPosition(0)

    def _let_type(self, name: str) -> None:
        self.setLineEdit(_Line())
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        line, offered = self.lineEdit(), completer.popup()
        if line and offered:
            offered.setObjectName("offered")
            offered.setItemDelegate(QStyledItemDelegate(completer))
            line.setAccessibleName(name)
            line.setAcceptDrops(False)
            line.textEdited.connect(lambda _words: self._give_room(offered))
            line.editingFinished.connect(self._settle_typed)

    def _settle_typed(self) -> None:
        """A part of one name alone is that name; other words fall back to what was chosen."""
        place = self._meant(fold(self.currentText().strip()))
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.picked.emit(self.key)
        elif place < 0:
            self.setEditText(self.itemText(self.currentIndex()))

    def _meant(self, words: str) -> int:
        """The place of the one choice that is, begins with or holds *words*; -1 where that may be several."""
        names = [fold(self.itemText(place)) for place in range(self.count())]
        for fits in (str.__eq__, str.startswith, str.__contains__):
            found = [place for place, name in enumerate(names) if words and fits(name, words)]
            if found:
                return found[0] if len(found) == 1 else -1
        return -1

    def _give_room(self, opened: QAbstractItemView) -> None:
        """Let a list be as wide as its longest words, however narrow the field."""
        metrics = self.view().fontMetrics()
        widest = max(
            (metrics.horizontalAdvance(self.itemText(place)) for place in range(self.count())), default=0
        )
        at_most = self.screen().availableGeometry().width() // 2
        opened.setMinimumWidth(min(widest + BESIDE, at_most))

    # Qt overrides

    def showPopup(self) -> None:
        self._give_room(self.view())
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A click takes all the words, as Tab does: what is typed then replaces them."""
        super().focusInEvent(event)
        line = self.lineEdit()
        if line and event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, line, line.selectAll)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that passes over a form must not change it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.words, Qt.TextElideMode.ElideRight, room.width() - 4
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        icon(Icon.OPEN_LIST, "muted").paint(painter, self.width() - 24, (self.height() - 14) // 2, 14, 14)
        painter.end()


class _Line(QLineEdit):
    """Ends words that are too long with "…", where they are not being written."""

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect().adjusted(2, 0, -2, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if self.hasFocus() or words == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
