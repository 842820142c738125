"""The page Åtgärder: the list, and the chosen measure beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.kinds import Changes, Kind
from models.measures.values import MeasureDraft, MeasureRow
from ui.desk import Desk
from ui.icons import Icon
from ui.map.past.past_beside import PastBeside
from ui.measures.ask_panels import NewMeasurePanel
from ui.measures.measure_filters import OPEN, OVERDUE, MeasureFilters
from ui.measures.measure_list import measure_columns
from ui.measures.measure_panel import MeasurePanel, MeasureServices
from ui.navigation import Goal
from ui.rows import RowTable
from ui.style import EDGE, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.picker import Choice
from ui.widgets.table_view import TableView

NAME = "measures"
PANEL_WIDTH = 430


class MeasuresScreen(Page):
    def __init__(self, desk: Desk, services: MeasureServices) -> None:
        super().__init__("")
        self._desk = desk
        self._services = services
        self._wanted_id: int | None = None
        self.set_title(self.tr("Measures"))
        self.filters = MeasureFilters()
        self.table: RowTable[MeasureRow] = RowTable(measure_columns(desk.clock.today))
        self.view = TableView(self.table, self.tr("Measures"), desk.settings)
        self.panel = MeasurePanel(desk, services, self.message)
        self.beside = PastBeside(desk, services.memory, self.panel)
        self.new_panel = NewMeasurePanel(desk.clock.today, self.tr("New measure"), self.tr("Propose"))
        self.new_button = KeyButton(self.tr("New measure"), self.new_panel.ask, key="N", sign=Icon.ADD)
        self._lay_out_parts()
        self._connect()
        self.filters.show_words(desk.settings.remembered_words(NAME) or {"state": OPEN})

    def refresh(self) -> None:
        self._desk.jobs.run(self, self._read_names, self._show_names)

    def arrive(self, goal: Goal) -> None:
        """Show the measure, whatever filter hides it, or the measures that the filters name."""
        if goal.filters:
            self.filters.show_words(goal.filters)
        if goal.id is not None:
            self._wanted_id = goal.id
            if goal.id not in [row.id for row in self.table.rows]:
                self.filters.show_words({})
        self.refresh()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("1 – 4", self.tr("the four decisions, while following up")),
            ("Ctrl C", self.tr("copy the chosen row")),
        ]

    def _read_names(self) -> tuple[list[Choice], list[Choice]]:
        actors = [Choice(row.id, row.shown) for row in self._services.actors.listing(only_active=True)]
        return actors, [Choice(row.id, row.name) for row in self._services.areas.listing(only_active=True)]

    def _show_names(self, names: tuple[list[Choice], list[Choice]]) -> None:
        actors, areas = names
        self.filters.name(actors, areas)
        self.panel.name(actors)
        self.new_panel.fields.name(actors)
        self._list()

    def _list(self) -> None:
        wanted = self.filters.filter()
        self._desk.settings.remember_words(NAME, self.filters.to_words())
        self._desk.jobs.run(self, lambda: self._services.measures.listing(wanted), self._show)

    def _show(self, rows: Sequence[MeasureRow]) -> None:
        self.table.show(rows)
        self.say_count(self.tr("%n measures", "", len(rows)))
        late = sum(row.days_late > 0 for row in rows)
        self.status.emit(self.tr("%n overdue", "", late) if late else "")
        self._list_side.setCurrentIndex(0 if rows else 1)
        if self._wanted_id is not None and self.view.choose(self._wanted_id):
            self._wanted_id = None
        elif self.view.chosen_id is None and rows:
            self.view.choose_place(0)
        self.beside.setVisible(bool(rows))
        if self.view.chosen_id is not None:
            self.panel.open(self.view.chosen_id)

    def _propose(self, draft: MeasureDraft) -> None:
        self._desk.jobs.run(
            self, lambda: self._services.measures.propose(draft), self._go, self.message.refuse
        )

    def _go(self, measure_id: int) -> None:
        """Choose a measure that was just proposed."""
        self.new_panel.hide()
        self._wanted_id = measure_id
        if self.filters.state.key == OVERDUE:
            self.filters.show_words({"state": OPEN})
        self._list()
        self.view.setFocus()

    def _hear(self, changes: Changes) -> None:
        if changes.of(Kind.MEASURE, Kind.CASE, Kind.ACTOR, Kind.AREA, Kind.PUBLICATION):
            self.refresh_when_seen()

    def _lay_out_parts(self) -> None:
        self.add_action(self.new_button)
        self.add_filter(self.filters.search)
        for picker in self.filters.pickers:
            picker.setMinimumWidth(136)
            picker.setMaximumWidth(170)
            self.add_filter(picker)
        first_step = KeyButton(self.tr("New measure"), self.new_panel.ask, look=Look.FILLED)
        words = self.tr("A measure says who does what until when. Propose one here or on a case.")
        self._list_side = QStackedWidget()
        self._list_side.addWidget(self.view)
        self._list_side.addWidget(EmptyState(Icon.MEASURES, self.tr("No measures here"), words, first_step))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.new_panel)
        self.new_panel.setContentsMargins(EDGE - INSIDE, 0, INSIDE, 0)
        column.addWidget(self._list_side, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.beside)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([760, PANEL_WIDTH])
        self.split.restoreState(self._desk.settings.remembered(f"{NAME}-split"))
        self.set_content(self.split)

    def _connect(self) -> None:
        self.filters.wanted.connect(self._list)
        self.view.chosen.connect(self.panel.open)
        self.view.chosen.connect(lambda id_: self.beside.follow([id_]))
        self.panel.past_wanted.connect(partial(self.beside.show_past, Kind.MEASURE))
        self.beside.left.connect(self.view.setFocus)
        self.view.opened.connect(lambda _id: self.panel.form.title.setFocus())
        self.new_panel.agreed.connect(self._propose)
        self._desk.changes.committed.connect(self._hear)
        self.split.splitterMoved.connect(
            lambda: self._desk.settings.remember(f"{NAME}-split", self.split.saveState())
        )
