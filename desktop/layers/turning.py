"""SWEREF 99 TM pictures laid on the map's own grid, for services that have no Web Mercator."""

from __future__ import annotations

import io
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from PIL import Image

from desktop.layers.pictures import Picture, opened
from desktop.layers.tile_grid import TILE, Box, Tile, box_of

if TYPE_CHECKING:
    import pyproj

# The picture asked for is larger than the tile, so that what is turned stays sharp.
SIDE = 512
# A tile is turned in so many pieces each way; within one the two grids differ by less than a pixel.
_PIECES = 8

Corner = tuple[float, float]


def sweref_box(tile: Tile) -> Box:
    """A square in EPSG:3006 around *tile*, in metres."""
    corners = [_to_sweref(tile, right / _PIECES, down / _PIECES) for right, down in _steps()]
    east, north = [one[0] for one in corners], [one[1] for one in corners]
    side = max(max(east) - min(east), max(north) - min(north)) * 1.01
    middle_east, middle_north = (max(east) + min(east)) / 2, (max(north) + min(north)) / 2
    return Box(
        middle_east - side / 2, middle_north - side / 2, middle_east + side / 2, middle_north + side / 2
    )


def turned(content: bytes, tile: Tile, box: Box) -> Picture:
    """The part of *content* (a picture of *box* in EPSG:3006) that is *tile*. Raises Unusable."""
    image = opened(content).convert("RGBA")
    scale = image.width / (box.east - box.west)

    def spot(right: int, down: int) -> Corner:
        east, north = _to_sweref(tile, right / _PIECES, down / _PIECES)
        return (east - box.west) * scale, (box.north - north) * scale

    piece = TILE // _PIECES
    mesh = [
        (
            (right * piece, down * piece, (right + 1) * piece, (down + 1) * piece),
            (*spot(right, down), *spot(right, down + 1), *spot(right + 1, down + 1), *spot(right + 1, down)),
        )
        for right, down in product(range(_PIECES), repeat=2)
    ]
    drawn = image.transform((TILE, TILE), Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)
    kept = io.BytesIO()
    drawn.save(kept, "PNG", compress_level=1)
    return Picture("image/png", kept.getvalue())


def _steps() -> list[tuple[int, int]]:
    places = range(_PIECES + 1)
    return [(right, down) for right in places for down in places]


def _to_sweref(tile: Tile, right: float, down: float) -> Corner:
    """East and north of a place in *tile*, given as parts of its side from the north-west."""
    box = box_of(tile)
    side = box.east - box.west
    east, north = _transformer().transform(box.west + right * side, box.north - down * side)
    return float(east), float(north)


@cache
def _transformer() -> pyproj.Transformer:
    import pyproj  # noqa: PLC0415 - the window starts without it

    return pyproj.Transformer.from_crs("EPSG:3857", "EPSG:3006", always_xy=True)
