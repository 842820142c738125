"""Follow a measure up: one of the four decisions, and what that one needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.wording import label as label_of
from models.measures.values import Decision, FollowUpDraft, MeasurePage, Rating
from models.refusals import Refusal, RefusalKind
from ui.days import DayNow
from ui.measures.measure_draft import DraftFields
from ui.style import INSIDE
from ui.widgets.ask_panel import AskPanel
from ui.widgets.buttons import KeyButton
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker

KEYS = {Decision.CONTINUE: "1", Decision.EXPAND: "2", Decision.REPLACE: "3", Decision.END: "4"}
UNTIL_NEXT = timedelta(weeks=1)
SATURDAY = 5


class FollowUpPanel(AskPanel):
    """`agreed(FollowUpDraft)`. The keys 1 to 4 decide; then only what that decision needs is asked.

    The keyboard stays on the decision, so that another can be taken; Tab or Enter goes on to its fields.
    """

    agreed = Signal(object)

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("What is decided?"), self.tr("Save the follow-up"))
        self._today = today
        self._page: MeasurePage | None = None
        self._decision: Decision | None = None
        self.buttons = {each: self._button(each) for each in Decision}
        self.next_date = DateField(self.tr("Next follow-up"), today)
        self.scope = _line(self.tr("New scope"), self.tr("What more is to be done?"))
        self.new_date = DateField(self.tr("New due date"), today)
        self.successor = DraftFields(today)
        self.outcome = _line(self.tr("Outcome"), self.tr("What came of it?"))
        self.reason = _line(self.tr("Reason"), self.tr("Why is it ended?"))
        self.rating = Picker(self.tr("How did it go?"), typed=False)
        self.rating.offer([Choice(rating, label_of(rating)) for rating in Rating])
        self.note = _line(self.tr("Note"), self.tr("Optional: about places, never individuals"))
        self._needs = self._make_needs()
        self._lay_out()

    def name(self, actors: Sequence[Choice]) -> None:
        self.successor.name(actors)

    def ask(self, page: MeasurePage) -> None:
        self.offer(page)
        self.buttons[Decision.CONTINUE].setFocus()

    def offer(self, page: MeasurePage) -> None:
        """Show the four decisions and leave the keyboard where it is."""
        self._page = page
        self._decision = None
        self.next_date.show_day(page.next_meeting or next_working_day(self._today() + UNTIL_NEXT))
        self.new_date.show_day(None)
        self.successor.clear()
        self.rating.pick(Rating.GREEN)
        for field in (self.scope, self.outcome, self.reason, self.note):
            field.clear()
        self._show_needs()
        self.show()

    def decide(self, decision: Decision) -> None:
        """Take one of the four, and ask for what it needs."""
        self._decision = decision
        self._show_needs()
        self.buttons[decision].setFocus()

    def agree(self) -> None:
        page, decision = self._page, self._decision
        if page is None or decision is None:
            self.buttons[Decision.CONTINUE].setFocus()
            return
        if not self.may_agree():
            return
        dates = {Decision.CONTINUE: self.next_date, Decision.EXPAND: self.new_date}
        self.agreed.emit(
            FollowUpDraft(
                measure_id=page.id,
                version=page.version,
                on=self._today(),
                decision=decision,
                rating=self.rating.key,
                note=self.note.text().strip(),
                next_date=dates[decision].day if decision in dates else None,
                new_scope=self.scope.text().strip() if decision is Decision.EXPAND else "",
                successor=self.successor.draft() if decision is Decision.REPLACE else None,
                outcome=self.outcome.text().strip() if decision is Decision.END else "",
                reason=self.reason.text().strip() if decision is Decision.END else "",
            )
        )

    def go_to(self, refusal: Refusal) -> None:
        """Put the keyboard where what is missing is written."""
        missing = {
            RefusalKind.FOLLOW_UP_DATE_MISSING: self.next_date,
            RefusalKind.SCOPE_OR_DATE_MISSING: self.scope,
            RefusalKind.SUCCESSOR_MISSING: self.successor.title,
            RefusalKind.OUTCOME_MISSING: self.outcome,
            RefusalKind.REASON_MISSING: self.reason,
        }
        if isinstance(refusal.kind, RefusalKind) and refusal.kind in missing:
            missing[refusal.kind].setFocus()

    def _button(self, decision: Decision) -> KeyButton:
        button = KeyButton(label_of(decision), partial(self.decide, decision), key=KEYS[decision])
        button.setCheckable(True)
        return button

    def _make_needs(self) -> dict[Decision, QWidget]:
        self.successor.title.setPlaceholderText(self.tr("What is it replaced with?"))
        return {
            Decision.CONTINUE: captioned(self.next_date),
            Decision.EXPAND: _beside(captioned(self.scope), captioned(self.new_date)),
            Decision.REPLACE: self.successor,
            Decision.END: _beside(captioned(self.outcome), captioned(self.reason)),
        }

    def _show_needs(self) -> None:
        for decision, needs in self._needs.items():
            needs.setVisible(decision is self._decision)
            button = self.buttons[decision]
            button.setChecked(decision is self._decision)
            is_next = self._decision in {None, decision}
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_next else Qt.FocusPolicy.ClickFocus)
        for widget in (self._always, self.agree_button, self.cancel_button):
            widget.setVisible(self._decision is not None)

    def _lay_out(self) -> None:
        self.column.addLayout(FlowLayout(*self.buttons.values()))
        for needs in self._needs.values():
            self.column.addWidget(needs)
        self._always = _beside(captioned(self.note), captioned(self.rating))
        self.column.addWidget(self._always)
        self.add_buttons()
        self.agree_button.answer_to("Ctrl+Return")

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self._decision is not None and self.buttons[self._decision].hasFocus():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


def next_working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= SATURDAY else 0)


def _line(name: str, hint: str) -> QLineEdit:
    line = hinted(QLineEdit())
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line


def _beside(wide: QWidget, narrow: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    row.addWidget(wide, 3, Qt.AlignmentFlag.AlignTop)
    row.addWidget(narrow, 2, Qt.AlignmentFlag.AlignTop)
    return whole
