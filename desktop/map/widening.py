"""Makes the place of a report or case less exact: the street, the area, the municipality, or unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.areas.questions import area_at
from desktop.map.things import MapThing
from desktop.places.streets import Street, Streets
from desktop.store import Store
from desktop.versions import fetch_version
from models.areas.tables import Area
from models.cases.tables import Case
from models.deeds import Deed
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.reports.values import Position, Precision

WIDER = (Precision.STREET, Precision.AREA, Precision.MUNICIPALITY, Precision.UNKNOWN)
_TABLES: dict[Kind, type[Report | Case]] = {Kind.REPORT: Report, Kind.CASE: Case}
_REFUSALS = {Precision.STREET: RefusalKind.NO_STREET_HERE, Precision.AREA: RefusalKind.NO_AREA_HERE}


@dataclass(frozen=True, slots=True)
class WiderNames:
    """What the street and the area of a thing are called; "" where there is none to widen to."""

    street: str = ""
    area: str = ""


class Widening:
    """A measure has its case's place: it is left as it is."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def names(self, thing: MapThing) -> WiderNames:
        """What *thing* could be widened to."""
        with self._store.reading() as session:
            row = _row(session, thing)
            if row is None:
                return WiderNames()
            street = _street(Streets(session), row)
            area = session.get(Area, area_id) if (area_id := _area(session, row)) else None
            return WiderNames(street.name if street else "", area.name if area else "")

    def widen(self, things: Sequence[MapThing], precision: Precision) -> int:
        """Let the reports and cases among *things* have their place only so exactly; how many were changed.

        STREET keeps the lines of the nearest named street and its middle, AREA the area that the point lies
        in, and no point. What has neither is left as it is. Raises Refusal CHANGED_MEANWHILE, GONE,
        PLACE_IS_THE_CASES for measures alone, NO_STREET_HERE and NO_AREA_HERE where nothing was changed.
        """
        placed = [thing for thing in things if thing.kind in _TABLES]
        if not placed:
            raise Refusal(RefusalKind.PLACE_IS_THE_CASES if things else RefusalKind.NOTHING_CHOSEN)
        with self._store.writing(Deed.PLACE_WIDEN) as session:
            streets = Streets(session) if precision is Precision.STREET else None
            changed = sum(self._widen(session, thing, precision, streets) for thing in placed)
            if not changed:
                raise Refusal(_REFUSALS.get(precision, RefusalKind.NOTHING_CHOSEN))
        return changed

    def _widen(
        self, session: Session, thing: MapThing, precision: Precision, streets: Streets | None
    ) -> bool:
        row = fetch_version(session, _TABLES[thing.kind], thing.thing_id, thing.version)
        street = _street(streets, row) if streets else None
        area_id = _area(session, row)
        if (streets and street is None) or (precision is Precision.AREA and area_id is None):
            return False
        row.line = street.lines if street else None
        row.latitude = street.middle.latitude if street else None
        row.longitude = street.middle.longitude if street else None
        row.precision = precision
        keeps_area = precision in {Precision.STREET, Precision.AREA}
        row.area_id = area_id if keeps_area else None
        row.is_area_chosen = keeps_area and row.is_area_chosen
        if isinstance(row, Report):
            row.is_placed_by_hand = True
            row.placed_name = street.name if street else ""
            row.is_fallback = row.is_swapped = row.is_outside = False
        else:
            row.touched_at = self._store.clock.now()
        return True


def _row(session: Session, thing: MapThing) -> Report | Case | None:
    if thing.kind is Kind.REPORT:
        return session.get(Report, thing.thing_id)
    return session.get(Case, thing.thing_id) if thing.kind is Kind.CASE else None


def _position(row: Report | Case) -> Position | None:
    is_point = row.latitude is not None and row.longitude is not None
    return Position(row.latitude, row.longitude) if is_point else None  # type: ignore[arg-type]  # both are


def _street(streets: Streets, row: Report | Case) -> Street | None:
    position = _position(row)
    return streets.near(position) if position else None


def _area(session: Session, row: Report | Case) -> int | None:
    """The area a person chose, else the one that the point lies in, else the one that is known."""
    position = _position(row)
    if row.is_area_chosen or position is None:
        return row.area_id
    return area_at(session, position.latitude, position.longitude) or row.area_id
