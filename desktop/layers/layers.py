"""What can be asked and done about the layers of the base map."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.layers.sources import checked
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.deeds import Deed
from models.map.layers import LayerEdit, LayerRow, LayerStyle, NewLayer, kept_words, options_of, style_of
from models.map.tables import MapLayer
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind

NAME_LENGTH = 200
_LISTED = (
    MapLayer.id, MapLayer.name, MapLayer.layer_kind, MapLayer.source, MapLayer.options,
    MapLayer.is_shown, MapLayer.position, MapLayer.version,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DrawnLayer:
    """A layer that is shown. *features*: its FeatureCollection as JSON, "" where it has tiles."""

    row: LayerRow
    features: str


class Layers:
    """The layers that the municipality has added, from below to above."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def listing(self) -> list[LayerRow]:
        """All layers, from above to below, as a person sees them on the map."""
        asked = select(*_LISTED).order_by(MapLayer.position.desc(), MapLayer.id.desc())
        with self._store.reading() as session:
            return [_row(*each) for each in session.execute(asked)]

    def drawn(self) -> list[DrawnLayer]:
        """Those that are shown, from below to above, with their features."""
        asked = (
            select(*_LISTED, MapLayer.features)
            .where(MapLayer.is_shown)
            .order_by(MapLayer.position, MapLayer.id)
        )
        with self._store.reading() as session:
            return [
                DrawnLayer(_row(*each), json.dumps(features) if features else "")
                for *each, features in session.execute(asked)
            ]

    def row(self, layer_id: int) -> LayerRow:
        """One layer. Raises Refusal GONE."""
        with self._store.reading() as session:
            found = session.execute(select(*_LISTED).where(MapLayer.id == layer_id)).one_or_none()
        if found is None:
            raise Refusal(RefusalKind.GONE)
        return _row(*found)

    # Deeds

    def add(self, *layers: NewLayer) -> list[int]:
        """Lay them on top, each above the one before; a name that is taken gets a number. Their ids.

        Raises Refusal NAME_MISSING, and for a service's address as `checked`.
        """
        wanted = [replace(layer, source=checked(layer)) for layer in layers]
        with self._store.writing(Deed.LAYER_ADD) as session:
            top = session.scalar(select(func.max(MapLayer.position))) or 0
            added = [_added(session, layer, top + step) for step, layer in enumerate(wanted, start=1)]
            session.flush()
            return [layer.id for layer in added]

    def save(self, edit: LayerEdit) -> None:
        """Rename, restyle, show or hide a layer.

        Raises Refusal NAME_MISSING, NAME_TAKEN, CHANGED_MEANWHILE.
        """
        name = _name(edit.name)
        with self._store.writing(Deed.LAYER_EDIT) as session:
            layer = fetch_version(session, MapLayer, edit.id, edit.version)
            if name != layer.name and _is_taken(session, name):
                raise Refusal(RefusalKind.NAME_TAKEN, name=name)
            options = replace(
                options_of(layer.options), attribution=edit.attribution.strip(), opacity=edit.opacity
            )
            layer.name, layer.is_shown = name, edit.is_shown
            layer.options = kept_words(options, edit.style)

    def move(self, layer_id: int, step: int) -> None:
        """Let a layer change places with the one above it (*step* 1) or below it (-1), if there is one.

        Raises Refusal GONE.
        """
        with self._store.writing(Deed.LAYER_EDIT) as session:
            fetch(session, MapLayer, layer_id)
            asked = select(MapLayer.id).order_by(MapLayer.position, MapLayer.id)
            order = list(session.scalars(asked))
            place = order.index(layer_id)
            other = place + step
            if not 0 <= other < len(order):
                return
            order[place], order[other] = order[other], order[place]
            for position, each in enumerate(order, start=1):
                layer = fetch(session, MapLayer, each)
                if layer.position != position:
                    layer.position = position

    def remove(self, layer_id: int) -> None:
        """Take a layer away; undone, it is there again with its features. Raises Refusal GONE."""
        with self._store.writing(Deed.LAYER_REMOVE) as session:
            session.delete(fetch(session, MapLayer, layer_id))


def _row(*values: Any) -> LayerRow:
    id_, name, kind, source, options, is_shown, position, version = values
    return LayerRow(
        id_,
        name,
        LayerKind(kind),
        source,
        options_of(options),
        style_of(options),
        is_shown,
        position,
        version,
    )


def _added(session: Session, layer: NewLayer, position: int) -> MapLayer:
    added = MapLayer(
        name=_free_name(session, _name(layer.name)),
        layer_kind=layer.layer_kind,
        source=layer.source,
        options=kept_words(layer.options, LayerStyle()),
        features=layer.features,
        position=position,
    )
    session.add(added)
    session.flush()
    return added


def _name(words: str) -> str:
    name = " ".join(words.replace("\0", "").split())[:NAME_LENGTH]
    if not name:
        raise Refusal(RefusalKind.NAME_MISSING)
    return name


def _free_name(session: Session, name: str) -> str:
    number, free = 2, name
    while _is_taken(session, free):
        free = f"{name[: NAME_LENGTH - 8]} {number}"
        number += 1
    return free


def _is_taken(session: Session, name: str) -> bool:
    return session.scalar(select(MapLayer.id).where(MapLayer.name == name)) is not None
