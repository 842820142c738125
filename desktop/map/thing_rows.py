"""The rows of the list beside the map, and titles: fetched for those that are seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Select, func, null, select
from sqlalchemy.orm import Session

from desktop.map.markers import Marker
from desktop.map.thing_questions import unless_fallback
from desktop.map.things import TONES, MapThing, kind_and_id
from models.areas.tables import Area
from models.cases.tables import Case
from models.kinds import Kind
from models.measures import rules
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.reports.tables import Report
from models.reports.values import Position, Precision
from models.states import OPEN_CASES

LINE_LENGTH = 160
_PLACED = frozenset({Precision.POINT, Precision.STREET})


def things(session: Session, keys: Sequence[int], today: date) -> list[MapThing]:
    """The things with *keys*, in that order; those that have gone are left out."""
    wanted = sorted(kind_and_id(key) for key in keys)
    found: dict[int, MapThing] = {}
    for kind, group in groupby(wanted, key=lambda one: one[0]):
        question, table = _question(kind)
        rows = session.execute(question.where(table.id.in_([thing_id for _kind, thing_id in group])))
        for row in rows:
            thing = _thing(kind, row, today)
            found[thing.id] = thing
    return [found[key] for key in keys if key in found]


def open_cases(session: Session, area_id: int | None) -> Iterator[Marker]:
    """The open cases that have a point or street, in that area where one is given."""
    question = select(Case.id, Case.latitude, Case.longitude, Case.title, Case.state).where(
        Case.state.in_(OPEN_CASES), Case.latitude.is_not(None), Case.precision.in_(_PLACED)
    )
    if area_id is not None:
        question = question.where(Case.area_id == area_id)
    for case_id, latitude, longitude, title, state in session.execute(question.order_by(Case.id)):
        if latitude is not None and longitude is not None:
            yield Marker(Kind.CASE, case_id, latitude, longitude, title, TONES[state])


def _question(kind: Kind) -> tuple[Select[Any], Any]:
    match kind:
        case Kind.REPORT:
            text = func.substr(Report.text, 1, LINE_LENGTH)
            asked = _columns(Report, text, Report.state, null(), Report)
            return asked.outerjoin(Area, Area.id == Report.area_id), Report
        case Kind.CASE:
            asked = _columns(Case, Case.title, Case.state, null(), Case)
            return asked.outerjoin(Area, Area.id == Case.area_id), Case
        case _:
            asked = _columns(Measure, Measure.title, Measure.state, Measure.due_date, Case)
            joined = asked.outerjoin(Case, Case.id == Measure.case_id)
            return joined.outerjoin(Area, Area.id == Case.area_id), Measure


def _columns(table: Any, title: Any, state: Any, due: Any, placed: Any) -> Select[Any]:
    return select(
        table.id,
        table.version,
        title,
        func.coalesce(Area.name, ""),
        state,
        due,
        unless_fallback(placed, placed.latitude),
        unless_fallback(placed, placed.longitude),
        placed.precision,
        placed.area_id,
    ).select_from(table)


def _thing(kind: Kind, row: Any, today: date) -> MapThing:
    thing_id, version, title, area, state, due, latitude, longitude, precision, area_id = row
    late = rules.days_late(state, due, today) if isinstance(state, MeasureState) else 0
    exact = precision or Precision.UNKNOWN
    position = None
    if exact in _PLACED:
        if latitude is None or longitude is None:
            exact = Precision.AREA if area_id else Precision.UNKNOWN
        else:
            position = Position(latitude, longitude)
    return MapThing(kind, thing_id, version, title, area, state, late, position, exact)
