"""Marks the findings in a text: by colour and kind of line, with the reason beside the mouse."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from desktop.hit_reasons import why
from desktop.wording import label as word_for
from models.screening.rules import blocks
from models.screening.values import FieldHit, Level
from ui.style import Tone, palette
from ui.widgets.field_words import Units
from ui.widgets.tips import plain_tip

_LINE = QTextCharFormat.UnderlineStyle
# The kind of line differs with the colour: no level is told by colour alone.
LINES = {Level.HIGH: _LINE.WaveUnderline, Level.MEDIUM: _LINE.DashUnderline, Level.LOW: _LINE.DotLine}
TONES = {Level.HIGH: Tone.SIGNAL, Level.MEDIUM: Tone.WAITING, Level.LOW: Tone.PLAIN}


def tone_of(found: FieldHit) -> Tone:
    return Tone.DONE if found.is_kept else TONES[found.hit.level]


class Marks(QObject):
    """Only what is in sight is marked: ten thousand findings cost no more than ten."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._found: Sequence[FieldHit] = ()
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._chosen: FieldHit | None = None
        self._in_sight: list[FieldHit] = []
        self._beside: Sequence[QTextEdit.ExtraSelection] = ()
        field.verticalScrollBar().valueChanged.connect(lambda _value: self._mark())
        field.viewport().installEventFilter(self)
        field.installEventFilter(self)

    def show_found(self, found: Sequence[FieldHit], text: str) -> None:
        """Mark the findings of this field, in reading order, in the *text* that it holds."""
        units = Units(text)
        self._found = found
        self._starts = [units.to_qt(each.hit.start) for each in found]
        self._ends = [units.to_qt(each.hit.end) for each in found]
        self._mark()

    def choose(self, found: FieldHit | None) -> None:
        """Let one of them stand out."""
        self._chosen = found
        self._mark()

    def show_beside(self, others: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Show other marks of the same text too; a field holds but one set of them."""
        self._beside = others
        self._mark()

    def words_at(self, at: QPoint) -> str:
        """What is said of the finding at a point of the text; "" where there is none."""
        place = self._field.cursorForPosition(at).position()
        for shown, found in zip(self._field.extraSelections(), self._in_sight, strict=False):
            if shown.cursor.selectionStart() <= place <= shown.cursor.selectionEnd():
                return self.said_of(found)
        return ""

    def said_of(self, found: FieldHit) -> str:
        """The kind, whether it stops the text, and why."""
        if found.is_kept:
            stand = self.tr("kept: {reason}").format(reason=found.reason)
        else:
            stand = self.tr("stops the text") if blocks(found) else ""
        kind = word_for(found.hit.kind)
        return f"{kind} ({stand}). {why(found.hit.kind)}" if stand else f"{kind}. {why(found.hit.kind)}"

    def _mark(self) -> None:
        field, size = self._field, self._field.viewport().rect()
        first = field.cursorForPosition(size.topLeft()).position()
        last = field.cursorForPosition(size.bottomRight()).position()
        shown = range(bisect_left(self._ends, first), bisect_right(self._starts, last))
        self._in_sight = [self._found[place] for place in shown]
        field.setExtraSelections([*(self._marked(place) for place in shown), *self._beside])

    def _marked(self, place: int) -> QTextEdit.ExtraSelection:
        found, colours = self._found[place], palette(self._field)
        line = QTextCharFormat()
        line.setUnderlineStyle(_LINE.SingleUnderline if found.is_kept else LINES[found.hit.level])
        line.setUnderlineColor(QColor(colours.ink_of(tone_of(found))))
        if found == self._chosen or blocks(found):
            tone = Tone.ACCENT if found == self._chosen else Tone.SIGNAL
            line.setBackground(QColor(colours.soft_of(tone)))
        marked = QTextEdit.ExtraSelection()
        marked.format = line
        marked.cursor = QTextCursor(self._field.document())
        end = self._field.document().characterCount() - 1
        marked.cursor.setPosition(min(self._starts[place], end))
        marked.cursor.setPosition(min(self._ends[place], end), QTextCursor.MoveMode.KeepAnchor)
        return marked

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._mark()
        elif isinstance(event, QHelpEvent) and watched is self._field.viewport():
            QToolTip.showText(event.globalPos(), plain_tip(self.words_at(event.pos())), self._field)
            return True
        return super().eventFilter(watched, event)
