"""The versions of a meeting's minutes, and whether they let the meeting be changed."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.meetings.tables import Minutes
from models.meetings.values import MinutesState
from models.refusals import Refusal, RefusalKind


def minutes_of(session: Session, meeting_id: int) -> list[Minutes]:
    """The versions of a meeting's minutes, the newest last; none before they are first locked."""
    asked = select(Minutes).where(Minutes.meeting_id == meeting_id).order_by(Minutes.number)
    return list(session.scalars(asked))


def refuse_locked(session: Session, meeting_id: int) -> None:
    """Refuse where the meeting's minutes are locked and no correction of them is under way."""
    versions = minutes_of(session, meeting_id)
    if versions and versions[-1].state is not MinutesState.DRAFT:
        raise Refusal(RefusalKind.MINUTES_LOCKED)
