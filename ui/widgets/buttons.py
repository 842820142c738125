"""Buttons that show the key that does the same."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcutEvent,
)
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolButton

from ui.icons import Icon, draw, icon
from ui.style import Palette, palette
from ui.widgets.tips import plain_tip

ICON = 16
GAP = 6
SIDE = 12
# The height of type that these sizes are for; with larger type all grows along.
TYPE = 23


class Look(StrEnum):
    """FILLED is the page's next thing to do: one a page."""

    FILLED = "filled"
    PLAIN = "plain"
    QUIET = "quiet"


class KeyButton(QPushButton):
    """Icon, words and key cap. The key works wherever the button can be seen and pressed."""

    def __init__(
        self,
        words: str,
        pressed: Callable[[], object] | None = None,
        *,
        key: str = "",
        cap: str = "",
        sign: Icon | None = None,
        look: Look = Look.PLAIN,
    ) -> None:
        """*cap* shows a key that something else listens to."""
        super().__init__(words)
        self._sign = sign
        self._cap = key_words(key or cap)
        self.setProperty("kind", look.value)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key:
            self.setShortcut(QKeySequence(key))
        if pressed is not None:
            self.clicked.connect(lambda _checked: pressed())

    @property
    def key(self) -> str:
        """The key as it stands on the button."""
        return self._cap

    def say(self, words: str) -> None:
        """Change the words and keep the key."""
        key = self.shortcut()
        self.setText(words)
        self.setAccessibleName(words)
        self.setShortcut(key)
        self.updateGeometry()

    def answer_to(self, key: str) -> None:
        """Change the key that presses the button."""
        self._cap = key_words(key)
        self.setShortcut(QKeySequence(key))
        self.updateGeometry()

    def wear(self, look: Look) -> None:
        """Make it the filled button, or take that away."""
        self.setProperty("kind", look.value)
        self.style().unpolish(self)
        self.style().polish(self)

    def _words_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _cap_font(self) -> QFont:
        font = QFont(self._words_font())
        font.setPointSizeF(self.font().pointSizeF() * 0.82)
        return font

    def _cap_width(self) -> float:
        return (
            QFontMetricsF(self._cap_font()).horizontalAdvance(self._cap) + self._grown(9) if self._cap else 0
        )

    def _content_width(self) -> float:
        words = QFontMetricsF(self._words_font()).horizontalAdvance(self.text())
        sign = self._grown(ICON + GAP) if self._sign else 0
        return words + sign + (self._cap_width() + self._grown(GAP) if self._cap else 0)

    def _grown(self, size: float) -> float:
        return size * max(1.0, self.fontMetrics().height() / TYPE)

    def _ink(self, colours: Palette) -> QColor:
        if not self.isEnabled():
            return QColor(colours.muted)
        look = self.property("kind")
        if look == Look.FILLED:
            return QColor(colours.accent_ink)
        return QColor(colours.accent if look == Look.QUIET or self.isChecked() else colours.ink)

    def _draw_cap(self, painter: QPainter, place: QRectF, ink: QColor) -> None:
        filled = self.property("kind") == Look.FILLED
        edge = QColor(ink) if filled else QColor(palette(self).muted)
        edge.setAlphaF(0.55)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(self._cap_font())
        painter.setPen(ink if filled else QColor(palette(self).muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._cap)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """A key presses at once: Qt would wait a tenth of a second, and the list may have moved on."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(round(self._content_width() + 2 * self._grown(SIDE) + 2), round(self._grown(34)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        ink = self._ink(palette(self))
        left = (self.width() - self._content_width()) / 2
        middle = self.height() / 2
        if self._sign:
            size = self._grown(ICON)
            draw(painter, self._sign, QRectF(left, middle - size / 2, size, size), ink)
            left += size + self._grown(GAP)
        painter.setFont(self._words_font())
        painter.setPen(ink)
        width = QFontMetricsF(painter.font()).horizontalAdvance(self.text()) + 2
        painter.drawText(QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._cap:
            cap = self._cap_width()
            height = self._grown(17)
            self._draw_cap(
                painter,
                QRectF(left + width - 2 + self._grown(GAP), middle - height / 2 + 0.5, cap, height),
                ink,
            )
        painter.end()


class SignButton(QToolButton):
    """A small button with only an icon; its name is said and shown as a tip."""

    def __init__(self, sign: Icon, name: str, pressed: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setIcon(icon(sign, "muted"))
        self.setIconSize(QSize(ICON, ICON))
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if pressed is not None:
            self.clicked.connect(lambda _checked: pressed())


def key_words(key: str) -> str:
    """A key as the cap shows it: "Ctrl I", "↓", "K"."""
    arrows = {"Down": "↓", "Up": "↑", "Left": "←", "Right": "→", "Return": "Enter"}
    # As Qt has it in menus.
    named = {name: QCoreApplication.translate("QShortcut", name) for name in ("Shift", "Space")}
    return " ".join((arrows | named).get(part, part) for part in key.split("+"))
