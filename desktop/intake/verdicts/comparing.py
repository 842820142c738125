"""What a changed row would change, field by field, and which texts are likely to tell the same."""

from collections.abc import Sequence
from functools import lru_cache
from typing import overload

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.attachments.from_folder import has_all
from desktop.attachments.owners import attached_names
from desktop.intake.fields import Field
from desktop.intake.incoming import Incoming, instead_of_text
from desktop.intake.values import ChangedRow, FieldChange, Judged, LikelySame, Telling
from desktop.intake.verdicts.known import of_sender
from desktop.store import Store
from models.reports.tables import Report
from models.reports.values import Position, ReportSource

_AT_ONCE = 200
_KEPT = 4
PLACE_FIELDS = frozenset({Field.LATITUDE, Field.LONGITUDE})


class ChangedRows(Sequence[ChangedRow]):
    """Every changed row next to the report that it is known as, asked of the store some at a time."""

    def __init__(self, store: Store, source: ReportSource, sender: str, changed: Sequence[Incoming]) -> None:
        self._store = store
        self._source = source
        self._sender = sender
        self._changed = changed
        self._some = lru_cache(maxsize=_KEPT)(self._asked)

    def __len__(self) -> int:
        return len(self._changed)

    @overload
    def __getitem__(self, index: int) -> ChangedRow: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[ChangedRow]: ...

    def __getitem__(self, index: int | slice) -> ChangedRow | Sequence[ChangedRow]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        at = range(len(self))[index]
        return self._some(at // _AT_ONCE)[at % _AT_ONCE]

    def _asked(self, page: int) -> list[ChangedRow]:
        part = self._changed[page * _AT_ONCE : (page + 1) * _AT_ONCE]
        with self._store.reading() as session:
            known = reports_known_as(session, self._source, self._sender, part)
            names = attached_names(session, [report.id for report in known.values()])
        told = ((row, known.get(row.external_id)) for row in part)
        return [changed_row(row, report, names.get(report.id, ()) if report else ()) for row, report in told]


class LikelyPairs:
    """What the new rows and those that they resemble say, made when asked for."""

    def __init__(self, session: Session, judged: Judged) -> None:
        self._judged = judged
        ids = sorted({-likeness.key for likeness in judged.likely.values() if likeness.key < 0})
        self._stored: dict[int, Telling] = {}
        for start in range(0, len(ids), _AT_ONCE):
            asked = select(Report).where(Report.id.in_(ids[start : start + _AT_ONCE]))
            self._stored |= {report.id: _told_by(report) for report in session.scalars(asked)}
            session.expunge_all()

    def of(self, index: int) -> LikelySame | None:
        """The pair of the new row with this index."""
        likeness = self._judged.likely.get(index)
        if likeness is None:
            return None
        row, key = self._judged.new[index], likeness.key
        other = self._stored[-key] if key < 0 else _told_in(self._judged.new[key])
        other_id, other_line = (-key, None) if key < 0 else (None, self._judged.new[key].line)
        return LikelySame(row.line, _told_in(row), other, likeness, other_id, other_line)


def reports_known_as(
    session: Session, source: ReportSource, sender: str, rows: Sequence[Incoming]
) -> dict[str, Report]:
    """Id → the report that a row with that id is known as: the sender's own before an unnamed one's."""
    asked = select(Report).where(
        of_sender(Report, source, sender), Report.external_id.in_([row.external_id for row in rows])
    )
    found = sorted(session.scalars(asked), key=lambda report: (report.sender == sender, -report.id))
    return {report.external_id or "": report for report in found}


def changed_row(row: Incoming, report: Report | None, attached: Sequence[str]) -> ChangedRow:
    """What the row tells otherwise than the report says now; *attached* are the names of its files."""
    if report is None:
        return ChangedRow(row.line, 0, row.external_id, ())
    latitude, longitude, _ = row.placed or (None, None, False)
    pairs = (
        (Field.RECEIVED_AT, report.received_at, row.received_at or report.received_at),
        (Field.HAPPENED_AT, report.happened_at, row.happened_at),
        (Field.CATEGORY, report.sender_category, row.category),
        (Field.TEXT, report.text, _text_told(row, report)),
        (Field.ADDRESS, report.place, row.place),
        (Field.AREA, report.sender_area, row.area),
        (Field.LATITUDE, _degrees(report.latitude), _degrees(latitude)),
        (Field.LONGITUDE, _degrees(report.longitude), _degrees(longitude)),
    )
    changes = [FieldChange(field, _shown(old), _shown(new)) for field, old, new in pairs if old != new]
    # Known by its content as changed: where nothing else is, the names of its files are.
    if row.attachments and (not changes or not has_all(attached, row.attachments)):
        changes.append(FieldChange(Field.ATTACHMENTS, "; ".join(attached), row.attachments))
    return ChangedRow(row.line, report.id, row.external_id, tuple(changes), report.is_placed_by_hand)


def stands_in(report: Report) -> bool:
    """Whether our words are in the place of a text that the sender left out."""
    return report.text == instead_of_text(report.sender_category, report.place, report.sender_area)


def _text_told(row: Incoming, report: Report) -> str:
    """What the sender wrote; never words of ours as a change of it."""
    if row.has_text:
        return row.text
    return report.text if stands_in(report) else ""


def _told_in(row: Incoming) -> Telling:
    position = Position(row.placed[0], row.placed[1]) if row.placed else None
    return Telling(row.text, row.happened_at or row.received_at, row.place or row.area, position)


def _told_by(report: Report) -> Telling:
    at, place = report.happened_at or report.received_at, report.place or report.sender_area
    position = None
    if report.latitude is not None and report.longitude is not None:
        position = Position(report.latitude, report.longitude)
    return Telling(report.text, at, place, position)


def _degrees(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _shown(value: object) -> str:
    return "" if value is None else str(value)
