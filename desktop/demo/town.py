"""The town that the demo fills: its services, its clock, and what stands where under which id."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from desktop.cases import Cases
from desktop.clock import Clock
from desktop.demo.calendar import Calendar
from desktop.demo.told import places
from desktop.measures import Measures
from desktop.reports import Reports
from desktop.store import Store
from models.reports.values import Position


class StoppedClock(Clock):
    """Shows the moment it is set to, so that what is done gets its own time in the history."""

    moment = datetime.now(UTC)

    def now(self) -> datetime:
        return self.moment.astimezone(UTC)


@dataclass(frozen=True)
class Happening:
    """Something done at a moment; `order` decides between two at the same."""

    at: datetime
    order: int
    do: Callable[[], object]


@dataclass
class Town:
    """Ids by the names that the demo's files use; meetings by how long ago they were."""

    store: Store
    days: Calendar
    categories: dict[str, int] = field(default_factory=dict)
    areas: dict[str, int] = field(default_factory=dict)
    actors: dict[str, int] = field(default_factory=dict)
    cases: dict[str, int] = field(default_factory=dict)
    measures: dict[str, int] = field(default_factory=dict)
    meetings: dict[int, int] = field(default_factory=dict)

    @cached_property
    def case_deeds(self) -> Cases:
        return Cases(self.store, self.report_deeds)

    @cached_property
    def report_deeds(self) -> Reports:
        return Reports(self.store)

    @cached_property
    def measure_deeds(self) -> Measures:
        return Measures(self.store)

    @cached_property
    def places(self) -> dict[str, Position]:
        return places()
