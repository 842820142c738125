"""Chooses what is masked in a copy of the minutes: words, and passages marked in their text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
)

from desktop.wording import label as label_of
from models.meetings.values import Found, MaskableText
from ui.style import INSIDE, palette
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.question import Question

WIDTH = 400
LIST_HEIGHT = 132


class MaskPanel(Question):
    """`agreed(passages)` when the copy shall be made; Esc gives up.

    What screening has found is proposed; the person takes away and adds.
    """

    agreed = Signal(object)
    # Whether it is asking: its own button is then the filled one.
    asking = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Masked copy"))
        self.setFixedWidth(WIDTH)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("The text of the minutes, to mark in"))
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Words to mask"))
        self.words.setPlaceholderText(self.tr("Words to mask, and Enter"))
        self.chosen = QListWidget()
        self.chosen.setAccessibleName(self.tr("What is masked"))
        self.chosen.setFixedHeight(LIST_HEIGHT)
        self.mark_button = KeyButton(self.tr("Mask what is marked"), self.mask_marked, key="M")
        self.remove_button = KeyButton(self.tr("Take away"), self.remove, cap="Del", look=Look.QUIET)
        self.make_button = KeyButton(
            self.tr("Make the copy"), self._agree, key="Ctrl+Return", look=Look.FILLED
        )
        self.no_button = KeyButton(self.tr("Give up"), self.hide, cap="Esc")
        self._lay_out()
        self.words.returnPressed.connect(self._add_written)
        self.chosen.model().rowsInserted.connect(self._show_bars)
        self.chosen.model().rowsRemoved.connect(self._show_bars)

    @property
    def passages(self) -> tuple[str, ...]:
        """What is to be masked."""
        return tuple(self.chosen.item(place).text() for place in range(self.chosen.count()))

    def ask(self, texts: Sequence[MaskableText], found: Sequence[Found]) -> None:
        """Show the text, and propose what has been found in it."""
        parts = [f"{label_of(each.section)}\n" + "\n".join(each.lines) for each in texts if each.lines]
        self.text.setPlainText("\n\n".join(parts))
        self.chosen.clear()
        self.words.clear()
        for each in found:
            self._add(each.words)
        self._show_bars()
        self.show()
        self.text.setFocus()

    def mask_marked(self) -> None:
        """Mask the marked passage wherever it stands."""
        self._add(self.text.textCursor().selectedText().replace("\u2029", "\n"))

    def remove(self) -> None:
        """Let the chosen words stand."""
        self.chosen.takeItem(self.chosen.currentRow())

    def _add_written(self) -> None:
        self._add(self.words.text())
        self.words.clear()

    def _add(self, passage: str) -> None:
        if passage.strip() and passage.strip() not in self.passages:
            self.chosen.addItem(passage.strip())
            self.chosen.setCurrentRow(self.chosen.count() - 1)

    def _agree(self) -> None:
        if self.words.text().strip():
            self._add_written()
        self.agreed.emit(self.passages)

    def _show_bars(self) -> None:
        """Show as a bar what is to be masked."""
        bar = QTextCharFormat()
        bar.setBackground(QColor(palette().ink))
        bar.setForeground(QColor(palette().surface))
        shown = []
        for passage in self.passages:
            for line in passage.splitlines():
                shown += [_shown(place, bar) for place in _places(self.text.document(), line)]
        self.text.setExtraSelections(shown)
        self.make_button.setEnabled(bool(self.passages))
        self.remove_button.setEnabled(bool(self.passages))

    def _lay_out(self) -> None:
        told = self.tr("The copy is set anew, and what is masked is nowhere in its file.")
        marking, deeds = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (marking, (self.mark_button, self.remove_button)),
            (deeds, (self.make_button, self.no_button)),
        ):
            row.setSpacing(INSIDE)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Masked copy"), Role.HEADING))
        column.addWidget(label(told, Role.MUTED, wrap=True))
        column.addWidget(
            label(self.tr("Mark in the text, with the mouse or with Shift and the arrows"), wrap=True)
        )
        column.addWidget(self.text, 1)
        column.addLayout(marking)
        column.addWidget(self.words)
        column.addWidget(label(self.tr("What is masked"), Role.SMALL))
        column.addWidget(self.chosen)
        column.addLayout(deeds)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asking.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)


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
