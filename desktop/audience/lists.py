"""The municipality's own audience lists: what it holds back, or tells, of what may be chosen."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.setting_rows import setting_row
from desktop.store import Store
from models.audience.choices import CHOICES
from models.deeds import Deed
from models.settings import Setting

_KEY = "audiences"
_KNOWN = {choice.key: choice for choice in CHOICES}


class AudienceLists:
    """What each reader is told, as the municipality has chosen."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def chosen(self) -> Mapping[str, bool]:
        """By the choice's key, whether it is told; every choice is there."""
        with self._store.reading() as session:
            return _whole(chosen_of(session))

    def choose(self, key: str, *, is_told: bool) -> None:
        """Tell it, or hold it back, from now on. Raises KeyError for what is no choice."""
        choice = _KNOWN[key]
        with self._store.writing(Deed.SETTING_EDIT) as session:
            kept = dict(chosen_of(session))
            kept.pop(key, None)
            if is_told is not choice.is_told:
                kept[key] = is_told
            setting_row(session, _KEY).value = kept

    def reset(self) -> None:
        """Back to how a new store begins."""
        with self._store.writing(Deed.SETTING_EDIT) as session:
            setting_row(session, _KEY).value = {}


def chosen_of(session: Session) -> dict[str, bool]:
    """What was chosen otherwise than at first; what is no choice any more is left out."""
    kept = session.scalar(select(Setting.value).where(Setting.key == _KEY))
    found = kept if isinstance(kept, dict) else {}
    return {key: value for key, value in found.items() if key in _KNOWN and isinstance(value, bool)}


def _whole(chosen: Mapping[str, bool]) -> Mapping[str, bool]:
    return {key: chosen.get(key, choice.is_told) for key, choice in _KNOWN.items()}
