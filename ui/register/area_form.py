"""The form of one area: its name, whether it is in use, and what it leads."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop.areas.areas import Areas
from desktop.intake.progress import MANY
from desktop.jobs import Progress, unless_cancelled
from models.areas.values import AreaEdit, AreaPriority, AreaRow, PriorityEdit
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.register.section import KeptForm, captioned
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine
from ui.widgets.buttons import KeyButton
from ui.widgets.date_field import DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.personal_hint import hinted
from ui.widgets.progress_strip import ProgressStrip

TERTIAL = 4  # months


class AreaForm(KeptForm):
    """`prioritised(PriorityEdit)`, `dropped(priority_id)`; `stopped` by a person while it was saved."""

    prioritised = Signal(object)
    dropped = Signal(int)
    stopped = Signal()

    def __init__(self, desk: Desk, areas: Areas, message: MessageBar) -> None:
        super().__init__()
        self._areas = areas
        self._today = desk.clock.today
        self._leading: AreaPriority | None = None
        self.strip = ProgressStrip()
        self._following = self._follow()
        self.stopped.connect(self._begin_again)
        self.kept: Kept[AreaRow] = Kept(desk.jobs, self._read, self._write)
        self.listen(message)
        self.name = hinted(AutosavedLine(self.tr("Name")))
        self.active = QCheckBox(self.tr("In use"))
        self.active.setAccessibleName(self.active.text())
        self.starts = DateField(self.tr("From"), self._today)
        self.ends = DateField(self.tr("Through"), self._today)
        self.motive = hinted(QPlainTextEdit())
        self.motive.setAccessibleName(self.tr("Motive"))
        self.motive.setPlaceholderText(self.tr("Need, and what can be influenced"))
        self.motive.setTabChangesFocus(True)
        self.motive.setFixedHeight(90)
        self.prioritise_button = KeyButton(self.tr("Prioritise"), self._prioritise, key="P")
        self.drop_button = KeyButton(self.tr("Take away priority"), self._drop)
        self.earlier = label("", Role.SMALL, wrap=True)
        self.name.saved.connect(partial(self.kept.save, "name"))
        self.active.toggled.connect(partial(self.kept.save, "is_active"))
        self._lay_out()

    def show_row(self, row: AreaRow, priorities: Sequence[AreaPriority]) -> None:
        """Show what is stored; what the person is writing stays."""
        is_other = self.kept.known is None or self.kept.known.id != row.id
        if not self.kept.see(row):
            return
        self.name.show_words(row.name)
        self.active.blockSignals(True)
        self.active.setChecked(row.is_active)
        self.active.blockSignals(False)
        today = self._today()
        leading = next((one for one in priorities if one.starts <= today <= one.ends), None)
        if is_other or leading != self._leading:
            self._show_priority(leading)
        self.earlier.setText("\n".join(self._period(one) for one in priorities if one is not leading))

    def leave(self) -> None:
        self.name.save()

    def _show_priority(self, leading: AreaPriority | None) -> None:
        self._leading = leading
        today = self._today()
        first = (today.month - 1) // TERTIAL * TERTIAL + 1
        starts = today.replace(month=first, day=1)
        ends = today.replace(month=first + TERTIAL - 1, day=30 if first + TERTIAL - 1 == 4 else 31)  # noqa: PLR2004 - April
        self.starts.show_day(leading.starts if leading else starts)
        self.ends.show_day(leading.ends if leading else ends)
        self.motive.setPlainText(leading.motive if leading else "")
        self.drop_button.setVisible(leading is not None)
        self.prioritise_button.say(self.tr("Change priority") if leading else self.tr("Prioritise"))

    def _period(self, one: AreaPriority) -> str:
        words = self.tr("{starts} – {ends}: {motive}")
        return words.format(starts=one.starts.isoformat(), ends=one.ends.isoformat(), motive=one.motive)

    def _prioritise(self) -> None:
        starts, ends = self.starts.day, self.ends.day
        if wrong := next((field for field in (self.starts, self.ends) if field.is_wrong), None):
            wrong.setFocus()
        elif self.kept.known is not None and starts is not None and ends is not None:
            motive = self.motive.toPlainText()
            self.prioritised.emit(PriorityEdit(self.kept.known.id, starts, ends, motive))

    def _drop(self) -> None:
        if self._leading is not None:
            self.dropped.emit(self._leading.id)

    def _follow(self) -> Progress:
        """How far reports and cases are that follow what is saved; shown where these are many."""
        following = Progress(self)
        following.moved.connect(self._show_following)
        return following

    def _show_following(self, done: int, total: int) -> None:
        if done == total:
            self.strip.finish()
        elif total > MANY and self.strip.isHidden():
            self.strip.follow(self.tr("Reports and cases follow"), self._following, counted=False)

    def _begin_again(self) -> None:
        self.strip.finish()
        self._following = self._follow()
        self.reread.emit()

    def _read(self, area_id: int) -> AreaRow:
        for row in self._areas.listing():
            if row.id == area_id:
                return row
        raise Refusal(RefusalKind.GONE)

    def _write(self, row: AreaRow, changed: dict[str, Any]) -> None:
        wish: dict[str, Any] = {"name": row.name, "is_active": row.is_active}
        edit = AreaEdit(id=row.id, version=row.version, **wish | changed)
        # Not by field: only putting it in or out of use, or another name, moves anybody.
        if unless_cancelled(partial(self._areas.save, edit, self._following.tell)) is None:
            self.stopped.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE + 2)
        column.addLayout(captioned(self.name))
        column.addWidget(self.active)
        column.addWidget(self.strip)
        column.addWidget(label(self.tr("Prioritised"), Role.STRONG))
        days = QHBoxLayout()
        days.setSpacing(INSIDE)
        days.addLayout(captioned(self.starts))
        days.addLayout(captioned(self.ends))
        column.addLayout(days)
        column.addLayout(captioned(self.motive))
        column.addLayout(FlowLayout(self.prioritise_button, self.drop_button))
        column.addWidget(self.earlier)
        column.addStretch(1)
