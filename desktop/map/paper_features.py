"""The features of a base map, as far as a hand-made GeoJSON file can be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.map.paper_view import PaperView, Place, is_place, rings
from desktop.map.points import MapPoint

_RANKS = (1, 2, 3)
_LEAST_STEP = 0.35  # points: finer than this no eye sees


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing of the base map: what it is, and its lines in degrees or on the paper."""

    kind: str
    name: str
    rank: int
    is_surface: bool
    lines: list[list[Place]]

    def on_paper(self, view: PaperView) -> "Feature":
        """The same with its lines on the paper, those left out that fall outside."""
        lines = (_thinned(line, view) for line in self.lines if _comes_near(line, view))
        return replace(self, lines=[line for line in lines if len(line) > 1 and _meets(line, view)])


def features_of(base: Mapping[str, Any]) -> Iterator[Feature]:
    """What the FeatureCollection holds, in degrees; what is not a feature is left out."""
    features = base.get("features")
    for feature in features if isinstance(features, list) else ():
        geometry, properties = (_mapping(_mapping(feature).get(part)) for part in ("geometry", "properties"))
        rank = properties.get("rank")
        yield Feature(
            kind=str(properties.get("kind", "")),
            name=str(properties.get("name") or ""),
            rank=rank if isinstance(rank, int) and rank in _RANKS else _RANKS[-1],
            is_surface="Polygon" in str(geometry.get("type")),
            lines=list(rings(geometry.get("coordinates"))),
        )


def places_of(base: Mapping[str, Any]) -> list[Place]:
    """Every place that the base map reaches, in degrees."""
    return [place for feature in features_of(base) for line in feature.lines for place in line]


def points_within(base: Mapping[str, Any], points: Sequence[MapPoint]) -> list[MapPoint]:
    """The points that the map shows: those on the base map, or all that are places where none is on it.

    One wrong coordinate far away would otherwise shrink the town to a dot.
    """
    known = [point for point in points if is_place(point.longitude, point.latitude)]
    reach = places_of(base)
    west, south = (min((place[axis] for place in reach), default=0.0) for axis in (0, 1))
    east, north = (max((place[axis] for place in reach), default=0.0) for axis in (0, 1))
    near = [each for each in known if west <= each.longitude <= east and south <= each.latitude <= north]
    return near or known


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _comes_near(line: list[Place], view: PaperView) -> bool:
    """Whether the line's box in degrees meets the view's: most of a large map need not be drawn."""
    across, up = [place[0] for place in line], [place[1] for place in line]
    if not line:
        return False
    west, south = view.place(min(across), min(up))
    east, north = view.place(max(across), max(up))
    return east >= 0 and west <= view.width and north >= 0 and south <= view.height


def _thinned(ring: list[Place], view: PaperView) -> list[Place]:
    """The ring on the paper, without the steps that no eye sees."""
    kept: list[Place] = []
    for longitude, latitude in ring:
        x, y = view.place(longitude, latitude)
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) > _LEAST_STEP:
            kept.append((x, y))
    return kept


def _meets(line: list[Place], view: PaperView) -> bool:
    across, up = [place[0] for place in line], [place[1] for place in line]
    return max(across) >= 0 and min(across) <= view.width and max(up) >= 0 and min(up) <= view.height
