"""What can be asked and done about the notice of a meeting."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from desktop.calendars import event_uid, store_id
from desktop.municipality import settings_of
from desktop.notice.content import notice_of, sitting_of
from desktop.notice.values import CalledMeeting, NoticeContent, NoticeFile
from desktop.notice.words import say
from desktop.paper.press import PRESS
from desktop.store import Store
from desktop.versions import fetch
from desktop.whole_file import write_whole
from models.meetings.tables import Meeting
from models.refusals import Refusal, RefusalKind

MEETING = "meeting"


class Notices:
    def __init__(self, store: Store) -> None:
        self._store = store

    def files(self, meeting_id: int) -> tuple[NoticeFile, NoticeFile]:
        """The agenda as PDF, and the meeting as a calendar file. Refuses (GONE) where there is no meeting."""
        with self._store.reading() as session:
            meeting = fetch(session, Meeting, meeting_id)
            now = self._store.clock.now()
            content = notice_of(session, meeting, self._store.clock.today(), now)
            called = self._called(session, meeting)
        return NoticeFile(called.agenda_file, _typeset(content)), _calendar(called)

    def save(self, meeting_id: int, folder: Path) -> tuple[Path, Path]:
        """Write both files into *folder*, which is made where it is missing; where they are.

        Raises Refusal FOLDER_NOT_WRITABLE, FILE_NOT_WRITABLE.
        """
        files = self.files(meeting_id)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise Refusal(RefusalKind.FOLDER_NOT_WRITABLE, path=folder) from fault
        paper, calendar = (_write(folder / file.name, file.content) for file in files)
        return paper, calendar

    def _called(self, session: Session, meeting: Meeting) -> CalledMeeting:
        sitting = sitting_of(meeting)
        return CalledMeeting(
            uid=event_uid(store_id(session), MEETING, meeting.id),
            sequence=meeting.version,
            sitting=sitting,
            municipality=settings_of(session).name,
            written_at=self._store.clock.now(),
            agenda_file=say("file", year=sitting.year, week=sitting.week) + ".pdf",
        )


def _typeset(content: NoticeContent) -> bytes:
    with PRESS:
        from desktop.notice.layout import lay_out  # noqa: PLC0415 - half a second that a start need not pay

        return lay_out(content)


def _calendar(called: CalledMeeting) -> NoticeFile:
    from desktop.notice.calendar import calendar_file  # noqa: PLC0415 - only where a meeting is called

    sitting = called.sitting
    name = say("calendar_file", year=sitting.year, week=sitting.week) + ".ics"
    return NoticeFile(name, calendar_file(called))


def _write(path: Path, content: bytes) -> Path:
    write_whole(path, content)
    return path
