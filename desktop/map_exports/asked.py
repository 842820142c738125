"""What the map's filter lets through, with its places as they are: read here, and never let out as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.map.picture import MapPicture
from desktop.map.picturing import picture
from desktop.map.thing_questions import Wanted
from desktop.map.things import MapFilter
from models.cases.tables import Case
from models.kinds import Kind
from models.measures.tables import Measure
from models.reports.tables import Report
from models.reports.values import Position

# State and day are of the thing itself, for a reader who was not there: not when it was last touched.
_TOLD: dict[Kind, tuple[Any, Any, Any]] = {
    Kind.REPORT: (Report.id, Report.state, Report.received_at),
    Kind.CASE: (Case.id, Case.state, Case.opened_at),
    Kind.MEASURE: (Measure.id, Measure.state, Measure.proposed_at),
}
# Fewer than any engine lets a question name.
_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class Found:
    """One thing; `place` None where it has no exact one, as at a fall-back point."""

    kind: Kind
    id: int
    category_id: int | None
    state: StrEnum
    area_id: int | None
    on: datetime
    place: Position | None
    line: Any


def found(session: Session, wanted: MapFilter, kinds: frozenset[Kind], today: date) -> list[Found]:
    """All that *wanted* lets through of the *kinds*."""
    return [
        each
        for kind in _TOLD
        if kind in kinds and wanted.kind in {None, kind}
        for each in _of_kind(session, kind, Wanted(replace(wanted, kind=kind), today))
    ]


def _of_kind(session: Session, kind: Kind, wanted: Wanted) -> Iterator[Found]:
    shown = picture(session, wanted)
    ids = shown.ids.tolist()
    told = _told(session, kind, ids)
    rows = zip(ids, shown.categories.tolist(), shown.areas.tolist(), shown.line_of.tolist(), strict=True)
    for (id_, category, area, line), place in zip(rows, _places(shown), strict=True):
        state, on = told[id_]
        lines = shown.lines[line] if line >= 0 else None
        yield Found(kind, id_, category or None, state, area or None, on, place, lines)


def _told(session: Session, kind: Kind, ids: Sequence[int]) -> dict[int, tuple[StrEnum, datetime]]:
    """State and day by id."""
    id_, state, on = _TOLD[kind]
    parts = (ids[first : first + _AT_ONCE] for first in range(0, len(ids), _AT_ONCE))
    rows = (row for part in parts for row in session.execute(select(id_, state, on).where(id_.in_(part))))
    return {row[0]: (row[1], row[2]) for row in rows}


def _places(shown: MapPicture) -> Iterator[Position | None]:
    columns = (shown.latitudes.tolist(), shown.longitudes.tolist(), shown.has_point().tolist())
    for latitude, longitude, is_there in zip(*columns, strict=True):
        yield Position(latitude, longitude) if is_there else None
