"""Which area reports and cases belong to follows from their place, also when areas change."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from desktop.areas.questions import area_lookup
from desktop.intake.progress import Tell, unheard
from desktop.store import Store
from models.areas.values import AreaMoves
from models.cases.tables import Case
from models.deeds import Deed
from models.reports.tables import Report

if TYPE_CHECKING:
    from desktop.areas.moves import Placed
    from desktop.places.area_lookup import AreaLookup

PLACED: tuple[Placed, ...] = (Report, Case)


class AreaPlacing:
    """Every deed that changes areas does this itself; alone it is for stores that never did."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def follow(self, tell: Tell = unheard) -> AreaMoves:
        """Give every report and case the area that its place gives, and say how many changed.

        *tell* hears how many have been looked at, and stops the work by raising: nothing is changed then.
        """
        with self._store.writing(Deed.AREA_PLACE) as session:
            return follow_areas(session, tell)

    def astray(self) -> AreaMoves:
        """How many `follow` would give another area."""
        from desktop.areas.points import all_points  # noqa: PLC0415 - the window starts without numpy

        with self._store.reading() as session:
            lookup = area_lookup(session)
            moves = [all_points(session, table).moved(lookup) for table in PLACED]
        return AreaMoves(*(sum(map(len, each.values())) for each in moves))


def follow_areas(session: Session, tell: Tell = unheard, before: AreaLookup | None = None) -> AreaMoves:
    """The same inside a deed that has changed areas: undone with it, and stopped with it.

    Left alone are those without a place of their own, and those whose area a person has chosen; with
    *before*, the areas as they were, also those to whom the change makes no difference.
    """
    from desktop.areas.moves import move  # noqa: PLC0415 - the window starts without numpy
    from desktop.areas.points import count_points, points  # noqa: PLC0415 - the same

    session.flush()
    lookup = area_lookup(session)
    total = sum(count_points(session, table) for table in PLACED)
    done = 0
    moved: Counter[Placed] = Counter()
    tell(done, total)
    for table in PLACED:
        for page in points(session, table):
            moves = page.moved(lookup, None if before is None else page.wanted(before))
            move(session, table, moves)
            moved[table] += sum(map(len, moves.values()))
            done += len(page)
            tell(done, total)
    return AreaMoves(moved[Report], moved[Case])
