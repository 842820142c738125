"""The base map made ready for painting, in metres around the town: for the small maps on other pages."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainterPath, QPolygonF

from desktop.areas.areas import Areas
from desktop.places.distance import METRES_PER_DEGREE
from models.areas.values import GeoJson
from models.kinds import Changes, Kind
from models.reports.values import Position
from ui.desk import Desk

_SURFACES = frozenset({"Polygon", "MultiPolygon"})


@dataclass(frozen=True, slots=True)
class Shape:
    """One feature: what it is, and its lines in metres (east, and south as the screen has it)."""

    properties: Mapping[str, Any]
    path: QPainterPath

    @property
    def name(self) -> str:
        return str(self.properties.get("name") or "")

    @property
    def middle(self) -> QPointF:
        """Where its name stands. A path of one point is empty to Qt, and has no rectangle."""
        if self.path.elementCount() > 1:
            return self.path.boundingRect().center()
        first = self.path.elementAt(0)
        return QPointF(first.x, first.y)


class Ground(QObject):
    """Reads the base map when it is first wanted, and again when it changes; `changed` when it is there."""

    changed = Signal()

    def __init__(self, desk: Desk, areas: Areas, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._areas = areas
        self._shapes: Mapping[str, list[Shape]] = {}
        self._middle = (0.0, 0.0)
        self._is_wanted = False
        self._is_read = False
        desk.changes.committed.connect(self._hear)

    def want(self) -> None:
        """Read the base map, unless it has been asked for already."""
        if not self._is_wanted:
            self._is_wanted = True
            self._desk.jobs.run(self, self._areas.base_map, self._keep)

    @property
    def is_there(self) -> bool:
        """Whether the base map has been read."""
        return self._is_read

    @property
    def is_empty(self) -> bool:
        """Whether it has been read and holds nothing, so that no place can be shown on it."""
        return self._is_read and not self._shapes

    def shapes(self, kind: str) -> list[Shape]:
        return self._shapes.get(kind, [])

    def metres(self, latitude: float, longitude: float) -> QPointF:
        """Where a point (WGS 84 degrees) lies on this ground."""
        shrink = math.cos(math.radians(self._middle[0]))
        east = (longitude - self._middle[1]) * METRES_PER_DEGREE * shrink
        return QPointF(east, (self._middle[0] - latitude) * METRES_PER_DEGREE)

    def position(self, point: QPointF) -> Position:
        """The degrees of a point on this ground, to a decimetre."""
        shrink = math.cos(math.radians(self._middle[0]))
        north = self._middle[0] - point.y() / METRES_PER_DEGREE
        east = self._middle[1] + point.x() / (METRES_PER_DEGREE * shrink)
        return Position(round(north, 6), round(east, 6))

    def _keep(self, base: GeoJson) -> None:
        shapes: defaultdict[str, list[Shape]] = defaultdict(list)
        self._middle = _middle(base)
        for feature in base["features"]:
            shape = Shape(feature["properties"], self._path(feature["geometry"]))
            shapes[feature["properties"]["kind"]].append(shape)
        self._shapes = shapes
        self._is_read = True
        self.changed.emit()

    def _path(self, geometry: GeoJson) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for line in _lines(geometry):
            points = QPolygonF([self.metres(latitude, longitude) for longitude, latitude in line])
            path.addPolygon(points)
            if geometry["type"] in _SURFACES:
                path.closeSubpath()
        return path

    def _hear(self, changes: Changes) -> None:
        if self._is_wanted and changes.of(Kind.AREA):
            self._is_wanted = False
            self.want()


def _middle(base: GeoJson) -> tuple[float, float]:
    """Latitude and longitude of the first point there is: near enough for a town."""
    for feature in base["features"]:
        for line in _lines(feature["geometry"]):
            return float(line[0][1]), float(line[0][0])
    return 0.0, 0.0


def _lines(geometry: GeoJson) -> Iterator[list[list[float]]]:
    """The rings, lines or single points of any geometry."""
    nested = geometry["coordinates"]
    match geometry["type"]:
        case "Point":
            yield [nested]
        case "LineString" | "MultiPoint":
            yield nested
        case "MultiPolygon":
            yield from (ring for polygon in nested for ring in polygon)
        case _:
            yield from nested
