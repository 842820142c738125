"""The list of disposals beside an SQLite store: a restored backup does not know what was disposed of since.

It says which records are gone, and nothing of what they said.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import astuple
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.whole_file import write_whole
from models.retention.tables import Disposal, DisposedRecord
from models.retention.values import RecordType, Trace, TracedDisposal


def list_beside(store: Path) -> Path:
    return store.with_name(store.stem + "-disposals.json")


def read_list(store: Path) -> list[TracedDisposal]:
    """What the list says, oldest first; nothing where there is none, or it cannot be read."""
    try:
        told = json.loads(list_beside(store).read_text("utf-8"))
        return sorted((_disposal(one) for one in told), key=lambda one: one.at)
    except (OSError, ValueError, KeyError, TypeError):
        return []


def write_list(session: Session, store: Path) -> None:
    """Add to the list what the store knows of disposals."""
    known = {(one.at, one.person): one for one in (*read_list(store), *disposals_in(session))}
    told = json.dumps([_told(known[key]) for key in sorted(known)], ensure_ascii=False)
    write_whole(list_beside(store), told.encode())


def disposals_in(session: Session) -> list[TracedDisposal]:
    """Every disposal that the store knows of, oldest first."""
    traces: defaultdict[int, list[Trace]] = defaultdict(list)
    for row in session.scalars(select(DisposedRecord).order_by(DisposedRecord.id)):
        traces[row.disposal_id].append(
            Trace(
                row.record_type, row.record_id, row.made_on, row.ran_from, row.days, row.decision, row.number
            )
        )
    asked = select(Disposal).order_by(Disposal.at, Disposal.id)
    return [TracedDisposal(row.at, row.person, tuple(traces[row.id])) for row in session.scalars(asked)]


def missing_in(session: Session, told: Iterable[TracedDisposal]) -> list[TracedDisposal]:
    """The disposals that the store does not know of."""
    known = {(row.at, row.person) for row in session.scalars(select(Disposal))}
    return [one for one in told if (one.at, one.person) not in known]


def _told(one: TracedDisposal) -> dict[str, Any]:
    traces = [[str(part) for part in astuple(trace)] for trace in one.traces]
    return {"at": one.at.isoformat(), "person": one.person, "records": traces}


def _disposal(told: dict[str, Any]) -> TracedDisposal:
    return TracedDisposal(
        datetime.fromisoformat(told["at"]), told["person"], tuple(_trace(parts) for parts in told["records"])
    )


def _trace(parts: list[str]) -> Trace:
    record_type, record_id, made_on, ran_from, days, decision, number = parts
    return Trace(
        RecordType(record_type),
        int(record_id),
        date.fromisoformat(made_on),
        date.fromisoformat(ran_from),
        int(days),
        decision,
        int(number),
    )
