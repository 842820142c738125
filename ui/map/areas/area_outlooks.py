"""What a plan for an area would do, told while the plan still changes under the hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Jobs
from models.areas.values import AreaOutlook, AreaPlan
from models.refusals import Refusal

if TYPE_CHECKING:
    from desktop.areas.drawing import AreaDrawing, Crowd


class AreaOutlooks(QObject):
    """Reckons one plan at a time beside the window; of those asked for meanwhile only the latest.

    `told(outlook)`; `refused(refusal)` where the plan cannot be carried out as it is.
    """

    told = Signal(AreaOutlook)
    refused = Signal(Refusal)

    def __init__(self, jobs: Jobs, drawing: AreaDrawing) -> None:
        super().__init__()
        self._jobs = jobs
        self._drawing = drawing
        self._crowd: Crowd | None = None
        self._wanted: AreaPlan | None = None
        self._is_reckoning = False

    def begin(self) -> None:
        """Forget what was asked, and whom a plan could move: both may have changed."""
        self._crowd = self._wanted = None

    def ask(self, plan: AreaPlan) -> None:
        self._wanted = plan
        if not self._is_reckoning:
            self._reckon()

    def _reckon(self) -> None:
        plan, self._wanted = self._wanted, None
        if plan is None:
            return
        self._is_reckoning = True
        self._jobs.run_slow(self, partial(self._outlook, plan), self._tell, self._refuse)

    def _outlook(self, plan: AreaPlan) -> AreaOutlook:
        if self._crowd is None:
            self._crowd = self._drawing.crowd()
        return self._drawing.outlook(plan, self._crowd)

    def _tell(self, outlook: AreaOutlook) -> None:
        self._is_reckoning = False
        if self._wanted is None:
            self.told.emit(outlook)
        self._reckon()

    def _refuse(self, refusal: Refusal) -> None:
        self._is_reckoning = False
        if self._wanted is None:
            self.refused.emit(refusal)
        self._reckon()
