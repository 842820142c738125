"""What a place is called: by the list of place names, the base map, or most of those who told of it."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from math import cos, radians
from typing import Any

import shapely
from shapely.geometry import shape
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.places.distance import METRES_PER_DEGREE, metres_between
from desktop.screening import hits
from models.areas.tables import Area, BaseLayer
from models.folding import sort_key
from models.places.tables import PlaceName
from models.reports.values import Position

NEAR_METRES = 80.0
# So close to two roads at once is where they meet.
_CROSSING_METRES = 30.0
# In metres: a square or a school says more than the road that leads past it, and that more than a park.
_FURTHER = {"place": 0.0, "building": 10.0, "road": 25.0, "park": 30.0}
_MEETS = _CROSSING_METRES + _FURTHER["road"]
_LIKELY = 2


class Names:
    """Looks names up; the base map is read at the first place that the list does not know."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def point(self, position: Position | None, said: Counter[str]) -> str:
        """The nearest name of the list, else of the base map, else what most say; "" where none is known."""
        if position is None:
            return most_said(said)
        return self._listed(position) or self._on_map(position) or most_said(said)

    def street(self, said: Counter[str]) -> str:
        """A street is called what its reports call it, whoever is not named thereby."""
        return most_said(said, least=1)

    def _listed(self, position: Position) -> str:
        span = 2 * NEAR_METRES / 50_000  # degrees, wide enough also of longitude
        asked = select(PlaceName.name, PlaceName.latitude, PlaceName.longitude).where(
            PlaceName.latitude.between(position.latitude - span, position.latitude + span),
            PlaceName.longitude.between(position.longitude - span, position.longitude + span),
        )
        here = position.latitude, position.longitude
        near = [(metres_between(*here, *found[1:]), found[0]) for found in self._session.execute(asked)]
        close = [found for found in near if found[0] <= NEAR_METRES]
        return str(min(close)[1]) if close else ""

    def _on_map(self, position: Position) -> str:
        """As "Stadsparken", "Storgatan", or "Storgatan/Kungsgatan" where two roads meet."""
        here = shapely.Point(position.longitude * self._squeeze, position.latitude)
        near = sorted(
            (here.distance(geometry) * METRES_PER_DEGREE + _FURTHER[kind], kind, name)
            for kind, name, geometry in self._features
        )
        close = [each for each in near if each[0] <= NEAR_METRES]
        if not close:
            return ""
        roads = {name: None for metres, kind, name in close if kind == "road" and metres <= _MEETS}
        if close[0][1] == "road" and len(roads) > 1:
            return "/".join(list(roads)[:2])
        return close[0][2]

    @cached_property
    def _squeeze(self) -> float:
        """How much nearer each other the meridians are here than the parallels."""
        north = [geometry.centroid.y for _kind, _name, geometry in self._shapes]
        return cos(radians(sum(north) / len(north))) if north else 1.0

    @cached_property
    def _features(self) -> list[tuple[str, str, Any]]:
        """The named features of the base map, their degrees of longitude as long as those of latitude."""
        squeeze = self._squeeze
        return [
            (kind, name, shapely.transform(geometry, lambda corners: corners * [squeeze, 1.0]))
            for kind, name, geometry in self._shapes
        ]

    @cached_property
    def _shapes(self) -> list[tuple[str, str, Any]]:
        layers = self._session.scalars(select(BaseLayer.geojson).where(BaseLayer.name == "base"))
        features = [each for layer in layers for each in layer.get("features", [])]
        areas = set(self._session.scalars(select(Area.sort_key)))
        found = []
        for each in features:
            kind, name = each["properties"].get("kind"), each["properties"].get("name")
            is_name = kind in _FURTHER and name and sort_key(name) not in areas
            geometry = shape(each["geometry"]) if is_name else None
            if geometry is not None and not geometry.is_empty:
                found.append((str(kind), str(name), geometry))
        return found


def most_said(said: Counter[str], least: int = _LIKELY) -> str:
    """What most call it; nothing that may tell of a person, and nothing that a single one says."""
    harmless = [
        (words, count) for words, count in said.most_common() if words and count >= least and not hits(words)
    ]
    return harmless[0][0] if harmless else ""
