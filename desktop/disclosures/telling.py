"""How far a long paper has come, told while its pages are drawn."""

from __future__ import annotations

from reportlab.platypus import Flowable

from desktop.intake.progress import Tell


class Told:
    """Counts the records that have been drawn, and may be stopped by what *tell* raises."""

    def __init__(self, tell: Tell, total: int) -> None:
        self._tell = tell
        self._total = total
        self._done = 0

    def more(self, count: int) -> None:
        self._done += count
        self._tell(self._done, self._total + 1)


class Mark(Flowable):
    """Nothing on the page: tells that its records have been drawn."""

    def __init__(self, told: Told, count: int = 1) -> None:
        super().__init__()
        self._told = told
        self._count = count

    # ReportLab overrides

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return 0, 0

    def draw(self) -> None:
        self._told.more(self._count)
