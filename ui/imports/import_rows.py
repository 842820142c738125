"""The rows of an import's preview, any number: what each becomes, next to how it stands in the file."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.clock import STOCKHOLM
from desktop.intake.fields import Field
from desktop.intake.row_verdict import RowVerdict
from desktop.intake.values import ChangedRow, ImportPreview, PreviewRow, RowKind
from desktop.language import short_day_words
from desktop.wording import label, rejection_words
from ui.desk import Desk
from ui.rows import PAGE, Column, PageAsk, PagedTable
from ui.style import Tone
from ui.widgets.table_view import TableView

TONES = {
    RowVerdict.NEW: Tone.DONE,
    RowVerdict.SAME: Tone.PLAIN,
    RowVerdict.CHANGED: Tone.WAITING,
    RowVerdict.REJECTED: Tone.SIGNAL,
}

# Running down the list with the key held shows only the row one stops at.
PAUSE_MS = 40
# The cells that stand beside what they become, in its order.
SHOWN = (Field.RECEIVED_AT, Field.CATEGORY, Field.TEXT)


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One row as the list shows it; its id is its line in the file."""

    id: int
    row: PreviewRow
    in_file: str
    becomes: str
    place: str
    verdict: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Listed:
    """The lines of a kind, and the first of its rows."""

    lines: array[int]
    first_page: Sequence[PreviewLine]


class ImportRows(QObject):
    """Keeps the list on the rows of a kind, made ready beside the window as they come into sight.

    `shown` when the list shows what was asked for; `chosen(row)` as the choice moves, with None for none.
    """

    shown = Signal()
    chosen = Signal(object)

    # What of a known report is to be taken over, by its id.
    taken: Mapping[int, frozenset[Field]]

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._preview: ImportPreview | None = None
        self._turn = 0
        self.taken = {}
        self.kind = RowKind.ALL
        # The kind in the list, where the wanted one is still on its way.
        self._listed_kind = RowKind.ALL
        self._held: list[Callable[[], object]] | None = None
        self.table = PagedTable(preview_columns(self._verdict), self)
        self.view = TableView(self.table, name, desk.settings)
        self.view.allow_many()
        self.view.installEventFilter(self)
        # The view's own: both the pause and the rows under way end with it.
        self._pause = QTimer(self.view, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.settle)
        self.table.page_wanted.connect(self._fetch)
        self.table.dataChanged.connect(lambda *_: self._pause.start())
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._pause.start())

    @property
    def row(self) -> PreviewRow | None:
        """The chosen row; None also while it is being made ready."""
        index = self.view.currentIndex()
        line = self.table.row_at(index.row()) if index.isValid() else None
        return line.row if line else None

    @property
    def is_settled(self) -> bool:
        """The chosen row has been told of."""
        return not self._pause.isActive()

    def settle(self) -> None:
        """Tell of the chosen row now."""
        self._pause.stop()
        self.chosen.emit(self.row)

    def forget(self) -> None:
        """Show nothing."""
        self._turn += 1
        self._preview = None
        self._held = None
        self.kind = RowKind.ALL
        self.table.show(array("q"))
        self.settle()

    def show(self, preview: ImportPreview, kind: RowKind) -> None:
        """Show the rows of a kind."""
        self._turn += 1
        self._preview, self.kind = preview, kind
        self._held = []
        work = partial(_listed, preview, kind, self._desk.clock.today())
        self._desk.jobs.run(self.view, work, partial(self._show, self._turn))

    def mark_taken(self, taken: Mapping[int, frozenset[Field]]) -> None:
        """Show which rows are *taken* over, and how much of them."""
        self.taken = taken
        self.view.viewport().update()

    def when_listed(self, deed: Callable[[], object]) -> None:
        """Do it now; where other rows are on their way to the list, when they stand there."""
        if self._held is None:
            deed()
        else:
            self._held.append(deed)

    def read_selected(self, then: Callable[[list[ChangedRow]], None]) -> None:
        """Ask for the changed rows among those that are selected in the list."""
        self._read_changed(
            self._listed_kind, [i.row() for i in self.view.selectionModel().selectedRows()], then
        )

    def read_all(self, then: Callable[[list[ChangedRow]], None]) -> None:
        """Ask for all changed rows of the file."""
        if self._preview is not None:
            kind = RowKind.CHANGED
            self._read_changed(kind, range(self._preview.rows.count(kind)), then)

    def _read_changed(
        self, kind: RowKind, places: Sequence[int], then: Callable[[list[ChangedRow]], None]
    ) -> None:
        if (preview := self._preview) is None:
            return
        at_hand = [self.table.row_at(place) for place in places] if kind is self._listed_kind else [None]
        if all(at_hand):
            then([line.row.changed for line in at_hand if line and line.row.changed])
        else:
            self._desk.jobs.run(self.view, partial(_changed, preview, kind, places), then)

    def _show(self, turn: int, listed: Listed) -> None:
        if turn != self._turn:
            return
        is_other = self.kind is not self._listed_kind
        self._listed_kind = self.kind
        self.table.show(listed.lines, listed.first_page)
        if listed.lines and (is_other or self.view.chosen_id is None):
            self.view.choose_place(0)
            self.view.scrollToTop()
        self._pause.start()
        held, self._held = self._held or [], None
        for deed in held:
            deed()
        self.shown.emit()

    def _verdict(self, line: PreviewLine) -> tuple[str, Tone]:
        """What the row is to the store, or that it is to be taken over."""
        changed = line.row.changed
        taken = self.taken.get(changed.report_id) if changed else None
        if not changed or not taken:
            return line.verdict, line.tone
        if not changed.usual <= taken:
            return QCoreApplication.translate("Import", "partly taken over"), Tone.DONE
        return QCoreApplication.translate("Import", "is taken over"), Tone.DONE

    def _fetch(self, asked: PageAsk) -> None:
        if self._preview is not None:
            work = partial(_page, self._preview, self.kind, asked, self._desk.clock.today())
            self._desk.jobs.run(self.view, work, partial(self.table.take, asked))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that is meant for rows on their way waits for them."""
        if self._held is None or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        self.when_listed(partial(QApplication.sendEvent, self.view, event.clone()))
        return True


def _changed(preview: ImportPreview, kind: RowKind, places: Sequence[int]) -> list[ChangedRow]:
    rows = (preview.rows.row(kind, place).changed for place in places)
    return [row for row in rows if row is not None]


def _listed(preview: ImportPreview, kind: RowKind, today: date) -> Listed:
    lines = array("q", preview.rows.lines(kind))
    return Listed(lines, _made_ready(preview, kind, range(min(PAGE, len(lines))), today))


def _page(preview: ImportPreview, kind: RowKind, asked: PageAsk, today: date) -> list[PreviewLine]:
    start = asked.number * PAGE
    return _made_ready(preview, kind, range(start, start + len(asked.ids)), today)


def _made_ready(preview: ImportPreview, kind: RowKind, among: range, today: date) -> list[PreviewLine]:
    headers = {header: place for place, header in enumerate(preview.headers)}
    first = [headers[preview.columns[field]] for field in SHOWN if field in preview.columns]
    return [preview_line(preview.rows.row(kind, at), first, today) for at in among]


def preview_columns(verdict: Callable[[PreviewLine], tuple[str, Tone]]) -> list[Column[PreviewLine]]:
    """Line of the file, how it stands there, what it becomes, and the verdict."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Import", "Line"), lambda row: str(row.id), width=50, muted=True, right=True),
        Column(
            translate("Import", "In the file"),
            lambda row: row.in_file,
            width=150,
            optional=1,
            muted=True,
            tip=lambda row: row.in_file,
        ),
        Column(
            translate("Import", "Becomes"), lambda row: row.becomes, least=150, tip=lambda row: row.becomes
        ),
        Column(
            translate("Import", "Place"),
            lambda row: row.place,
            width=130,
            optional=2,
            tip=lambda row: row.place,
        ),
        Column(
            translate("Import", "Verdict"),
            lambda row: verdict(row)[0],
            width=140,
            tone=lambda row: verdict(row)[1],
        ),
    ]


