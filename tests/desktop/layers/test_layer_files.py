"""Files become layers: shapes in WGS 84, pictures read tile by tile, and everything else is refused."""

import gzip
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer
from pyproj import Transformer

from desktop.layers import feature_files
from desktop.layers.files import read_layer_file
from desktop.layers.pictures import Unusable
from desktop.layers.tile_files import open_tile_file
from desktop.layers.tile_grid import Tile
from models.map.layers import TileTrouble
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind
from tests.tile_servers import picture

HERE = Tile(10, 557, 305)


def refused(path: Path) -> RefusalKind:
    with pytest.raises(Refusal) as caught:
        read_layer_file(path)
    return caught.value.kind


def geojson(path: Path, *geometries, crs: str = "") -> Path:
    features = [
        {
            "type": "Feature",
            "properties": {"namn": f"N{n}", "ägare": "Någon Person", "id": n},
            "geometry": one,
        }
        for n, one in enumerate(geometries)
    ]
    collection = {"type": "FeatureCollection", "features": features}
    if crs:
        collection["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(collection))
    return path


def test_only_the_name_is_kept_of_a_shape(tmp_path):
    path = geojson(
        tmp_path / "Fastigheter.geojson", {"type": "Point", "coordinates": [15.12345678, 58.1, 30]}, None
    )
    (layer,) = read_layer_file(path)
    assert (layer.name, layer.layer_kind, layer.source) == ("Fastigheter", LayerKind.FEATURES, path.name)
    assert layer.features["features"] == [
        {
            "type": "Feature",
            "properties": {"name": "N0"},
            "geometry": {"type": "Point", "coordinates": [15.123457, 58.1]},
        }
    ]


def test_shapes_in_sweref_are_put_where_they_belong(tmp_path):
    path = geojson(
        tmp_path / "a.geojson", {"type": "Point", "coordinates": [536_000, 6_473_000]}, crs="EPSG:3006"
    )
    (layer,) = read_layer_file(path)
    east, north = Transformer.from_crs(3006, 4326, always_xy=True).transform(536_000, 6_473_000)
    assert layer.features["features"][0]["geometry"]["coordinates"] == pytest.approx([east, north], abs=1e-6)


def write_gpkg(path: Path, name: str, shapes: list, epsg: int = 3006, kind: str = "Unknown") -> None:
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(shape) for shape in shapes], dtype=object),
        field_data=[
            np.array([f"{name} {n}" for n in range(len(shapes))], dtype=object),
            np.arange(len(shapes)),
        ],
        fields=["Namn", "hemlig"],
        layer=name,
        driver="GPKG",
        geometry_type=kind,
        crs=f"EPSG:{epsg}",
        append=path.exists(),
    )


def test_each_layer_of_a_geopackage_in_sweref_is_offered(tmp_path):
    path = tmp_path / "kommun.gpkg"
    square = shapely.box(536_000, 6_473_000, 537_000, 6_474_000)
    write_gpkg(path, "Kvarter", [square, shapely.multipolygons([square])])
    write_gpkg(path, "Linjer", [shapely.linestrings([[536_000, 6_473_000], [537_000, 6_475_000]])])
    write_gpkg(path, "Tomt", [])
    layers = read_layer_file(path)
    assert [(layer.name, layer.options.count) for layer in layers] == [("Kvarter", 2), ("Linjer", 1)]
    first = layers[0].features["features"][0]
    assert first["properties"] == {"name": "Kvarter 0"}
    drawn = shapely.geometry.shape(first["geometry"])
    back = shapely.transform(
        drawn, Transformer.from_crs(4326, 3006, always_xy=True).transform, interleaved=False
    )
    assert shapely.hausdorff_distance(back, square) < 0.5


def test_a_geopackage_that_reaches_out_is_refused(tmp_path):
    path = tmp_path / "ond.gpkg"
    write_gpkg(path, "a", [shapely.points(536_000, 6_473_000)])
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE VIRTUAL TABLE out USING fts5(a)")
        file.commit()
    assert refused(path) is RefusalKind.FILE_HOSTILE


