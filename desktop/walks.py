"""What can be asked and done about safety walks: their points are reports, and each gets an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import walk_questions
from desktop.clock import STOCKHOLM
from desktop.reports import Reports
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report, ReportImport
from models.reports.values import Feedback, ReportDraft, ReportSource
from models.walks.tables import SafetyWalk
from models.walks.values import LooseReport, WalkEdit, WalkKind, WalkPage, WalkRow

LATEST = "latest"
# Where a walk's own hour is not known.
_NOON = time(12)


class Walks:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._reports = Reports(store)

    # Questions

    def rows(self) -> list[WalkRow]:
        """Every walk, the latest first."""
        with self._store.reading() as session:
            return walk_questions.rows(session)

    def page(self, walk_id: int) -> WalkPage:
        """All of one walk, with what may be answered to each point. Raises Refusal GONE."""
        with self._store.reading() as session:
            return walk_questions.page(session, walk_id)

    def find(self, words: str) -> int:
        """The walk that "latest" or a number means. Raises Refusal NO_WALK."""
        with self._store.reading() as session:
            asked = select(SafetyWalk.id).order_by(SafetyWalk.held_on.desc(), SafetyWalk.id.desc()).limit(1)
            if words != LATEST:
                asked = asked.where(SafetyWalk.id == (int(words) if words.isdecimal() else 0))
            found = session.scalar(asked)
        if found is None:
            raise Refusal(RefusalKind.NO_WALK)
        return found

    def loose_reports(self) -> list[LooseReport]:
        """Reports of safety walks that belong to none yet, the latest first."""
        with self._store.reading() as session:
            return walk_questions.loose_reports(session)

    def loose_files(self) -> list[LooseReport]:
        """Files with such reports, by the import's id, the latest first."""
        with self._store.reading() as session:
            return walk_questions.loose_files(session)

    def protocol(self, walk_id: int) -> bytes:
        """The walk with an answer to every point, as PDF. Raises Refusal GONE."""
        from desktop.answers.walk_protocol import protocol_of  # noqa: PLC0415 - ReportLab is slow to load

        with self._store.reading() as session:
            page = walk_questions.page(session, walk_id)
            return protocol_of(session, page, self._store.clock.now())

    # Deeds

    def save(self, edit: WalkEdit) -> int:
        """Store a walk as wished, and give its id. Raises Refusal NAME_MISSING, CHANGED_MEANWHILE, GONE."""
        if not edit.name.strip():
            raise Refusal(RefusalKind.NAME_MISSING)
        with self._store.writing(Deed.WALK_ADD if edit.id is None else Deed.WALK_EDIT) as session:
            walk = (
                SafetyWalk() if edit.id is None else fetch_version(session, SafetyWalk, edit.id, edit.version)
            )
            walk.name, walk.walk_kind, walk.held_on = edit.name.strip(), edit.kind, edit.held_on
            walk.area_id, walk.participants, walk.route = edit.area_id, edit.participants, edit.route
            session.add(walk)
            session.flush()
            return walk.id

    def remove(self, id: int, version: int) -> None:  # noqa: A002 - the walk's id
        """Take the walk away; what was noted on it stays as reports."""
        with self._store.writing(Deed.WALK_EDIT) as session:
            walk = fetch_version(session, SafetyWalk, id, version)
            for report in walk_questions.points_of(session, id):
                report.walk_id = report.walk_point = None
            session.flush()
            session.delete(walk)

    def take_in(self, walk_id: int, report_ids: Sequence[int]) -> None:
        """Let reports be the walk's next points, in this order. Raises Refusal NOTHING_CHOSEN, GONE."""
        if not report_ids:
            raise Refusal(RefusalKind.NOTHING_CHOSEN)
        with self._store.writing(Deed.WALK_EDIT) as session:
            self._number(session, fetch(session, SafetyWalk, walk_id), report_ids)

    def let_go(self, report_id: int) -> None:
        """The report is no point of its walk any more; the others keep their numbers."""
        with self._store.writing(Deed.WALK_EDIT) as session:
            report = fetch(session, Report, report_id)
            report.walk_id = report.walk_point = None

    def note_point(self, walk_id: int, text: str, place: str = "") -> int:
        """Write down a point: a report that waits for its answer; its id. Raises Refusal NOTHING_CHOSEN."""
        with self._store.writing(Deed.WALK_EDIT) as session:
            walk = fetch(session, SafetyWalk, walk_id)
            draft = ReportDraft(
                source=ReportSource.SAFETY_WALK,
                text=text,
                received_at=datetime.combine(walk.held_on, _NOON, STOCKHOLM).astimezone(UTC),
                area_id=walk.area_id,
                place=place.strip(),
            )
            made = self._reports.add(draft)
            fetch(session, Report, made).feedback = Feedback.WAITING
            self._number(session, walk, [made])
            return made

    def from_import(self, import_id: int, name: str) -> int:
        """Make a walk of a file that was taken in: its rows are the points, in the file's order; its id.

        Day and area are those of most of its rows. Raises Refusal IMPORT_UNKNOWN, NOTHING_CHOSEN.
        """
        with self._store.writing(Deed.WALK_ADD) as session:
            taken_in = session.get(ReportImport, import_id)
            if taken_in is None:
                raise Refusal(RefusalKind.IMPORT_UNKNOWN)
            asked = select(Report).where(Report.import_id == import_id, Report.walk_id.is_(None))
            points = session.scalars(asked.order_by(Report.import_line, Report.id)).all()
            if not points:
                raise Refusal(RefusalKind.NOTHING_CHOSEN)
            days = Counter(
                (point.happened_at or point.received_at).astimezone(STOCKHOLM).date() for point in points
            )
            areas = Counter(point.area_id for point in points if point.area_id)
            held_on = days.most_common(1)[0][0]
            area_id = areas.most_common(1)[0][0] if areas else None
            edit = WalkEdit(None, 0, name.strip() or taken_in.file_name, WalkKind.PUBLIC, held_on, area_id)
            walk_id = self.save(edit)
            self._number(session, fetch(session, SafetyWalk, walk_id), [point.id for point in points])
            return walk_id

    # Within a deed

    def _number(self, session: Session, walk: SafetyWalk, report_ids: Sequence[int]) -> None:
        """Give the reports the next numbers; one that is a point of the walk already keeps its own."""
        last = session.scalar(select(func.max(Report.walk_point)).where(Report.walk_id == walk.id)) or 0
        for report_id in dict.fromkeys(report_ids):
            report = fetch(session, Report, report_id)
            if report.walk_id != walk.id:
                last += 1
                report.walk_id, report.walk_point = walk.id, last
