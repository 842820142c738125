"""What a measure says of itself, changed where it stands and saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from desktop.measures import Measures
from desktop.wording import label as label_of
from models.measures.values import MeasureEdit, MeasureLabel, MeasurePage, MeasureState
from models.refusals import Refusal, RefusalKind
from ui.days import DayNow
from ui.measures.contributors import Contributors
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.kept import Kept
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker

# A field of this form by its name in `MeasureEdit`.
_MISSING = {
    RefusalKind.RESPONSIBLE_MISSING: "responsible_id",
    RefusalKind.DUE_DATE_MISSING: "due_date",
    RefusalKind.FOLLOW_UP_DATE_MISSING: "follow_up_date",
    RefusalKind.TITLE_MISSING: "title",
}


class MeasureForm(QWidget):
    """The fields of a measure; `kept` saves them."""

    def __init__(self, jobs: Jobs, measures: Measures, today: DayNow) -> None:
        super().__init__()
        self._measures = measures
        self.kept: Kept[MeasurePage] = Kept(jobs, measures.page, self._write)
        self.title = hinted(AutosavedLine(self.tr("Title")))
        self.description = hinted(
            AutosavedText(
                self.tr("Description"), self.tr("What is to be done? Internal: never published."), lines=2
            )
        )
        self.kind = Picker(self.tr("Kind"), typed=False)
        self.kind.offer([Choice(kind, label_of(kind)) for kind in MeasureLabel])
        self.responsible = Picker(self.tr("Responsible"), self.tr("nobody yet"))
        self.contributors = Contributors()
        self.due = DateField(self.tr("Due"), today)
        self.ongoing = QCheckBox(self.tr("Ongoing, no end date"))
        self.ongoing.setAccessibleName(self.ongoing.text())
        self.follow_up = DateField(self.tr("Next follow-up"), today)
        self._connect()
        self._lay_out()

    def name(self, actors: Sequence[Choice]) -> None:
        self.responsible.offer(actors)
        self.contributors.offer(actors)

    def show_page(self, page: MeasurePage) -> None:
        """Show what is stored; what the person is writing, or was overtaken in, stays."""
        if not self.kept.see(page):
            return
        for name, show in self._shows().items():
            if name not in self.kept.drafts:
                show(getattr(page, name))
        self._date_fields.setVisible(page.state is MeasureState.PROPOSED)
        self.due.setEnabled(not page.is_ongoing)
        self._follow_up_field.setVisible(page.is_ongoing)

    def drop_draft(self, name: str) -> None:
        """Show what is stored instead of the overtaken draft."""
        self.kept.drop_draft(name)
        if self.kept.known is not None:
            self._shows()[name](getattr(self.kept.known, name))

    def leave(self) -> None:
        """Save what is being written before anything else is done."""
        for field in (self.title, self.description):
            field.save()

    def go_to(self, refusal: Refusal) -> None:
        """Put the keyboard where what is missing is written."""
        missing = {
            "title": self.title,
            "responsible_id": self.responsible,
            "due_date": self.due,
            "follow_up_date": self.follow_up,
        }
        if isinstance(refusal.kind, RefusalKind) and refusal.kind in _MISSING:
            missing[_MISSING[refusal.kind]].setFocus()

    def _write(self, page: MeasurePage, changed: dict[str, Any]) -> None:
        wish = {part.name: getattr(page, part.name) for part in fields(MeasureEdit)}
        self._measures.edit(MeasureEdit(**wish | changed))

    def _shows(self) -> dict[str, Callable[[Any], None]]:
        return {
            "title": self.title.show_words,
            "description": self.description.show_words,
            "label": self.kind.pick,
            "responsible_id": self.responsible.pick,
            "contributor_ids": self.contributors.pick,
            "due_date": self.due.show_day,
            "is_ongoing": self.ongoing.setChecked,
            "follow_up_date": self.follow_up.show_day,
        }

    def _connect(self) -> None:
        self.title.saved.connect(partial(self.kept.save, "title"))
        self.description.saved.connect(partial(self.kept.save, "description"))
        self.kind.picked.connect(partial(self.kept.save, "label"))
        self.responsible.picked.connect(partial(self.kept.save, "responsible_id"))
        self.contributors.changed.connect(partial(self.kept.save, "contributor_ids"))
        self.due.changed.connect(partial(self.kept.save, "due_date"))
        self.ongoing.clicked.connect(lambda is_on: self.kept.save("is_ongoing", is_on))
        self.follow_up.changed.connect(partial(self.kept.save, "follow_up_date"))

    def _lay_out(self) -> None:
        self.title.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.title)
        column.addWidget(self.description)
        pair = QHBoxLayout()
        pair.setSpacing(INSIDE)
        pair.addWidget(captioned(self.responsible), 3)
        pair.addWidget(captioned(self.kind), 2)
        column.addLayout(pair)
        self._date_fields = QWidget()
        dates = QHBoxLayout(self._date_fields)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(INSIDE)
        dates.addWidget(captioned(self.due), 2, Qt.AlignmentFlag.AlignTop)
        dates.addWidget(captioned(self.ongoing, " "), 3, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._date_fields)
        self._follow_up_field = captioned(self.follow_up)
        column.addWidget(self._follow_up_field)
        column.addWidget(captioned(self.contributors, self.tr("Helping")))
