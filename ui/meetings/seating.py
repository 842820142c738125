"""Stores who is there, as the list of attendance tells it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.jobs import Jobs
from desktop.meetings import Meetings
from models.meetings.values import AttendanceEdit
from ui.meetings.attendance_view import AttendanceView
from ui.widgets.message_bar import MessageBar


class Seating(QObject):
    """Listens to *view*, and says in *message* what is refused."""

    def __init__(self, jobs: Jobs, meetings: Meetings, view: AttendanceView, message: MessageBar) -> None:
        super().__init__(view)
        self._jobs = jobs
        self._meetings = meetings
        self._view = view
        self._message = message
        self.meeting_id = 0
        view.attended.connect(self._attend)
        view.guest_came.connect(self._seat_guest)
        view.guest_left.connect(self._unseat_guest)

    def _attend(self, wish: AttendanceEdit) -> None:
        self._jobs.run(self, partial(self._meetings.attend, wish), refused=self._message.refuse)

    def _seat_guest(self, role: str) -> None:
        deed = partial(self._meetings.add_guest, self.meeting_id, role)
        self._jobs.run(self, deed, self._view.welcome, self._message.refuse)

    def _unseat_guest(self, seat_id: int) -> None:
        self._jobs.run(self, partial(self._meetings.remove_guest, seat_id), refused=self._message.refuse)
