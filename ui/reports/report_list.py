"""The list of all reports: any number, fetched page by page."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop.clock import STOCKHOLM
from desktop.language import short_day_words
from desktop.reports import Reports
from desktop.wording import label
from models.reports.values import ReportFilter, ReportOrder, ReportRow, ReportState
from ui.days import DayNow
from ui.desk import Desk
from ui.rows import PAGE, Column, PageAsk, PagedTable
from ui.style import Tone
from ui.widgets.personal_hint import personal_kinds
from ui.widgets.table_view import TableView

TO_SCREEN = frozenset({ReportState.NEW})


@dataclass(frozen=True, slots=True)
class Listed:
    """What one question about the list was answered with."""

    ids: array[int]
    first_page: Sequence[ReportRow]


class ReportList(QObject):
    """Keeps the view on what is asked for; the newest question wins. `shown(count)`, and
    `ordered(order, falling)` when the person sorts, `missed(report id)` when a report that was to be
    chosen is not let through.
    """

    shown = Signal(int)
    ordered = Signal(str, bool)
    missed = Signal(int)

    def __init__(self, desk: Desk, reports: Reports, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._reports = reports
        self.wanted = ReportFilter()
        self._order = ReportOrder.RECEIVED
        self._falling = True
        self._turn = 0
        self._is_asked_anew = False
        self._to_choose: int | None = None
        self.table = PagedTable(report_columns(desk.clock.today), self)
        self.view = TableView(self.table, name, desk.settings)
        self.view.allow_many()
        self.table.page_wanted.connect(self._fetch)
        header = self.view.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)
        self._show_order()

    def narrow(self, wanted: ReportFilter) -> None:
        """Show the reports that *wanted* lets through."""
        self.wanted = wanted
        self._is_asked_anew = True
        self.refresh()

    def order_by(self, order: ReportOrder, *, falling: bool) -> None:
        """List in that order from the next question on."""
        self._order, self._falling = order, falling
        self._show_order()

    def choose_when_shown(self, report_id: int) -> None:
        """Choose the report as soon as the list has it."""
        self._to_choose = report_id
        self.refresh()

    def go_on_after(self, screened: Sequence[int]) -> None:
        """Choose the next report that is to be screened, unless the person has gone elsewhere."""
        if self.wanted.states and not self.wanted.states & TO_SCREEN:
            return
        wanted = replace(self.wanted, states=TO_SCREEN)

        def choose(left: Sequence[int]) -> None:
            if self.view.chosen_id in screened:
                here, still = self.view.currentIndex().row(), set(left)
                places = (*range(here + 1, self.table.rowCount()), *range(here))
                found = (place for place in places if self.table.id_at(place) in still)
                self.view.choose_place(next(found, here))

        self._desk.jobs.run(
            self, lambda: self._reports.ids(wanted, self._order, falling=self._falling), choose
        )

    def choose_if_new(self, report_ids: Sequence[int]) -> None:
        """Choose the report that has come back to be screened."""

        def choose(rows: Sequence[ReportRow]) -> None:
            if rows and rows[0].state is ReportState.NEW:
                self.choose_when_shown(rows[0].id)

        self._desk.jobs.run(self, lambda: self._reports.rows(report_ids[:1]), choose)

    def refresh(self) -> None:
        """Ask again, keeping choice and scroll place."""
        self._turn += 1
        self._desk.jobs.run(self, self._read, partial(self._show, self._turn))

    def _read(self) -> Listed:
        ids = array("q", self._reports.ids(self.wanted, self._order, falling=self._falling))
        return Listed(ids, self._reports.rows(ids[:PAGE]))

    def _show(self, turn: int, listed: Listed) -> None:
        if turn != self._turn:
            return
        before = self.view.chosen_id
        self.table.show(listed.ids, listed.first_page)
        if self._is_asked_anew and listed.ids:
            self._is_asked_anew = False
            self._choose_in_sight(before)
        if self._to_choose is not None:
            to_choose, self._to_choose = self._to_choose, None
            if not self.view.choose(to_choose):
                self.missed.emit(to_choose)
        self.shown.emit(len(listed.ids))

    def _choose_in_sight(self, before: int | None) -> None:
        """The same report as before the question, else the first."""
        if before is None or not self.view.choose(before):
            self.view.choose_place(0)
        self.view.scrollTo(self.view.currentIndex())

    def _fetch(self, asked: PageAsk) -> None:
        self._desk.jobs.run(self, lambda: self._reports.rows(asked.ids), partial(self.table.take, asked))

    def _sort(self, section: int) -> None:
        if not (name := self.table.columns[section].sort):
            self._show_order()
            return
        order = ReportOrder(name)
        self._falling = not self._falling if order is self._order else order is ReportOrder.RECEIVED
        self._order = order
        self._is_asked_anew = True
        self._show_order()
        self.ordered.emit(order.value, self._falling)
        self.refresh()

    def _show_order(self) -> None:
        sorts = [column.sort for column in self.table.columns]
        # The style draws its arrow the other way: up for what falls.
        way = Qt.SortOrder.AscendingOrder if self._falling else Qt.SortOrder.DescendingOrder
        self.view.horizontalHeader().setSortIndicator(sorts.index(self._order.value), way)


def report_columns(today: DayNow) -> list[Column[ReportRow]]:
    """When, of what kind, what someone wrote, where, and how it stands."""
    return [
        Column(
            QCoreApplication.translate("Reports", "Came in"),
            lambda row: short_day_words(row.received_at.astimezone(STOCKHOLM).date(), today()),
            width=92,
            muted=True,
            sort=ReportOrder.RECEIVED,
            tip=source_words,
        ),
        Column(
            QCoreApplication.translate("Reports", "Category"),
            lambda row: row.category,
            width=136,
            sort=ReportOrder.CATEGORY,
            optional=1,
        ),
        Column(
            QCoreApplication.translate("Reports", "What someone wrote"), lambda row: row.text, tip=text_tip
        ),
        Column(
            QCoreApplication.translate("Reports", "Area"),
            lambda row: row.area or "—",
            width=112,
            sort=ReportOrder.AREA,
            optional=2,
        ),
        Column(
            QCoreApplication.translate("Reports", "State"),
            state_words,
            width=126,
            tone=state_tone,
            sort=ReportOrder.STATE,
        ),
    ]


def source_words(row: ReportRow) -> str:
    """Which way it came, and from whom."""
    return " · ".join(part for part in (label(row.source), row.sender) if part)


def text_tip(row: ReportRow) -> str:
    """From whom it is, and what personal data stands in the words that are shown."""
    if not (kinds := personal_kinds(row.text)):
        return source_words(row)
    said = QCoreApplication.translate("Reports", "Personal data in the text: {kinds}").format(kinds=kinds)
    return f"{source_words(row)}\n{said}"


def state_words(row: ReportRow) -> str:
    """How a report stands, and what is odd about a new one."""
    if row.state is ReportState.NEW and row.is_likely_same:
        return QCoreApplication.translate("Reports", "probably the same")
    if row.state is ReportState.NEW and not row.has_point:
        return QCoreApplication.translate("Reports", "without a point")
    return label(row.state)


def state_tone(row: ReportRow) -> Tone:
    if row.state is ReportState.LINKED:
        return Tone.DONE
    if row.state is ReportState.NEW and row.is_likely_same:
        return Tone.ACCENT
    if row.state is ReportState.NEW and not row.has_point:
        return Tone.WAITING
    return Tone.PLAIN
