"""The form of one safety walk, saved as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.walks import Walks
from desktop.wording import label as word_for
from models.areas.values import AreaRow
from models.walks.values import WalkEdit, WalkKind, WalkPage
from ui.desk import Desk
from ui.register.section import KeptForm
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.kept import Kept
from ui.widgets.message_bar import MessageBar
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker


class WalkForm(KeptForm):
    def __init__(self, desk: Desk, walks: Walks, message: MessageBar) -> None:
        super().__init__()
        self._walks = walks
        self.kept: Kept[WalkPage] = Kept(desk.jobs, walks.page, self._write)
        self.listen(message)
        self.name = hinted(AutosavedLine(self.tr("Name of the walk")))
        self.kind = Picker(self.tr("Kind of walk"), typed=False)
        self.kind.offer([Choice(kind, word_for(kind)) for kind in WalkKind])
        self.held_on = DateField(self.tr("Held on"), desk.clock.today)
        self.area = Picker(self.tr("Area"), self.tr("no area"))
        self.participants = hinted(
            AutosavedText(self.tr("Who took part"), self.tr("organisations and roles, no names"), lines=2)
        )
        self.route = hinted(AutosavedText(self.tr("The way"), lines=2))
        self.name.saved.connect(partial(self.kept.save, "name"))
        self.kind.picked.connect(partial(self.kept.save, "kind"))
        self.held_on.changed.connect(self._save_day)
        self.area.picked.connect(partial(self.kept.save, "area_id"))
        self.participants.saved.connect(partial(self.kept.save, "participants"))
        self.route.saved.connect(partial(self.kept.save, "route"))
        self._lay_out()

    def offer(self, areas: Sequence[AreaRow]) -> None:
        self.area.offer([Choice(row.id, row.name) for row in areas if row.is_active])
        if self.kept.known is not None:
            self.area.pick(self.kept.known.walk.area_id)

    def show_page(self, page: WalkPage) -> None:
        """Show what is stored; what the person is writing stays."""
        if self.kept.known is None or self.kept.known.id != page.id:
            self.leave()
        if not self.kept.see(page):
            return
        walk = page.walk
        self.name.show_words(walk.name)
        self.kind.pick(walk.kind)
        self.held_on.show_day(walk.held_on)
        self.area.pick(walk.area_id)
        self.participants.show_words(walk.participants)
        self.route.show_words(walk.route)

    def leave(self) -> None:
        for field in (self.name, self.participants, self.route):
            field.save()

    def _save_day(self, day: date | None) -> None:
        if day is not None:
            self.kept.save("held_on", day)

    def _write(self, page: WalkPage, changed: dict[str, Any]) -> None:
        walk = page.walk
        wish: dict[str, Any] = {
            "name": walk.name,
            "kind": walk.kind,
            "held_on": walk.held_on,
            "area_id": walk.area_id,
            "participants": walk.participants,
            "route": walk.route,
        }
        self._walks.save(WalkEdit(id=walk.id, version=walk.version, **wish | changed))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(captioned(self.name))
        for fields in ((self.held_on, self.kind, self.area), (self.participants, self.route)):
            row = QHBoxLayout()
            row.setSpacing(INSIDE)
            for field in fields:
                row.addWidget(captioned(field), 1)
            column.addLayout(row)
