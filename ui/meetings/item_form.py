"""What is written under one item at the table, saved by itself."""

from __future__ import annotations

from dataclasses import fields
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.jobs import Jobs
from desktop.meetings import Meetings
from models.meetings.values import AgendaLine, ItemEdit, Section
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedText
from ui.widgets.captioned import captioned
from ui.widgets.kept import Kept
from ui.widgets.personal_hint import hinted


class ItemForm(QWidget):
    """The note and the decision of one item; `kept` saves them. `written` with every key."""

    written = Signal()

    def __init__(self, jobs: Jobs, meetings: Meetings) -> None:
        super().__init__()
        self._jobs = jobs
        self._meetings = meetings
        self.kept: Kept[AgendaLine] = Kept(jobs, meetings.item, self._write)
        self.note = hinted(AutosavedText(self.tr("Note"), lines=4))
        self.decision = hinted(
            AutosavedText(self.tr("Decision"), self.tr("What is decided, if anything"), lines=1)
        )
        self.note.saved.connect(partial(self.kept.save, "note"))
        self.decision.saved.connect(partial(self.kept.save, "decision"))
        self.kept.overtaken.connect(self._show_draft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for field in self._fields().values():
            column.addWidget(captioned(field))
            field.textChanged.connect(self.written)

    def show_line(self, line: AgendaLine) -> None:
        """Show what is stored; what the person is writing, or was overtaken in, stays."""
        self.note.setPlaceholderText(self._hint(line))
        if self._is_overtaken(line):
            # Saved with the version it was begun on, it will be refused and asked about.
            return
        if self.kept.see(line):
            for name, field in self._fields().items():
                if name not in self.kept.drafts:
                    field.show_words(getattr(line, name))

    @property
    def wish(self) -> ItemEdit | None:
        """What stands in the fields now, saved or not."""
        line = self.kept.known
        if line is None:
            return None
        return ItemEdit(
            line.id, line.version, self.note.toPlainText(), self.decision.toPlainText(), line.is_done
        )

    def leave(self) -> None:
        """Save what is being written before another item is shown."""
        for field in self._fields().values():
            field.save()

    def tick(self, *, is_done: bool = True) -> None:
        """The item is dealt with, or is no longer."""
        known = self.kept.known
        if known is not None and known.is_done is not is_done:
            work = partial(self._tick, known.id, is_done=is_done)
            self._jobs.run(self, work, refused=self.kept.refused.emit)

    def drop_draft(self, name: str) -> None:
        """Show what is stored instead of the overtaken draft."""
        self.kept.drop_draft(name)
        if self.kept.known is not None:
            self._fields()[name].show_words(getattr(self.kept.known, name))

    def _is_overtaken(self, line: AgendaLine) -> bool:
        """Whether somebody else has written in the very field that is being written in."""
        known = self.kept.known
        return (
            known is not None
            and known.id == line.id
            and any(
                field.is_dirty and getattr(line, name) != getattr(known, name)
                for name, field in self._fields().items()
            )
        )

    def _show_draft(self, name: str) -> None:
        """What was overtaken may have been left and shown as stored before that was known."""
        self._fields()[name].show_words(self.kept.drafts[name])

    def _hint(self, line: AgendaLine) -> str:
        if line.section is Section.SITUATION and line.area_id is None:
            return self.tr("The round: a line for each, e.g. The police: calm in the centre")
        return self.tr("What is said: about places and situations, never individuals")

    def _fields(self) -> dict[str, AutosavedText]:
        return {"note": self.note, "decision": self.decision}

    def _tick(self, item_id: int, *, is_done: bool) -> None:
        """Whatever stands there by now: a tick writes over nobody's words."""
        line = self._meetings.item(item_id)
        self._meetings.note(ItemEdit(line.id, line.version, line.note, line.decision, is_done))

    def _write(self, line: AgendaLine, changed: dict[str, Any]) -> None:
        wish = {part.name: getattr(line, part.name) for part in fields(ItemEdit)}
        self._meetings.note(ItemEdit(**wish | changed))
