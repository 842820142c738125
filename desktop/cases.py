"""What can be asked and done about cases: open, link, note, place, split, merge, close."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import case_questions
from desktop.areas.questions import area_by_place, has_another_area
from desktop.attachments.owners import new_to
from desktop.history import lines
from desktop.reports import Reports
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.cases.tables import Case, CaseNote
from models.cases.values import (
    CaseClosing,
    CaseDraft,
    CaseEdit,
    CaseFilter,
    CasePage,
    CaseRow,
    CaseState,
    CloseReason,
    ClosingWarnings,
    StillCase,
)
from models.deeds import Deed
from models.history import HistoryLine
from models.kinds import Kind
from models.measures.tables import Measure
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report, ReportLink
from models.reports.values import Position, Precision, ReportState
from models.states import CASE, step


class Cases:
    """Reports and cases are many to many; every link can be undone."""

    def __init__(self, store: Store, reports: Reports) -> None:
        self._store = store
        self._reports = reports

    # Questions

    def listing(self, wanted: CaseFilter) -> list[CaseRow]:
        """The cases that *wanted* lets through, the latest touched first."""
        with self._store.reading() as session:
            return case_questions.listing(session, wanted, self._store.clock.now())

    def page(self, case_id: int) -> CasePage:
        """All of one case. Raises Refusal GONE."""
        with self._store.reading() as session:
            return case_questions.page(session, case_id, self._store.clock.today())

    def lying_still(self, days: int) -> list[StillCase]:
        """Open cases without a deed for *days*, the stillest first."""
        with self._store.reading() as session:
            return case_questions.lying_still(session, self._store.clock.now(), days)

    def closing_warnings(self, case_id: int) -> ClosingWarnings:
        """What still hangs on the case: warned of, never a hindrance."""
        with self._store.reading() as session:
            return case_questions.closing_warnings(session, case_id)

    def history(self, case_id: int) -> list[HistoryLine]:
        with self._store.reading() as session:
            return lines(session, Kind.CASE, case_id)

    # Deeds

    def open(self, draft: CaseDraft) -> int:
        """Open a case, of reports or of its own, and say its id.

        What the draft leaves empty is taken from its first report. Raises Refusal TITLE_MISSING.
        """
        with self._store.writing(Deed.CASE_OPEN) as session:
            return self._open(session, draft)

    def edit(self, edit: CaseEdit) -> None:
        """Change title, description, category, area or place. Raises Refusal CHANGED_MEANWHILE.

        Another area than the place gives stays with the case when areas change.
        """
        if not edit.title.strip():
            raise Refusal(RefusalKind.TITLE_MISSING)
        with self._store.writing(Deed.CASE_EDIT) as session:
            case = fetch_version(session, Case, edit.id, edit.version)
            is_other = case.area_id != edit.area_id
            for name in ("title", "description", "category_id", "area_id", "place"):
                setattr(case, name, getattr(edit, name))
            if edit.registry_number is not None:
                case.registry_number = edit.registry_number.strip()
            if is_other:
                case.is_area_chosen = has_another_area(session, case)
            if case.latitude is None:
                case.precision = Precision.AREA if case.area_id else Precision.UNKNOWN
            self._touch(case)

    def place(self, case_id: int, version: int, position: Position | None, area_id: int | None) -> None:
        """Set or take away the case's point; *area_id* None keeps the area.

        The area follows from the place, also where a person had chosen another.
        """
        with self._store.writing(Deed.CASE_PLACE) as session:
            case = fetch_version(session, Case, case_id, version)
            case.is_area_chosen = False
            _put(case, position, case.area_id if area_id is None else area_id)
            self._touch(case)

    def move_to(self, case_id: int, version: int, state: CaseState) -> None:
        """Take the case to another state, as far as domain.md §5 allows; close by `close`."""
        if state is CaseState.CLOSED:
            raise Refusal(RefusalKind.REASON_MISSING)
        with self._store.writing(Deed.CASE_MOVE) as session:
            case = fetch_version(session, Case, case_id, version)
            case.state = step(CASE, case.state, state)
            self._touch(case)

    def note(self, case_id: int, text: str) -> None:
        """Append a note. Raises Refusal NOTHING_CHOSEN for an empty one."""
        if not text.strip():
            raise Refusal(RefusalKind.NOTHING_CHOSEN)
        with self._store.writing(Deed.CASE_NOTE) as session:
            now = self._store.clock.now()
            person = self._store.person.name
            session.add(CaseNote(case_id=case_id, written_at=now, person=person, text=text.strip()))
            self._touch(fetch(session, Case, case_id))

    def split(self, case_id: int, report_ids: Sequence[int], title: str) -> int:
        """Move some of a case's reports, with their files, to a new case, and say its id."""
        if not report_ids:
            raise Refusal(RefusalKind.NOTHING_CHOSEN)
        with self._store.writing(Deed.CASE_SPLIT) as session:
            old = fetch(session, Case, case_id)
            new_id = self._open(session, CaseDraft(title=title, report_ids=tuple(report_ids)))
            moved = select(ReportLink).where(
                ReportLink.case_id == case_id, ReportLink.report_id.in_(report_ids)
            )
            for link in session.scalars(moved):
                session.delete(link)
            self._touch(old)
            return new_id

    def merge(self, case_id: int, version: int, into_id: int) -> None:
        """Move all reports, notes, measures and files to another case, and close this one as merged."""
        if case_id == into_id:
            raise Refusal(RefusalKind.SAME_THING)
        with self._store.writing(Deed.CASE_MERGE) as session:
            case = fetch_version(session, Case, case_id, version)
            into = fetch(session, Case, into_id)
            moved = session.scalars(select(ReportLink).where(ReportLink.case_id == case_id)).all()
            self._reports.link_within(session, [link.report_id for link in moved], into_id)
            for link in moved:
                session.delete(link)
            for measure in session.scalars(select(Measure).where(Measure.case_id == case_id)):
                measure.case_id = into_id
            for note in session.scalars(select(CaseNote).where(CaseNote.case_id == case_id)):
                note.case_id = into_id
            for attachment in new_to(session, case_id, into_id):
                attachment.case_id = into_id
            case.merged_into_id = into.id
            self._close(case, CloseReason.MERGED, "")
            self._touch(into)

    def close(self, closing: CaseClosing) -> None:
        """Close for a reason."""
        with self._store.writing(Deed.CASE_CLOSE) as session:
            case = fetch_version(session, Case, closing.id, closing.version)
            self._close(case, closing.reason, closing.note)

    def reopen(self, case_id: int, version: int) -> None:
        """Open a closed case again: it is back in analysis."""
        with self._store.writing(Deed.CASE_REOPEN) as session:
            case = fetch_version(session, Case, case_id, version)
            case.state = step(CASE, case.state, CaseState.ANALYSIS)
            case.closed_at = case.close_reason = case.merged_into_id = None
            case.close_note = ""
            self._touch(case)

    def reopen_for(self, case_id: int, version: int, report_ids: Sequence[int]) -> None:
        """Open a closed case again since the reports tell of it anew, and link them: one deed."""
        with self._store.writing(Deed.CASE_REOPEN) as session:
            self.reopen(case_id, version)
            self._reports.link_within(session, report_ids, case_id)

    # Within a deed

    def _open(self, session: Session, draft: CaseDraft) -> int:
        first = fetch(session, Report, draft.report_ids[0]) if draft.report_ids else None
        title = draft.title.strip() or (case_questions.title_of(first) if first else "")
        if not title:
            raise Refusal(RefusalKind.TITLE_MISSING)
        now = self._store.clock.now()
        case = Case(title=title, description=draft.description, opened_at=now, touched_at=now)
        case.category_id = draft.category_id or (first.category_id if first else None)
        case.place = draft.place or (first.place if first else "")
        position = draft.position or (_position(first) if first else None)
        _put(case, position, draft.area_id or (first.area_id if first else None))
        if first and position and not draft.position:
            # As exact as what was told.
            case.precision, case.line = first.precision, first.line
        case.area_id = case.area_id or area_by_place(session, case)
        case.is_area_chosen = has_another_area(session, case)
        session.add(case)
        session.flush()
        self._reports.link_within(session, draft.report_ids, case.id)
        return case.id

    def _close(self, case: Case, reason: CloseReason, note: str) -> None:
        case.state = step(CASE, case.state, CaseState.CLOSED)
        case.close_reason = reason
        case.close_note = note.strip()
        case.closed_at = self._store.clock.now()
        self._touch(case)

    def _touch(self, case: Case) -> None:
        case.touched_at = self._store.clock.now()


def _position(report: Report) -> Position | None:
    if report.latitude is None or report.longitude is None or report.state is ReportState.DISMISSED:
        return None
    return Position(report.latitude, report.longitude)


def _put(case: Case, position: Position | None, area_id: int | None) -> None:
    case.latitude = position.latitude if position else None
    case.longitude = position.longitude if position else None
    case.area_id = area_id
    case.line = None
    if position:
        case.precision = Precision.POINT
    else:
        case.precision = Precision.AREA if area_id else Precision.UNKNOWN
