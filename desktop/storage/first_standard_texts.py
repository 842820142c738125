"""The standard texts that every new store begins with, and that an older one can take in."""

from __future__ import annotations

import tomllib
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

import resources
from models.categories.tables import Category
from models.measures.values import MeasureState
from models.standard_texts.tables import StandardText
from models.standard_texts.values import TextUse

_Key = tuple[TextUse, str, int | None, MeasureState | None]


def seed_texts(session: Session) -> None:
    """Give a new store the texts of `resources/standard_texts.toml`; its categories are there already."""
    session.add_all(missing_texts(session))


def missing_texts(session: Session) -> list[StandardText]:
    """The shipped texts that the store has none of: by use, name, category and state.

    A text of a category that the municipality has removed is none of its.
    """
    known = {_key(text) for text in session.scalars(select(StandardText))}
    categories: dict[str | None, int] = {
        key: id_ for key, id_ in session.execute(select(Category.key, Category.id)) if key
    }
    wanted = [
        _text(entry, categories)
        for entry in _shipped()
        if not entry.get("category") or entry["category"] in categories
    ]
    return [text for text in wanted if _key(text) not in known]


def _shipped() -> list[dict[str, Any]]:
    path = resources.folder() / "standard_texts.toml"
    texts: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["text"]
    return texts


def _text(entry: dict[str, Any], categories: dict[str | None, int]) -> StandardText:
    state = entry.get("state")
    return StandardText(
        use=TextUse(entry["use"]),
        name=entry["name"],
        category_id=categories.get(entry.get("category")),
        measure_state=MeasureState(state) if state else None,
        title=entry.get("title", ""),
        text=entry["text"],
    )


def _key(text: StandardText) -> _Key:
    return text.use, text.name, text.category_id, text.measure_state
