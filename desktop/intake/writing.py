"""New rows into the store: reports, their informants and the import they came with."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, false, insert, literal_column, null, select
from sqlalchemy.orm import Session

from desktop.intake.incoming import Incoming
from desktop.intake.new_ids import new_ids
from desktop.intake.progress import Tell
from desktop.intake.rejections import Rejection
from desktop.intake.remembering import hash_of, worth_keeping
from desktop.intake.values import TAKEN_OVER, ImportPreview, Judged
from desktop.intake.verdicts.known import CategoryWords, Ground
from desktop.places.sweden import is_in_sweden
from desktop.storage.touched import touch
from models.base import Base
from models.kinds import Kind
from models.places.street_line import box_of
from models.reports.tables import Informant, Report, ReportImport
from models.reports.values import Feedback, ReportSource, ReportState
from models.shadows import folded_text

_CHUNK = 5_000


def folded_row(row: Incoming) -> str:
    """What a search will find of it."""
    return folded_text(
        {"place": row.place, "text": row.text, "sender_area": row.area, "sender_category": row.category}
    )


def is_outside(row: Incoming, ground: Ground) -> bool:
    """Outside the municipality's outline where the store has one, or outside Sweden."""
    if row.placed is None:
        return False
    latitude, longitude, _ = row.placed
    if ground.outline and not ground.outline.holds(latitude, longitude):
        return True
    return not is_in_sweden(latitude, longitude)


def write_import(session: Session, preview: ImportPreview, judged: Judged, person: str, now: datetime) -> int:
    """The import itself, with its figures; its id."""
    stored = _import_of(preview, judged, person, now)
    session.add(stored)
    session.flush()
    return stored.id


def note_taken_over(
    session: Session, preview: ImportPreview, reports: int, person: str, now: datetime
) -> None:
    """Let the list of imports tell that so many *reports* took over the file's changes.

    On the last import where that was of this file, else on one of its own that brought nothing new.
    """
    last = session.scalars(select(ReportImport).order_by(ReportImport.id.desc()).limit(1)).first()
    if last is None or last.undone_at is not None or not _is_of(last, preview):
        last = _import_of(preview, replace(preview.judged, new=[], folded=[], likely={}), person, now)
        session.add(last)
    last.counts = {**last.counts, TAKEN_OVER: last.counts.get(TAKEN_OVER, 0) + reports}


def _is_of(stored: ReportImport, preview: ImportPreview) -> bool:
    """Whether the import was of the very same file, from the same sender."""
    sent = stored.source, stored.sender, stored.file_hash
    return sent == (preview.source, preview.sender, preview.file_hash)


def _import_of(preview: ImportPreview, judged: Judged, person: str, now: datetime) -> ReportImport:
    return ReportImport(
        source=preview.source,
        sender=preview.sender,
        file_name=preview.file_name,
        file_hash=preview.file_hash,
        imported_at=now,
        person=person,
        counts=asdict(judged.counts),
        rejections=[_kept(rejection) for rejection in judged.rejections],
        headers_hash=hash_of(preview.headers),
        said=worth_keeping(preview.options, preview.date_format, preview.crs),
        fallback_points=sorted(preview.fallback_points),
    )


class ReportRows:
    """Makes the rows of one import, with the store's categories and areas."""

    def __init__(
        self, session: Session, source: ReportSource, sender: str, import_id: int, now: datetime
    ) -> None:
        self._session = session
        self._sender = sender
        self._insert_report = insert(_table(Report)).values(_same_for_all(source, import_id))
        self._now = now

    def write(self, judged: Judged, categories: CategoryWords, ground: Ground, tell: Tell) -> dict[int, str]:
        """Insert all new rows and announce them with the commit; the files they name, by report id."""
        ids = new_ids(self._session, Report, len(judged.new))
        same = {index: _pointed_at(likeness.key, ids) for index, likeness in judged.likely.items()}
        for start in range(0, len(ids), _CHUNK):
            tell(start, len(ids))
            chunk = range(start, min(start + _CHUNK, len(ids)))
            reports = [
                {
                    **self._report(ids[index], judged.new[index], categories, ground),
                    "likely_same_id": same.get(index),
                    "folded": judged.folded[index],
                }
                for index in chunk
            ]
            informants = [one for index in chunk if (one := _informant(ids[index], judged.new[index]))]
            if any(judged.new[index].street for index in chunk):
                for index, report in zip(chunk, reports, strict=True):
                    lines = judged.new[index].street_lines
                    report |= {"line": lines, **box_of(lines)}
            connection = self._session.connection()
            connection.execute(self._insert_report, reports)
            if informants:
                connection.execute(insert(_table(Informant)), informants)
        touch(self._session, Kind.REPORT, ids)
        tell(len(ids), len(ids))
        rows = zip(ids, judged.new, strict=True)
        return {report_id: row.attachments for report_id, row in rows if row.attachments}

    def _report(
        self, report_id: int, row: Incoming, categories: CategoryWords, ground: Ground
    ) -> dict[str, Any]:
        latitude, longitude, is_swapped = row.placed or (None, None, False)
        return {
            "id": report_id,
            "external_id": row.external_id or None,
            "sender": self._sender,
            "import_line": row.line,
            "content_hash": row.content_hash,
            "received_at": row.received_at or row.happened_at or self._now,
            "happened_at": row.happened_at,
            "text": row.text,
            "sender_category": row.category,
            "category_id": categories.meaning(row.category),
            "place": row.place,
            "sender_area": row.area,
            "area_id": ground.area_of(row.area, latitude, longitude, row.precision),
            "latitude": latitude,
            "longitude": longitude,
            "precision": row.precision,
            "is_outside": is_outside(row, ground),
            "is_swapped": is_swapped,
            "is_fallback": row.is_fallback,
            "feedback": Feedback.WAITING if row.contact else Feedback.NOT_NEEDED,
        }


def _same_for_all(source: ReportSource, import_id: int) -> dict[str, ColumnElement[Any]]:
    """In the statement itself: as parameters of each row they would cost a third of the time."""
    return {
        "source": literal_column(f"'{source.value}'"),
        "import_id": literal_column(str(int(import_id))),
        "facet": null(),
        "is_placed_by_hand": false(),
        "placed_name": literal_column("''"),
        "state": literal_column(f"'{ReportState.NEW.value}'"),
        "dismissal_motive": literal_column("''"),
        "duplicate_of_id": null(),
        "feedback_at": null(),
        "feedback_how": literal_column("''"),
        "version": literal_column("1"),
    }


def _table(entity: type[Base]) -> Table:
    kept = entity.__table__
    assert isinstance(kept, Table)  # noqa: S101 - for the type checker
    return kept


def _pointed_at(key: int, ids: Sequence[int]) -> int:
    """A likeness's key as a report's id: a row of this file, or minus the id of a stored one."""
    return -key if key < 0 else ids[key]


def _informant(report_id: int, row: Incoming) -> dict[str, Any] | None:
    if row.contact is None:
        return None
    name, email, phone = row.contact
    return {
        "report_id": report_id,
        "name": name[:200],
        "email": email[:200],
        "phone": phone[:100],
        "postal_address": "",
    }


def _kept(rejection: Rejection) -> dict[str, Any]:
    """Without the cell's value: a rejected row's text is not ours to keep."""
    return {"line": rejection.line, "column": rejection.column, "reason": rejection.kind.value}
