"""A new measure in one form: what, who, until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from models.measures.values import MeasureDraft
from ui.days import DayNow
from ui.measures.contributors import Contributors
from ui.style import INSIDE
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker


class DraftFields(QWidget):
    """The fields of a measure that is not yet kept; `draft` is what they say."""

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self.title = hinted(QLineEdit())
        self.title.setAccessibleName(self.tr("What is to be done?"))
        self.title.setPlaceholderText(self.tr("What is to be done?"))
        self.responsible = Picker(self.tr("Responsible"), self.tr("nobody yet"))
        self.due = DateField(self.tr("Due"), today)
        self.ongoing = QCheckBox(self.tr("Ongoing"))
        self.ongoing.setAccessibleName(self.ongoing.text())
        self.follow_up = DateField(self.tr("Next follow-up"), today)
        self.contributors = Contributors()
        self._follow_up_field = captioned(self.follow_up)
        self._due_field = captioned(self.due)
        self.ongoing.toggled.connect(self._follow_ongoing)
        self._lay_out()
        self._follow_ongoing(False)

    def name(self, actors: Sequence[Choice]) -> None:
        self.responsible.offer(actors)
        self.contributors.offer(actors)

    def clear(self) -> None:
        self.title.clear()
        self.responsible.pick(None)
        self.due.show_day(None)
        self.follow_up.show_day(None)
        self.ongoing.setChecked(False)
        self.contributors.pick(())

    def draft(self) -> MeasureDraft:
        is_ongoing = self.ongoing.isChecked()
        dated = MeasureDraft(
            title=self.title.text().strip(),
            responsible_id=self.responsible.key,
            contributor_ids=self.contributors.ids,
            due_date=self.due.day,
        )
        if not is_ongoing:
            return dated
        return replace(dated, due_date=None, is_ongoing=True, follow_up_date=self.follow_up.day)

    def _follow_ongoing(self, is_ongoing: bool) -> None:
        self._due_field.setVisible(not is_ongoing)
        self._follow_up_field.setVisible(is_ongoing)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(INSIDE)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(captioned(self.responsible), 1, 0)
        grid.addWidget(self._due_field, 1, 1)
        grid.addWidget(self._follow_up_field, 1, 1)
        grid.addWidget(captioned(self.contributors, self.tr("Helping")), 2, 0)
        grid.addWidget(captioned(self.ongoing, " "), 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
