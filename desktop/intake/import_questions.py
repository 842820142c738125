"""What is asked about imports that were carried out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.areas.questions import municipality
from desktop.categories import category_words
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.remembering import Earlier, Remembered, hash_of, remembered_of
from desktop.intake.values import TAKEN_OVER, ImportCounts, ImportedReport, ImportPage, ImportRow
from desktop.intake.verdicts.known import of_sender
from desktop.versions import fetch
from models.cases.tables import Case
from models.reports.tables import Report, ReportImport, ReportLink
from models.reports.values import LinkedCase, ReportSource

_TEXT_SHOWN = 200


def listing(session: Session) -> list[ImportRow]:
    """All imports, newest first, those taken back among them."""
    asked = select(ReportImport).order_by(ReportImport.imported_at.desc(), ReportImport.id.desc())
    return [row_of(stored) for stored in session.scalars(asked)]


def imported_before(session: Session, file_hash: str) -> ImportRow | None:
    """The newest import of the very same file that stands."""
    asked = select(ReportImport).where(ReportImport.file_hash == file_hash, ReportImport.undone_at.is_(None))
    stored = session.scalars(asked.order_by(ReportImport.id.desc()).limit(1)).first()
    return row_of(stored) if stored else None


def sent_before(session: Session, headers: Sequence[str]) -> ImportRow | None:
    """The newest import that stands of a file with these headers, whoever sent it."""
    asked = select(ReportImport).where(
        ReportImport.headers_hash == hash_of(headers), ReportImport.undone_at.is_(None)
    )
    stored = session.scalars(asked.order_by(ReportImport.id.desc()).limit(1)).first()
    return row_of(stored) if stored else None


def earlier(session: Session, source: ReportSource, sender: str) -> Earlier:
    """What the imports of a sender that stand tell of its next file; its own before an unnamed one's."""
    asked = (
        select(ReportImport)
        .where(of_sender(ReportImport, source, sender), ReportImport.undone_at.is_(None))
        .order_by((ReportImport.sender == sender).desc(), ReportImport.id.desc())
    )
    remembered: dict[str, Remembered] = {}
    points: set[tuple[float, float]] = set()
    for stored in session.scalars(asked):
        if stored.headers_hash and stored.headers_hash not in remembered:
            remembered[stored.headers_hash] = remembered_of(
                stored.said, stored.imported_at, stored.headers_hash
            )
        points.update((latitude, longitude) for latitude, longitude in stored.fallback_points)
    return Earlier(
        tuple(remembered.values()),
        frozenset(points),
        municipality(session),
        frozenset(category_words(session)),
    )


def page(session: Session, import_id: int) -> ImportPage:
    """All that an import brought, in the order of its file, and what it turned away."""
    taken = fetch(session, ReportImport, import_id)
    return ImportPage(row_of(taken), tuple(_reports(session, import_id)), tuple(_rejections(taken)))


def row_of(stored: ReportImport) -> ImportRow:
    return ImportRow(
        import_id=stored.id,
        source=stored.source,
        sender=stored.sender,
        file_name=stored.file_name,
        imported_at=stored.imported_at,
        person=stored.person,
        counts=ImportCounts(**{name: count for name, count in stored.counts.items() if name != TAKEN_OVER}),
        undone_at=stored.undone_at,
        taken_over=stored.counts.get(TAKEN_OVER, 0),
    )


def _reports(session: Session, import_id: int) -> Iterable[ImportedReport]:
    cases = _cases(session, import_id)
    asked = (
        select(
            Report.import_line,
            Report.id,
            Report.state,
            func.substr(Report.text, 1, _TEXT_SHOWN).label("text"),
            Report.place,
            Report.sender_area,
        )
        .where(Report.import_id == import_id)
        .order_by(Report.import_line, Report.id)
    )
    for row in session.execute(asked):
        place = row.place or row.sender_area
        yield ImportedReport(row.import_line, row.id, row.state, row.text, place, tuple(cases[row.id]))


def _cases(session: Session, import_id: int) -> defaultdict[int, list[LinkedCase]]:
    asked = (
        select(ReportLink.report_id, Case.id, Case.title, Case.state)
        .join(Case, Case.id == ReportLink.case_id)
        .join(Report, Report.id == ReportLink.report_id)
        .where(Report.import_id == import_id)
        .order_by(ReportLink.id)
    )
    cases: defaultdict[int, list[LinkedCase]] = defaultdict(list)
    for report_id, case_id, title, state in session.execute(asked):
        cases[report_id].append(LinkedCase(case_id, title, state))
    return cases


def _rejections(taken: ReportImport) -> Iterable[Rejection]:
    for kept in taken.rejections:
        yield Rejection(kept["line"], kept["column"], RejectionKind(kept["reason"]))
