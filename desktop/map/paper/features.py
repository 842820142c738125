"""The features of a base map, as far as a hand-made GeoJSON file can be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

from desktop.map.paper.points import MapPoint
from desktop.map.paper.view import PaperView, Place, is_place, rings

_RANKS = (1, 2, 3)
_VIEWS = 12  # a municipality, and its areas
_LEAST_STEP = 0.5  # points: finer than this no eye sees on paper


class Line:
    """A line or ring in degrees, with the box that it reaches over."""

    __slots__ = ("east", "north", "places", "south", "west")

    def __init__(self, places: list[Place]) -> None:
        self.places = places
        self.west = min(place[0] for place in places)
        self.east = max(place[0] for place in places)
        self.south = min(place[1] for place in places)
        self.north = max(place[1] for place in places)

    def comes_near(self, view: PaperView) -> bool:
        """Whether its box meets the view's: most of a large map need not be drawn."""
        west, south = view.place(self.west, self.south)
        east, north = view.place(self.east, self.north)
        return east >= 0 and west <= view.width and north >= 0 and south <= view.height


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing of the base map: what it is, and its lines in degrees."""

    kind: str
    name: str
    rank: int
    is_surface: bool
    lines: tuple[Line, ...]

    def on_paper(self, view: PaperView) -> "Drawn":
        """The same with its lines on the paper, those left out that fall outside."""
        lines = (_thinned(line.places, view) for line in self.lines if line.comes_near(view))
        seen = [line for line in lines if len(line) > 1 and _meets(line, view)]
        return Drawn(self.kind, self.name, self.rank, self.is_surface, seen)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A feature as it is drawn: its lines in points of the paper."""

    kind: str
    name: str
    rank: int
    is_surface: bool
    lines: list[list[Place]]


class _Read:
    """The base map that was read last: a paper draws several maps of it, and is set again and again."""

    def __init__(self) -> None:
        self._base: Mapping[str, Any] = {}
        self._features: tuple[Feature, ...] = ()
        self._seen: dict[PaperView, tuple[Drawn, ...]] = {}

    def features(self, base: Mapping[str, Any]) -> tuple[Feature, ...]:
        # To compare two maps takes a tenth of the time that it takes to read one.
        if self._base is not base and self._base != base:
            self._base, self._features, self._seen = base, tuple(_features(base)), {}
        return self._features

    def seen(self, base: Mapping[str, Any], view: PaperView) -> tuple[Drawn, ...]:
        features = self.features(base)
        if view not in self._seen:
            if len(self._seen) >= _VIEWS:
                self._seen.clear()
            drawn = (feature.on_paper(view) for feature in features)
            self._seen[view] = tuple(each for each in drawn if each.lines)
        return self._seen[view]


_lock = Lock()
_read = _Read()


def features_of(base: Mapping[str, Any]) -> tuple[Feature, ...]:
    """What the FeatureCollection holds, in degrees; what is not a feature is left out.

    It is kept until another is read, so a collection must not change once it has been drawn.
    """
    with _lock:
        return _read.features(base)


def features_on_paper(base: Mapping[str, Any], view: PaperView) -> tuple[Drawn, ...]:
    """What of it is seen in the view, in points of the paper."""
    with _lock:
        return _read.seen(base, view)


def _features(base: Mapping[str, Any]) -> Iterator[Feature]:
    features = base.get("features")
    for feature in features if isinstance(features, list) else ():
        geometry, properties = (_mapping(_mapping(feature).get(part)) for part in ("geometry", "properties"))
        rank = properties.get("rank")
        yield Feature(
            kind=str(properties.get("kind", "")),
            name=str(properties.get("name") or ""),
            rank=rank if isinstance(rank, int) and rank in _RANKS else _RANKS[-1],
            is_surface="Polygon" in str(geometry.get("type")),
            lines=tuple(Line(ring) for ring in rings(geometry.get("coordinates")) if ring),
        )


def corners_of(base: Mapping[str, Any]) -> list[Place]:
    """The lower left and the upper right of what the base map reaches over, in degrees; none where empty."""
    lines = [line for feature in features_of(base) for line in feature.lines]
    if not lines:
        return []
    west, south = min(line.west for line in lines), min(line.south for line in lines)
    return [(west, south), (max(line.east for line in lines), max(line.north for line in lines))]


def points_within(base: Mapping[str, Any], points: Sequence[MapPoint]) -> list[MapPoint]:
    """The points that the map shows: those on the base map, or all that are places where none is on it.

    One wrong coordinate far away would otherwise shrink the town to a dot.
    """
    known = [point for point in points if is_place(point.longitude, point.latitude)]
    (west, south), (east, north) = corners_of(base) or [(0.0, 0.0), (0.0, 0.0)]
    near = [each for each in known if west <= each.longitude <= east and south <= each.latitude <= north]
    return near or known


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


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
