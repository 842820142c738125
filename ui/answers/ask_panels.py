"""What is asked before an answer is settled: how it was given, why none is needed, what was promised."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from models.answers.values import PromiseEdit, PromiseRow
from ui.answers.words import WORDS
from ui.days import DayNow
from ui.widgets.ask_panel import AskPanel
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.word_line import WordLine


class GivePanel(AskPanel):
    """`agreed(day, how)`."""

    agreed = Signal(object, str)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("How was the answer given?"), self.tr("It is given"))
        self._today = today
        self.how = hinted(WordLine(self.tr("How"), self.tr("by e-mail, by letter, by phone…")))
        self.day = DateField(self.tr("Given on"), today)
        self.column.addWidget(captioned(self.how))
        self.column.addWidget(captioned(self.day))
        self.add_buttons()

    def ask(self, how: str = "") -> None:
        self.how.offer(WORDS.how())
        self.how.show_words(how)
        self.day.show_day(self._today())
        self.show()
        self.how.setFocus()
        self.how.selectAll()

    def agree(self) -> None:
        if not self.may_agree():
            return
        if not self.how.words:
            self.how.setFocus()
            return
        self.hide()
        self.agreed.emit(self.day.day or self._today(), self.how.words)


class NotNeededPanel(AskPanel):
    """`agreed(reason)`."""

    agreed = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Why is no answer needed?"), self.tr("None is needed"))
        self.reason = hinted(QLineEdit())
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("did not want one, told in person…"))
        self.reason.returnPressed.connect(self.agree)
        self.column.addWidget(self.reason)
        self.add_buttons()

    def ask(self) -> None:
        self.reason.clear()
        self.show()
        self.reason.setFocus()

    def agree(self) -> None:
        if not self.reason.text().strip():
            self.reason.setFocus()
            return
        self.hide()
        self.agreed.emit(self.reason.text().strip())


class PromisePanel(AskPanel):
    """Asks what was promised to whom, and by when. `agreed(PromiseEdit)`."""

    agreed = Signal(object)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("What was promised?"), self.tr("Keep in mind"))
        self._kept: PromiseRow | None = None
        self._about: tuple[int | None, int | None] = (None, None)
        self.what = hinted(QLineEdit())
        self.what.setAccessibleName(self.tr("What was promised"))
        self.what.setPlaceholderText(self.tr("call back, tell how it went, put up a sign…"))
        self.to_whom = hinted(QLineEdit())
        self.to_whom.setAccessibleName(self.tr("To whom"))
        self.to_whom.setPlaceholderText(self.tr("an organisation or a role, no name"))
        self.due = DateField(self.tr("By when"), today)
        for field in (self.what, self.to_whom):
            field.returnPressed.connect(self.agree)
            self.column.addWidget(captioned(field))
        self.column.addWidget(captioned(self.due))
        self.column.addWidget(
            label(self.tr("It stands on the agenda until it is kept."), Role.SMALL, wrap=True)
        )
        self.add_buttons()

    def ask(self, *, report_id: int | None = None, case_id: int | None = None, to_whom: str = "") -> None:
        """Ask for a new one, about a report or a case, or about neither."""
        self._kept, self._about = None, (report_id, case_id)
        self._fill("", to_whom)
        self.due.show_day(None)
        self._begin()

    def change(self, row: PromiseRow) -> None:
        """Ask what it should be instead."""
        self._kept, self._about = row, (row.report_id, row.case_id)
        self._fill(row.what, row.to_whom)
        self.due.show_day(row.due_on)
        self._begin()

    def agree(self) -> None:
        if not self.may_agree():
            return
        if not self.what.text().strip():
            self.what.setFocus()
            return
        kept, (report_id, case_id) = self._kept, self._about
        id_, version = (kept.id, kept.version) if kept else (None, 0)
        words = self.what.text(), self.to_whom.text()
        self.hide()
        self.agreed.emit(PromiseEdit(id_, version, *words, self.due.day, report_id, case_id))

    def _fill(self, what: str, to_whom: str) -> None:
        self.what.setText(what)
        self.to_whom.setText(to_whom)

    def _begin(self) -> None:
        self.show()
        self.what.setFocus()
