"""Attachments side by side: a small picture or the kind of file, its name and its size."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.attachments.names import ending_of
from models.attachments.values import AttachmentRow, Owner
from ui.icons import Icon, draw
from ui.rows import Index
from ui.style import palette
from ui.widgets.chip import chip_font
from ui.widgets.tips import plain_tip

CELL = QSize(116, 122)
PICTURE = QRectF(0, 0, 108, 76)
ROW = Qt.ItemDataRole.UserRole + 1
MEGABYTE = 1_000_000
_ROOT = QModelIndex()


def size_words(size: int) -> str:
    """A size in bytes as a person says it: "340 kB", "1,2 MB"."""
    precision = 0 if size < MEGABYTE else 1
    return QLocale().formattedDataSize(size, precision, QLocale.DataSizeFormat.DataSizeSIFormat)


class AttachmentTable(QAbstractListModel):
    """The attachments of one owner."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[AttachmentRow] = ()
        self.owner: Owner | None = None

    def show(self, owner: Owner | None, rows: Sequence[AttachmentRow]) -> None:
        self.beginResetModel()
        self.owner, self.rows = owner, rows
        self.endResetModel()

    def is_own(self, row: AttachmentRow) -> bool:
        """Not a report's, seen from its case."""
        return row.owner == self.owner

    def below(self, row: AttachmentRow) -> str:
        """What stands below the name: the size, and whose it is where it is another's."""
        if self.is_own(row):
            return size_words(row.size)
        return self.tr("report · {size}").format(size=size_words(row.size))

    # Qt overrides

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {self.below(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.name}, {self.below(row)}")
        return None


class AttachmentList(QListView):
    """`opened` on Enter and double click, `removed` on Delete, `chosen` when the choice moves."""

    opened = Signal()
    removed = Signal()
    chosen = Signal()

    def __init__(self, table: AttachmentTable) -> None:
        super().__init__()
        self.table = table
        self.setModel(table)
        self.setItemDelegate(_Cell(self))
        self.setObjectName("attachments")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit())
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    @property
    def chosen_row(self) -> AttachmentRow | None:
        index = self.currentIndex()
        return self.table.rows[index.row()] if index.isValid() else None

    def show_rows(self, owner: Owner | None, rows: Sequence[AttachmentRow]) -> None:
        """Show the rows; the choice stays, or falls to the one that took its place."""
        before, place = self.chosen_row, self.currentIndex().row()
        is_same_owner = owner == self.table.owner
        self.table.show(owner, rows)
        if before is not None and rows and is_same_owner:
            ids = [row.id for row in rows]
            place = ids.index(before.id) if before.id in ids else min(place, len(rows) - 1)
            self.setCurrentIndex(self.table.index(place))
        self.fit_height()

    def fit_height(self) -> None:
        """As high as its rows: the panel scrolls, not the list."""
        columns = max(1, self.viewport().width() // CELL.width())
        self.setFixedHeight(ceil(len(self.table.rows) / columns) * CELL.height() + 2)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen_row:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.chosen_row:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's buttons."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.table.rows:
            self.setCurrentIndex(self.table.index(0))
        super().focusInEvent(event)


class _Cell(QStyledItemDelegate):
    """Paints one attachment; its small picture is unpacked when it is first seen."""

    def __init__(self, view: AttachmentList) -> None:
        super().__init__(view)
        self._view = view
        self._pictures: dict[int, QPixmap] = {}
        view.table.modelReset.connect(self._pictures.clear)

    def _picture(self, row: AttachmentRow) -> QPixmap:
        if row.id not in self._pictures:
            picture = QPixmap()
            picture.loadFromData(row.thumbnail or b"", "JPEG")
            self._pictures[row.id] = picture
        return self._pictures[row.id]

    def _draw_picture(self, painter: QPainter, place: QRectF, row: AttachmentRow) -> None:
        """Fills its place, cut at the edges."""
        picture = self._picture(row)
        scale = max(place.width() / picture.width(), place.height() / picture.height())
        shown = QRectF(0, 0, place.width() / scale, place.height() / scale)
        shown.moveCenter(QRectF(picture.rect()).center())
        painter.drawPixmap(place, picture, shown)
        if row.position is not None:
            _draw_pin(painter, place)

    def _draw_kind(self, painter: QPainter, place: QRectF, row: AttachmentRow) -> None:
        colours = palette()
        painter.fillRect(place, QColor(colours.ground))
        middle = place.center()
        draw(painter, Icon.PAPER, QRectF(middle.x() - 12, middle.y() - 22, 24, 24), QColor(colours.muted))
        painter.setFont(chip_font(self._view.font()))
        painter.setPen(QColor(colours.muted))
        below = QRectF(place.left(), middle.y() + 6, place.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, ending_of(row.name)[1:6].upper())

    def _draw_words(self, painter: QPainter, cell: QRectF, row: AttachmentRow) -> None:
        colours = palette()
        small = QFont(self._view.font())
        small.setPointSizeF(small.pointSizeF() * 0.9)
        line = QRectF(cell.left(), cell.top() + PICTURE.height() + 3, cell.width(), 18)
        below = self._view.table.below(row)
        for words, font, ink in ((row.name, self._view.font(), colours.ink), (below, small, colours.muted)):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, cut)
            line.translate(0, 17)

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AttachmentRow = index.data(ROW)
        cell = QRectF(option.rect).adjusted(4, 4, -4, -4)
        place = QRectF(cell.topLeft(), PICTURE.size())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(palette().accent_soft))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8)
        clip = QPainterPath()
        clip.addRoundedRect(place, 6, 6)
        painter.save()
        painter.setClipPath(clip)
        (self._draw_picture if row.is_picture else self._draw_kind)(painter, place, row)
        painter.restore()
        is_chosen = option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus()
        painter.setPen(QPen(QColor(palette().accent if is_chosen else palette().line), 2 if is_chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(clip)
        self._draw_words(painter, cell, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return CELL


def _draw_pin(painter: QPainter, place: QRectF) -> None:
    """The photo says where it was taken."""
    round_ = QRectF(place.right() - 24, place.top() + 4, 20, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette().surface))
    painter.drawEllipse(round_)
    draw(painter, Icon.PLACE, round_.adjusted(4, 4, -4, -4), QColor(palette().accent))
