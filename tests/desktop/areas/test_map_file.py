"""A map file is taken in whole, or refused in words; nothing in between."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from desktop.areas.map_file import MapFile, read_map_file, sorted_out
from desktop.wording import SENTENCES
from models.refusals import Refusal, RefusalKind
from tests.shared import shared_data

SQUARE = [[[15.0, 58.0], [15.1, 58.0], [15.1, 58.1], [15.0, 58.1], [15.0, 58.0]]]


def feature(coordinates=SQUARE, shape="Polygon", **properties) -> dict:
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": shape, "coordinates": coordinates},
    }


def collection(*features, **more) -> dict:
    return {"type": "FeatureCollection", "features": list(features), **more}


def test_the_demo_town_is_read_whole():
    found = read_map_file(resources.folder() / "demo" / "alvkoping.geojson")
    assert set(found.areas) >= {"Centrum", "Norrängen", "Västra hamnen", "Lillskogen", "Stadsparken"}
    assert len(found.outline) == 1
    assert {each["properties"]["kind"] for each in found.base} == {
        "water", "park", "building", "road", "rail", "place",
    }  # fmt: skip


def test_surfaces_that_name_a_municipality_are_the_outline():
    found = read_map_file(shared_data("kommuner_karlskoga_degerfors.geojson"))
    assert [each["properties"]["name"] for each in found.outline] == ["Degerfors", "Karlskoga"]
    assert not found.areas


def test_surfaces_without_a_kind_are_areas_by_their_name():
    found = sorted_out(collection(feature(namn="Centrum"), feature(NAMN="Ön")))
    assert list(found.areas) == ["Centrum", "Ön"]


def test_parts_with_one_name_are_one_area():
    found = sorted_out(collection(feature(name="Ön"), feature(name="Ön")))
    assert found.areas["Ön"]["type"] == "MultiPolygon"
    assert len(found.areas["Ön"]["coordinates"]) == 2


def test_a_file_in_sweref_that_says_so_is_put_in_degrees():
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3006"}}
    ring = [[[536_000, 6_474_000], [537_000, 6_474_000], [537_000, 6_475_000], [536_000, 6_474_000]]]
    found = sorted_out(collection(feature(ring, name="Centrum"), crs=crs))
    longitude, latitude = found.areas["Centrum"]["coordinates"][0][0]
    assert (longitude, latitude) == pytest.approx((15.616, 58.405), abs=0.005)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ([], RefusalKind.MAP_UNREADABLE),
        ({}, RefusalKind.MAP_UNREADABLE),
        (collection(), RefusalKind.MAP_EMPTY),
        (collection(feature(kind="unheard of")), RefusalKind.MAP_EMPTY),
        (collection(None), RefusalKind.MAP_UNREADABLE),
        (collection({"type": "Feature", "properties": {}, "geometry": None}), RefusalKind.MAP_UNREADABLE),
        (collection(feature([[[15, 58], [16, 58], [15, 58]]], name="A")), RefusalKind.MAP_UNREADABLE),
        (collection(feature([[["x", 58]] * 4], name="A")), RefusalKind.MAP_UNREADABLE),
        (collection(feature([[[True, 58]] * 4], name="A")), RefusalKind.MAP_UNREADABLE),
        (collection(feature([[[10**400, 58]] * 4], name="A")), RefusalKind.MAP_UNREADABLE),
        (collection(feature([[[6_500_000, 500_000]] * 4], name="A")), RefusalKind.PLACE_OUT_OF_RANGE),
        (collection(feature()), RefusalKind.AREA_NAME_MISSING),
        (collection(feature(name=None)), RefusalKind.AREA_NAME_MISSING),
        (
            collection(feature(name="A"), crs={"properties": {"name": "EPSG:'; DROP"}}),
            RefusalKind.CRS_UNKNOWN,
        ),
    ],
)
def test_what_is_no_map_is_refused(value, kind):
    with pytest.raises(Refusal) as refused:
        sorted_out(value)
    assert refused.value.kind is kind
    assert kind in SENTENCES


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", RefusalKind.MAP_UNREADABLE),
        (b"\xff\xfe\x00", RefusalKind.MAP_UNREADABLE),
        (b'{"type": "FeatureCollection", "features": [NaN]}', RefusalKind.MAP_UNREADABLE),
        (b"[" * 200_000, RefusalKind.FILE_TOO_DEEP),
    ],
)
def test_a_file_that_is_no_map_is_refused(tmp_path: Path, content, kind):
    path = tmp_path / "karta.geojson"
    path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        read_map_file(path)
    assert refused.value.kind is kind


def test_a_missing_file_is_refused_by_its_name(tmp_path: Path):
    with pytest.raises(Refusal) as refused:
        read_map_file(tmp_path / "borta.geojson")
    assert refused.value.facts == {"file": "borta.geojson"}


def test_only_what_the_map_draws_by_is_kept_of_the_base():
    road = feature(
        [[15, 58], [15.1, 58]], "LineString", kind="road", name="A\0\ud800B", rank="<b>", owner="Ann"
    )
    assert sorted_out(collection(road)).base[0]["properties"] == {"kind": "road", "name": "AB", "rank": 3}


values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
shapes = st.sampled_from(["Point", "LineString", "Polygon", "MultiPolygon", "Curve"]) | values
geometries = st.fixed_dictionaries({"type": shapes, "coordinates": values})
said = st.fixed_dictionaries({"kind": st.sampled_from(["area", "road", "park"]) | values, "rank": values})
features = st.fixed_dictionaries(
    {"type": st.just("Feature"), "properties": said | values, "geometry": geometries | values}
)
collections = st.fixed_dictionaries(
    {"type": st.just("FeatureCollection"), "features": st.lists(features | values)}
)


@given(values | collections)
def test_any_value_is_either_a_map_or_refused(value):
    with suppress(Refusal):
        assert isinstance(sorted_out(value), MapFile)
