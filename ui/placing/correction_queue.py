"""Which reports the correction desk goes through, and where it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence


class CorrectionQueue:
    """Forward one by one; what was settled is passed by, what was skipped can be gone through again."""

    def __init__(self, ids: Sequence[int] = ()) -> None:
        self.ids = list(ids)
        self.settled: list[int] = []
        self._place = 0

    @property
    def current(self) -> int | None:
        """The report to place; None before the first and after the last."""
        return self.ids[self._place] if self._place < len(self.ids) else None

    @property
    def number(self) -> int:
        """Which of `ids` it is, from one."""
        return min(self._place + 1, len(self.ids))

    @property
    def skipped(self) -> int:
        return len(self.ids) - len(self.settled)

    @property
    def has_earlier(self) -> bool:
        return self._earlier() is not None

    def settle(self, report_id: int) -> None:
        """It has a place, or stays without: go on."""
        if report_id not in self.settled:
            self.settled.append(report_id)
        if report_id == self.current:
            self.skip()

    def skip(self) -> None:
        """Go to the next that is not settled."""
        self._place += 1
        while self.current in self.settled:
            self._place += 1

    def go_back(self) -> None:
        """Go to the last before this one that is not settled."""
        earlier = self._earlier()
        if earlier is not None:
            self._place = earlier

    def start_over(self) -> None:
        """Go through what was skipped."""
        self._place = -1
        self.skip()

    def take_back(self, waiting: Collection[int]) -> bool:
        """Go to the last settled report that is *waiting* again; whether there is one."""
        undone = [report_id for report_id in self.settled if report_id in waiting]
        for report_id in undone:
            self.settled.remove(report_id)
        if undone:
            self._place = self.ids.index(undone[-1])
        return bool(undone)

    def _earlier(self) -> int | None:
        before = range(min(self._place, len(self.ids)) - 1, -1, -1)
        return next((place for place in before if self.ids[place] not in self.settled), None)
