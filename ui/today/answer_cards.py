"""Who waits for a word from us: what was promised and is due, and the answers that nobody has given."""

from __future__ import annotations

from functools import partial

from desktop.language import day_words
from models.answers.values import PromiseRow
from ui.counted import COUNTED
from ui.days import DayNow
from ui.desk import Desk
from ui.navigation import PageName
from ui.rows import Column, RowTable
from ui.style import Tone
from ui.today.list_card import ListCard
from ui.widgets.buttons import KeyButton
from ui.widgets.card import Card


class AnswersCard(Card):
    """Seen only while somebody waits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Answers"))
        go = partial(desk.navigation.go, PageName.PUBLICATION, answers="waiting")
        self.answer_button = KeyButton(self.tr("Answer now"), go, key="S")
        self.add_row(self.answer_button)
        self.hide()

    def show_count(self, count: int) -> None:
        self.setVisible(count > 0)
        self.count.say(self.tr("%n wait for an answer", "", count), Tone.WAITING)


def promises_card(desk: Desk, title: str) -> ListCard:
    """Each row leads to the list of promises."""
    go = partial(desk.navigation.go, PageName.PUBLICATION)
    return ListCard(
        title,
        _promise_table(desk.clock.today),
        desk.settings,
        lambda id_: go(id_, answers="promises"),
        lambda: go(answers="promises"),
    )


def _promise_table(today: DayNow) -> RowTable[PromiseRow]:
    def late(row: PromiseRow) -> str:
        days = row.days_late(today())
        if days:
            return COUNTED.late(days)
        return day_words(row.due_on, today()) if row.due_on else ""

    return RowTable(
        [
            Column("", lambda row: row.what),
            Column("", lambda row: row.to_whom, width=150, optional=1),
            Column("", late, width=134, tone=lambda row: Tone.SIGNAL if row.days_late(today()) else None),
        ]
    )
