"""What a case says of itself, changed where it stands and saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import partial
from typing import Any

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases import Cases
from desktop.jobs import Jobs
from models.cases.values import CaseEdit, CasePage
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker

HEADING_POINTS = 12.5


class CaseForm(QWidget):
    """The fields of a case; `kept` saves them."""

    def __init__(self, jobs: Jobs, cases: Cases) -> None:
        super().__init__()
        self._cases = cases
        self.kept: Kept[CasePage] = Kept(jobs, cases.page, self._write)
        self.title = hinted(AutosavedLine(self.tr("Title")))
        heading = QFont(self.title.font())
        heading.setPointSizeF(HEADING_POINTS)
        heading.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(heading)
        self.description = hinted(
            AutosavedText(self.tr("Description"), self.tr("What is the problem?"), lines=2)
        )
        self.category = Picker(self.tr("Category"), self.tr("no category"))
        self.area = Picker(self.tr("Area"), self.tr("no area"))
        self.place = hinted(AutosavedLine(self.tr("Place"), self.tr("in words")))
        self.number = AutosavedLine(self.tr("Registry number"), "KS 2026/0457")
        self.title.saved.connect(partial(self.kept.save, "title"))
        self.description.saved.connect(partial(self.kept.save, "description"))
        self.place.saved.connect(partial(self.kept.save, "place"))
        self.number.saved.connect(partial(self.kept.save, "registry_number"))
        self.category.picked.connect(partial(self.kept.save, "category_id"))
        self.area.picked.connect(partial(self.kept.save, "area_id"))
        self._lay_out()

    def name(self, categories: Sequence[Choice], areas: Sequence[Choice]) -> None:
        self.category.offer(categories)
        self.area.offer(areas)

    def show_page(self, page: CasePage) -> None:
        """Show what is stored; what the person is writing, or was overtaken in, stays."""
        if self.kept.see(page):
            for name, show in self._shows().items():
                if name not in self.kept.drafts:
                    show(getattr(page, name))

    def leave(self) -> None:
        """Save what is being written before another case is shown."""
        for field in (self.title, self.description, self.place, self.number):
            field.save()

    def drop_draft(self, name: str) -> None:
        """Show what is stored instead of the overtaken draft."""
        self.kept.drop_draft(name)
        if self.kept.known is not None:
            self._shows()[name](getattr(self.kept.known, name))

    def _write(self, page: CasePage, changed: dict[str, Any]) -> None:
        wish = {part.name: getattr(page, part.name) for part in fields(CaseEdit)}
        self._cases.edit(CaseEdit(**wish | changed))

    def _shows(self) -> dict[str, Callable[[Any], None]]:
        return {
            "title": self.title.show_words,
            "description": self.description.show_words,
            "place": self.place.show_words,
            "registry_number": self.number.show_words,
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
        places = QHBoxLayout()
        places.setSpacing(INSIDE)
        places.addLayout(_captioned(self.place), 3)
        places.addLayout(_captioned(self.number), 2)
        column.addLayout(places)


def _captioned(field: QWidget) -> QVBoxLayout:
    caption = label(field.accessibleName(), Role.SMALL)
    caption.setBuddy(field)
    pair = QVBoxLayout()
    pair.setSpacing(3)
    pair.addWidget(caption)
    pair.addWidget(field)
    return pair
