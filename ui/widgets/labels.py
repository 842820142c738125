"""Words on a page, each by what it is."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.tips import plain_tip


class Role(StrEnum):
    """How a label is set; the sizes stand in window.qss."""

    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    BODY = "body"
    QUOTE = "quote"
    MUTED = "muted"
    SMALL = "small"
    ACCENT = "accent"
    WAITING = "waiting"


def label(words: str = "", role: Role = Role.BODY, *, wrap: bool = False) -> QLabel:
    """Plain text, never read as markup."""
    shown = _Wrapped(words) if wrap else QLabel(words)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setProperty("role", role.value)
    shown.setWordWrap(wrap)
    if wrap:
        policy = shown.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        shown.setSizePolicy(policy)
    return shown


class _Wrapped(QLabel):
    """As high as its words need at the width it has; Qt's own hint is for a width it would like."""

    # Qt overrides

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def one_line(words: str, role: Role) -> QLabel:
    """Words in one line, cut with "…" where the width ends; all of them are its tip."""
    shown = _OneLine(words)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setProperty("role", role.value)
    shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return shown


class _OneLine(QLabel):
    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def cut(words: str, longest: int) -> str:
    """What of long words fits on a button."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
