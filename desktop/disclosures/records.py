"""All records of some days in order, as the public-records law asks (OSL 5 kap. 1 and 2 §§)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.clock import STOCKHOLM, midnight
from desktop.disclosures.report_records import came_from, openly
from desktop.disclosures.words import say, word
from desktop.minutes.terms import term
from desktop.minutes.values import Issuer
from desktop.municipality import settings_of
from models.areas.tables import Area
from models.cases.tables import Case
from models.categories.tables import Category
from models.disclosures.tables import Disclosure
from models.disclosures.values import RecordKind, RecordLine
from models.kinds import Kind
from models.meetings.tables import Meeting, Minutes
from models.papers import PaperOptions
from models.publication.tables import Publication
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Informant, Report, ReportImport
from models.retention.tables import Disposal, DisposedRecord


@dataclass(frozen=True, slots=True)
class RecordList:
    """The lines of the days, and whose list it is."""

    issuer: Issuer
    options: PaperOptions
    first: date
    last: date
    made_at: datetime
    lines: tuple[RecordLine, ...]


@dataclass(frozen=True, slots=True)
class _Days:
    start: datetime
    end: datetime

    def hold(self, moment: InstrumentedAttribute[datetime] | ColumnElement[datetime]) -> ColumnElement[bool]:
        return (moment >= self.start) & (moment < self.end)


def record_list(session: Session, first: date, last: date, now: datetime) -> RecordList:
    """Raises Refusal PERIOD_BACKWARDS."""
    if last < first:
        raise Refusal(RefusalKind.PERIOD_BACKWARDS)
    days = _Days(midnight(first), midnight(last + timedelta(days=1)))
    lines = [line for read in _READERS for line in read(session, days)]
    lines.sort(key=lambda line: line.at)
    settings = settings_of(session)
    issuer = Issuer(settings.name, settings.unit, settings.address, settings.arms)
    return RecordList(issuer, settings.paper, first, last, now.astimezone(STOCKHOLM), tuple(lines))


def _reports(session: Session, days: _Days) -> Iterator[RecordLine]:
    asked = (
        select(Report, Informant.id, Category.name, Area.name)
        .outerjoin(Informant, Informant.report_id == Report.id)
        .outerjoin(Category, Category.id == Report.category_id)
        .outerjoin(Area, Area.id == Report.area_id)
        .where(days.hold(Report.received_at))
        .order_by(Report.received_at, Report.id)
        .execution_options(yield_per=1000)
    )
    for report, informant, category, area in session.execute(asked):
        yield _line(
            report.received_at,
            RecordKind.REPORT,
            report.registry_number or say("list_words.report", number=report.id),
            came_from(report, has_informant=informant is not None),
            say("list_words.municipality"),
            _about(category, area),
        )


def _imports(session: Session, days: _Days) -> Iterator[RecordLine]:
    rows = dict(
        session.execute(
            select(Report.import_id, func.count())
            .where(Report.import_id.is_not(None))
            .group_by(Report.import_id)
        ).all()
    )
    for each in session.scalars(select(ReportImport).where(days.hold(ReportImport.imported_at))):
        about = say("list_words.rows", count=rows.get(each.id, 0))
        if each.undone_at is not None:
            about = say("list_words.undone")
        designation = say("list_words.import", number=each.id)
        sender = openly(each.sender, term(each.source))
        yield _line(
            each.imported_at,
            RecordKind.IMPORT,
            designation,
            sender,
            say("list_words.municipality"),
            about,
        )


def _cases(session: Session, days: _Days) -> Iterator[RecordLine]:
    asked = (
        select(Case.id, Case.opened_at, Case.registry_number, Category.name, Area.name)
        .outerjoin(Category, Category.id == Case.category_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .where(days.hold(Case.opened_at))
    )
    for id_, opened_at, number, category, area in session.execute(asked):
        designation = number or say("list_words.case", number=id_)
        own = say("list_words.municipality")
        yield _line(opened_at, RecordKind.CASE, designation, own, "", _about(category, area))


def _minutes(session: Session, days: _Days) -> Iterator[RecordLine]:
    """When each version was locked, and when it was sent."""
    asked = select(Minutes, Meeting.held_on, Meeting.registry_number).join(
        Meeting, Meeting.id == Minutes.meeting_id
    )
    for minutes, held_on, number in session.execute(asked):
        year, week, _ = held_on.isocalendar()
        own = say("list_words.municipality")
        called = say("list_words.minutes", year=year, week=week, version=minutes.number)
        designation = number or called
        about = say("list_words.meeting", day=held_on.isoformat())
        for at, kind, to in (
            (minutes.finalised_at, RecordKind.MINUTES, ""),
            (minutes.dispatched_at, RecordKind.DISPATCH, say("list_words.list")),
        ):
            if at is not None and days.start <= at < days.end:
                yield _line(at, kind, designation, own, to, about)


def _publications(session: Session, days: _Days) -> Iterator[RecordLine]:
    asked = (
        select(Publication.id, Publication.published_at, Publication.public_title)
        .where(Publication.published_at.is_not(None))
        .where(Publication.published_at >= days.start, Publication.published_at < days.end)
    )
    for id_, at, title in session.execute(asked):
        if at is None:
            continue
        designation = say("list_words.publication", number=id_)
        own, public = say("list_words.municipality"), say("list_words.public")
        # What everybody has been able to read may be told.
        yield _line(at, RecordKind.PUBLICATION, designation, own, public, title)


def _disclosures(session: Session, days: _Days) -> Iterator[RecordLine]:
    for each in session.scalars(select(Disclosure).where(days.hold(Disclosure.at))):
        designation = each.registry_number or say("list_words.disclosure", number=each.id)
        own, asker = say("list_words.municipality"), say("list_words.asker")
        yield _line(each.at, RecordKind.DISCLOSURE, designation, own, asker, _copied(each))


def _disposals(session: Session, days: _Days) -> Iterator[RecordLine]:
    asked = (
        select(Disposal.id, Disposal.at, func.count(DisposedRecord.id))
        .outerjoin(DisposedRecord, DisposedRecord.disposal_id == Disposal.id)
        .where(days.hold(Disposal.at))
        .group_by(Disposal.id, Disposal.at)
    )
    for id_, at, count in session.execute(asked):
        designation = say("list_words.disposal", number=id_)
        about = say("list_words.records", count=count)
        yield _line(at, RecordKind.DISPOSAL, designation, say("list_words.municipality"), "", about)


_READERS = (_reports, _imports, _cases, _minutes, _publications, _disclosures, _disposals)


def _line(
    at: datetime, kind: RecordKind, designation: str, came_from_: str, went_to: str, about: str
) -> RecordLine:
    return RecordLine(at, at.astimezone(STOCKHOLM).date(), kind, designation, came_from_, went_to, about)


def _about(category: str | None, area: str | None) -> str:
    """The category and the area: both are the municipality's own words."""
    named = category or say("list_words.uncategorised")
    return say("list_words.in_area", category=named, area=area) if area else named


def _copied(each: Disclosure) -> str:
    if each.about is Kind.CASE:
        return say("list_words.copy_case", number=each.about_id)
    if each.about is Kind.MEASURE:
        return say("list_words.copy_measure", number=each.about_id)
    return say("list_words.copy_period", first=each.first_day, last=each.last_day)


def kind_word(kind: RecordKind) -> str:
    return word("list_kind", kind)


def year_so_far(today: date) -> tuple[date, date]:
    """What is asked for where no days are said."""
    return date(today.year, 1, 1), today
