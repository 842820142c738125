"""What is asked of areas inside a session or a deed that is under way."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.places.area_lookup import AreaLookup
from desktop.places.lines import middle_of_lines
from desktop.places.outlines import Outline, outline_of
from desktop.places.sweden import is_in_sweden
from models.areas.tables import Area, BaseLayer
from models.cases.tables import Case
from models.reports.tables import Report
from models.reports.values import OWN_PLACE


def area_lookup(session: Session) -> AreaLookup:
    """The areas in use by name, as they stand now."""
    asked = select(Area.id, Area.geometry).where(Area.is_active).order_by(Area.sort_key, Area.id)
    return AreaLookup((area_id, geometry) for area_id, geometry in session.execute(asked))


def area_at(session: Session, latitude: float, longitude: float) -> int | None:
    """The area in use that a point (WGS 84 degrees) lies in, by the rule of `AreaLookup`."""
    return area_lookup(session).at(latitude, longitude)


def area_by_place(session: Session, thing: Report | Case) -> int | None:
    """The area that its own place gives it; None where it has none."""
    place = own_place(thing)
    return area_at(session, *place) if place else None


def has_another_area(session: Session, thing: Report | Case) -> bool:
    """Whether a person must have chosen its area: its own place gives another."""
    place = own_place(thing)
    return place is not None and area_at(session, *place) != thing.area_id


def own_place(thing: Report | Case) -> tuple[float, float] | None:
    """Latitude and longitude of a point, or of the middle of a street; None for what is less exact."""
    if thing.precision not in OWN_PLACE:
        return None
    if thing.line:
        return middle_of_lines(thing.line)
    if thing.latitude is None or thing.longitude is None:
        return None
    return thing.latitude, thing.longitude


def municipality(session: Session) -> Outline | None:
    """Where the municipality's border runs; None where the store has none."""
    return outline_of(session.scalar(select(BaseLayer.geojson).where(BaseLayer.name == "outline")))


def lies_outside(session: Session, latitude: float, longitude: float) -> bool:
    """Outside the municipality's outline where the store has one, or outside Sweden."""
    outline = municipality(session)
    is_within = outline is None or outline.holds(latitude, longitude)
    return not (is_within and is_in_sweden(latitude, longitude))
