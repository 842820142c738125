"""Asks to which body a matter is lifted, and what is asked of it; or what it answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from desktop.wording import label as label_of
from models.meetings.values import Body, EscalationAnswer, EscalationEdit, EscalationRow
from ui.days import DayNow
from ui.widgets.ask_panel import AskPanel
from ui.widgets.autosave import AutosavedText
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker


class LiftPanel(AskPanel):
    """`agreed(Body, asked)`; empty words are told too, to be refused."""

    agreed = Signal(object, str)

    def __init__(self, heading: str, deed: str) -> None:
        super().__init__(heading, deed)
        self._edited: EscalationRow | None = None
        self.body = Picker(self.tr("To"), typed=False)
        self.asked = _words(self.tr("What is asked of them?"))
        self.column.addWidget(captioned(self.body))
        self.column.addWidget(captioned(self.asked))
        self.add_buttons()
        self.agree_button.answer_to("Ctrl+Return")

    def ask(self, row: EscalationRow | None = None) -> None:
        """Ask anew, or change what *row* asks."""
        self._edited = row
        self.body.offer([Choice(body, label_of(body)) for body in Body])
        self.body.pick(row.body if row else Body.STEERING_GROUP)
        self.asked.setPlainText(row.asked if row else "")
        self.show()
        self.asked.setFocus()

    @property
    def edit(self) -> EscalationEdit | None:
        """The wish to change what was lifted; None where it is lifted anew."""
        row = self._edited
        return EscalationEdit(row.id, row.version, self.body.key, self.asked.toPlainText()) if row else None

    def agree(self) -> None:
        self.agreed.emit(self.body.key, self.asked.toPlainText().strip())


class AnswerPanel(AskPanel):
    """`agreed(EscalationAnswer)`."""

    agreed = Signal(object)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("What did they answer?"), self.tr("Note the answer"))
        self._today = today
        self._row: EscalationRow | None = None
        self.day = DateField(self.tr("Answered on"), today)
        self.answer = _words(self.tr("Answer"))
        self.column.addWidget(captioned(self.day))
        self.column.addWidget(captioned(self.answer))
        self.add_buttons()
        self.agree_button.answer_to("Ctrl+Return")

    def ask(self, row: EscalationRow) -> None:
        self._row = row
        self.heading.setText(row.matter)
        self.day.show_day(row.answered_on or self._today())
        self.answer.setPlainText(row.answer)
        self.show()
        self.answer.setFocus()

    def agree(self) -> None:
        """No day: there is no answer yet."""
        if (row := self._row) is not None and self.may_agree():
            words = self.answer.toPlainText().strip()
            self.agreed.emit(EscalationAnswer(row.id, row.version, self.day.day, words))


def _words(name: str) -> QPlainTextEdit:
    """A text of some lines that is saved when the panel's question is agreed to."""
    return hinted(AutosavedText(name, lines=2))
