"""The look and the keys of every list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.settings import MachineSettings
from ui.rows import MARKED, MUTED, STRONG, TONE, Index, Table
from ui.style import COMPACT_ROW, ROW, Palette, Tone, palette
from ui.widgets.chip import draw_chip

PAD = 10
# What a column that takes the rest keeps while others can be left out, and when none can.
NARROWEST_STRETCH = 96


class TableView(QTableView):
    """A list: `chosen(id)` when the choice moves, `opened(id)` on Enter and double click,
    `handled` when the person has pressed a key or the mouse in it.

    Choice and scroll place survive when the list is shown anew.
    """

    chosen = Signal(int)
    opened = Signal(int)
    handled = Signal()

    def __init__(self, table: Table[Any], name: str, settings: MachineSettings | None = None) -> None:
        """*name* is the accessible name, and where the column widths are remembered."""
        super().__init__()
        self.table = table
        self._held: tuple[int | None, int, int] = (None, 0, 0)
        self._dress(name)
        self.setModel(table)
        self._settings = settings
        self._name = name
        self._wished: list[int] = []
        self.scale = 1.0
        self._is_fitting = False
        self._set_columns()
        self.selectionModel().currentRowChanged.connect(self._tell_choice)
        table.modelAboutToBeReset.connect(self._hold)
        table.modelReset.connect(self._restore)
        self.pressed.connect(lambda _index: self.handled.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(table.id_at(index.row())))
        if settings is not None:
            self.set_compact(settings.now.compact_rows)
            settings.changed.connect(lambda now: self.set_compact(now.compact_rows))

    @property
    def chosen_id(self) -> int | None:
        index = self.currentIndex()
        return self.table.id_at(index.row()) if index.isValid() else None

    @property
    def chosen_ids(self) -> list[int]:
        """Every selected row, in the list's order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.table.id_at(row) for row in rows]

    def choose(self, id: int) -> bool:  # noqa: A002 -- the row's id
        """Choose and show the row with *id*; False when it is not in the list."""
        place = self.table.place_of(id)
        if place is None:
            return False
        self.choose_place(place)
        return True

    def choose_place(self, place: int) -> None:
        """Choose the row at *place*, or the nearest there is."""
        place = max(0, min(place, self.table.rowCount() - 1))
        # Qt's own way would heed a Ctrl that is still held from the key that led here.
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.table.index(place, 0), chosen)

    def choose_next(self) -> None:
        self.choose_place(self.currentIndex().row() + 1)

    def allow_many(self) -> None:
        """Let several rows be selected with Shift and Ctrl."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def set_compact(self, compact: bool) -> None:
        self.verticalHeader().setDefaultSectionSize(round((COMPACT_ROW if compact else ROW) * self.scale))

    def enlarge(self, scale: float) -> None:
        """Let rows and columns be *scale* times as large as on the pages, for larger type."""
        self.scale = scale
        self.set_compact(self._settings.now.compact_rows if self._settings is not None else False)
        self._fit_columns()

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a spreadsheet takes them."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("\n".join(_tab_separated(self.table, row) for row in rows))

    def fit_height(self) -> None:
        """As high as its rows, for a list inside a card."""
        header = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + self.table.rowCount() * self.verticalHeader().defaultSectionSize())

    def _dress(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setItemDelegate(_Cell(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(COMPACT_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(48)

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        for place, column in enumerate(self.table.columns):
            stretched = column.width == 0
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(place, mode)
        kept = self._settings.remembered_words(f"columns of {self._name}") if self._settings else {}
        self._wished = [
            int(kept.get(str(place), column.width)) for place, column in enumerate(self.table.columns)
        ]
        header.sectionResized.connect(self._keep_width)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give each column what it wishes; where that is too much, leave out optional ones and share."""
        columns = self.table.columns
        wishes = [width * self.scale for width in self._wished]
        stretched = [column.least * self.scale for column in columns if column.width == 0]
        shown = [place for place, column in enumerate(columns) if column.width]
        room = self.viewport().width() - sum(stretched)
        optional = [place for place in reversed(shown) if columns[place].optional]
        for place in sorted(optional, key=lambda place: columns[place].optional, reverse=True):
            if sum(wishes[other] for other in shown) > room:
                shown.remove(place)
        wished = sum(wishes[place] for place in shown)
        left = self.viewport().width() - len(stretched) * NARROWEST_STRETCH * self.scale
        share = max(0.5, min(1.0, left / wished)) if wished else 1.0
        spare = room - sum(stretched) - wished
        for place in shown:
            more = self._growth(place, spare)
            wishes[place] += more
            spare -= more
        self._is_fitting = True
        for place, column in enumerate(columns):
            self.setColumnHidden(place, column.width > 0 and place not in shown)
            if place in shown:
                self.setColumnWidth(place, int(wishes[place] * share))
        self._is_fitting = False

    def _growth(self, place: int, spare: float) -> float:
        """How much of *spare* pixels a column takes beyond its width."""
        column = self.table.columns[place]
        if self._wished[place] != column.width:
            return 0
        return max(0, min((column.most - column.width) * self.scale, spare))

    def _keep_width(self, place: int, _old: int, new: int) -> None:
        """Remember a width that the person has drawn."""
        if self._is_fitting or new == 0 or self.table.columns[place].width == 0:
            return
        self._wished[place] = round(new / self.scale)
        if self._settings is not None:
            words = {str(place): str(width) for place, width in enumerate(self._wished)}
            self._settings.remember_words(f"columns of {self._name}", words)

    def _tell_choice(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.table.id_at(now.row()))

    def _hold(self) -> None:
        self._held = (self.chosen_id, self.currentIndex().row(), self.verticalScrollBar().value())

    def _restore(self) -> None:
        """Choose the same row as before; where it has gone, the one that took its place."""
        id_, before, scrolled = self._held
        if id_ is None or self.table.rowCount() == 0:
            return
        place = self.table.place_of(id_)
        self.choose_place(before if place is None else place)
        self.verticalScrollBar().setValue(scrolled)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen_id is not None:
            self.opened.emit(self.chosen_id)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not _is_selecting(event):
            self.choose_place(0 if event.key() == Qt.Key.Key_Home else self.table.rowCount() - 1)
        else:
            super().keyPressEvent(event)
        self.handled.emit()

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's buttons."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.table.rowCount():
            self.choose_place(0)
        super().focusInEvent(event)


