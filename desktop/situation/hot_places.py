"""Places that several reports tell of, under the name that people know them by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.agenda.spots import LEAST_AT_PLACE
from desktop.places.distance import metres_between
from desktop.situation.near import gathered_near
from desktop.situation.place_names import Names, most_said
from desktop.situation.scope import COUNTED, is_placed
from desktop.situation.values import HotPlace, LinkedCase
from models.areas.tables import Area
from models.cases.tables import Case
from models.categories.tables import Category
from models.folding import fold
from models.reports.tables import Report, ReportLink
from models.reports.values import Position, Precision
from models.states import OPEN_CASES


@dataclass(frozen=True, slots=True)
class Told:
    """One report at a place."""

    id: int
    precision: Precision
    latitude: float | None
    longitude: float | None
    line: Any
    said: str
    said_area: str
    area_id: int | None
    category_id: int | None
    happened_at: datetime | None


@dataclass(frozen=True, slots=True)
class Gathered:
    """A place and the reports that tell of it."""

    place: HotPlace
    reports: tuple[Told, ...]


def told_of(session: Session, conditions: Sequence[ColumnElement[bool]]) -> list[Told]:
    """The reports of the conditions that lie at a point or along a street."""
    said = func.coalesce(func.nullif(Report.placed_name, ""), Report.place)
    at = (Report.precision, Report.latitude, Report.longitude, Report.line)
    asked = (
        select(
            Report.id,
            *at,
            func.trim(said),
            Report.sender_area,
            Report.area_id,
            Report.category_id,
            Report.happened_at,
        )
        .where(*conditions, Report.state.in_(COUNTED), is_placed())
        .order_by(Report.id)
    )
    return [Told(*row) for row in session.execute(asked)]


def gathered(
    session: Session, told: Sequence[Told], most: int, least: int = LEAST_AT_PLACE
) -> tuple[list[Gathered], int]:
    """The places with most reports, numbered from 1, and how many places there were in all."""
    points = [each for each in told if each.precision is Precision.POINT]
    streets = [each for each in told if each.precision is Precision.STREET]
    groups = [*_around_points(points, least), *_along_streets(streets, least)]
    groups.sort(key=lambda group: (-len(group), group[0].id))
    kept = groups[:most]
    categories = dict(session.execute(select(Category.id, Category.name)).all())
    areas = dict(session.execute(select(Area.id, Area.name)).all())
    names = Names(session)
    cases = _open_cases(session, [report.id for group in kept for report in group])
    places = [
        Gathered(_place(number, group, names, (categories, areas), cases), tuple(group))
        for number, group in enumerate(kept, 1)
    ]
    return places, len(groups)


def _around_points(points: Sequence[Told], least: int) -> Iterator[list[Told]]:
    places = [(each.latitude or 0.0, each.longitude or 0.0) for each in points]
    for group in gathered_near(places, least):
        yield [points[place] for place in group]


def _along_streets(streets: Sequence[Told], least: int) -> Iterator[list[Told]]:
    """By the street's name, or by its line where nobody names it."""
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for each in streets:
        found[fold(each.said) or str(each.line)].append(each)
    yield from (group for group in found.values() if len(group) >= least)


def _place(
    number: int,
    group: Sequence[Told],
    names: Names,
    words: tuple[dict[int, str], dict[int, str]],
    cases: dict[int, list[LinkedCase]],
) -> HotPlace:
    categories, areas = words
    is_street = group[0].precision is Precision.STREET
    position = _middle(group)
    said = Counter(each.said for each in group if each.said)
    counted = Counter(categories.get(each.category_id or 0, "") for each in group)
    in_areas = Counter(areas.get(each.area_id or 0) or each.said_area.strip() for each in group)
    linked = {case.id: case for each in group for case in cases.get(each.id, ())}
    return HotPlace(
        number=number,
        name=names.street(said) if is_street else names.point(position, said),
        area=most_said(in_areas, least=1),
        count=len(group),
        categories=tuple(sorted(counted.items(), key=lambda each: (-each[1], each[0]))),
        is_street=is_street,
        position=position,
        lines=_lines(group) if is_street else (),
        cases=tuple(sorted(linked.values(), key=lambda case: case.id)),
    )


def _middle(group: Sequence[Told]) -> Position | None:
    """The report nearest the middle of them: a place that somebody has pointed at, and no average of two."""
    points = [(each.latitude, each.longitude) for each in group]
    known = [(north, east) for north, east in points if north is not None and east is not None]
    if not known:
        known = [(corner.latitude, corner.longitude) for line in _lines(group) for corner in line]
    if not known:
        return None
    north, east = (sum(axis) / len(known) for axis in zip(*known, strict=True))
    return Position(*min(known, key=lambda point: metres_between(north, east, *point)))


def _lines(group: Sequence[Told]) -> tuple[tuple[Position, ...], ...]:
    """The line of a street, once however many tell of it."""
    lines = next((each.line for each in group if each.line), ())
    return tuple(tuple(Position(corner[1], corner[0]) for corner in line) for line in lines)


def _open_cases(session: Session, report_ids: Collection[int]) -> dict[int, list[LinkedCase]]:
    """By a report's id the open cases that it tells of."""
    found: defaultdict[int, list[LinkedCase]] = defaultdict(list)
    for some in _in_parts(list(report_ids)):
        asked = (
            select(ReportLink.report_id, Case.id, Case.title)
            .join(Case, Case.id == ReportLink.case_id)
            .where(ReportLink.report_id.in_(some), Case.state.in_(OPEN_CASES))
        )
        for report_id, case_id, title in session.execute(asked):
            found[report_id].append(LinkedCase(case_id, title))
    return found


def _in_parts(ids: list[int], size: int = 10_000) -> Iterable[list[int]]:
    """So few at a time that a statement may have that many parameters."""
    return (ids[start : start + size] for start in range(0, len(ids), size))
