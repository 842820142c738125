"""Whose a file is, and what a report or case has through others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.versions import fetch
from models.attachments.tables import Attachment
from models.attachments.values import AttachmentRow, Owner
from models.base import Base
from models.cases.tables import Case
from models.kinds import Kind
from models.measures.tables import Measure
from models.reports.tables import Report, ReportLink
from models.reports.values import Position

if TYPE_CHECKING:
    from desktop.attachments.new_file import LookedAt

_OWNERS: Mapping[Kind, tuple[type[Base], InstrumentedAttribute[int | None]]] = {
    Kind.REPORT: (Report, Attachment.report_id),
    Kind.CASE: (Case, Attachment.case_id),
    Kind.MEASURE: (Measure, Attachment.measure_id),
}


def refuse_gone(session: Session, owner: Owner) -> None:
    """Raise Refusal GONE where the owner is not there any more."""
    fetch(session, _OWNERS[owner.kind][0], owner.id)


def attachments_of(session: Session, owner: Owner) -> list[Attachment]:
    """Its own, oldest first; then what its reports have, and what repeats them (their duplicates) has."""
    own = _OWNERS[owner.kind][1] == owner.id
    found = session.scalars(select(Attachment).where(or_(own, *_through(owner))).order_by(Attachment.id))
    return sorted(found, key=lambda attachment: attachment.owner != owner)


def attached_names(session: Session, report_ids: Collection[int]) -> dict[int, list[str]]:
    """What the reports' own files are called, by report; one without any is left out."""
    asked = select(Attachment.report_id, Attachment.name).where(Attachment.report_id.in_(report_ids))
    names: dict[int, list[str]] = {}
    for report_id, name in session.execute(asked.order_by(Attachment.id)):
        if report_id is not None:
            names.setdefault(report_id, []).append(name)
    return names


def new_to(session: Session, case_id: int, into_id: int) -> list[Attachment]:
    """The case's own files that the other case lacks: what both have is not shown twice there."""
    known = select(Attachment.sha256).where(Attachment.case_id == into_id)
    moved = select(Attachment).where(Attachment.case_id == case_id, Attachment.sha256.not_in(known))
    return list(session.scalars(moved))


def columns(owner: Owner, seen: LookedAt, sha256: str) -> dict[str, Any]:
    """The columns of a new row, but for when and who."""
    return {
        _OWNERS[owner.kind][1].key: owner.id,
        "sha256": sha256,
        "name": seen.name,
        "media_type": seen.media_type,
        "size": seen.size,
        "width": seen.width,
        "height": seen.height,
        "thumbnail": seen.thumbnail,
        "latitude": seen.position.latitude if seen.position else None,
        "longitude": seen.position.longitude if seen.position else None,
    }


def row_of(kept: Attachment) -> AttachmentRow:
    is_placed = kept.latitude is not None and kept.longitude is not None
    return AttachmentRow(
        id=kept.id,
        owner=kept.owner,
        name=kept.name,
        media_type=kept.media_type,
        size=kept.size,
        width=kept.width,
        height=kept.height,
        thumbnail=kept.thumbnail,
        position=Position(kept.latitude or 0, kept.longitude or 0) if is_placed else None,
        added_at=kept.added_at,
        person=kept.person,
    )


def _through(owner: Owner) -> list[ColumnElement[bool]]:
    """What a report's duplicates have, and for a case what its reports and their duplicates have."""
    if owner.kind is Kind.REPORT:
        told_again = select(Report.id).where(Report.duplicate_of_id == owner.id)
        return [Attachment.report_id.in_(told_again)]
    if owner.kind is Kind.CASE:
        linked = select(ReportLink.report_id).where(ReportLink.case_id == owner.id)
        told_again = select(Report.id).where(Report.duplicate_of_id.in_(linked))
        return [Attachment.report_id.in_(linked), Attachment.report_id.in_(told_again)]
    return []
