"""What a measure says of itself, changed where it stands and saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from desktop.measures import Measures
from desktop.wording import label as label_of
from models.measures.values import MeasureEdit, MeasureLabel, MeasurePage, MeasureState
from models.refusals import Refusal, RefusalKind
from ui.measures.contributors import Contributors
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.date_field import DateField
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker

# A field of this form by its name in `MeasureEdit`.
_MISSING = {
    RefusalKind.RESPONSIBLE_MISSING: "responsible_id",
    RefusalKind.DUE_DATE_MISSING: "due_date",
    RefusalKind.FOLLOW_UP_DATE_MISSING: "follow_up_date",
    RefusalKind.TITLE_MISSING: "title",
}


class MeasureForm(QWidget):
    """`refused(refusal)`; `overtaken(name)` when somebody else has saved the measure meanwhile.

    An overtaken draft stays in its field until `keep_draft` or `drop_draft`.
    """

    refused = Signal(Refusal)
    overtaken = Signal(str)

    def __init__(self, jobs: Jobs, measures: Measures, today: date) -> None:
        super().__init__()
        self._jobs = jobs
        self._measures = measures
        # Read on the store's lane: what this form last saw or saved.
        self._known: MeasurePage | None = None
        # Fields with a draft that somebody else has overtaken: shown as written until it is settled.
        self._drafts: dict[str, Any] = {}
        self.title = AutosavedLine(self.tr("Title"))
        self.description = AutosavedText(
            self.tr("Description"), self.tr("What is to be done? Internal: never published."), lines=2
        )
        self.kind = Picker(self.tr("Kind"), typed=False)
        self.kind.offer([Choice(kind, label_of(kind)) for kind in MeasureLabel])
        self.responsible = Picker(self.tr("Responsible"), self.tr("nobody yet"))
        self.contributors = Contributors()
        self.due = DateField(self.tr("Due"), today)
        self.ongoing = QCheckBox(self.tr("Ongoing, no end date"))
        self.follow_up = DateField(self.tr("Next follow-up"), today)
        self._connect()
        self._lay_out()

    @property
    def known(self) -> MeasurePage | None:
        """The measure as this form last saw or saved it; read it on the store's lane."""
        return self._known

    def name(self, actors: Sequence[Choice]) -> None:
        self.responsible.offer(actors)
        self.contributors.offer(actors)

    def show_page(self, page: MeasurePage) -> None:
        """Show what is stored; what the person is writing stays."""
        known = self._known
        if known is not None and known.id == page.id and known.version > page.version:
            return
        if known is not None and known.id != page.id:
            self._drafts = {}
        self._known = page
        for name, show in self._shows().items():
            if name not in self._drafts:
                show(getattr(page, name))
        is_proposed = page.state is MeasureState.PROPOSED
        self._date_fields.setVisible(is_proposed)
        self.due.setEnabled(not page.is_ongoing)
        self._follow_up_field.setVisible(page.is_ongoing)

    def keep_draft(self, name: str) -> None:
        """Save the overtaken draft over what is stored now."""
        self.save(name, self._drafts.pop(name))

    def drop_draft(self, name: str) -> None:
        """Show what is stored instead of the overtaken draft."""
        self._drafts.pop(name, None)
        if self._known is not None:
            self._shows()[name](getattr(self._known, name))

    def leave(self) -> None:
        """Save what is being written before anything else is done."""
        for field in (self.title, self.description):
            field.save()

    def go_to(self, refusal: Refusal) -> None:
        """Put the keyboard where what is missing is written."""
        fields = {
            "title": self.title,
            "responsible_id": self.responsible,
            "due_date": self.due,
            "follow_up_date": self.follow_up,
        }
        if isinstance(refusal.kind, RefusalKind) and refusal.kind in _MISSING:
            fields[_MISSING[refusal.kind]].setFocus()

    def save(self, name: str, value: Any) -> None:
        """Save one field with the version that the form holds."""
        if (known := self._known) is not None:
            work = partial(self._save, known.id, name, value)
            self._jobs.run(self, work, refused=partial(self._refuse, name, value))

    def _save(self, measure_id: int, name: str, value: Any) -> None:
        """On the store's lane, after the form's earlier saves: each builds on the one before."""
        known = self._known
        page = known if known is not None and known.id == measure_id else self._measures.page(measure_id)
        wish = {part: getattr(page, part) for part in MeasureEdit.__dataclass_fields__}
        self._measures.edit(MeasureEdit(**{**wish, name: value}))
        saved = self._measures.page(measure_id)
        if self._known is known:
            self._known = saved

    def _refuse(self, name: str, value: Any, refusal: Refusal) -> None:
        if refusal.kind is RefusalKind.CHANGED_MEANWHILE:
            self._drafts[name] = value
            self.overtaken.emit(name)
        else:
            self.refused.emit(refusal)

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
        self.title.saved.connect(partial(self.save, "title"))
        self.description.saved.connect(partial(self.save, "description"))
        self.kind.picked.connect(partial(self.save, "label"))
        self.responsible.picked.connect(partial(self.save, "responsible_id"))
        self.contributors.changed.connect(partial(self.save, "contributor_ids"))
        self.due.changed.connect(partial(self.save, "due_date"))
        self.ongoing.clicked.connect(partial(self.save, "is_ongoing"))
        self.follow_up.changed.connect(partial(self.save, "follow_up_date"))

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
        dates.addWidget(captioned(self.due), 2)
        dates.addWidget(captioned(self.ongoing, " "), 3)
        column.addWidget(self._date_fields)
        self._follow_up_field = captioned(self.follow_up)
        column.addWidget(self._follow_up_field)
        column.addWidget(captioned(self.contributors, self.tr("Helping")))


def captioned(field: QWidget, words: str = "") -> QWidget:
    """A field under its name."""
    whole = QWidget()
    caption = label(words or field.accessibleName(), Role.SMALL)
    caption.setBuddy(field)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(caption)
    column.addWidget(field)
    return whole
