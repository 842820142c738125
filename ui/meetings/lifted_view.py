"""The list of both bodies: what was lifted to them, what is asked, and what they answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.escalations import Escalations
from desktop.language import day_words
from desktop.wording import label as label_of
from models.meetings.values import EscalationAnswer, EscalationRow
from ui.desk import Desk
from ui.icons import Icon
from ui.meetings.lift_panel import AnswerPanel, LiftPanel
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.table_view import TableView


class LiftedView(QWidget):
    """`changed` when an answer is noted, or what is asked is changed."""

    changed = Signal()

    def __init__(self, desk: Desk, escalations: Escalations, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._escalations = escalations
        self._message = message
        self.table: RowTable[EscalationRow] = RowTable(
            [
                Column(self.tr("Matter"), lambda row: row.matter, tip=self._told),
                Column(
                    self.tr("Asked"), lambda row: row.asked, width=210, muted=True, tip=self._told, optional=1
                ),
                Column(self.tr("To"), lambda row: label_of(row.body), width=130, tip=self._told),
                Column(
                    self.tr("Answer"),
                    self._state,
                    width=168,
                    tone=lambda row: Tone.WAITING if row.is_waiting else Tone.DONE,
                    tip=self._told,
                ),
            ]
        )
        self.view = TableView(self.table, self.tr("Lifted to other bodies"))
        self.told = label("", Role.MUTED, wrap=True)
        self.answer_panel = AnswerPanel(desk.clock.today)
        self.edit_panel = LiftPanel(self.tr("Change what is asked"), self.tr("Change"))
        self.answer_button = KeyButton(
            self.tr("Note the answer…"), self._ask_answer, key="S", sign=Icon.WRITE
        )
        self.edit_button = KeyButton(self.tr("Change…"), self._ask_edit, key="C")
        self.back_button = KeyButton(self.tr("Take back"), self._take_back, sign=Icon.DELETE)
        self._lay_out()
        self.answer_panel.agreed.connect(self._answer)
        self.edit_panel.agreed.connect(lambda _body, _asked: self._edit())
        self.view.chosen.connect(lambda _id: self._show_chosen())
        self.view.opened.connect(lambda _id: self._ask_answer())

    def show_rows(self, rows: tuple[EscalationRow, ...]) -> None:
        self.table.show(rows)
        self.view.fit_height()
        self.setVisible(bool(rows))
        self._show_chosen()

    def _row(self) -> EscalationRow | None:
        """The chosen one, else the first."""
        if not self.table.rows:
            return None
        place = self.table.place_of(self.view.chosen_id) if self.view.chosen_id is not None else 0
        return self.table.row_at(place or 0)

    def _show_chosen(self) -> None:
        row = self._row()
        self.told.setText(self._told(row) if row is not None else "")

    def _ask_answer(self) -> None:
        if (row := self._row()) is not None:
            self.edit_panel.hide()
            self.answer_panel.ask(row)

    def _ask_edit(self) -> None:
        if (row := self._row()) is not None:
            self.answer_panel.hide()
            self.edit_panel.ask(row)

    def _answer(self, wish: EscalationAnswer) -> None:
        self._do(partial(self._escalations.answer, wish), self.answer_panel.hide)

    def _edit(self) -> None:
        if (wish := self.edit_panel.edit) is not None:
            self._do(partial(self._escalations.edit, wish), self.edit_panel.hide)

    def _take_back(self) -> None:
        if (row := self._row()) is not None:
            self._do(partial(self._escalations.take_back, row.id, row.version))

    def _do(self, deed: Callable[[], object], done: Callable[[], object] | None = None) -> None:
        self._message.clear()

        def tell(_answer: object) -> None:
            if done is not None:
                done()
            self.changed.emit()

        self._desk.jobs.run(self, deed, tell, self._message.refuse)

    def _state(self, row: EscalationRow) -> str:
        if row.answered_on is None:
            return self.tr("waits for an answer")
        return self.tr("answered {day}").format(day=day_words(row.answered_on, self._desk.clock.today()))

    def _told(self, row: EscalationRow) -> str:
        """All of it in words: when it was lifted, what is asked, what was answered."""
        day = day_words(row.raised_on, self._desk.clock.today())
        lifted = self.tr("Lifted {day} to {body}: {asked}")
        lines = [lifted.format(day=day, body=label_of(row.body), asked=row.asked)]
        if row.answer:
            lines.append(self.tr("Answer: {answer}").format(answer=row.answer))
        return "\n".join(lines)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.view)
        column.addWidget(self.told)
        column.addLayout(FlowLayout(self.answer_button, self.edit_button, self.back_button))
        column.addWidget(self.answer_panel)
        column.addWidget(self.edit_panel)
        self.hide()
