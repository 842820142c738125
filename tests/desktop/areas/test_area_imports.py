"""Areas from files: told before, put right or left out, and in any coordinate system."""

import json

import numpy as np
import pyogrio.raw
import pytest
import shapely
from pyproj import Transformer

import resources
from desktop.areas.areas import Areas
from models.areas.values import AreaMoves, AreaVerdict
from models.deeds import Deed
from models.reports.values import Position
from tests.factories import a_report

TOWN = resources.folder() / "demo" / "alvkoping.geojson"
# East of the demo town's areas, within its outline.
MEADOW, IN_MEADOW = shapely.box(15.68, 58.36, 15.70, 58.37), Position(58.365, 15.69)
FIELD = shapely.box(15.62, 58.44, 15.63, 58.45)
SYSTEMS = ["EPSG:4326", "EPSG:3006", "EPSG:3010", "EPSG:3021"]


@pytest.fixture
def areas(any_store):
    areas = Areas(any_store)
    areas.import_file(TOWN)
    return areas


def geojson(path, *named):
    features = [
        {"type": "Feature", "properties": {"namn": name}, "geometry": shape.__geo_interface__}
        for name, shape in named
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def geopackage(path, *named, system="EPSG:3006", layer="omraden", **more):
    """A file as QGIS saves it, in *system*."""
    turn = Transformer.from_crs("EPSG:4326", system, always_xy=True)
    shapes = [shapely.transform(shape, turn.transform, interleaved=False) for _, shape in named]
    names = [name for name, _ in named]
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(shapes),
        field_data=[np.array(names, dtype=object)],
        fields=["Namn"],
        geometry_type="Polygon",
        crs=system,
        layer=layer,
        driver="GPKG",
        **more,
    )
    return path


def verdicts(preview):
    return {area.name: area.verdict for area in preview.areas}


def row(areas, name):
    return next(row for row in areas.listing() if row.name == name)


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_geopackage_in_any_system_lies_where_it_should(any_store, areas, tmp_path, system):
    report = a_report(any_store, position=IN_MEADOW)
    path = geopackage(tmp_path / "a.gpkg", ("Ängen", MEADOW), system=system)

    preview = areas.preview(path)
    told = areas.import_file(path)

    assert verdicts(preview) == {"Ängen": AreaVerdict.NEW}
    assert preview.layer == "omraden"
    assert (told.new_areas, told.moves, preview.moves) == (1, AreaMoves(reports=1), AreaMoves(reports=1))
    (ring,) = areas.drawing.rings(row(areas, "Ängen").id).rings
    drawn = shapely.Polygon([(corner.longitude, corner.latitude) for corner in ring.corners])
    assert drawn.symmetric_difference(MEADOW).area < MEADOW.area * 1e-4
    assert report


def test_of_several_layers_one_is_chosen(areas, tmp_path):
    path = geopackage(tmp_path / "a.gpkg", ("Ängen", MEADOW), layer="stadsdelar")
    geopackage(path, ("Kvarteret", MEADOW), layer="kvarter", append=True)

    first = areas.preview(path)

    assert (first.layer, first.layers) == ("stadsdelar", ("stadsdelar", "kvarter"))
    assert verdicts(areas.preview(path, "kvarter")) == {"Kvarteret": AreaVerdict.NEW}
    areas.import_file(path, "kvarter")
    assert row(areas, "Kvarteret").has_geometry


def test_a_preview_stores_nothing_and_tells_new_changed_and_same(any_store, areas, tmp_path):
    a_report(any_store, position=IN_MEADOW)
    areas.import_file(geojson(tmp_path / "a.geojson", ("Ängen", MEADOW), ("Kvar", FIELD)))
    moved = geojson(
        tmp_path / "b.geojson",
        ("ängen", shapely.box(15.68, 58.36, 15.685, 58.37)),
        ("Kvar", FIELD),
        ("Ny", shapely.box(15.685, 58.36, 15.70, 58.37)),
    )
    before = areas.listing()

    preview = areas.preview(moved)

    assert verdicts(preview) == {
        "ängen": AreaVerdict.CHANGED,
        "Kvar": AreaVerdict.SAME,
        "Ny": AreaVerdict.NEW,
    }
    assert preview.moves == AreaMoves(reports=1)
    assert areas.listing() == before
    assert areas.import_file(moved).moves == preview.moves


def test_overlaps_are_told_with_name_and_share(areas, tmp_path):
    path = geojson(
        tmp_path / "a.geojson", ("Ängen", MEADOW), ("Kanten", shapely.box(15.6976, 58.36, 15.7176, 58.37))
    )

    (overlap,) = next(area for area in areas.preview(path).areas if area.name == "Kanten").overlaps

    assert (overlap.name, round(overlap.share, 2)) == ("Ängen", 0.12)


def test_a_border_that_crosses_itself_is_put_right_and_told(areas, tmp_path):
    tie = shapely.Polygon([(15.68, 58.36), (15.70, 58.37), (15.70, 58.36), (15.68, 58.37)])
    path = geojson(tmp_path / "a.geojson", ("Rosetten", tie))

    (told,) = areas.preview(path).areas
    assert (told.verdict, told.is_mended) == (AreaVerdict.NEW, True)
    assert areas.import_file(path).mended == 1
    assert areas.area_of(58.365, 15.681) == areas.area_of(58.365, 15.699) == row(areas, "Rosetten").id
    assert areas.area_of(58.361, 15.69) is None


def test_what_is_too_small_or_outside_is_left_out_and_told(areas, tmp_path):
    path = geojson(
        tmp_path / "a.geojson",
        ("Pricken", shapely.box(15.68, 58.36, 15.68005, 58.36005)),
        ("Grannkommunen", shapely.box(14.5, 59.3, 14.6, 59.4)),
        ("Ängen", MEADOW),
    )

    assert verdicts(areas.preview(path)) == {
        "Pricken": AreaVerdict.TOO_SMALL,
        "Grannkommunen": AreaVerdict.OUTSIDE,
        "Ängen": AreaVerdict.NEW,
    }
    told = areas.import_file(path)
    assert (told.new_areas, told.left_out) == (1, 2)
    assert "Pricken" not in {area.name for area in areas.listing()}


def test_an_import_is_undone_whole(any_store, areas):
    base = areas.base_map()
    assert any_store.undo.undo_last() is Deed.AREA_IMPORT
    assert areas.listing() == []
    assert areas.base_map()["features"] == []
    areas.import_file(TOWN)
    assert len(areas.base_map()["features"]) == len(base["features"])


HOSTILE = ["<script>alert(1)</script>", "'; DROP TABLE area; --", "{name}", "%s%n", "\u202eedalg", "a" * 500]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_kept_as_it_stands(areas, tmp_path, name):
    path = geopackage(tmp_path / "a.gpkg", (name, MEADOW))

    areas.import_file(path)

    assert row(areas, name[:200]).has_geometry
