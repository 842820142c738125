"""Where a report, a case or a measure is."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.versions import fetch
from models.cases.tables import Case
from models.kinds import Kind
from models.measures.tables import Measure
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.reports.values import Position, Precision


@dataclass(frozen=True, slots=True)
class PlaceOfThing:
    """`position` only where it is exact, or lies on a street whose line is known."""

    position: Position | None
    area_id: int | None


def place_of(session: Session, kind: Kind, thing_id: int) -> PlaceOfThing:
    """The place of a thing; a measure has its case's. Raises Refusal GONE."""
    match kind:
        case Kind.REPORT:
            report = fetch(session, Report, thing_id)
            return PlaceOfThing(None if report.is_fallback else _position(report), report.area_id)
        case Kind.CASE:
            case = fetch(session, Case, thing_id)
            return PlaceOfThing(_position(case), case.area_id)
        case Kind.MEASURE:
            measure = fetch(session, Measure, thing_id)
            return place_of(session, Kind.CASE, measure.case_id) if measure.case_id else _NOWHERE
        case _:
            raise Refusal(RefusalKind.GONE)


_NOWHERE = PlaceOfThing(None, None)


def _position(thing: Report | Case) -> Position | None:
    is_exact = thing.precision is Precision.POINT or (thing.precision is Precision.STREET and thing.line)
    if not is_exact or thing.latitude is None or thing.longitude is None:
        return None
    return Position(thing.latitude, thing.longitude)
