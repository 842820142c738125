"""A save is refused where the thing has changed since its form was opened."""

from typing import TypeVar

from sqlalchemy.orm import Session

from models.base import Base
from models.refusals import Refusal, RefusalKind

Thing = TypeVar("Thing", bound=Base)


def fetch(session: Session, table: type[Thing], thing_id: int) -> Thing:
    """The row, or Refusal GONE where somebody has removed it."""
    thing = session.get(table, thing_id)
    if thing is None:
        raise Refusal(RefusalKind.GONE)
    return thing


def fetch_version(session: Session, table: type[Thing], thing_id: int, version: int) -> Thing:
    """The row as the form showed it, or Refusal CHANGED_MEANWHILE.

    The mapper's own version check is not enough: a form that reloads before it
    saves would overwrite what another has written. *table* has a version.
    """
    thing = fetch(session, table, thing_id)
    if thing.version != version:  # type: ignore[attr-defined]
        raise Refusal(RefusalKind.CHANGED_MEANWHILE)
    return thing