def test_what_would_make_the_map_slow_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(feature_files, "MOST_POINTS", 5)
    line = {"type": "LineString", "coordinates": [[15 + n / 100, 58] for n in range(6)]}
    assert refused(geojson(tmp_path / "a.geojson", line)) is RefusalKind.LAYER_TOO_LARGE


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", RefusalKind.MAP_UNREADABLE),
        (b"[" * 200_000, RefusalKind.FILE_TOO_DEEP),
        (b'{"type": "FeatureCollection", "features": []}', RefusalKind.LAYER_EMPTY),
        (b"<html>", RefusalKind.MAP_UNREADABLE),
        (b"PMTiles\x03" + b"\xff" * 200, RefusalKind.TILES_UNREADABLE),
        (b"PMTiles\x03", RefusalKind.TILES_UNREADABLE),
        (b"SQLite format 3\0" + b"x" * 5000, RefusalKind.TILES_UNREADABLE),
    ],
)
def test_what_is_no_layer_is_refused_in_words(tmp_path, content, kind):
    path = tmp_path / "fil"
    path.write_bytes(content)
    assert refused(path) is kind


def test_a_file_that_is_gone_is_refused_in_words(tmp_path):
    assert refused(tmp_path / "borta.gpkg") is RefusalKind.FILE_MISSING


def mbtiles(path: Path, content: bytes = b"", kind: str = "png", tile: Tile = HERE) -> Path:
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        file.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
        said = {"name": "Flygfoto", "format": kind, "attribution": "© Kommunen"}
        file.executemany("INSERT INTO metadata VALUES (?, ?)", said.items())
        row = (1 << tile.z) - 1 - tile.y
        file.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (tile.z, tile.x, row, content or picture()))
        file.commit()
    return path


def pmtiles(path: Path, content: bytes = b"", kind: TileType = TileType.PNG, tile: Tile = HERE) -> Path:
    with path.open("wb") as file:
        writer = Writer(file)
        writer.write_tile(zxy_to_tileid(*tile), content or picture())
        header = {
            "tile_type": kind, "tile_compression": Compression.NONE,
            "min_zoom": tile.z, "max_zoom": tile.z,
            "min_lon_e7": 0, "min_lat_e7": 0, "max_lon_e7": 0, "max_lat_e7": 0,
            "center_zoom": tile.z, "center_lon_e7": 0, "center_lat_e7": 0,
        }  # fmt: skip
        writer.finalize(header, {"name": "Flygfoto", "attribution": "© Kommunen"})
    return path


@pytest.mark.parametrize("make", [mbtiles, pmtiles])
def test_a_file_of_pictures_is_read_tile_by_tile(tmp_path, make):
    path = make(tmp_path / "foto")
    (layer,) = read_layer_file(path)
    assert (layer.name, layer.options.attribution) == ("Flygfoto", "© Kommunen")
    assert (layer.options.min_zoom, layer.options.max_zoom) == (10, 10)
    with closing(open_tile_file(layer.layer_kind, Path(layer.source))) as file:
        assert file.tile(HERE) == picture()
        assert file.tile(Tile(10, 1, 1)) is None


def test_vector_tiles_are_refused_in_words(tmp_path):
    vector = gzip.compress(b"\x1a\x00")
    assert refused(mbtiles(tmp_path / "a.mbtiles", vector, "pbf")) is RefusalKind.TILES_ARE_VECTOR
    assert refused(mbtiles(tmp_path / "b.mbtiles", vector)) is RefusalKind.TILES_ARE_VECTOR
    assert refused(pmtiles(tmp_path / "c.pmtiles", vector, TileType.MVT)) is RefusalKind.TILES_ARE_VECTOR


def test_a_file_of_something_else_than_pictures_is_refused(tmp_path):
    assert refused(mbtiles(tmp_path / "a.mbtiles", b"<svg/>")) is RefusalKind.TILES_UNREADABLE


def test_a_file_of_tiles_that_never_ends_a_question_is_given_up(tmp_path):
    path = tmp_path / "evig.mbtiles"
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i, i, i FROM n"
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        file.execute(f"CREATE VIEW tiles (zoom_level, tile_column, tile_row, tile_data) AS {endless}")
    assert refused(path) is RefusalKind.TILES_UNREADABLE


def test_a_directory_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path):
    path = pmtiles(tmp_path / "bomb.pmtiles")
    bomb = gzip.compress(bytes(100_000_000))
    content = bytearray(path.read_bytes())
    content[8:16], content[16:24] = len(content).to_bytes(8, "little"), len(bomb).to_bytes(8, "little")
    path.write_bytes(bytes(content) + bomb)
    with closing(open_tile_file(LayerKind.PMTILES, path)) as file, pytest.raises(Unusable) as caught:
        file.tile(HERE)
    assert caught.value.trouble is TileTrouble.TOO_LARGE
