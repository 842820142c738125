"""Reports and cases that come into another area because areas have changed: written many at a time."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from sqlalchemy import Table, insert, update
from sqlalchemy.orm import Session

from desktop.storage.touched import touch
from desktop.undo import undone_by
from models.cases.tables import Case
from models.history import HistoryEntry
from models.reports.tables import Report

Placed = type[Report] | type[Case]
# (Area before, area after) → ids of what moved; None is no area.
Moves = Mapping[tuple[int | None, int | None], list[int]]

# SQLite takes 32 766 values in one statement.
_AT_ONCE = 10_000


def move(session: Session, table: Placed, moves: Moves) -> None:
    """Write them, tell the pages and the history, and let the deed be undone.

    A form that shows one of them as it was is refused, for it would write the old area back.
    """
    for (old, new), ids in moves.items():
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            _write(session, table, old, new, some)
            _record(session, table, old, new, some)
        touch(session, table.kind, ids)
    if moves:
        backwards = {(new, old): ids for (old, new), ids in moves.items()}
        undone_by(session, partial(move, table=table, moves=backwards))


def _write(session: Session, table: Placed, old: int | None, new: int | None, ids: list[int]) -> None:
    """What a person has given another area since then stays there."""
    rows = _table(table)
    session.connection().execute(
        update(rows)
        .where(rows.c.id.in_(ids), rows.c.area_id.is_not_distinct_from(old))
        .values(area_id=new, version=rows.c.version + 1)
    )


def _record(session: Session, table: Placed, old: int | None, new: int | None, ids: list[int]) -> None:
    rows = _table(table)
    same_for_all = {
        "at": session.info["clock"].now(),
        "person": session.info["person"].name,
        "deed": session.info["deed"],
        "subject": table.kind,
        "field": f"{rows.name}.area_id",
        "old": _shown(old),
        "new": _shown(new),
    }
    session.connection().execute(insert(HistoryEntry), [{**same_for_all, "subject_id": id_} for id_ in ids])


def _shown(area_id: int | None) -> str | None:
    return None if area_id is None else str(area_id)


def _table(table: Placed) -> Table:
    rows: Any = table.__table__
    assert isinstance(rows, Table)  # noqa: S101 - for the type alone
    return rows
