"""Pictures in SWEREF 99 TM lie where they belong on the map's own grid."""

import io

import pytest
from PIL import Image
from pyproj import Transformer

from desktop.layers.tile_grid import TILE, Tile, box_of
from desktop.layers.turning import SIDE, sweref_box, turned

# From the whole of southern Sweden to a few houses; and the far north, where the grids differ most.
TILES = [Tile(7, 69, 38), Tile(10, 557, 305), Tile(16, 35_660, 19_560), Tile(12, 2_300, 950)]


@pytest.mark.parametrize("tile", TILES)
def test_a_place_in_the_picture_is_the_same_place_on_the_tile(tile):
    box = sweref_box(tile)
    east, north = _place(tile, 0.37, 0.71)
    scale = SIDE / (box.east - box.west)
    x, y = (east - box.west) * scale, (box.north - north) * scale
    image = Image.new("RGB", (SIDE, SIDE), "white")
    image.paste("black", (round(x) - 6, round(y) - 6, round(x) + 6, round(y) + 6))
    kept = io.BytesIO()
    image.save(kept, "PNG")
    tile_image = Image.open(io.BytesIO(turned(kept.getvalue(), tile, box).content)).convert("L")
    dark = [
        (column, row)
        for column in range(TILE)
        for row in range(TILE)
        if tile_image.getpixel((column, row)) < 128
    ]
    middle = [sum(values) / len(dark) for values in zip(*dark, strict=True)]
    assert middle == pytest.approx([0.37 * TILE, 0.71 * TILE], abs=1.5)


@pytest.mark.parametrize("tile", TILES)
def test_the_picture_covers_the_whole_tile(tile):
    box = sweref_box(tile)
    for right in (0, 0.5, 1):
        for down in (0, 0.5, 1):
            east, north = _place(tile, right, down)
            assert box.west <= east <= box.east
            assert box.south <= north <= box.north


def _place(tile: Tile, right: float, down: float) -> tuple[float, float]:
    box = box_of(tile)
    side = box.east - box.west
    to_sweref = Transformer.from_crs(3857, 3006, always_xy=True)
    return to_sweref.transform(box.west + right * side, box.north - down * side)
