"""What the store knows of places that bear a name: placed before, cases, files of names, the base map."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from statistics import median

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.municipality import settings_of
from desktop.places.distance import metres_between
from desktop.places.matching import Mention, is_spot, is_telling, looks_like_a_place, name_key
from desktop.places.outlines import outline_of
from desktop.places.suggesting import Candidate, Whereabouts
from desktop.searching import finds_reports
from models.areas.tables import Area, BaseLayer
from models.cases.tables import Case
from models.places.tables import PlaceName
from models.places.values import Clue
from models.reports.tables import Report
from models.reports.values import Position, Precision

_EXACT = (Precision.POINT, Precision.STREET)
# Different places that reports have named; more than any town has.
_MOST_PLACES = 20_000
# The same words in so many placed reports are looked at, and in so many questions.
_MOST_REPORTS, _MOST_PHRASES = 300, 8
# Reports that speak of one spot lie this near it; so many of them must.
_SPOT_METRES = 120.0
_MOSTLY = 0.6
_TOGETHER = 2
_MAP_NAMES = frozenset({"road", "place", "park", "building", "water", "rail"})


def own_keys(session: Session) -> frozenset[str]:
    """The municipality's own name, which says no place within it."""
    name = settings_of(session).name
    return frozenset({name_key(name), name_key(name.removesuffix(" kommun")), name_key("kommunen")})


def whereabouts(session: Session, report: Report) -> Whereabouts:
    """The report's area; else the middle of the municipality, where the store has its outline."""
    if report.area_id is not None:
        geometry = session.scalar(select(Area.geometry).where(Area.id == report.area_id))
        return Whereabouts(report.area_id, middle_of(geometry))
    outline = session.scalar(select(BaseLayer.geojson).where(BaseLayer.name == "outline"))
    return Whereabouts(None, middle_of(outline))


def middle_of(geometry: object) -> Position | None:
    """The middle of the box around a GeoJSON polygon."""
    outline = outline_of(geometry)
    if outline is None:
        return None
    west, south, east, north = outline.box
    return Position((south + north) / 2, (west + east) / 2)


def seen_places(session: Session, keys: Collection[str]) -> Iterator[Candidate]:
    """Places in the senders' words of reports that lie where they say."""
    asked = (
        select(
            Report.place,
            func.avg(Report.latitude),
            func.avg(Report.longitude),
            func.max(Report.latitude) - func.min(Report.latitude),
            func.max(Report.longitude) - func.min(Report.longitude),
            func.min(Report.area_id),
            func.count(),
        )
        .where(Report.place != "", Report.latitude.is_not(None), Report.precision.in_(_EXACT))
        .group_by(Report.place)
        .limit(_MOST_PLACES)
    )
    for place, north, east, height, width, area_id, count in session.execute(asked):
        for name in {place, place.rpartition(", ")[2], place.partition(", ")[0]}:
            is_near = metres_between(north, east, north + height, east + width) <= _SPOT_METRES * 2
            if is_near and looks_like_a_place(name) and (key := name_key(name)) in keys:
                yield Candidate(key, name, Position(north, east), Clue.REPORTS, area_id, reports=count)


def told_spots(session: Session, report: Report, mentioned: Sequence[Mention]) -> Iterator[Candidate]:
    """Words of the report for a spot where most other reports with the same words lie together."""
    spots = {one.key: one for one in mentioned if is_spot(one)}
    for mention in sorted(spots.values(), key=lambda one: -len(one.words))[:_MOST_PHRASES]:
        asked = select(Report.latitude, Report.longitude, Report.area_id).where(
            Report.latitude.is_not(None),
            Report.precision == Precision.POINT,
            Report.id != report.id,
            finds_reports(session, mention.words),  # type: ignore[arg-type]
        )
        if report.area_id is not None:
            asked = asked.where(Report.area_id == report.area_id)
        elif report.sender_area:
            asked = asked.where(Report.sender_area == report.sender_area)
        rows = session.execute(asked.order_by(Report.id.desc()).limit(_MOST_REPORTS)).all()
        # A place that only stands behind a preposition may be no place.
        least = _TOGETHER if is_telling(mention) else _TOGETHER + 1
        middle = _spot([(row.latitude, row.longitude) for row in rows], least)
        if middle is not None:
            position, count = middle
            area_id = rows[0].area_id
            yield Candidate(
                mention.key, mention.words, position, Clue.REPORTS, area_id, Precision.POINT, count
            )


def _spot(points: Sequence[tuple[float, float]], least: int) -> tuple[Position, int] | None:
    """Where most of the points, and at least so many, lie together; and how many do."""
    if len(points) < least:
        return None
    north, east = median(point[0] for point in points), median(point[1] for point in points)
    near = sum(metres_between(north, east, *point) <= _SPOT_METRES for point in points)
    return (Position(north, east), near) if near >= max(least, len(points) * _MOSTLY) else None


def case_places(session: Session, keys: Collection[str]) -> Iterator[Candidate]:
    """The places of cases, in the words of whoever opened them."""
    asked = select(Case.place, Case.title, Case.latitude, Case.longitude, Case.area_id).where(
        Case.place != "", Case.latitude.is_not(None), Case.precision.in_(_EXACT)
    )
    for row in session.execute(asked):
        if (key := name_key(row.place)) in keys and row.latitude is not None and row.longitude is not None:
            position = Position(row.latitude, row.longitude)
            yield Candidate(key, row.place, position, Clue.CASE, row.area_id, source=row.title)


def listed_names(session: Session, keys: Collection[str]) -> Iterator[Candidate]:
    """The gazetteer."""
    asked = select(PlaceName).where(PlaceName.folded.in_(keys))
    for stored in session.scalars(asked):
        position = Position(stored.latitude, stored.longitude)
        yield Candidate(stored.folded, stored.name, position, Clue.PLACE_NAME, source=stored.file_name)


def area_names(session: Session, keys: Collection[str]) -> list[Candidate]:
    """Areas by name; such a name tells no point."""
    areas = session.execute(select(Area.id, Area.name, Area.geometry).where(Area.is_active))
    return [
        Candidate(key, area.name, middle, Clue.AREA, area.id, Precision.AREA)
        for area in areas
        if (key := name_key(area.name)) in keys and (middle := middle_of(area.geometry))
    ]


def map_names(session: Session) -> dict[str, list[Candidate]]:
    """Names on the municipality's own base map, by key; a line or a surface by a point in its middle."""
    by_key: defaultdict[str, list[Candidate]] = defaultdict(list)
    for layer in session.scalars(select(BaseLayer.geojson).where(BaseLayer.name != "outline")):
        for feature in layer["features"]:
            told = feature["properties"]
            name, middle = str(told.get("name") or ""), _middle_point(feature["geometry"])
            if name and middle and told.get("kind") in _MAP_NAMES:
                key = name_key(name)
                is_street = told["kind"] in {"road", "rail", "water"}
                by_key[key].append(
                    Candidate(
                        key, name, middle, Clue.BASE_MAP, precision=Precision.STREET if is_street else None
                    )
                )
    return dict(by_key)


def _middle_point(geometry: object) -> Position | None:
    if surface := middle_of(geometry):
        return surface
    points = list(_points(geometry.get("coordinates") if isinstance(geometry, dict) else None))
    return Position(*reversed(points[len(points) // 2])) if points else None


def _points(nested: object) -> Iterable[tuple[float, float]]:
    if isinstance(nested, list) and nested and not isinstance(nested[0], list):
        yield float(nested[0]), float(nested[1])
    elif isinstance(nested, list):
        for inner in nested:
            yield from _points(inner)
