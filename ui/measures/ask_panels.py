"""The panels that ask for what a deed on a measure needs: a reason, a new date, whom it waits for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from models.measures.values import MeasurePage, Postponement
from models.refusals import Refusal, RefusalKind
from ui.days import DayNow
from ui.measures.measure_draft import DraftFields
from ui.widgets.ask_panel import AskPanel
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.personal_hint import hinted


class WordsPanel(AskPanel):
    """Asks for one line of words. `agreed(words)`; empty words are told too, to be refused."""

    agreed = Signal(str)

    def __init__(self, heading: str, hint: str, deed: str) -> None:
        super().__init__(heading, deed)
        self.words = hinted(QLineEdit())
        self.words.setAccessibleName(heading)
        self.words.setPlaceholderText(hint)
        self.words.returnPressed.connect(self.agree)
        self.column.addWidget(self.words)
        self.add_buttons()

    def ask(self, proposed: str = "") -> None:
        self.words.setText(proposed)
        self.show()
        self.words.setFocus()

    def agree(self) -> None:
        self.agreed.emit(self.words.text().strip())


class PostponePanel(AskPanel):
    """Asks for the new date and the reason. `agreed(Postponement)`."""

    agreed = Signal(Postponement)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("Move the due date"), self.tr("Move"))
        self._page: MeasurePage | None = None
        self.due = DateField(self.tr("New due date"), today)
        self.ongoing = QCheckBox(self.tr("Make it ongoing instead"))
        self.ongoing.setAccessibleName(self.ongoing.text())
        self.follow_up = DateField(self.tr("Next follow-up"), today)
        self.reason = hinted(QLineEdit())
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why is it moved? Each move is kept and counted."))
        self.reason.returnPressed.connect(self.agree)
        self._due_field = captioned(self.due)
        self._follow_up_field = captioned(self.follow_up)
        self.ongoing.toggled.connect(self._follow_ongoing)
        for widget in (self._due_field, self._follow_up_field, self.ongoing, self.reason):
            self.column.addWidget(widget)
        self.add_buttons()

    def ask(self, page: MeasurePage) -> None:
        self._page = page
        self.due.show_day(page.due_date)
        self.follow_up.show_day(page.follow_up_date)
        self.ongoing.setChecked(False)
        self._follow_ongoing(False)
        self.reason.clear()
        self.show()
        self.due.setFocus()
        self.due.selectAll()

    def agree(self) -> None:
        page, is_ongoing = self._page, self.ongoing.isChecked()
        if page is None or not self.may_agree():
            return
        due = None if is_ongoing else self.due.day
        follow_up = self.follow_up.day if is_ongoing else None
        self.agreed.emit(Postponement(page.id, page.version, due, self.reason.text().strip(), follow_up))

    def go_to(self, refusal: Refusal) -> None:
        """Put the keyboard where what is missing is written."""
        missing = {
            RefusalKind.REASON_MISSING: self.reason,
            RefusalKind.FOLLOW_UP_DATE_MISSING: self.follow_up,
        }
        if isinstance(refusal.kind, RefusalKind):
            missing.get(refusal.kind, self.due).setFocus()

    def _follow_ongoing(self, is_ongoing: bool) -> None:
        self._due_field.setVisible(not is_ongoing)
        self._follow_up_field.setVisible(is_ongoing)


class NewMeasurePanel(AskPanel):
    """Asks for a new measure. `agreed(MeasureDraft)`."""

    agreed = Signal(object)

    def __init__(self, today: DayNow, heading: str, deed: str) -> None:
        super().__init__(heading, deed)
        self.fields = DraftFields(today)
        self.fields.title.returnPressed.connect(self.agree)
        self.column.addWidget(self.fields)
        self.add_buttons()

    def ask(self) -> None:
        self.fields.clear()
        self.show()
        self.fields.title.setFocus()

    def agree(self) -> None:
        if self.may_agree():
            self.agreed.emit(self.fields.draft())
