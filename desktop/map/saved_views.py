"""Saved views of the map: a filter and a place of the map under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.map.wishes import MapWish
from desktop.store import Store
from desktop.versions import fetch_version
from models.areas.tables import Area
from models.categories.tables import Category
from models.deeds import Deed
from models.folding import sort_key
from models.map.tables import SavedView
from models.refusals import Refusal, RefusalKind


@dataclass(frozen=True, slots=True)
class MapPlace:
    """Where the map stands: its middle in degrees WGS 84, and how near."""

    latitude: float
    longitude: float
    zoom: float


class Lost(StrEnum):
    """What a view asks for that is not in use any more."""

    CATEGORY = "category"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class ViewRow:
    """One saved view; `lost` is left out of what `wish` asks for."""

    id: int
    version: int
    name: str
    wish: MapWish
    place: MapPlace | None
    lost: tuple[Lost, ...] = ()


class SavedViews:
    """Everybody at the store shares them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self, words: str = "") -> list[ViewRow]:
        """The views by name, those whose name holds *words*."""
        with self._store.reading() as session:
            asked = sorted(session.scalars(select(SavedView)), key=lambda view: sort_key(view.name))
            known = _in_use(session)
            return [_row(view, known) for view in asked if words.casefold() in view.name.casefold()]

    def save(self, name: str, wish: MapWish, place: MapPlace | None) -> int:
        """Keep a view, and say its id. Raises Refusal NAME_MISSING, NAME_TAKEN."""
        with self._store.writing(Deed.VIEW_SAVE) as session:
            view = SavedView(name=_free(session, name), wanted=_told(wish, place))
            session.add(view)
            session.flush()
            return view.id

    def rename(self, view_id: int, version: int, name: str) -> None:
        """Raises Refusal NAME_MISSING, NAME_TAKEN, CHANGED_MEANWHILE, GONE."""
        with self._store.writing(Deed.VIEW_EDIT) as session:
            view = fetch_version(session, SavedView, view_id, version)
            view.name = _free(session, name, but=view_id)

    def replace(self, view_id: int, version: int, wish: MapWish, place: MapPlace | None) -> None:
        """Let a view show something else under its name. Raises Refusal CHANGED_MEANWHILE, GONE."""
        with self._store.writing(Deed.VIEW_EDIT) as session:
            fetch_version(session, SavedView, view_id, version).wanted = _told(wish, place)

    def remove(self, view_id: int, version: int) -> None:
        """Raises Refusal CHANGED_MEANWHILE, GONE."""
        with self._store.writing(Deed.VIEW_REMOVE) as session:
            session.delete(fetch_version(session, SavedView, view_id, version))


def _free(session: Session, name: str, but: int | None = None) -> str:
    """*name* made neat, unless another view has it."""
    neat = " ".join(name.split())
    if not neat:
        raise Refusal(RefusalKind.NAME_MISSING)
    others = session.execute(select(SavedView.id, SavedView.name))
    if any(sort_key(other) == sort_key(neat) for id_, other in others if id_ != but):
        raise Refusal(RefusalKind.NAME_TAKEN, name=neat)
    return neat[:200]


def _told(wish: MapWish, place: MapPlace | None) -> dict[str, Any]:
    told: dict[str, Any] = {"filter": wish.words()}
    if place is not None:
        told["place"] = [place.latitude, place.longitude, place.zoom]
    return told


def _in_use(session: Session) -> Mapping[str, set[int]]:
    """The ids of what can be asked for, by the name of the filter's field."""
    return {
        "category_id": set(session.scalars(select(Category.id).where(Category.is_active))),
        "area_id": set(session.scalars(select(Area.id).where(Area.is_active))),
    }


def _row(view: SavedView, known: Mapping[str, set[int]]) -> ViewRow:
    told = dict(view.wanted.get("filter", {}))
    lost = [name for name, ids in known.items() if name in told and told[name] not in ids]
    for name in lost:
        del told[name]
    place = view.wanted.get("place")
    return ViewRow(
        view.id,
        view.version,
        view.name,
        MapWish.of_words(told),
        MapPlace(*place) if place else None,
        tuple(Lost(name.removesuffix("_id")) for name in lost),
    )
