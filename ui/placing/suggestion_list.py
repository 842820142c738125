"""The suggested places of a report, numbered as their keys and as their pins on the map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.wording import label
from models.places.values import Suggestion
from ui.reports.place_words import clue_words
from ui.rows import Index
from ui.style import palette
from ui.widgets.chip import chip_font
from ui.widgets.tips import plain_tip

ROW = 46
_NUMBER = 34


class SuggestionList(QListWidget):
    """`pointed(number)` when the choice moves, `taken` on Enter or a double click. Numbers from 0."""

    pointed = Signal(int)
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choices")
        self.setAccessibleName(self.tr("Suggested places"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_SuggestionLine(self))
        self.currentRowChanged.connect(self._tell)
        self.itemDoubleClicked.connect(lambda _item: self.taken.emit())

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """List them without choosing any."""
        self.blockSignals(True)
        self.clear()
        for number, suggestion in enumerate(suggestions, start=1):
            item = QListWidgetItem(f"{number} {suggestion.name}")
            item.setData(Qt.ItemDataRole.UserRole, suggestion)
            item.setToolTip(plain_tip(clue_words(suggestion)))
            self.addItem(item)
        self.setCurrentRow(-1)
        self.blockSignals(False)
        self.setVisible(bool(suggestions))
        self.setFixedHeight(min(len(suggestions), 5) * ROW + 4)

    def choose(self, number: int) -> None:
        """Choose the suggestion with that number, if there is one."""
        if 0 <= number < self.count():
            self.setCurrentRow(number)

    def choose_none(self) -> None:
        """Without telling."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        self.clearSelection()
        self.blockSignals(False)
        self.viewport().update()

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.pointed.emit(row)

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard alone chooses nothing: Qt would take the first."""
        had_none = self.currentRow() < 0
        self.blockSignals(had_none)
        super().focusInEvent(event)
        if had_none:
            self.choose_none()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only arrows are the list's; letters and figures belong to the desk."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
        else:
            event.ignore()


class _SuggestionLine(QStyledItemDelegate):
    """Number, name and how exact it is; below them why."""

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = palette()
        suggestion: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        _draw_number(painter, box, str(index.row() + 1), is_chosen=is_chosen)
        upper = QRectF(box.left() + _NUMBER, box.top() + 4, box.width() - _NUMBER - 10, box.height() / 2 - 4)
        lower = upper.translated(0, box.height() / 2 - 3)
        exact = label(suggestion.precision)
        aside = painter.fontMetrics().horizontalAdvance(exact) + 12
        _draw(painter, upper.adjusted(0, 0, -aside, 0), suggestion.name, colours.ink)
        painter.setPen(QColor(colours.muted))
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, exact)
        painter.setFont(_small(option.font))
        _draw(painter, lower, clue_words(suggestion), colours.muted)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)


def _draw_number(painter: QPainter, box: QRectF, number: str, *, is_chosen: bool) -> None:
    colours = palette()
    cap = QRectF(box.left() + 8, box.center().y() - 10, 20, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent if is_chosen else colours.muted))
    painter.drawEllipse(cap)
    painter.save()
    painter.setFont(chip_font(painter.font()))
    painter.setPen(QColor(colours.accent_ink if is_chosen else colours.surface))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, number)
    painter.restore()


def _draw(painter: QPainter, place: QRectF, words: str, colour: str) -> None:
    painter.setPen(QColor(colour))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
