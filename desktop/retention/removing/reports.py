"""Reports and those who told them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date, timedelta

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.intake.progress import Tell
from desktop.retention.removing.chunks import (
    chunks,
    forget_told,
    ids_where,
    let_go,
    remove,
    remove_attachments,
)
from desktop.storage.touched import touch
from models.answers.tables import Answer, Promise
from models.areas.tables import Area
from models.attachments.tables import Attachment
from models.categories.tables import Category
from models.kinds import Kind
from models.reports.tables import Informant, Report, ReportLink
from models.reports.values import ReportSource
from models.retention.tables import DisposedOfCase, DisposedTally

Bucket = tuple[date, ReportSource, str, str]


def remove_informants(session: Session, report_ids: Collection[int]) -> None:
    """Remove the contact details; the reports and what was answered stay as they are."""
    remove(session, Informant.report_id, report_ids)
    touch(session, Kind.REPORT, report_ids)


def remove_reports(session: Session, report_ids: Collection[int], disposal_id: int, tell: Tell) -> None:
    """Remove the reports with all that hangs on them; how many they were stays, by week and by case.

    *tell* hears how many are gone and may raise: then nothing is.
    """
    _count_by_week(session, report_ids)
    _count_by_case(session, report_ids, disposal_id)
    forget_told(session, Kind.REPORT, report_ids)
    promises = ids_where(session, Promise, Promise.report_id, report_ids)
    forget_told(session, Kind.PROMISE, promises)
    remove(session, Promise.id, promises)
    remove(session, Informant.report_id, report_ids)
    remove(session, Answer.report_id, report_ids)
    remove(session, ReportLink.report_id, report_ids)
    remove_attachments(session, Attachment.report_id, report_ids)
    let_go(session, Report.likely_same_id, report_ids)
    let_go(session, Report.duplicate_of_id, report_ids)
    gone = 0
    for chunk in chunks(report_ids):
        tell(gone, len(report_ids))
        remove(session, Report.id, chunk)
        gone += len(chunk)
    touch(session, Kind.REPORT, report_ids)


def _count_by_week(session: Session, report_ids: Collection[int]) -> None:
    """Add the reports to what is known of each week, source, category and area."""
    counted: Counter[Bucket] = Counter(_buckets(session, report_ids))
    keys = ("week", "source", "category", "area")
    columns = [getattr(DisposedTally, key) for key in keys]
    known = {tuple(row) for row in session.execute(select(*columns))}
    for bucket, reports in counted.items():
        if bucket in known:
            same = (column == value for column, value in zip(columns, bucket, strict=True))
            more = update(DisposedTally).values(reports=DisposedTally.reports + reports)
            session.execute(more.where(*same), execution_options={"synchronize_session": False})
        else:
            row = dict(zip(keys, bucket, strict=True))
            session.execute(insert(DisposedTally), [{**row, "reports": reports}])


def _buckets(session: Session, report_ids: Collection[int]) -> Iterator[Bucket]:
    for chunk in chunks(report_ids):
        asked = (
            select(Report.received_at, Report.source, Category.name, Area.name)
            .outerjoin(Category, Category.id == Report.category_id)
            .outerjoin(Area, Area.id == Report.area_id)
            .where(Report.id.in_(chunk))
        )
        for received_at, source, category, area in session.execute(asked):
            day = received_at.astimezone(STOCKHOLM).date()
            yield day - timedelta(days=day.weekday()), source, category or "", area or ""


def _count_by_case(session: Session, report_ids: Collection[int], disposal_id: int) -> None:
    """Let each case that stays say how many of its reports are gone."""
    counted: Counter[int] = Counter()
    for chunk in chunks(report_ids):
        counted.update(session.scalars(select(ReportLink.case_id).where(ReportLink.report_id.in_(chunk))))
    if counted:
        lines = [
            {"case_id": case_id, "disposal_id": disposal_id, "reports": reports}
            for case_id, reports in counted.items()
        ]
        session.execute(insert(DisposedOfCase), lines)
        touch(session, Kind.CASE, counted)
