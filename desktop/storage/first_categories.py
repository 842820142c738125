"""The categories that every new store begins with."""

from __future__ import annotations

import json

from sqlalchemy.orm import Session

import resources
from models.categories.tables import Category, CategoryAlias
from models.folding import fold, sort_key


def seed(session: Session) -> None:
    """Give a new store the categories of `resources/categories.json`."""
    path = resources.folder() / "categories.json"
    for position, entry in enumerate(json.loads(path.read_text(encoding="utf-8")), start=1):
        name = entry["name"]
        category = Category(key=entry["key"], name=name, position=position, sort_key=sort_key(name))
        session.add(category)
        session.flush()
        session.add_all(
            CategoryAlias(folded=fold(word), category_id=category.id) for word in entry["aliases"]
        )