def preview_line(row: PreviewRow, places: Sequence[int], today: date) -> PreviewLine:
    """A row as the list shows it; for a rejected one it becomes the reason.

    *places* are the cells that stand first, in the order of what they become.
    """
    verdict, tone = verdict_words(row, today)
    becomes = rejection_words(row.rejection) if row.rejection else _becomes(row, today)
    cells = [row.raw[place] for place in places if place < len(row.raw)] or row.raw
    in_file = " · ".join(cell for cell in cells if cell)
    return PreviewLine(row.line, row, in_file, becomes, place_words(row), verdict, tone)


def odd_date_words(row: PreviewRow, today: date) -> str:
    """What is odd about the row's dates; "" where nothing is."""
    if row.received_at is not None and row.received_at.astimezone(STOCKHOLM).date() > today:
        return QCoreApplication.translate("Import", "date in the future")
    return QCoreApplication.translate("Import", "odd date") if row.is_odd_date else ""


def verdict_words(row: PreviewRow, today: date) -> tuple[str, Tone]:
    """What the row is to the store, or what is odd about a new one, and the colour of it."""
    if row.verdict is RowVerdict.NEW and (odd := odd_date_words(row, today)):
        return odd, Tone.WAITING
    if row.is_likely_same:
        return QCoreApplication.translate("Import", "probably the same"), Tone.ACCENT
    return label(row.verdict), TONES[row.verdict]


def place_words(row: PreviewRow) -> str:
    """Where the row's report would be put, and how exactly that is known."""
    if row.rejection is not None:
        return ""
    words = [row.area or row.place, label(row.precision)]
    if row.is_outside:
        words.append(QCoreApplication.translate("Import", "outside"))
    return ", ".join(word for word in words if word)


def _becomes(row: PreviewRow, today: date) -> str:
    day = short_day_words(row.received_at.astimezone(STOCKHOLM).date(), today) if row.received_at else ""
    category = row.category or row.sender_category
    return " · ".join(part for part in (day, category, row.text) if part)
