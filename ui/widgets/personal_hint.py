"""A quiet line inside a free-text field that says when its words look like personal data."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from desktop.screening import hits
from desktop.wording import label as word_for
from models.screening.values import Hit, Level
from ui.icons import Icon, draw
from ui.style import Tone, palette
from ui.widgets.autosave import AutosavedText
from ui.widgets.field_words import TextField, caret_of, select_part, words_of
from ui.widgets.tips import plain_tip
from ui.widgets.typing_pause import TypingPause

Field = TypeVar("Field", bound=TextField)

# Screened between two keys without being felt: about 2 ms for each 1 000 characters.
LONGEST = 20_000
KEY = Qt.Key.Key_F7
SMALLER = 0.88
GAP = 4
# The words of the field itself keep at least this part of a line.
WORDS_KEEP = 0.5
_MOVED = {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.StyleChange}


def personal_hits(text: str) -> list[Hit]:
    """What in *text* looks personal. Offices' own numbers and addresses (Level.LOW) do not count."""
    return [hit for hit in hits(text[:LONGEST]) if hit.level is not Level.LOW]


def personal_kinds(text: str) -> str:
    """What kinds of personal data *text* seems to hold: "phone number, name"; "" for none."""
    return ", ".join(dict.fromkeys(word_for(hit.kind) for hit in personal_hits(text)))


def hinted(field: Field) -> Field:
    """*field*, which says from now on when its words look personal."""
    PersonalHint(field)
    return field


class PersonalHint(QAbstractButton):
    """Made by `hinted(field)`. It stands inside the field, so nothing around it moves.

    It asks for nothing and stops nothing: other walls do, later on. A click, or F7 in the field, selects
    the words; again, the next ones.
    """

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field
        self._kinds = ""
        self.setObjectName("personal")
        self.setAccessibleName(self.tr("Go to what looks personal"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked: self.go_on())
        self.hide()
        field.installEventFilter(self)
        if isinstance(field, AutosavedText):
            field.leave_room(self._height())
        TypingPause(field).came.connect(self._look)

    def go_on(self, *, back: bool = False) -> None:
        """Select the words that come next after the caret, or those before it; round and round."""
        text = words_of(self._field)
        found = personal_hits(text)
        if not found:
            return
        at = caret_of(self._field)
        after = [hit for hit in found if hit.start >= at]
        before = [hit for hit in found if hit.end < at]
        hit = (before or found)[-1] if back else (after or found)[0]
        self._field.setFocus()
        select_part(self._field, hit.start, hit.end)

    def _look(self) -> None:
        self._kinds = personal_kinds(words_of(self._field))
        said = self.tr("EST is about places, not people: {kinds}").format(kinds=self._kinds)
        said = said if self._kinds else ""
        self.setText(said)
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(f"{said} (F7)") if said else "")
        self._field.setAccessibleDescription(said)
        self._settle()
        self.setVisible(bool(said))
        self.update()

    # Where it stands

    def _settle(self) -> None:
        """Take a strip of the field while there is something to say."""
        field = self._field
        self.setGeometry(
            self._at_the_right(field) if isinstance(field, QLineEdit) else self._at_the_bottom(field)
        )

    def _at_the_right(self, field: QLineEdit) -> QRect:
        inside = field.rect().adjusted(8, 3, -8, -3)
        width = self._width(self.text())
        if width > inside.width() * (1 - WORDS_KEEP):
            width = min(self._width(self._kinds), round(inside.width() * (1 - WORDS_KEEP)))
        field.setTextMargins(0, 0, width + GAP if self._kinds else 0, 0)
        return QRect(inside.right() - width + 1, inside.top(), width, inside.height())

    def _at_the_bottom(self, field: QPlainTextEdit) -> QRect:
        height = self._height()
        if not isinstance(field, AutosavedText):
            field.setViewportMargins(0, 0, 0, height if self._kinds else 0)
        inside = field.rect().adjusted(8, 0, -8, -3)
        width = min(self._width(self.text()), inside.width())
        return QRect(inside.left(), inside.bottom() - height, width, height)

    def _font(self) -> QFont:
        font = QFont(self._field.font())
        font.setPointSizeF(max(1.0, font.pointSizeF() * SMALLER))
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _height(self) -> int:
        return self._metrics().height() + GAP

    def _width(self, words: str) -> int:
        return self._metrics().horizontalAdvance(words) + self._sign() + 2 * GAP

    def _sign(self) -> int:
        """The side of the warning sign."""
        return round(self._metrics().height() * 0.8)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            self._settle()
        elif isinstance(event, QKeyEvent) and event.key() == KEY and self._kinds:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.go_on(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(self._width(self.text()), self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink = palette(self).ink_of(Tone.WAITING)
        side = self._sign()
        painter = QPainter(self)
        painter.setFont(self._font())
        draw(painter, Icon.WARNING, QRectF(0, (self.height() - side) / 2, side, side), ink)
        painter.setPen(ink)
        place = self.rect().adjusted(side + GAP, 0, 0, 0)
        words = self.text() if self._width(self.text()) <= self.width() else self._kinds
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        painter.end()
