"""Chooses what is masked in a copy: words, and passages marked in the text, each with its law if any."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.style import INSIDE, palette
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label

LIST_HEIGHT = 132
_PASSAGE = Qt.ItemDataRole.UserRole
_BASIS = Qt.ItemDataRole.UserRole + 1


class MaskChoice(QWidget):
    """`changed` when other words are masked, or rest on another law.

    `basis` is the law that what is added next rests on; with *asks_basis* each says which it is.
    """

    changed = Signal()

    def __init__(self, name: str, *, asks_basis: bool = False) -> None:
        super().__init__()
        self._asks_basis = asks_basis
        self.basis = ""
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(name)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Words to mask"))
        self.words.setPlaceholderText(self.tr("Words to mask, and Enter"))
        self.chosen = QListWidget()
        self.chosen.setAccessibleName(self.tr("What is masked"))
        self.chosen.setFixedHeight(LIST_HEIGHT)
        if asks_basis:
            self.chosen.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.mark_button = KeyButton(self.tr("Mask what is marked"), self.mark_marked, key="M")
        self.remove_button = KeyButton(self.tr("Take away"), self.remove, cap="Del", look=Look.QUIET)
        self._lay_out()
        self.words.returnPressed.connect(self.add_written)

    @property
    def passages(self) -> tuple[str, ...]:
        """What is to be masked."""
        return tuple(item.data(_PASSAGE) for item in self._items())

    @property
    def bases(self) -> tuple[str, ...]:
        """The law of each of the passages; "" where none is said."""
        return tuple(item.data(_BASIS) for item in self._items())

    def show_text(self, parts: Sequence[tuple[str, Sequence[str]]], proposed: Sequence[str]) -> None:
        """Show the text part by part, and propose words of it."""
        self.chosen.clear()
        self.words.clear()
        for words in proposed:
            self._put(words)
        if self._asks_basis:
            self.chosen.selectAll()
        self.show_parts(parts)

    def show_parts(self, parts: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show another text, and keep what is chosen."""
        shown = ["\n".join([*([heading] if heading else []), *lines]) for heading, lines in parts if lines]
        self.text.setPlainText("\n\n".join(shown))
        self._show()

    def mark_marked(self) -> None:
        """Mask the marked passage wherever it stands."""
        self.add(self.text.textCursor().selectedText().replace("\u2029", "\n"))

    def add(self, passage: str) -> None:
        if self._put(passage):
            self.chosen.clearSelection()
            self.chosen.setCurrentRow(self.chosen.count() - 1)
            self._show()

    def add_written(self) -> None:
        """Take in the words that are written, if any."""
        if self.words.text().strip():
            self.add(self.words.text())
        self.words.clear()

    def remove(self) -> None:
        """Let the chosen words stand."""
        for item in self.chosen.selectedItems():
            self.chosen.takeItem(self.chosen.row(item))
        self._show()

    def rest_on(self, basis: str) -> None:
        """Let the chosen words rest on a law, and what is added next as well."""
        self.basis = basis
        for item in self.chosen.selectedItems():
            item.setData(_BASIS, basis)
        self._show()

    def _items(self) -> list[QListWidgetItem]:
        return [self.chosen.item(place) for place in range(self.chosen.count())]

    def _put(self, passage: str) -> bool:
        passage = passage.strip()
        if not passage or passage in self.passages:
            return False
        item = QListWidgetItem()
        item.setData(_PASSAGE, passage)
        item.setData(_BASIS, self.basis)
        self.chosen.addItem(item)
        return True

    def _show(self) -> None:
        """Show as a bar what is to be masked, and the law beside each."""
        for item in self._items():
            passage = " ".join(item.data(_PASSAGE).split())
            told = item.data(_BASIS) or self.tr("no law yet")
            item.setText(f"{passage}  ·  {told}" if self._asks_basis else passage)
            item.setForeground(_ink(is_wanting=self._asks_basis and not item.data(_BASIS)))
        bar = QTextCharFormat()
        bar.setBackground(QColor(palette().ink))
        bar.setForeground(QColor(palette().surface))
        shown = []
        for passage in self.passages:
            for line in passage.splitlines():
                shown += [_shown(place, bar) for place in _places(self.text.document(), line)]
        self.text.setExtraSelections(shown)
        self.remove_button.setEnabled(bool(self.passages))
        self.changed.emit()

    def _lay_out(self) -> None:
        marking = QHBoxLayout()
        marking.setSpacing(INSIDE)
        marking.addWidget(self.mark_button)
        marking.addWidget(self.remove_button)
        marking.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(
            label(self.tr("Mark in the text, with the mouse or with Shift and the arrows"), wrap=True)
        )
        column.addWidget(self.text, 1)
        column.addLayout(marking)
        column.addWidget(self.words)
        column.addWidget(label(self.tr("What is masked"), Role.SMALL))
        column.addWidget(self.chosen)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)


def _ink(*, is_wanting: bool) -> QColor:
    return QColor(palette().signal if is_wanting else palette().ink)


def _places(document: QTextDocument, words: str) -> list[QTextCursor]:
    """Every place in the document where the words stand, whatever their capitals."""
    found, place = [], document.find(words)
    while words.strip() and not place.isNull():
        found.append(place)
        place = document.find(words, place)
    return found


def _shown(place: QTextCursor, bar: QTextCharFormat) -> QTextEdit.ExtraSelection:
    shown = QTextEdit.ExtraSelection()
    shown.cursor, shown.format = place, bar
    return shown
