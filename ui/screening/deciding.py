"""Stores what is decided in a `HitPanel`, and shows there what has been decided before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Jobs
from desktop.screening_decisions import ScreeningDecisions
from models.kinds import Kind
from models.refusals import Refusal
from models.screening.values import FieldHit, Kept
from ui.screening.hit_panel import HitPanel

Deed = Callable[[], object]


class Deciding(QObject):
    """`refused(Refusal)` where a decision cannot be stored.

    What was removed or replaced is saved by the field itself; here it is only logged. *after_saving*
    runs that when the text is safely stored, where the owner saves in turns; else at once, on the store's
    lane, behind the save.
    """

    refused = Signal(Refusal)

    def __init__(
        self,
        jobs: Jobs,
        decisions: ScreeningDecisions,
        panel: HitPanel,
        subject: Kind,
        after_saving: Callable[[Deed], object] | None = None,
    ) -> None:
        super().__init__(panel)
        self._jobs = jobs
        self._decisions = decisions
        self._panel = panel
        self._subject = subject
        self._after_saving = after_saving or self._run
        self._row_id: int | None = None
        panel.removed.connect(partial(self._log, decisions.remove))
        panel.replaced.connect(partial(self._log, decisions.replace))
        panel.keep_wanted.connect(self._keep)
        panel.reconsider_wanted.connect(self._reconsider)

    def show_thing(self, row_id: int | None) -> None:
        """Decide about the words of that one from now on."""
        if row_id != self._row_id:
            self._row_id = row_id
            self._panel.show_kept(())
        self.refresh()

    def refresh(self) -> None:
        """Read what is decided again."""
        if (row_id := self._row_id) is not None:
            read = partial(self._decisions.kept, self._subject, row_id)
            self._jobs.run(self, read, partial(self._show, row_id), self.refused.emit)

    def _show(self, row_id: int, kept: tuple[Kept, ...]) -> None:
        if row_id == self._row_id:
            self._panel.show_kept(kept)

    def _log(self, deed: Callable[[Kind, int, FieldHit], object], found: FieldHit) -> None:
        if self._row_id is not None:
            self._after_saving(partial(deed, self._subject, self._row_id, found))

    def _keep(self, found: FieldHit, reason: str) -> None:
        if self._row_id is not None:
            self._run(partial(self._decisions.keep, self._subject, self._row_id, found, reason))

    def _reconsider(self, found: FieldHit) -> None:
        if self._row_id is not None:
            self._run(partial(self._decisions.reconsider, self._subject, self._row_id, found))

    def _run(self, deed: Deed) -> None:
        self._jobs.run(self, deed, lambda _done: self.refresh(), self.refused.emit)
