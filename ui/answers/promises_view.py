"""What was promised: those to keep, and those that are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import day_words
from desktop.promises import Promises
from models.answers.values import PromiseRow
from models.kinds import Kind
from ui.answers.ask_panels import PromisePanel
from ui.counted import COUNTED
from ui.desk import Desk
from ui.icons import Icon
from ui.navigation import PageName
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.ask_panel import AskPanel
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.captioned import captioned
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.message_bar import MessageBar
from ui.widgets.personal_hint import hinted
from ui.widgets.table_view import TableView


class PromisesView(QWidget):
    kinds = (Kind.PROMISE, Kind.CASE)

    def __init__(self, desk: Desk, promises: Promises, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._promises = promises
        self._message = message
        self._wanted: int | None = None
        self.table: RowTable[PromiseRow] = RowTable(self._columns())
        self.list = TableView(self.table, self.tr("Promises"), desk.settings)
        self.ask_panel = PromisePanel(desk.clock.today)
        self.keep_panel = KeepPanel()
        self.add_button = KeyButton(self.tr("New promise…"), self._ask, key="N", sign=Icon.ADD)
        self.keep_button = KeyButton(
            self.tr("Kept…"), self._ask_keep, key="K", sign=Icon.DONE, look=Look.FILLED
        )
        self.change_button = KeyButton(self.tr("Change…"), self._ask_change, key="C", sign=Icon.WRITE)
        self.take_up_button = KeyButton(self.tr("Not kept after all"), self._take_up, sign=Icon.UNDO)
        self.case_button = KeyButton(self.tr("Show the case"), self._show_case, key="V", look=Look.QUIET)
        self.remove_button = KeyButton(self.tr("Remove"), self._remove, sign=Icon.DELETE)
        first = KeyButton(self.tr("New promise…"), self._ask, key="N", sign=Icon.ADD, look=Look.FILLED)
        words = self.tr("Write down what you say that you will do: it stands on the agenda until it is done.")
        self.empty = EmptyState(Icon.WAITING, self.tr("Nothing is promised"), words, first)
        self._lay_out()
        self.list.chosen.connect(lambda _id: self._dress())
        self.list.opened.connect(lambda _id: self._ask_change())
        self.ask_panel.agreed.connect(lambda edit: self._do(partial(promises.save, edit), self._show_made))
        self.keep_panel.agreed.connect(self._keep)

    def refresh(self) -> None:
        self._desk.jobs.run(self, partial(self._promises.rows, with_kept=True), self._show)

    def go_to(self, promise_id: int | None) -> None:
        self._wanted = promise_id
        self.refresh()

    def ask_about(self, *, case_id: int | None, report_id: int | None) -> None:
        """Ask what was promised about a case or a report."""
        self.keep_panel.hide()
        self.ask_panel.ask(case_id=case_id, report_id=report_id)

    def leave(self) -> None:
        """Nothing is saved as it is typed here."""

    def _show(self, rows: Sequence[PromiseRow]) -> None:
        place = self.list.currentIndex().row()
        self.table.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if self._wanted is not None and self.list.choose(self._wanted):
            self._wanted = None
        elif self.list.chosen_id is None and rows:
            self.list.choose_place(max(place, 0))
        self._dress()

    def _row(self) -> PromiseRow | None:
        return next((row for row in self.table.rows if row.id == self.list.chosen_id), None)

    def _dress(self) -> None:
        row = self._row()
        is_open = row is not None and row.kept_on is None
        self.keep_button.setVisible(is_open)
        self.change_button.setVisible(is_open)
        self.take_up_button.setVisible(row is not None and not is_open)
        self.case_button.setVisible(row is not None and row.case_id is not None)
        self.remove_button.setVisible(row is not None)

    def _ask(self) -> None:
        self.keep_panel.hide()
        self.ask_panel.ask()

    def _ask_change(self) -> None:
        row = self._row()
        if row is not None and row.kept_on is None:
            self.keep_panel.hide()
            self.ask_panel.change(row)

    def _ask_keep(self) -> None:
        self.ask_panel.hide()
        self.keep_panel.ask()

    def _keep(self, how: str) -> None:
        if (row := self._row()) is not None:
            self._do(partial(self._promises.keep, row.id, row.version, how))

    def _take_up(self) -> None:
        if (row := self._row()) is not None:
            self._do(partial(self._promises.take_up, row.id, row.version))

    def _remove(self) -> None:
        if (row := self._row()) is not None:
            self._do(partial(self._promises.remove, row.id, row.version))

    def _show_case(self) -> None:
        if (row := self._row()) is not None:
            self._desk.navigation.go(PageName.CASES, row.case_id)

    def _show_made(self, promise_id: object) -> None:
        if isinstance(promise_id, int):
            self.go_to(promise_id)

    def _do(self, deed: Callable[[], object], done: Callable[[object], None] | None = None) -> None:
        self._message.clear()
        self._desk.jobs.run(self, deed, done, self._message.refuse)

    def _columns(self) -> list[Column[PromiseRow]]:
        today = self._desk.clock.today

        def state(row: PromiseRow) -> str:
            if row.kept_on is not None:
                return self.tr("kept {day}").format(day=day_words(row.kept_on, today()))
            if late := row.days_late(today()):
                return COUNTED.late(late)
            return day_words(row.due_on, today()) if row.due_on else self.tr("no day")

        def tone(row: PromiseRow) -> Tone:
            if row.kept_on is not None:
                return Tone.DONE
            return Tone.SIGNAL if row.days_late(today()) else Tone.WAITING

        return [
            Column(self.tr("Promise"), lambda row: row.what, tip=lambda row: row.how or row.what),
            Column(self.tr("To whom"), lambda row: row.to_whom, width=150, muted=True),
            Column(self.tr("About"), lambda row: row.case_title, width=180, muted=True, optional=2),
            Column(self.tr("By"), lambda row: row.person, width=110, muted=True, optional=3),
            Column(self.tr("When"), state, width=160, tone=tone),
        ]

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(INSIDE, 0, INSIDE, INSIDE)
        column.setSpacing(INSIDE)
        column.addLayout(
            FlowLayout(
                self.add_button,
                self.keep_button,
                self.change_button,
                self.take_up_button,
                self.case_button,
                self.remove_button,
            )
        )
        column.addWidget(self.keep_panel)
        column.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)
        above = QVBoxLayout()
        above.setContentsMargins(INSIDE, 0, INSIDE, 0)
        above.addWidget(self.ask_panel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(above)
        outer.addWidget(self._stack, 1)


class KeepPanel(AskPanel):
    """Asks how a promise was kept; it need not be said. `agreed(how)`."""

    agreed = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("How was it kept?"), self.tr("It is kept"))
        self.how = hinted(QLineEdit())
        self.how.setAccessibleName(self.tr("How"))
        self.how.setPlaceholderText(self.tr("called, told at the meeting…"))
        self.how.returnPressed.connect(self.agree)
        self.column.addWidget(captioned(self.how))
        self.add_buttons()

    def ask(self) -> None:
        self.how.clear()
        self.show()
        self.how.setFocus()

    def agree(self) -> None:
        self.hide()
        self.agreed.emit(self.how.text().strip())
