"""GeoJSON, Open311 and police events: what they say of themselves, and hostile ones."""

import json

import pytest

from desktop.intake.fields import Field
from desktop.intake.readers.police_reader import happened_and_municipality
from desktop.intake.readers.reading import read
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import FileFormat, Notice
from models.refusals import Refusal, RefusalKind

POINT = {"type": "Point", "coordinates": [14.52, 59.33, 120.0]}
LINE = {"type": "LineString", "coordinates": [[14.5, 59.3], [14.6, 59.4], [14.7, 59.5]]}
SQUARE = {"type": "Polygon", "coordinates": [[[14, 59], [15, 59], [15, 60], [14, 60]]]}


@pytest.mark.parametrize(
    ("geometry", "place"),
    [
        (POINT, ["59.33", "14.52", "point"]),
        ({"type": "Point", "coordinates": ["14.52", "59.33"]}, ["59.33", "14.52", "point"]),
        ({"type": "Point", "coordinates": []}, ["", "", ""]),
        ({"type": "MultiPoint", "coordinates": [[14.0, 59.0], [15.0, 60.0]]}, ["59.5", "14.5", "point"]),
        (LINE, ["59.4", "14.6", "line"]),
        (
            {"type": "MultiLineString", "coordinates": [[[0, 0], [1, 0]], LINE["coordinates"]]},
            ["0.0", "0.5", "line"],
        ),
        ({"type": "LineString", "coordinates": [[14.5, 59.3], [14.5, 59.3]]}, ["59.3", "14.5", "line"]),
        (SQUARE, ["59.5", "14.5", "area"]),
        ({"type": "GeometryCollection", "geometries": [POINT]}, ["59.33", "14.52", "point"]),
        ({"type": "GeometryCollection", "geometries": []}, ["", "", ""]),
        ({"type": "MultiPolygon", "coordinates": []}, ["", "", ""]),
        (None, ["", "", ""]),
    ],
)
def test_geometries_become_a_point_and_its_shape(geometry, place):
    """35."""
    table = read(_features(geometry))

    assert table.rows[0][-3:] == place


@pytest.mark.parametrize(
    ("feature", "kind"),
    [
        ("text", RejectionKind.NOT_AN_OBJECT),
        ({"properties": ["a"]}, RejectionKind.NOT_AN_OBJECT),
        ({"properties": {}, "geometry": {"type": "Circle"}}, RejectionKind.BAD_GEOMETRY),
        (
            {"properties": {}, "geometry": {"type": "Point", "coordinates": ["x", "y"]}},
            RejectionKind.BAD_GEOMETRY,
        ),
    ],
)
def test_what_is_no_feature_is_rejected_alone(feature, kind):
    good = {"type": "Feature", "properties": {"text": "a"}, "geometry": POINT}
    collection = {"type": "FeatureCollection", "features": [good, feature]}

    table = read(json.dumps(collection).encode())

    assert len(table.rows) == 1
    assert [(one.line, one.kind) for one in table.rejections] == [(2, kind)]


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "LineString", "coordinates": [[14.5, 59.3]]},
        {"type": "Polygon", "coordinates": [[[14, 59], [15, 59]]]},
        {"type": "LineString", "coordinates": [[14.5, 59.3], [14.6]]},
        {"type": "Point", "coordinates": [1e999, 59.3]},
        {"type": "Point", "coordinates": {"x": 1}},
        {"type": "Polygon", "coordinates": [[[[[[[14, 59]]]]]]]},
        {"type": "GeometryCollection", "geometries": [1]},
        {"type": ["Point"], "coordinates": [14, 59]},
        "POINT (14 59)",
    ],
)
def test_a_geometry_that_cannot_be_is_rejected_alone(geometry):
    """35."""
    table = read(_features(geometry))

    assert [one.kind for one in table.rejections] == [RejectionKind.BAD_GEOMETRY]


