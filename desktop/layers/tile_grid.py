"""The grid of tiles that the map asks for: Web Mercator, 256 pixels a tile, rows from the north."""

from __future__ import annotations

from typing import NamedTuple

HALF_WORLD = 20037508.342789244  # metres
TILE = 256  # pixels


class Tile(NamedTuple):
    """A tile's zoom, column and row."""

    z: int
    x: int
    y: int

    @property
    def is_real(self) -> bool:
        """Whether the grid has it."""
        return 0 <= self.z <= 24 and 0 <= self.x < 1 << self.z and 0 <= self.y < 1 << self.z  # noqa: PLR2004


class Box(NamedTuple):
    """Edges in metres."""

    west: float
    south: float
    east: float
    north: float


def box_of(tile: Tile) -> Box:
    """The tile's edges in EPSG:3857."""
    side = 2 * HALF_WORLD / (1 << tile.z)
    west, north = tile.x * side - HALF_WORLD, HALF_WORLD - tile.y * side
    return Box(west, north - side, west + side, north)
