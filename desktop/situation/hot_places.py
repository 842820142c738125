"""Places that several reports tell of, under the name that people know them by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
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

_SAID = func.trim(func.coalesce(func.nullif(Report.placed_name, ""), Report.place))


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


@dataclass(frozen=True, slots=True)
class Gathered:
    """A place and the ids of the reports that tell of it."""

    place: HotPlace
    report_ids: Sequence[int]


def gathered(
    session: Session, conditions: Sequence[ColumnElement[bool]], most: int, least: int = LEAST_AT_PLACE
) -> tuple[list[Gathered], int]:
    """The places with most reports, numbered from 1, and how many places there were in all."""
    groups = [*_around_points(session, conditions, least), *_along_streets(session, conditions, least)]
    groups.sort(key=lambda group: (-len(group), group[0]))
    kept = groups[:most]
    ids = [report_id for group in kept for report_id in group]
    told, cases = _told(session, ids), _open_cases(session, ids)
    categories = dict(session.execute(select(Category.id, Category.name)).all())
    areas = dict(session.execute(select(Area.id, Area.name)).all())
    names = Names(session)
    places = [
        Gathered(_place(number, [told[id_] for id_ in group], names, (categories, areas), cases), group)
        for number, group in enumerate(kept, 1)
    ]
    return places, len(groups)


def _around_points(
    session: Session, conditions: Sequence[ColumnElement[bool]], least: int
) -> Iterator[Sequence[int]]:
    """By what decides alone: a year has tens of thousands of them."""
    asked = _placed(conditions, Precision.POINT).with_only_columns(
        Report.id, Report.latitude, Report.longitude
    )
    points = session.execute(asked).all()
    for group in gathered_near([(row[1] or 0.0, row[2] or 0.0) for row in points], least):
        yield [points[place][0] for place in group]


def _along_streets(
    session: Session, conditions: Sequence[ColumnElement[bool]], least: int
) -> Iterator[Sequence[int]]:
    """By the street's name, or by its line where nobody names it."""
    asked = _placed(conditions, Precision.STREET).with_only_columns(Report.id, _SAID, Report.line)
    found: defaultdict[str, list[int]] = defaultdict(list)
    for report_id, said, line in session.execute(asked):
        found[fold(said) or str(line)].append(report_id)
    yield from (group for group in found.values() if len(group) >= least)


def _placed(conditions: Sequence[ColumnElement[bool]], precision: Precision) -> Select[Any]:
    placed = (Report.state.in_(COUNTED), is_placed(), Report.precision == precision)
    return select(Report.id).where(*conditions, *placed).order_by(Report.id)


def _told(session: Session, ids: Sequence[int]) -> dict[int, Told]:
    columns = (
        Report.id,
        Report.precision,
        Report.latitude,
        Report.longitude,
        Report.line,
        _SAID,
        Report.sender_area,
        Report.area_id,
        Report.category_id,
    )
    asked = (select(*columns).where(Report.id.in_(some)) for some in _in_parts(ids))
    return {row[0]: Told(*row) for each in asked for row in session.execute(each)}


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


def _open_cases(session: Session, report_ids: Sequence[int]) -> dict[int, list[LinkedCase]]:
    """By a report's id the open cases that it tells of."""
    found: defaultdict[int, list[LinkedCase]] = defaultdict(list)
    for some in _in_parts(report_ids):
        asked = (
            select(ReportLink.report_id, Case.id, Case.title)
            .join(Case, Case.id == ReportLink.case_id)
            .where(ReportLink.report_id.in_(some), Case.state.in_(OPEN_CASES))
        )
        for report_id, case_id, title in session.execute(asked):
            found[report_id].append(LinkedCase(case_id, title))
    return found


def _in_parts(ids: Sequence[int], size: int = 10_000) -> Iterator[Sequence[int]]:
    """So few at a time that a statement may have that many parameters."""
    return (ids[start : start + size] for start in range(0, len(ids), size))
