"""Find one thing among many: a search field over a list, worked by the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs import Jobs
from ui.rows import Index
from ui.style import INSIDE, ROW, palette
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice
from ui.widgets.search_field import SearchField

Find = Callable[[str], Sequence[Choice]]


class Finder(QWidget):
    """`found(key)` on Enter or click, `given_up` on Esc. *find* runs on the store's lane."""

    found = Signal(object)
    given_up = Signal()
    pointed = Signal(object)  # the Choice that Enter would take, or None

    def __init__(self, hint: str, find: Find, jobs: Jobs, *, proposes: bool = True) -> None:
        """Where it does not propose, Enter takes only what was searched for or pointed at."""
        super().__init__()
        self._find = find
        self._jobs = jobs
        self._proposes = proposes
        self.field = SearchField(hint, hint)
        self.field.setMaximumWidth(16_777_215)
        self.nothing = label(self.tr("Nothing is called that"), Role.MUTED)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.hide()
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(hint)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_ChoiceLine(self.list))
        (self.list.itemClicked if proposes else self.list.itemDoubleClicked).connect(self._take)
        self.list.currentItemChanged.connect(lambda item: self.pointed.emit(_choice(item)))
        self.field.searched.connect(self.ask)
        self.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)

    def begin(self) -> None:
        """Empty the field, list everything and take the keyboard."""
        self.field.set_quietly("")
        self.ask("")
        self.field.setFocus()

    def ask(self, words: str) -> None:
        def show(choices: Sequence[Choice]) -> None:
            if words == self.field.text().strip():
                self._show(choices)

        self._jobs.run(self, lambda: self._find(words), show)

    def _show(self, choices: Sequence[Choice]) -> None:
        self.list.clear()
        self.list.setVisible(bool(choices))
        self.nothing.setVisible(not choices)
        for choice in choices:
            item = QListWidgetItem(choice.name)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._proposes or self.field.text().strip() else -1)

    @property
    def choices(self) -> list[Choice]:
        """What is listed now."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [choice for item in items if (choice := _choice(item))]

    @property
    def choice(self) -> Choice | None:
        """What Enter would take."""
        return _choice(self.list.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        self.found.emit(item.data(Qt.ItemDataRole.UserRole).key)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if (item := self.list.currentItem()) is not None:
                self._take(item)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return True
        return False


def _choice(item: QListWidgetItem | None) -> Choice | None:
    return item.data(Qt.ItemDataRole.UserRole) if item else None


class _ChoiceLine(QStyledItemDelegate):
    """The name, cut where it must be, and its detail muted at the right."""

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = palette()
        choice = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            # The line is seen on a question too, whose ground is as soft.
            painter.setPen(QColor(colours.accent))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        place = option.rect.adjusted(10, 0, -10, 0)
        metrics = painter.fontMetrics()
        aside = metrics.horizontalAdvance(choice.detail) + 12 if choice.detail else 0
        painter.setPen(QColor(colours.ink))
        cut = metrics.elidedText(choice.name, Qt.TextElideMode.ElideRight, place.width() - aside)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(QColor(colours.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, choice.detail)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)
