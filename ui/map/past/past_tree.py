"""The list in which the past of a place is read: it folds and unfolds, and each line opens its thing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from ui.map.past.past_lines import LineKind, PastLine, as_text
from ui.map.past.past_painting import LinePainter
from ui.widgets.tips import plain_tip

LINE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
# So many lines stand open at first, from above: each open line must be measured before any is drawn.
OPEN_LINES = 200
_Index = QModelIndex | QPersistentModelIndex


class PastTree(QTreeView):
    """`opened(kind, id)` on Enter and double click; Enter on a line with others beneath folds it."""

    opened = Signal(object, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._lines: tuple[PastLine, ...] = ()
        self.setAccessibleName(name)
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Line(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._fold_one)
        self.doubleClicked.connect(self._open)

    @property
    def lines(self) -> tuple[PastLine, ...]:
        return self._lines

    @property
    def chosen(self) -> PastLine | None:
        index = self.currentIndex()
        return index.data(LINE) if index.isValid() else None

    def show_lines(self, lines: tuple[PastLine, ...], *, anew: bool) -> None:
        """Show the lines. Unless *anew*, the choice, what is unfolded and the scroll place stay."""
        if lines == self._lines and not anew:
            return
        chosen = None if anew or self.chosen is None else self.chosen.key
        opened = {} if anew else {each.data(LINE).key: self.isExpanded(each) for each in self._with_others()}
        scrolled = 0 if anew else self.verticalScrollBar().value()
        self._fill(lines)
        room = OPEN_LINES
        for index in self._with_others():
            line: PastLine = index.data(LINE)
            is_open = opened.get(line.key, line.kind is not LineKind.FOLD and room > 0)
            self.setExpanded(index, is_open)
            room -= len(line.children) if is_open else 0
        if chosen is not None:
            self._choose(chosen)
        if self.hasFocus():
            self._choose_first()
        self.verticalScrollBar().setValue(scrolled)

    def _fill(self, lines: tuple[PastLine, ...]) -> None:
        self._lines = lines
        model = QStandardItemModel(self)
        for line in lines:
            model.appendRow(_item(line))
        before = self.model()
        self.setModel(model)
        before.deleteLater()

    def copy(self) -> None:
        """Put all of it on the clipboard, what is folded too."""
        QGuiApplication.clipboard().setText(as_text(self._lines).strip())

    def _choose(self, key: object) -> None:
        index = next((each for each in self._all() if each.data(LINE).key == key), None)
        if index is not None:
            self.setCurrentIndex(index)

    def _choose_first(self) -> None:
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def _with_others(self) -> Iterator[QModelIndex]:
        """The lines that have others beneath them."""
        return (index for index in self._all() if self.model().hasChildren(index))

    def _all(self, parent: QModelIndex = _ROOT) -> Iterator[QModelIndex]:
        model = self.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield index
            yield from self._all(index)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE) if index.isValid() else None
        if line is not None and line.opens is not None:
            self.opened.emit(*line.opens)

    def _fold_one(self, index: QModelIndex) -> None:
        if self.model().hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self._fold_one(index)
            self._open(index)
        elif event.text() in {"+", "-", "*"}:
            # Qt would fold by these; the panel takes them for its circle.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters and figures belong to the panel's buttons."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _Line(QStyledItemDelegate):
    def __init__(self, view: PastTree) -> None:
        super().__init__(view)
        self._view = view
        self._painting = LinePainter(view)

    # Qt overrides

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        line = index.data(LINE)
        if event.type() is not QEvent.Type.ToolTip or line is None:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain_tip("\n".join((line.words, *line.below))), view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        folds = self._view.model().hasChildren(index)
        is_open = self._view.isExpanded(index) if folds else None
        self._painting.paint(painter, option, index.data(LINE), _depth(index), is_open=is_open)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._painting.height(option.font, index.data(LINE), _depth(index), width))


def _depth(index: _Index) -> int:
    """How many lines it lies beneath, months and sections aside."""
    parent, depth = index.parent(), -1
    while parent.isValid():
        parent, depth = parent.parent(), depth + 1
    return max(0, depth)


def _item(line: PastLine) -> QStandardItem:
    item = QStandardItem(line.spoken)
    item.setData(line, LINE)
    item.setEditable(False)
    for child in line.children:
        item.appendRow(_item(child))
    return item
