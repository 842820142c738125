"""What can be asked about the past of a place."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.areas.questions import area_at
from desktop.place_memory import back_again, events, tried
from desktop.place_memory.months import by_month
from desktop.place_memory.named_ground import NamedGround, ground_of
from desktop.place_memory.place_of_thing import place_of
from desktop.place_memory.seasons import seasons_of
from desktop.place_memory.things_here import cases_here, first_report, only_in_area, reports_here
from desktop.place_memory.values import RADII, BackAgain, PastCounts, PlacePast, PlaceWords, Wider
from desktop.store import Store
from models.kinds import Changes, Kind
from models.reports.values import Position


class PlaceMemory:
    """Counts what has its exact place here; what is only known by its area is told beside it.

    Remembers the names on the base map until it changes.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ground: NamedGround | None = None
        store.listeners.append(self._hear)

    def around(self, position: Position, metres: int) -> PlacePast:
        """What happened within *metres* of the place, with all that belongs to the cases there."""
        return self._around(position, metres, None)

    def around_thing(self, kind: Kind, thing_id: int, metres: int) -> PlacePast:
        """The same around a report, a case or a measure (its case's place), with the area it is kept in.

        One without an exact place has no past of its own: only its area is counted then. Raises Refusal GONE.
        """
        with self._store.reading() as session:
            place = place_of(session, kind, thing_id)
            if place.position is None:
                in_area = only_in_area(session, place.area_id) if place.area_id is not None else None
                area = in_area.area if in_area else ""
                seasons = seasons_of((), None, self._store.clock.today())
                where = PlaceWords("", is_here=False, area=area)
                return PlacePast(None, metres, where, PastCounts(0, 0, 0), (), (), seasons, in_area)
        return self._around(place.position, metres, place.area_id)

    def back_again(self, report_id: int) -> BackAgain | None:
        """The case that was closed where a new report tells of the same trouble; None where there is none.

        The rule is the agenda's. Raises Refusal GONE.
        """
        with self._store.reading() as session:
            return back_again.back_again(session, report_id)

    def _around(self, position: Position, metres: int, area_id: int | None) -> PlacePast:
        """*area_id* None is for the area that holds the place."""
        today = self._store.clock.today()
        with self._store.reading() as session:
            reports = reports_here(session, position, metres)
            cases = cases_here(session, position, metres)
            measures = tried.measures_here(session, cases)
            measure_ids = [each.measure.id for each in measures]
            happened = [
                *events.report_events(reports),
                *events.case_events(session, cases),
                *tried.measure_events(measures),
                *events.meeting_events(session, [case.id for case in cases], measure_ids),
                *events.publication_events(session, measure_ids),
            ]
            if area_id is None:
                area_id = area_at(session, position.latitude, position.longitude)
            in_area = only_in_area(session, area_id) if area_id is not None else None
            name, is_here = self._ground_of(session).nearest(session, position)
            return PlacePast(
                position,
                metres,
                PlaceWords(name, is_here, in_area.area if in_area else ""),
                PastCounts(len(reports), len(cases), len(measures)),
                by_month(happened),
                tried.tried_here(measures, reports, today),
                seasons_of(reports, first_report(session), today),
                in_area,
                None if happened else _wider(session, position, metres),
            )

    def _ground_of(self, session: Session) -> NamedGround:
        if self._ground is None:
            self._ground = ground_of(session)
        return self._ground

    def _hear(self, changes: Changes) -> None:
        if changes.of(Kind.AREA):
            self._ground = None


def _wider(session: Session, position: Position, metres: int) -> Wider | None:
    for wider in (each for each in RADII if each > metres):
        reports = len(reports_here(session, position, wider))
        cases = cases_here(session, position, wider)
        if reports or cases:
            return Wider(wider, PastCounts(reports, len(cases), len(tried.measures_here(session, cases))))
    return None
