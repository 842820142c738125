"""What a case says of itself, changed where it stands and saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases import Cases
from desktop.jobs import Jobs
from models.cases.values import CaseEdit, CasePage
from models.refusals import Refusal, RefusalKind
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker

HEADING_POINTS = 12.5


class CaseForm(QWidget):
    """`refused(refusal)`; `overtaken(name)` when somebody else has saved the case meanwhile.

    An overtaken draft stays in its field until `keep_draft` or `drop_draft`.
    """

    refused = Signal(Refusal)
    overtaken = Signal(str)

    def __init__(self, jobs: Jobs, cases: Cases) -> None:
        super().__init__()
        self._jobs = jobs
        self._cases = cases
        # Read on the store's lane: what this form last saw or saved.
        self._known: CasePage | None = None
        # Fields with a draft that somebody else has overtaken: shown as written until it is settled.
        self._drafts: dict[str, Any] = {}
        self.title = AutosavedLine(self.tr("Title"))
        heading = QFont(self.title.font())
        heading.setPointSizeF(HEADING_POINTS)
        heading.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(heading)
        self.description = AutosavedText(self.tr("Description"), self.tr("What is the problem?"), lines=2)
        self.category = Picker(self.tr("Category"), self.tr("no category"))
        self.area = Picker(self.tr("Area"), self.tr("no area"))
        self.place = AutosavedLine(self.tr("Place"), self.tr("in words"))
        self.title.saved.connect(partial(self.save, "title"))
        self.description.saved.connect(partial(self.save, "description"))
        self.place.saved.connect(partial(self.save, "place"))
        self.category.picked.connect(partial(self.save, "category_id"))
        self.area.picked.connect(partial(self.save, "area_id"))
        self._lay_out()

    def name(self, categories: Sequence[Choice], areas: Sequence[Choice]) -> None:
        self.category.offer(categories)
        self.area.offer(areas)

    def show_page(self, page: CasePage) -> None:
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

    def keep_draft(self, name: str) -> None:
        """Save the overtaken draft over what is stored now."""
        self.save(name, self._drafts.pop(name))

    def drop_draft(self, name: str) -> None:
        """Show what is stored instead of the overtaken draft."""
        self._drafts.pop(name, None)
        if self._known is not None:
            self._shows()[name](getattr(self._known, name))

    def leave(self) -> None:
        """Save what is being written before another case is shown."""
        for field in (self.title, self.description, self.place):
            field.save()

    def save(self, name: str, value: Any) -> None:
        """Save one field with the version that the form holds."""
        known = self._known
        if known is None:
            return
        case_id = known.id
        self._jobs.run(
            self, lambda: self._save(case_id, name, value), refused=partial(self._refuse, name, value)
        )

    def _save(self, case_id: int, name: str, value: Any) -> None:
        """On the store's lane, after the form's earlier saves: each builds on the one before."""
        known = self._known
        page = known if known is not None and known.id == case_id else self._cases.page(case_id)
        wish = {part: getattr(page, part) for part in CaseEdit.__dataclass_fields__}
        self._cases.edit(CaseEdit(**{**wish, name: value}))
        saved = self._cases.page(case_id)
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
            "place": self.place.show_words,
            "category_id": self.category.pick,
            "area_id": self.area.pick,
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.title)
        column.addWidget(self.description)
        pair = QHBoxLayout()
        pair.setSpacing(INSIDE)
        for field in (self.category, self.area):
            pair.addLayout(_captioned(field))
        column.addLayout(pair)
        column.addLayout(_captioned(self.place))


def _captioned(field: QWidget) -> QVBoxLayout:
    caption = label(field.accessibleName(), Role.SMALL)
    caption.setBuddy(field)
    pair = QVBoxLayout()
    pair.setSpacing(3)
    pair.addWidget(caption)
    pair.addWidget(field)
    return pair
