"""What a changed row would change, field by field, and which texts are likely to tell the same."""

from collections.abc import Sequence
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.intake.fields import Field
from desktop.intake.incoming import Incoming
from desktop.intake.values import ChangedRow, FieldChange, Judged, LikelySame, Telling
from models.reports.tables import Report
from models.reports.values import Position, ReportSource

_SHOWN = 50
_AT_ONCE = 500


def changes_of(session: Session, source: ReportSource, changed: Sequence[Incoming]) -> tuple[ChangedRow, ...]:
    """Every changed row next to the report that it is known as."""
    found: list[ChangedRow] = []
    for start in range(0, len(changed), _AT_ONCE):
        part = changed[start : start + _AT_ONCE]
        asked = select(Report).where(
            Report.source == source, Report.external_id.in_([row.external_id for row in part])
        )
        stored = {report.external_id: report for report in session.scalars(asked)}
        found += [_changed_row(row, stored[row.external_id]) for row in part]
    return tuple(found)


def likely_of(session: Session, judged: Judged) -> tuple[LikelySame, ...]:
    """The first proposals, with what both say."""
    shown = dict(islice(judged.likely.items(), _SHOWN))
    stored_ids = [-likeness.key for likeness in shown.values() if likeness.key < 0]
    stored = {
        report.id: _told_by(report)
        for report in session.scalars(select(Report).where(Report.id.in_(stored_ids)))
    }
    return tuple(
        LikelySame(
            judged.new[index].line,
            _told_in(judged.new[index]),
            stored[-likeness.key] if likeness.key < 0 else _told_in(judged.new[likeness.key]),
            likeness,
        )
        for index, likeness in shown.items()
    )


def _told_in(row: Incoming) -> Telling:
    position = Position(row.placed[0], row.placed[1]) if row.placed else None
    return Telling(row.text, row.happened_at or row.received_at, row.place or row.area, position)


def _told_by(report: Report) -> Telling:
    at, place = report.happened_at or report.received_at, report.place or report.sender_area
    position = None
    if report.latitude is not None and report.longitude is not None:
        position = Position(report.latitude, report.longitude)
    return Telling(report.text, at, place, position)


def _changed_row(row: Incoming, report: Report) -> ChangedRow:
    latitude, longitude, _ = row.placed or (None, None, False)
    pairs = (
        (Field.RECEIVED_AT, report.received_at, row.received_at or report.received_at),
        (Field.HAPPENED_AT, report.happened_at, row.happened_at),
        (Field.CATEGORY, report.sender_category, row.category),
        (Field.TEXT, report.text, row.text),
        (Field.ADDRESS, report.place, row.place),
        (Field.AREA, report.sender_area, row.area),
        (Field.LATITUDE, _degrees(report.latitude), _degrees(latitude)),
        (Field.LONGITUDE, _degrees(report.longitude), _degrees(longitude)),
    )
    changes = tuple(FieldChange(field, _shown(old), _shown(new)) for field, old, new in pairs if old != new)
    return ChangedRow(row.line, report.id, row.external_id, changes)


def _degrees(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _shown(value: object) -> str:
    return "" if value is None else str(value)
