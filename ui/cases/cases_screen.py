"""The page Ärenden: the list, and the chosen case beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.municipality import MunicipalitySettings
from models.cases.values import CaseDraft, CaseRow
from models.kinds import Changes, Kind
from ui.cases.ask_panels import NewCasePanel
from ui.cases.case_filters import OPEN, CaseFilters
from ui.cases.case_list import case_columns
from ui.cases.case_panel import CasePanel, CaseServices
from ui.desk import Desk
from ui.icons import Icon
from ui.map.past.past_beside import PastBeside
from ui.navigation import Goal
from ui.rows import RowTable
from ui.style import EDGE, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.picker import Choice
from ui.widgets.table_view import TableView

NAME = "cases"
PANEL_WIDTH = 410
FILTER_WIDTH = 150


@dataclass(frozen=True, slots=True)
class Names:
    categories: Sequence[Choice]
    areas: Sequence[Choice]
    still_days: int


class CasesScreen(Page):
    def __init__(self, desk: Desk, services: CaseServices) -> None:
        super().__init__("")
        self._desk = desk
        self._services = services
        self._cases = services.cases
        self._wanted_id: int | None = None
        self._still_days = MunicipalitySettings().still_days
        self.set_title(self.tr("Cases"))
        self.filters = CaseFilters()
        self.table: RowTable[CaseRow] = RowTable(case_columns(desk.clock.today, lambda: self._still_days))
        self.view = TableView(self.table, self.tr("Cases"), desk.settings)
        self.panel = CasePanel(desk, services, self.message)
        self.beside = PastBeside(desk, services.memory, self.panel)
        self.new_panel = NewCasePanel()
        self.new_button = KeyButton(self.tr("New case"), self.new_panel.ask, key="N", sign=Icon.ADD)
        self._set_out()
        self._connect()
        self.filters.show_words(desk.settings.remembered_words(NAME) or {"state": OPEN})

    def refresh(self) -> None:
        self._desk.jobs.run(self, self._read_names, self._show_names)

    def arrive(self, goal: Goal) -> None:
        """Show the case, whatever filter hides it, or the cases that the filters name."""
        if goal.filters:
            self.filters.show_words(goal.filters)
        if goal.id is not None:
            self._wanted_id = goal.id
            if goal.id not in [row.id for row in self.table.rows]:
                self.filters.show_words({})
        self.refresh()

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", self.tr("Open the chosen report or measure"))]

    def _read_names(self) -> Names:
        categories = [Choice(row.id, row.name) for row in self._services.categories.listing(only_active=True)]
        areas = [Choice(row.id, row.name) for row in self._services.areas.listing(only_active=True)]
        return Names(categories, areas, self._services.municipality.settings().still_days)

    def _show_names(self, names: Names) -> None:
        self._still_days = names.still_days
        self.view.viewport().update()
        self.filters.name(names.categories, names.areas, names.still_days)
        self.panel.name(names.categories, names.areas)
        self._list()

    def _list(self) -> None:
        wanted = self.filters.filter()
        self._desk.settings.remember_words(NAME, self.filters.to_words())
        self._desk.jobs.run(self, lambda: self._cases.listing(wanted), self._show)

    def _show(self, rows: Sequence[CaseRow]) -> None:
        self.table.show(rows)
        self.say_count(self.tr("%n cases", "", len(rows)))
        self._list_side.setCurrentIndex(0 if rows else 1)
        if self._wanted_id is not None and self.view.choose(self._wanted_id):
            self._wanted_id = None
        elif self.view.chosen_id is None and rows:
            self.view.choose_place(0)
        self.beside.setVisible(bool(rows))
        self.panel.refresh()

    def _open_new(self, title: str) -> None:
        self._desk.jobs.run(
            self, lambda: self._cases.open(CaseDraft(title=title)), self._go, self.message.refuse
        )

    def _go(self, case_id: int) -> None:
        """Choose a case that a deed has just made or worked on."""
        self._wanted_id = case_id
        self._list()

    def _hear(self, changes: Changes) -> None:
        if changes.of(Kind.CASE, Kind.MEASURE, Kind.REPORT, Kind.AREA, Kind.CATEGORY):
            self.refresh_when_seen()

    def _set_out(self) -> None:
        self.add_action(self.new_button)
        self.add_filter(self.filters.search)
        for picker in (self.filters.state, self.filters.category, self.filters.area):
            picker.setFixedWidth(FILTER_WIDTH)
            self.add_filter(picker)
        first_step = KeyButton(self.tr("New case"), self.new_panel.ask, look=Look.FILLED)
        words = self.tr("A case gathers what is told of one problem at one place, and what is done about it.")
        self._list_side = QStackedWidget()
        self._list_side.addWidget(self.view)
        self._list_side.addWidget(EmptyState(Icon.CASES, self.tr("No cases here"), words, first_step))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.new_panel)
        self.new_panel.setContentsMargins(EDGE - INSIDE, 0, INSIDE, 0)
        column.addWidget(self._list_side, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.beside)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([1000 - PANEL_WIDTH, PANEL_WIDTH])
        self.split.restoreState(self._desk.settings.remembered(NAME))
        self.set_content(self.split)

    def _connect(self) -> None:
        self.filters.wanted.connect(self._list)
        self.view.chosen.connect(self.panel.open)
        self.view.chosen.connect(lambda id_: self.beside.follow([id_]))
        self.panel.past_wanted.connect(partial(self.beside.show_past, Kind.CASE))
        self.beside.left.connect(self.view.setFocus)
        self.view.opened.connect(lambda _id: self.panel.form.title.setFocus())
        self.panel.went.connect(self._go)
        self.new_panel.agreed.connect(self._open_new)
        self.split.splitterMoved.connect(lambda: self._desk.settings.remember(NAME, self.split.saveState()))
        self._desk.changes.committed.connect(self._hear)
