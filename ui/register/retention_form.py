"""The form of one retention rule: how long, from when, and the decision it rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.wording import label as words_for
from models.retention.rules import POSSIBLE
from models.retention.values import RecordType, Rule
from ui.desk import Desk
from ui.register.section import captioned
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.date_field import DateField
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker


class RetentionForm(QWidget):
    """Saved as it is typed; `changed(rule)` tells what the person wants."""

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._rule: Rule | None = None
        self.days = AutosavedLine(self.tr("Kept for so many days"), self.tr("empty: for good"))
        self.runs_from = Picker(self.tr("Counted from"), typed=False)
        self.decision = AutosavedText(
            self.tr("The decision it rests on"), self.tr("such as: Document plan, KS 2025/0012 § 14")
        )
        self.decided_on = DateField(self.tr("Decided on"), desk.clock.today)
        self.state = label("", Role.SMALL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for field in (self.days, self.runs_from, self.decision, self.decided_on):
            column.addLayout(captioned(field))
        column.addWidget(self.state)
        self.days.saved.connect(self._take_days)
        self.runs_from.picked.connect(lambda key: self._change(runs_from=key))
        self.decision.saved.connect(lambda words: self._change(decision=words))
        self.decided_on.changed.connect(self._take_day)

    def show_rule(self, rule: Rule) -> None:
        """Show a rule; one that nobody decided as what is proposed."""
        self._rule = rule
        self.days.show_words("" if rule.days is None else str(rule.days))
        self.runs_from.offer([Choice(one, words_for(one)) for one in POSSIBLE[rule.record_type]])
        self.runs_from.pick(rule.runs_from)
        self.decision.show_words(rule.decision)
        self.decided_on.show_day(rule.decided_on)
        self.state.setText(self._state_of(rule))

    def _state_of(self, rule: Rule) -> str:
        if not rule.is_decided:
            return self.tr("This is only a proposal. Nothing is disposed of until a decision stands here.")
        if rule.days is None:
            return self.tr("Kept for good.")
        if rule.record_type is RecordType.BACKUP:
            return self.tr("Older backups are removed by themselves; the newest one always stays.")
        return self.tr("In force. What has been kept long enough is proposed, never removed by itself.")

    def _take_days(self, words: str) -> None:
        figure = words.strip()
        if not figure:
            self._change(days=None)
        elif figure.isdecimal() and 0 < int(figure) <= date.max.toordinal() // 10:
            self._change(days=int(figure))
        elif self._rule:
            self.days.show_words("" if self._rule.days is None else str(self._rule.days))

    def _take_day(self, day: object) -> None:
        self._change(decided_on=day)

    def _change(self, **values: object) -> None:
        if self._rule is None:
            return
        rule = replace(self._rule, **values)  # type: ignore[arg-type]
        if rule != self._rule:
            # The version that the save will have given it, so that the next field is no conflict.
            self.changed.emit(rule)
            self._rule = replace(rule, version=rule.version + 1)
            self.state.setText(self._state_of(rule))
