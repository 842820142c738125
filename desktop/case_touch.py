"""Something was done about a case: it lies still no more."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from desktop.storage.touched import touch
from desktop.undo import RowChange
from desktop.versions import fetch
from models.cases.tables import Case
from models.kinds import Kind


def touch_case(session: Session, case_id: int, at: datetime) -> None:
    """Inside a deed under way. A bulk update leaves the version: a form open on the case stays good."""
    before = fetch(session, Case, case_id).touched_at
    session.execute(update(Case).where(Case.id == case_id).values(touched_at=at))
    touch(session, Kind.CASE, [case_id])
    change = RowChange(Case, case_id, Kind.CASE, case_id, {"touched_at": before}, {"touched_at": at})
    session.info.setdefault("undo", []).append([change])