@pytest.mark.parametrize(
    ("crs", "system"),
    [
        ({"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3006"}}, "EPSG:3006"),
        ({"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG:6.9:3011"}}, "EPSG:3011"),
        ({"type": "name", "properties": {"name": "EPSG:3006"}}, "EPSG:3006"),
        ({"type": "name", "properties": {"name": "http://www.opengis.net/def/crs/EPSG/0/3006"}}, "EPSG:3006"),
        ({"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}, "EPSG:4326"),
        ({"type": "EPSG", "properties": {"code": 3006}}, "EPSG:3006"),
        ({"type": "link", "properties": {"href": "http://example.org/3006"}}, ""),
        ("EPSG:3006", ""),
    ],
)
def test_the_old_crs_member_is_heard(crs, system):
    feature = {"type": "Feature", "properties": {"text": "a"}, "geometry": POINT}

    table = read(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}).encode())

    assert table.crs == system


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"[" * 100_000, RefusalKind.FILE_TOO_DEEP),
        (b'{"type": "FeatureCollection", "features": [' + b"9" * 5_000 + b"]}", RefusalKind.FILE_DAMAGED_AT),
        (b'{"type": "FeatureCollection", "features": []}', RefusalKind.FILE_EMPTY),
        (b'{"type": "FeatureCollection"', RefusalKind.FILE_DAMAGED_AT),
    ],
)
def test_hostile_json_is_refused(content, kind):
    """36, 37."""
    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is kind


def test_nan_surrogates_and_double_keys_do_no_harm():
    """18, 32, 38."""
    table = read(
        b'{"type": "FeatureCollection", "features": [{"type": "Feature",'
        b' "properties": {"text": "a", "text": "m\\ud800rkt"},'
        b' "geometry": {"type": "Point", "coordinates": [NaN, 59.3]}}]}'
    )

    assert table.rejections[0].kind is RejectionKind.BAD_GEOMETRY
    assert Notice.DUPLICATE_KEYS in table.found.notices


OPEN311 = b"""<?xml version="1.0"?>%s<service_requests><request>
<service_request_id>7</service_request_id><service_name>Belysning</service_name><description/>
<requested_datetime>2026-05-17T14:48:00Z</requested_datetime><lat></lat><long>14.5</long>
</request></service_requests>"""


def test_open311_says_what_its_columns_are():
    table = read(OPEN311 % b"")

    assert table.found.format is FileFormat.OPEN311
    assert table.headers[table.fields[Field.CATEGORY]] == "service_name"
    assert table.rows[0][table.fields[Field.LATITUDE]] == ""


REQUEST = {
    "service_request_id": 7,
    "service_name": "Belysning",
    "description": "Lampan är trasig",
    "requested_datetime": "2026-05-17T14:48:00Z",
    "lat": 59.33,
    "long": "14.52",
    "media_url": "http://example.org/bild.jpg",
    "extended_attributes": {"a": 1},
}


def test_open311_is_json_too():
    table = read(json.dumps([REQUEST, {**REQUEST, "service_request_id": 8, "lat": None}, 3]).encode())

    assert table.found.format is FileFormat.OPEN311
    assert [row[table.fields[Field.EXTERNAL_ID]] for row in table.rows] == ["7", "8"]
    assert [row[table.fields[Field.LATITUDE]] for row in table.rows] == ["59.33", ""]
    assert table.rows[0][table.fields[Field.ATTACHMENTS]] == "http://example.org/bild.jpg"
    assert [(one.line, one.kind) for one in table.rejections] == [(3, RejectionKind.NOT_AN_OBJECT)]


def test_an_answer_of_faults_is_no_list_of_requests():
    """52."""
    with pytest.raises(Refusal) as refused:
        read(b'[{"code": 403, "description": "api_key was invalid"}]')

    assert refused.value.kind is RefusalKind.FILE_FORMAT_UNKNOWN


@pytest.mark.parametrize(
    ("prologue", "kind"),
    [
        (b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', RefusalKind.FILE_HOSTILE),
        (b"<", RefusalKind.FILE_DAMAGED_AT),
    ],
)
def test_hostile_xml_is_refused(prologue, kind):
    """41, 52."""
    with pytest.raises(Refusal) as refused:
        read(OPEN311 % prologue)

    assert refused.value.kind is kind


@pytest.mark.parametrize(
    ("name", "published", "told"),
    [
        ("22 augusti 17.59, Brand, Kävlinge", "2026-08-22 19:51", ("2026-08-22 17:59", "Kävlinge")),
        ("22 augusti 11.48, Olycka, vilt, Hjo", "2026-08-22 17:41", ("2026-08-22 11:48", "Hjo")),
        ("31 december 23.10, Brand, Gävle", "2027-01-01 8:02", ("2026-12-31 23:10", "Gävle")),
        ("21 augusti 07.09, Sammanfattning natt, Norrbottens län", "2026-08-21", ("2026-08-21 07:09", "")),
        ("Något annat", "2026-08-21", ("", "")),
    ],
)
def test_police_names_tell_when_and_where(name, published, told):
    assert happened_and_municipality(name, published) == told


def _features(geometry):
    feature = {"type": "Feature", "properties": {"text": "a"}, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()