class _Cell(QStyledItemDelegate):
    """Paints a cell: hairline below, chips, muted and strong words."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view = view

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = palette(self._view)
        rect = option.rect
        is_marked = bool(index.data(MARKED))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
            if index.column() == 0 and self._view.hasFocus():
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.accent))
        elif is_marked or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        if is_marked and index.column() == 0:
            painter.setPen(QColor(colours.accent))
            tick = QRectF(rect).adjusted(3, 0, 0, 0)
            painter.drawText(tick, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "✓")
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._ground(painter, option, index)
        words = index.data() or ""
        pad = PAD * self._view.scale
        place = QRectF(option.rect).adjusted(pad, 0, -pad / 2, 0)
        tone = index.data(TONE)
        painter.setFont(option.font)
        if tone is not None and words:
            draw_chip(painter, place, words, Tone(tone), palette(self._view))
        else:
            _draw_words(painter, place, words, index, palette(self._view))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)


def _is_selecting(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _draw_words(painter: QPainter, place: QRectF, words: str, index: Index, colours: Palette) -> None:
    if index.data(STRONG) or index.data(MARKED):
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
    painter.setPen(QColor(colours.muted if index.data(MUTED) else colours.ink))
    line = words.replace("\n", " ")
    cut = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, index.data(Qt.ItemDataRole.TextAlignmentRole), cut)


def _tab_separated(table: Table[Any], row: int) -> str:
    cells: Iterable[str] = (
        str(table.index(row, column).data() or "") for column in range(table.columnCount())
    )
    return "\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in cells)


def borderless(view: TableView, parent: QWidget | None = None) -> TableView:
    """The list as it stands in a card: no header, no scroll bars of its own."""
    view.horizontalHeader().hide()
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if parent is not None:
        view.setParent(parent)
    return view
