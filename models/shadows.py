"""Keeps the shadow columns (folded text, sort key) in step with what they shadow."""

from sqlalchemy import event
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Mapper

from models.base import Base
from models.folding import search_words, sort_key

_SORTED_BY = ("title", "name")
# What has one of these is searched by all that is listed below; a place name has neither.
_NAMED_BY = ("title", "text")
_SEARCHED = (
    "title",
    "description",
    "place",
    "text",
    "sender_area",
    "sender_category",
    "waiting_for",
    "outcome",
)


def folded_text(parts: dict[str, str]) -> str:
    """What a search finds of a row with these columns: folded words, each after a space."""
    return " " + " ".join(search_words(" ".join(parts[key] for key in _SEARCHED if parts.get(key))))


@event.listens_for(Base, "before_insert", propagate=True)
@event.listens_for(Base, "before_update", propagate=True)
def _refresh(mapper: Mapper[Base], _connection: Connection, row: Base) -> None:
    if "sort_key" in mapper.column_attrs:
        name = next(getattr(row, key) for key in _SORTED_BY if key in mapper.column_attrs)
        row.sort_key = sort_key(name)  # type: ignore[attr-defined]
    if "folded" in mapper.column_attrs and any(name in mapper.column_attrs for name in _NAMED_BY):
        row.folded = folded_text({key: getattr(row, key, "") or "" for key in _SEARCHED})  # type: ignore[attr-defined]
