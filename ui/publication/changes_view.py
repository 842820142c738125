"""What changed since the last approval: came underlined with "+", gone struck through with "−"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from desktop.language import moment_words
from models.publication.differences import Change, Changed, Part
from ui.style import INSIDE, palette
from ui.widgets.labels import Role, label

SIGNS = {Change.ADDED: "+\u2060", Change.REMOVED: "−\u2060", Change.SAME: ""}


class ChangesView(QWidget):
    """Hidden where nothing was approved before, or nothing has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._changed: Changed | None = None
        self.heading = label("", Role.SMALL, wrap=True)
        self.words = _Words(self.tr("What changed since the approval"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        self.hide()

    def show_changes(self, changed: Changed | None, today: date) -> None:
        """Show them; None: there are none."""
        self.setVisible(changed is not None)
        if changed is None:
            return
        moment = moment_words(changed.at, today)
        heading = self.tr("Changed since the approval {moment}: + has come, − has gone")
        self.heading.setText(heading.format(moment=moment))
        if changed != self._changed:
            self._changed = changed
            self.words.tell([*changed.title, Part(Change.SAME, "\n"), *changed.text])
            self.words.setAccessibleDescription(self._spoken((*changed.title, *changed.text)))

    def _spoken(self, parts: Iterable[Part]) -> str:
        """The changes for one who hears them."""
        said = {Change.ADDED: self.tr("has come: {words}"), Change.REMOVED: self.tr("has gone: {words}")}
        return "; ".join(
            said[part.change].format(words=part.words.strip()) for part in parts if part.change in said
        )


class _Words(QTextEdit):
    """As high as its words; read and copied, never written."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def tell(self, parts: Iterable[Part]) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for part in parts:
            # The space after a word is no change that a person would look for.
            words = part.words.rstrip()
            cursor.insertText(SIGNS[part.change], _format(part.change, is_sign=True))
            cursor.insertText(words, _format(part.change))
            cursor.insertText(part.words[len(words) :], _format(Change.SAME))
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2 * self.frameWidth() + 2)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _format(change: Change, *, is_sign: bool = False) -> QTextCharFormat:
    how = QTextCharFormat()
    if change is Change.ADDED:
        how.setFontUnderline(True)
        how.setFontWeight(QFont.Weight.DemiBold)
        how.setForeground(QColor(palette().done))
    elif change is Change.REMOVED:
        how.setFontStrikeOut(not is_sign)
        how.setForeground(QColor(palette().signal))
    return how
