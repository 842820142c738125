"""GeoJSON, Open311 and police events: what they say of themselves, and hostile ones."""

import json

import pytest

from desktop.intake.fields import Field
from desktop.intake.police_reader import happened_and_municipality
from desktop.intake.reading import read
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
        (SQUARE, ["59.5", "14.5", "area"]),
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


def test_the_old_crs_member_is_heard():
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3006"}}
    feature = {"type": "Feature", "properties": {"text": "a"}, "geometry": POINT}

    table = read(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}).encode())

    assert table.crs == "EPSG:3006"


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
