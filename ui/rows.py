"""Lists of rows: ordinary ones held whole, and very long ones fetched page by page."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.style import Tone
from ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

TONE = Qt.ItemDataRole.UserRole + 1  # a Tone: the text is drawn as a chip
MUTED = Qt.ItemDataRole.UserRole + 2  # True: the text is drawn in the muted colour
STRONG = Qt.ItemDataRole.UserRole + 3  # True: the text is drawn in semibold
MARKED = Qt.ItemDataRole.UserRole + 4  # True: the row is one of several that are chosen together


class HasId(Protocol):
    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=HasId)


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: what it says of a row, and how.

    `tone` makes the text a chip; `width` is in pixels, 0 takes what is left,
    and optional columns give way for its `least`; where there is room it grows to `most`,
    unless the person has drawn it;
    `sort` is the name that a paged list is sorted by, "" when it cannot; where the list
    is too narrow for all, the column with the highest `optional` is left out first, one with 0 never.
    """

    title: str
    text: Callable[[Row], str]
    width: int = 0
    least: int = 190
    most: int = 0
    tone: Callable[[Row], Tone | None] | None = None
    muted: bool | Callable[[Row], bool] = False
    strong: Callable[[Row], bool] | None = None
    right: bool = False
    sort: str = ""
    optional: int = 0
    tip: Callable[[Row], str] | None = None

    def says(self, row: Row, role: int) -> Any:
        """What the column answers for *row* in a Qt role."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row)
        if role == TONE:
            return self.tone(row) if self.tone else None
        if role == MUTED:
            return self.muted(row) if callable(self.muted) else self.muted
        if role == STRONG:
            return bool(self.strong and self.strong(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.tip(row)) if self.tip else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.tip(row) if self.tip else None
        return None


class Table(QAbstractTableModel, Generic[Row]):
    """What both kinds of list share: columns, and rows that have ids."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._is_marked: Callable[[int], bool] | None = None

    def mark(self, is_marked: Callable[[int], bool]) -> None:
        """Mark the rows whose id *is_marked* is true for; call again when others are."""
        self._is_marked = is_marked
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def row_at(self, place: int) -> Row | None:
        """The row at a place of the list; None while it is being fetched."""
        raise NotImplementedError

    def id_at(self, place: int) -> int:
        raise NotImplementedError

    def place_of(self, id: int) -> int | None:  # noqa: A002 -- the row's id
        raise NotImplementedError

    # Qt overrides

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == MARKED:
            return self._is_marked is not None and self._is_marked(self.id_at(index.row()))
        row = self.row_at(index.row())
        return None if row is None else column.says(row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class RowTable(Table[Row]):
    """A list held whole. `show` touches only what differs, so selection and scroll place stay."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def row_at(self, place: int) -> Row | None:
        return self._rows[place]

    def id_at(self, place: int) -> int:
        return self._rows[place].id

    def place_of(self, id: int) -> int | None:  # noqa: A002 -- the row's id
        return next((place for place, row in enumerate(self._rows) if row.id == id), None)

    def show(self, rows: Sequence[Row]) -> None:
        """Show *rows*, touching only what differs from what is shown."""
        wanted = {row.id for row in rows}
        if not any(row.id in wanted for row in self._rows):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        self._remove_all_but(wanted)
        self._reorder([row.id for row in rows])
        self._insert_missing(rows)
        self._replace_changed(rows)

    def _remove_all_but(self, wanted: set[int]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].id not in wanted:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _reorder(self, order: list[int]) -> None:
        rank = {id_: place for place, id_ in enumerate(order)}
        before = self._rows
        after = sorted(before, key=lambda row: rank[row.id])
        if after == before:
            return
        self.layoutAboutToBeChanged.emit()
        now_at = {row.id: place for place, row in enumerate(after)}
        held = self.persistentIndexList()
        moved = [self.index(now_at[before[old.row()].id], old.column()) for old in held]
        self._rows = after
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _insert_missing(self, rows: Sequence[Row]) -> None:
        for place, row in enumerate(rows):
            if place == len(self._rows) or self._rows[place].id != row.id:
                self.beginInsertRows(_ROOT, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()

    def _replace_changed(self, rows: Sequence[Row]) -> None:
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    # Qt overrides

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)


PAGE = 256
KEPT_PAGES = 40


@dataclass(frozen=True, slots=True)
class PageAsk:
    """A page that is wanted: its number, the ids in it, and which list it belongs to."""

    number: int
    ids: Sequence[int]
    turn: int


class PagedTable(Table[Row]):
    """A list of any length: the ids in order, and pages of rows fetched when they are painted.

    `page_wanted` asks; whoever listens fetches the rows and answers with `take`.
    """

    page_wanted = Signal(PageAsk)

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, Mapping[int, Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._kept: Mapping[int, Row] = {}
        self._turn = 0

    def show(self, ids: array[int], first_page: Sequence[Row] = (), *, keeps_rows: bool = False) -> None:
        """Show the rows with *ids* in that order; *first_page* are the rows of the first page, if at hand.

        With *keeps_rows* nothing has changed but which are shown: rows at hand stand until others have come.
        """
        self._turn += 1
        if ids == self._ids:
            self._refresh()
            return
        self.beginResetModel()
        self._ids = ids
        self._kept = self._rows_at_hand() if keeps_rows else {}
        self._pages.clear()
        self._asked.clear()
        if first_page:
            self._pages[0] = {row.id: row for row in first_page}
        self.endResetModel()

    def take(self, asked: PageAsk, rows: Sequence[Row]) -> None:
        """Rows that were asked for have come; those of an earlier list are dropped."""
        if asked.turn != self._turn:
            return
        self._asked.discard(asked.number)
        self._pages[asked.number] = {row.id: row for row in rows}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = asked.number * PAGE
        last = first + len(asked.ids) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def row_at(self, place: int) -> Row | None:
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return self._kept.get(self._ids[place])
        self._pages.move_to_end(number)
        return page.get(self._ids[place])

    def id_at(self, place: int) -> int:
        return self._ids[place]

    def place_of(self, id: int) -> int | None:  # noqa: A002 -- the row's id
        try:
            return self._ids.index(id)
        except ValueError:
            return None

    def _rows_at_hand(self) -> Mapping[int, Row]:
        rows = dict(self._kept)
        for page in self._pages.values():
            rows.update(page)
        return dict(list(rows.items())[-KEPT_PAGES * PAGE :])

    def _ask(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            self.page_wanted.emit(PageAsk(number, ids, self._turn))

    def _refresh(self) -> None:
        """The same ids: keep what is shown until the new rows have come."""
        self._asked.clear()
        for number in list(self._pages):
            self._ask(number)

    # Qt overrides

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)
