"""The rows of the Setting table, by their key."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.settings import Setting


def setting_row(session: Session, key: str) -> Setting:
    """The row to write a setting in; a new one where it was never set."""
    row = session.scalar(select(Setting).where(Setting.key == key))
    if row is None:
        row = Setting(key=key)
        session.add(row)
    return row
