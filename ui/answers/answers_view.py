"""The queue of answers: those who wait, the chosen one beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.answers.answers import Answers
from desktop.promises import Promises
from desktop.wording import label as word_for
from models.answers.values import AnswerRow
from models.kinds import Changes, Kind
from models.reports.values import Feedback
from ui.answers.answer_list import answer_table, narrowed
from ui.answers.answer_panel import AnswerPanel
from ui.answers.words import WORDS
from ui.desk import Desk
from ui.icons import Icon
from ui.style import EDGE, INSIDE
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice, Picker
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView

MEMORY = "answers"
STATE_WIDTH = 150
_SHOWN_BY = (Kind.REPORT, Kind.CASE, Kind.MEASURE, Kind.PUBLICATION, Kind.STANDARD_TEXT)


class AnswersView(QWidget):
    kinds = _SHOWN_BY

    def __init__(self, desk: Desk, answers: Answers, promises: Promises, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._answers = answers
        self._rows: list[AnswerRow] = []
        self._wanted: int | None = None
        self.field = SearchField(self.tr("Search among the answers…"), self.tr("Search answers"))
        self.state_filter = Picker(self.tr("Feedback"), typed=False)
        self.state_filter.offer(
            [
                Choice(state, word_for(state))
                for state in (Feedback.WAITING, Feedback.GIVEN, Feedback.NOT_NEEDED)
            ]
        )
        self.state_filter.pick(Feedback.WAITING)
        self.state_filter.setFixedWidth(STATE_WIDTH)
        self.count = label("", Role.MUTED)
        self.table = answer_table(desk.clock.today)
        self.list = TableView(self.table, self.tr("Answers"), desk.settings)
        self.list.allow_many()
        self.panel = AnswerPanel(desk, answers, promises, message)
        self.empty = EmptyState(Icon.SEND, "", "")
        self._lay_out()
        self.field.searched.connect(lambda _words: self._show_rows())
        self.state_filter.picked.connect(lambda _state: self.refresh())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._open_chosen())
        self.list.opened.connect(lambda _id: self.panel.text.field.setFocus())

    def refresh(self) -> None:
        state = self.state_filter.key
        self._desk.jobs.run(self, partial(self._answers.rows, state), self._show)

    def heard(self, changes: Changes) -> bool:
        """Whether what the view shows may have changed."""
        return bool(changes.of(*self.kinds))

    def go_to(self, report_id: int | None) -> None:
        """Show those who wait, and the one that the report is among."""
        self.state_filter.pick(Feedback.WAITING)
        self.field.set_quietly("")
        self._wanted = report_id
        self.refresh()

    def leave(self) -> None:
        self.panel.leave()

    def _show(self, rows: Sequence[AnswerRow]) -> None:
        self._rows = list(rows)
        self._show_rows()

    def _show_rows(self) -> None:
        shown = narrowed(self._rows, self.field.text())
        place = self.list.currentIndex().row()
        self.table.show(shown)
        reports = sum(len(row.report_ids) for row in shown)
        self.count.setText(f"{len(shown)} · {WORDS.reports(reports)}" if shown else "")
        self._say_empty()
        self._stack.setCurrentWidget(self._split if self._rows else self.empty)
        wanted, self._wanted = self._wanted, None
        row = next((row for row in shown if wanted in row.report_ids), None)
        if row is not None:
            self.list.choose(row.id)
        elif not self.list.chosen_ids and shown:
            self.list.choose_place(max(place, 0))
        self._open_chosen()

    def _open_chosen(self) -> None:
        chosen = set(self.list.chosen_ids)
        rows = [row for row in self.table.rows if row.id in chosen]
        self.panel.setVisible(bool(rows))
        if len(rows) == 1:
            self.panel.open(rows[0].id)
        elif rows:
            self.panel.show_many(rows)

    def _say_empty(self) -> None:
        if self.state_filter.key is Feedback.WAITING:
            self.empty.say(
                self.tr("Nobody waits for an answer"),
                self.tr("Reports come here when their feedback waits: say so on the report."),
            )
        else:
            self.empty.say(self.tr("Nothing here yet"), self.tr("What you settle is listed here."))

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setContentsMargins(INSIDE, 0, EDGE, INSIDE)
        filters.setSpacing(INSIDE)
        filters.addWidget(self.field, 1)
        filters.addWidget(self.state_filter)
        filters.addWidget(self.count)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.panel)
        self._split.setSizes([440, 500])
        self._split.setStretchFactor(1, 1)
        self._split.restoreState(self._desk.settings.remembered(MEMORY))
        self._split.splitterMoved.connect(
            lambda *_: self._desk.settings.remember(MEMORY, self._split.saveState())
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(filters)
        column.addWidget(self._stack, 1)
