"""The words of a text field, as Python counts them: read, selected, exchanged."""

from __future__ import annotations

from bisect import bisect_left
from itertools import takewhile

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

TextField = QLineEdit | QPlainTextEdit
_LAST_IN_ONE_UNIT = "\uffff"


class Units:
    """Where Python's characters lie for Qt, which counts UTF-16 units: an emoji is two."""

    def __init__(self, text: str) -> None:
        self._pairs = (
            [] if text.isascii() else [place for place, sign in enumerate(text) if sign > _LAST_IN_ONE_UNIT]
        )
        self._after = [place + number for number, place in enumerate(self._pairs)]

    def to_qt(self, place: int) -> int:
        return place + bisect_left(self._pairs, place)

    def from_qt(self, unit: int) -> int:
        return unit - bisect_left(self._after, unit)


def words_of(field: TextField) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def caret_of(field: TextField) -> int:
    """Where the person writes."""
    at = field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()
    return Units(words_of(field)).from_qt(at)


def select_part(field: TextField, start: int, end: int) -> None:
    """Select those words and bring them into sight."""
    units = Units(words_of(field))
    first, last = units.to_qt(start), units.to_qt(end)
    if isinstance(field, QLineEdit):
        field.setSelection(first, last - first)
        return
    cursor = field.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def put_words(field: TextField, text: str) -> None:
    """Let the field hold *text*, as if somebody had written what differs: Ctrl+Z in it takes that back."""
    before = words_of(field)
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, text, strict=False)))
    rest = min(len(before), len(text)) - alike
    backwards = zip(reversed(before), reversed(text), strict=False)
    alike_at_end = min(rest, sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], backwards)))
    select_part(field, alike, len(before) - alike_at_end)
    instead = text[alike : len(text) - alike_at_end]
    if isinstance(field, QLineEdit):
        field.insert(instead)
    else:
        field.textCursor().insertText(instead)
