"""The rail: the pages as words, badges where something waits, and whose desk this is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from ui.counted import COUNTED
from ui.icons import Icon, draw, icon
from ui.navigation import PageName
from ui.style import palette
from ui.widgets.labels import Role, label
from ui.widgets.tips import plain_tip

WIDTH = 184
HEIGHT = 36
BADGE_ROOM = 34

SIGNS: Mapping[PageName, Icon] = {
    PageName.TODAY: Icon.TODAY,
    PageName.REPORTS: Icon.REPORTS,
    PageName.CASES: Icon.CASES,
    PageName.MEASURES: Icon.MEASURES,
    PageName.MAP: Icon.MAP,
    PageName.MEETINGS: Icon.MEETINGS,
    PageName.PUBLICATION: Icon.PUBLICATION,
    PageName.REGISTER: Icon.REGISTER,
}


def page_word(page: PageName) -> str:
    """The page's word on the rail."""
    words = {
        PageName.TODAY: QCoreApplication.translate("Rail", "Today"),
        PageName.REPORTS: QCoreApplication.translate("Rail", "Reports"),
        PageName.CASES: QCoreApplication.translate("Rail", "Cases"),
        PageName.MEASURES: QCoreApplication.translate("Rail", "Measures"),
        PageName.MAP: QCoreApplication.translate("Rail", "Map"),
        PageName.MEETINGS: QCoreApplication.translate("Rail", "Meetings"),
        PageName.PUBLICATION: QCoreApplication.translate("Rail", "Publication"),
        PageName.REGISTER: QCoreApplication.translate("Rail", "Register"),
    }
    return words[page]


class RailButton(QAbstractButton):
    """One word of the rail."""

    def __init__(self, page: PageName) -> None:
        super().__init__()
        self.page = page
        self._waiting = 0
        self.setText(page_word(page))
        self.setCheckable(True)
        self.setAccessibleName(page_word(page))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def waiting(self) -> int:
        return self._waiting

    def show_waiting(self, count: int) -> None:
        """Show a badge with *count*, none for 0."""
        self._waiting = count
        self.setAccessibleName(f"{self.text()}, {COUNTED.waiting(count)}" if count else self.text())
        self.update()

    def _draw_badge(self, painter: QPainter) -> None:
        colours = palette()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        words = str(self._waiting) if self._waiting < 1000 else "999+"  # noqa: PLR2004 -- the badge stays small
        width = max(QFontMetricsF(font).horizontalAdvance(words) + 14, 20)
        box = QRectF(self.width() - width - 9, (self.height() - 18) / 2, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.badge))
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(QColor(colours.badge_ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 20, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(colours.badge), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(
            QColor(colours.rail_chosen) if chosen or self.underMouse() else Qt.BrushStyle.NoBrush
        )
        painter.drawRoundedRect(box, 6, 6)
        ink = QColor("#FFFFFF" if chosen else colours.rail_ink)
        draw(painter, SIGNS[self.page], QRectF(10, (self.height() - 18) / 2, 18, 18), ink)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(ink)
        room = self.width() - 40 - (BADGE_ROOM if self._waiting else 0)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(38, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if self._waiting:
            self._draw_badge(painter)
        painter.end()


class Rail(QFrame):
    """`chosen(PageName)` when a word is pressed, `person_pressed` when the name at the foot is."""

    chosen = Signal(object)
    person_pressed = Signal()

    def __init__(self, pages: Sequence[PageName]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        wordmark = label("Trygghetsbordet")
        wordmark.setObjectName("wordmark")
        self.buttons = {page: RailButton(page) for page in pages}
        self._group = QButtonGroup(self)
        self.person = _person_button()
        self.person.clicked.connect(self.person_pressed)
        self._municipality = label("", Role.SMALL, wrap=True)
        self._saved = label("", Role.SMALL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 18, 10, 14)
        column.setSpacing(2)
        wordmark.setContentsMargins(8, 0, 0, 12)
        column.addWidget(wordmark)
        for button in self.buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
            button.clicked.connect(lambda _checked, page=button.page: self.chosen.emit(page))
        column.addStretch(1)
        column.addWidget(self.person)
        for words in (self._municipality, self._saved):
            words.setContentsMargins(8, 0, 0, 0)
            column.addWidget(words)

    def choose(self, page: PageName) -> None:
        self.buttons[page].setChecked(True)

    def say_person(self, name: str, *, may_change: bool) -> None:
        """Say who sits here; a name that the login decides cannot be pressed."""
        room = WIDTH - 64
        self.person.setText(self.person.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))
        self.person.setToolTip(plain_tip(name))
        change = QCoreApplication.translate("Rail", "{name}, change person").format(name=name)
        self.person.setAccessibleName(change if may_change else name)
        self.person.setEnabled(may_change)

    def say_municipality(self, name: str) -> None:
        self._municipality.setText(name)

    def say_saved(self, words: str) -> None:
        self._saved.setText(words)

    def show_waiting(self, counts: Mapping[PageName, int]) -> None:
        for page, button in self.buttons.items():
            button.show_waiting(counts.get(page, 0))


def _person_button() -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(Icon.PERSON, "rail_muted"))
    button.setIconSize(QSize(16, 16))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
