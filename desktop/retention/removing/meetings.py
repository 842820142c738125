"""Meetings with their attendance, agenda, what was lifted, and minutes."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop.retention.removing.chunks import forget_told, ids_where, let_go, remove
from desktop.storage.touched import touch
from models.kinds import Kind
from models.measures.tables import DueDateMove, FollowUp, Measure
from models.meetings.tables import AgendaItem, Attendance, Escalation, ItemDraft, Meeting, Minutes


def remove_meetings(session: Session, meeting_ids: Collection[int]) -> None:
    """Remove the meetings; what they decided stays with the measures."""
    forget_told(session, Kind.MEETING, meeting_ids)
    items = ids_where(session, AgendaItem, AgendaItem.meeting_id, meeting_ids)
    remove(session, ItemDraft.agenda_item_id, items)
    let_go(session, AgendaItem.carried_from_id, items)
    for column in (
        AgendaItem.meeting_id,
        Attendance.meeting_id,
        Escalation.meeting_id,
        Minutes.meeting_id,
    ):
        remove(session, column, meeting_ids)
    for pointing in (Measure.decided_at_meeting_id, DueDateMove.meeting_id, FollowUp.meeting_id):
        let_go(session, pointing, meeting_ids)
    remove(session, Meeting.id, meeting_ids)
    touch(session, Kind.MEETING, meeting_ids)
