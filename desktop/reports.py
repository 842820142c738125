"""What can be asked and done about reports: list, show, screen, place, answer."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import report_questions
from desktop.areas.questions import has_another_area, lies_outside
from desktop.case_touch import touch_case
from desktop.clock import STOCKHOLM
from desktop.history import lines, note_reading
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.areas.tables import Area
from models.cases.tables import Case
from models.cases.values import CaseState
from models.deeds import Deed
from models.folding import fold
from models.history import HistoryLine
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Informant, Report, ReportLink
from models.reports.values import (
    CallerDetails,
    Feedback,
    Position,
    Precision,
    ReportCounts,
    ReportDraft,
    ReportEdit,
    ReportFilter,
    ReportOrder,
    ReportPage,
    ReportRow,
    ReportState,
    SimilarCase,
)
from models.shadows import folded_text
from models.states import REPORT, step

if TYPE_CHECKING:
    from desktop.places.streets import Lines

# Reports brought in by one question.
_AT_ONCE = 500


class Reports:
    """Screening never changes what the sender wrote."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def ids(
        self, wanted: ReportFilter, order: ReportOrder = ReportOrder.RECEIVED, *, falling: bool = True
    ) -> list[int]:
        """The ids of all reports that *wanted* lets through, in order."""
        with self._store.reading() as session:
            return report_questions.ids(session, wanted, order, falling=falling)

    def rows(self, ids: Sequence[int]) -> list[ReportRow]:
        """The lines of these reports, in the order of *ids*; a missing one is left out."""
        with self._store.reading() as session:
            return report_questions.rows(session, ids)

    def page(self, report_id: int) -> ReportPage:
        """All of one report. Raises Refusal GONE."""
        with self._store.reading() as session:
            return report_questions.page(session, report_id)

    def similar_cases(self, report_id: int) -> list[SimilarCase]:
        """Open cases that the report may belong to, likeliest first; at most three."""
        with self._store.reading() as session:
            return report_questions.similar_cases(session, report_id)

    def history(self, report_id: int) -> list[HistoryLine]:
        with self._store.reading() as session:
            return lines(session, Kind.REPORT, report_id)

    def counts(self) -> ReportCounts:
        """Figures of all reports; weeks begin on Monday in Stockholm."""
        now = self._store.clock.now().astimezone(STOCKHOLM)
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        monday = midnight - timedelta(days=midnight.weekday())
        with self._store.reading() as session:
            return report_questions.counts(session, monday)

    def export(self, wanted: ReportFilter, path: Path) -> int:
        """Write the reports that *wanted* lets through to *path*; how many.

        Raises Refusal EXPORT_FORMAT_UNKNOWN, FILE_NOT_WRITABLE.
        """
        from desktop.exports.export import export_reports  # noqa: PLC0415 - openpyxl is slow to load

        return export_reports(self._store, wanted, path)

    # Deeds

    def add(self, draft: ReportDraft) -> int:
        """Keep a report that was typed in, its caller apart, and say its id.

        Raises Refusal NOTHING_CHOSEN for no text.
        """
        if not draft.text.strip():
            raise Refusal(RefusalKind.NOTHING_CHOSEN)
        with self._store.writing(Deed.REPORT_ADD) as session:
            report = _drafted(replace(draft, area_id=draft.area_id or _area_named(session, draft.place)))
            session.add(report)
            session.flush()
            if draft.caller:
                session.add(_informant(report.id, draft.caller))
            return report.id

    def contact(self, report_id: int) -> CallerDetails:
        """How to reach who told; that it was read is recorded. Raises Refusal GONE where nobody is kept."""
        with self._store.writing(Deed.CONTACT_READ) as session:
            told = session.scalar(select(Informant).where(Informant.report_id == report_id))
            if told is None:
                raise Refusal(RefusalKind.GONE)
            note_reading(session, Kind.REPORT, report_id, Informant.__tablename__)
            return CallerDetails(told.name, told.email, told.phone, told.postal_address)

    def erase_contact(self, report_id: int) -> None:
        """Erase how to reach who told, for good; the report and its feedback stay. Raises Refusal GONE."""
        from desktop.retention.retention import Retention  # noqa: PLC0415 - only this deed needs it

        Retention(self._store).erase_contact(report_id)

    def link(self, report_ids: Sequence[int], case_id: int) -> None:
        """Let the reports tell of the case. One already linked to it stays linked."""
        with self._store.writing(Deed.REPORT_LINK) as session:
            self.link_within(session, report_ids, case_id)

    def link_within(self, session: Session, report_ids: Sequence[int], case_id: int) -> None:
        """Link inside a deed that is already under way."""
        case = fetch(session, Case, case_id)
        if case.state is CaseState.CLOSED:
            raise Refusal(RefusalKind.NOT_ALLOWED_FROM_STATE, old=case.state, new=case.state)
        now = self._store.clock.now()
        known = set(session.scalars(select(ReportLink.report_id).where(ReportLink.case_id == case_id)))
        # Held: the session lets go of what nobody holds, and would ask for each again.
        held = _reports_of(session, report_ids)
        for report_id in dict.fromkeys(report_ids):
            report = fetch(session, Report, report_id)
            if report_id not in known:
                session.add(ReportLink(report_id=report_id, case_id=case_id, linked_at=now))
            report.state = ReportState.LINKED
            report.dismissal_motive = ""
            report.duplicate_of_id = None
        if held:
            touch_case(session, case_id, now)

    def unlink(self, report_id: int, case_id: int) -> None:
        """Take the link away; a report without any is new again. Raises Refusal NOT_LINKED."""
        with self._store.writing(Deed.REPORT_UNLINK) as session:
            links = session.scalars(select(ReportLink).where(ReportLink.report_id == report_id)).all()
            gone = next((link for link in links if link.case_id == case_id), None)
            if gone is None:
                raise Refusal(RefusalKind.NOT_LINKED)
            session.delete(gone)
            if len(links) == 1:
                report = fetch(session, Report, report_id)
                report.state = step(REPORT, report.state, ReportState.NEW)
            touch_case(session, case_id, self._store.clock.now())

    def mark_duplicate(self, report_id: int, version: int, original_id: int) -> None:
        """The report tells what another has told. Raises Refusal SAME_THING for itself."""
        if report_id == original_id:
            raise Refusal(RefusalKind.SAME_THING)
        with self._store.writing(Deed.REPORT_DUPLICATE) as session:
            report = fetch_version(session, Report, report_id, version)
            original = fetch(session, Report, original_id)
            # A chain of duplicates would hide the one that is worked on.
            root = original.duplicate_of_id or original.id
            if root == report.id:
                raise Refusal(RefusalKind.SAME_THING)
            report.state = step(REPORT, report.state, ReportState.DUPLICATE)
            report.duplicate_of_id = root

    def dismiss(self, report_id: int, version: int, motive: str) -> None:
        """Put the report aside, with a motive. Raises Refusal MOTIVE_MISSING."""
        if not motive.strip():
            raise Refusal(RefusalKind.MOTIVE_MISSING)
        with self._store.writing(Deed.REPORT_DISMISS) as session:
            report = fetch_version(session, Report, report_id, version)
            report.state = step(REPORT, report.state, ReportState.DISMISSED)
            report.dismissal_motive = motive.strip()

    def reopen(self, report_id: int, version: int) -> None:
        """Screen a duplicate or dismissed report anew."""
        with self._store.writing(Deed.REPORT_REOPEN) as session:
            report = fetch_version(session, Report, report_id, version)
            if report.state is ReportState.LINKED:
                raise Refusal(RefusalKind.ALREADY_LINKED)
            report.state = step(REPORT, report.state, ReportState.NEW)
            report.dismissal_motive = ""
            report.duplicate_of_id = None

    def place(
        self,
        report_id: int,
        version: int,
        position: Position | None,
        area_id: int | None,
        *,
        precision: Precision = Precision.POINT,
        name: str = "",
    ) -> None:
        """Set where it was, by hand; None for no point, and then as exact as the area lets it be.

        *precision* is how exact the point is, point or street; *name* is the place name that it was
        taken from, "" for a point shown on the map. Of a street the base map's lines are kept where it has
        them. The area follows from the place, also where a person had chosen another.
        """
        with self._store.writing(Deed.REPORT_PLACE) as session:
            report = fetch_version(session, Report, report_id, version)
            # Asked before anything is changed: in between, half of it would be written.
            line = _street_line(session, position, name) if precision is Precision.STREET else None
            is_outside = _is_outside(session, position)
            report.latitude = position.latitude if position else None
            report.longitude = position.longitude if position else None
            report.area_id = area_id if area_id is not None or position else report.area_id
            report.precision = precision if position else _precision(None, report.area_id)
            report.line = line
            report.is_area_chosen = False
            report.is_placed_by_hand = True
            report.placed_name = name
            report.is_fallback = False
            report.is_swapped = False
            report.is_outside = is_outside

    def leave_unplaced(self, report_id: int, version: int) -> None:
        """Say that nobody can tell better where it was: it is not asked about again."""
        with self._store.writing(Deed.REPORT_PLACE) as session:
            fetch_version(session, Report, report_id, version).is_placed_by_hand = True

    def edit(self, edit: ReportEdit) -> None:
        """Change our own words about a report, and who sent one that was typed in.

        Another area than the place gives stays with the report when areas change.
        """
        with self._store.writing(Deed.REPORT_EDIT) as session:
            report = fetch_version(session, Report, edit.id, edit.version)
            if report.area_id != edit.area_id and report.latitude is None:
                report.precision = _precision(None, edit.area_id)
            is_other_area = report.area_id != edit.area_id
            for name in ("category_id", "area_id", "facet", "feedback", "feedback_at", "feedback_how"):
                setattr(report, name, getattr(edit, name))
            if is_other_area:
                report.is_area_chosen = has_another_area(session, report)
            if edit.sender is not None and report.import_id is None:
                report.sender = edit.sender.strip()
            if edit.registry_number is not None:
                report.registry_number = edit.registry_number.strip()
            if edit.feedback is Feedback.GIVEN and edit.feedback_at is None:
                report.feedback_at = self._store.clock.today()


