"""Words of any length in the width there is: wrapped, also within a word, and ended with "…"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style import palette
from ui.widgets.labels import Role

if TYPE_CHECKING:
    from pyphen import Pyphen

# Soft: seen only where a line ends there.
HYPHEN = "\N{SOFT HYPHEN}"
MUTED = frozenset({Role.MUTED, Role.SMALL})


class WrappedText(QWidget):
    """Plain text in at most *most* lines, 0 for as many as it takes; hidden while it says nothing."""

    def __init__(self, role: Role, most: int = 0) -> None:
        super().__init__()
        self._words = ""
        self._role = role
        self._most = most
        self.setProperty("role", role.value)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def words(self) -> str:
        return self._words

    def say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def lines(self, width: int) -> list[str]:
        """The words as they stand in *width* pixels."""
        lines = [line for part in self._words.split("\n") for line in self._wrap(part, width)]
        if self._most and len(lines) > self._most:
            rest = "".join(lines[self._most - 1 :])
            lines[self._most - 1 :] = [self._ended(rest, width)]
        return lines

    def _ended(self, words: str, width: int) -> str:
        """The words with "…" at their end, in *width*: Qt's own cut may be some pixels too wide."""
        metrics = self.fontMetrics()
        ended = words.rstrip() + "…"
        room = width
        while metrics.horizontalAdvance(ended) > width and room > 0:
            ended = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room).rstrip("… ") + "…"
            room -= 1
        return ended

    def _wrap(self, words: str, width: int) -> list[str]:
        words = self._hyphenated(words, width)
        layout = QTextLayout(words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            start, length = line.textStart(), line.textLength()
            lines.append(words[start : start + length])
        layout.endLayout()
        # Qt leaves room for the hyphen, and this draws it.
        return [_with_hyphen(line) for line in lines]

    def _hyphenated(self, words: str, width: int) -> str:
        """Mark where a word may be parted that would not fit a line of its own, as on paper."""
        parts = words.split(" ")
        wide = {part for part in parts if self.fontMetrics().horizontalAdvance(part) > width}
        if not wide:
            return words
        return " ".join(_parted(part) if part in wide else part for part in parts)

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * (1.0 if self._role is Role.TITLE else 1.08))

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self.lines(width)) * self._line_height()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = palette(self)
        painter.setPen(QColor(colours.muted if self._role in MUTED else colours.ink))
        height, ascent = self._line_height(), self.fontMetrics().ascent()
        for place, line in enumerate(self.lines(self.width())):
            painter.drawText(QPointF(0, place * height + ascent), line.rstrip())
        painter.end()


def _with_hyphen(line: str) -> str:
    return line.rstrip(HYPHEN).replace(HYPHEN, "") + ("-" if line.endswith(HYPHEN) else "")


def _parted(word: str) -> str:
    return str(_dictionary().inserted(word, HYPHEN))  # type: ignore[no-untyped-call]


@cache
def _dictionary() -> Pyphen:
    from pyphen import Pyphen  # noqa: PLC0415 - read only where a word is too wide

    return Pyphen(lang="sv_SE")  # type: ignore[no-untyped-call]