def _reports_of(session: Session, report_ids: Sequence[int]) -> list[Report]:
    """Many reports by few questions; each would else be a question of its own."""
    held: list[Report] = []
    for start in range(0, len(report_ids), _AT_ONCE):
        held += session.scalars(select(Report).where(Report.id.in_(report_ids[start : start + _AT_ONCE])))
    return held


def _is_outside(session: Session, position: Position | None) -> bool:
    return position is not None and lies_outside(session, position.latitude, position.longitude)


def _street_line(session: Session, position: Position | None, name: str) -> Lines | None:
    from desktop.places.streets import Streets  # noqa: PLC0415 - shapely, only for a street

    street = Streets(session).near(position, name) if position else None
    return street.lines if street else None


def _precision(position: Position | None, area_id: int | None) -> Precision:
    if position:
        return Precision.POINT
    return Precision.AREA if area_id else Precision.UNKNOWN


def _area_named(session: Session, place: str) -> int | None:
    """The area that a part of the place's words names: "Torget, Centrum"."""
    named = {fold(part.strip()) for part in place.split(",")}
    areas = session.execute(select(Area.id, Area.name).where(Area.is_active))
    return next((area_id for area_id, name in areas if fold(name) in named), None)


def _informant(report_id: int, caller: CallerDetails) -> Informant:
    return Informant(
        report_id=report_id,
        name=caller.name.strip()[:200],
        email=caller.email.strip()[:200],
        phone=caller.phone.strip()[:100],
        postal_address=caller.postal_address.strip()[:300],
    )


def _drafted(draft: ReportDraft) -> Report:
    told = f"{draft.received_at.isoformat()}\n{draft.text}\n{draft.place}"
    return Report(
        source=draft.source,
        sender=draft.sender.strip(),
        content_hash=hashlib.sha256(told.encode()).hexdigest(),
        received_at=draft.received_at,
        text=draft.text,
        category_id=draft.category_id,
        place=draft.place,
        area_id=draft.area_id,
        latitude=draft.position.latitude if draft.position else None,
        longitude=draft.position.longitude if draft.position else None,
        precision=_precision(draft.position, draft.area_id),
        feedback=Feedback.WAITING if draft.caller else Feedback.NOT_NEEDED,
        folded=folded_text({"text": draft.text, "place": draft.place}),
    )
