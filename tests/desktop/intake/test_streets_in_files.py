"""A row with a line keeps all of it: every map format, re-import, undo, and what is taken over."""

import json
import zipfile

import numpy as np
import pyogrio.raw
import pytest
import shapely
from sqlalchemy import select

from desktop.exports.export import export_reports
from desktop.exports.subjects import EVERYTHING
from desktop.intake.apart.apart import Apart
from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.options import Options
from desktop.intake.values import RowKind
from desktop.reports import Reports
from models.deeds import Deed
from models.places.street_line import BOX, box_of
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportSource

# Around Älvköping; in degrees, and the same in SWEREF 99 TM.
STREET = [[15.61, 58.41], [15.615, 58.412], [15.62, 58.411]]
IN_METRES = [[535643.25, 6474519.83], [535933.37, 6474745.17], [536226.53, 6474636.51]]
BEND = [[15.61, 58.415], [15.615, 58.418], [15.62, 58.415]]
TWO = {"type": "MultiLineString", "coordinates": [STREET, BEND]}


@pytest.fixture
def imports(any_store):
    return Imports(any_store)


def line(*corners):
    return {"type": "LineString", "coordinates": list(corners)}


def features(*geometries, crs=None, text="Det körs för fort här"):
    told = [
        {
            "type": "Feature",
            "properties": {
                "nr": number,
                "inkom": f"2026-11-{number:02}",
                "synpunkt": f"{text} ({number})",
            },
            "geometry": geometry,
        }
        for number, geometry in enumerate(geometries, start=1)
    ]
    named = {"crs": {"type": "name", "properties": {"name": crs}}} if crs else {}
    return json.dumps({"type": "FeatureCollection", **named, "features": told})


def bring(imports, path, options=Options()):  # noqa: B008 - frozen
    preview = imports.preview(path, ReportSource.SURVEY, options)
    return imports.carry_out(preview)


def write(path, content):
    path.write_text(content, encoding="utf-8")
    return path


def stored(store):
    with store.reading() as session:
        asked = select(Report.line, Report.precision, Report.latitude, Report.longitude)
        return session.execute(asked.order_by(Report.id)).all()


def a_geopackage(folder):
    path = folder / "gator.gpkg"
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(shapely.LineString(IN_METRES))], object),
        field_data=[np.array(["Mörkt här"], object)],
        fields=["synpunkt"],
        layer="gator",
        driver="GPKG",
        geometry_type="LineString",
        crs="EPSG:3006",
    )
    return path


def as_kml():
    told = " ".join(f"{east},{north},0" for east, north in STREET)
    return (
        "<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><name>Mörkt här</name>"
        f"<LineString><coordinates>{told}</coordinates></LineString></Placemark></kml>"
    )


def a_kmz(folder):
    path = folder / "gator.kmz"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("doc.kml", as_kml())
    return path


FILES = {
    "geojson": lambda folder: write(folder / "a.geojson", features(line(*STREET))),
    "geojson in metres": lambda folder: write(folder / "a.geojson", features(line(*IN_METRES))),
    "geojson that names its system": lambda folder: write(
        folder / "a.geojson", features(line(*IN_METRES), crs="urn:ogc:def:crs:EPSG::3006")
    ),
    "north first": lambda folder: write(
        folder / "a.geojson", features(line(*([north, east] for east, north in STREET)))
    ),
    "metres north first": lambda folder: write(
        folder / "a.geojson", features(line(*([north, east] for east, north in IN_METRES)))
    ),
    "geopackage": a_geopackage,
    "kml": lambda folder: write(folder / "a.kml", as_kml()),
    "kmz": a_kmz,
}


@pytest.mark.parametrize("made", FILES.values(), ids=FILES)
def test_a_row_with_a_line_keeps_it_whatever_the_format(any_store, imports, tmp_path, made):
    bring(imports, made(tmp_path))
    [row] = stored(any_store)
    assert row.precision is Precision.STREET
    [kept] = row.line
    assert kept == [pytest.approx(corner, abs=2e-6) for corner in STREET]
    with any_store.reading() as session:
        [report] = session.scalars(select(Report))
        assert {name: getattr(report, name) for name in BOX} == box_of(row.line)
    # Halfway along it, as before.
    assert (row.latitude, row.longitude) == pytest.approx((58.4118, 15.615), abs=1e-3)


def test_read_in_a_process_apart_it_is_the_same(store, tmp_path):
    path = write(tmp_path / "a.geojson", features(TWO, line(*IN_METRES)))
    with Apart() as reader:
        bring(Imports(store, reader), path, Options(crs="EPSG:4326"))
    lines = [row.line for row in stored(store)]
    assert lines == [[STREET, BEND], None]


def test_points_areas_and_lines_without_length_have_no_line(any_store, imports, tmp_path):
    point = {"type": "Point", "coordinates": STREET[0]}
    area = {"type": "Polygon", "coordinates": [[*STREET, STREET[0]]]}
    path = write(tmp_path / "a.geojson", features(point, area, line(STREET[0], STREET[0]), None))
    bring(imports, path)
    rows = stored(any_store)
    assert [row.line for row in rows] == [None] * 4
    assert [row.precision for row in rows[:3]] == [Precision.POINT, Precision.AREA, Precision.STREET]
    assert (rows[0].latitude, rows[0].longitude) == (STREET[0][1], STREET[0][0])


def test_a_line_of_more_corners_than_a_street_has_keeps_its_halfway_point(any_store, imports, tmp_path):
    long = np.column_stack([np.linspace(15.6, 15.7, 5_001), np.linspace(58.4, 58.5, 5_001)]).tolist()
    bring(imports, write(tmp_path / "a.geojson", features(line(*long), line(*long[1:]))))
    beyond, within = stored(any_store)
    assert (beyond.line, beyond.precision) == (None, Precision.STREET)
    assert within.line == [[pytest.approx(long[1], abs=1e-6), pytest.approx(long[-1], abs=1e-6)]]


def test_a_line_at_a_point_that_is_refused_is_not_kept(any_store, imports, tmp_path):
    around = line([-0.001, 0.0], [0.001, 0.0])
    bring(imports, write(tmp_path / "a.geojson", features(around)))
    [row] = stored(any_store)
    assert (row.line, row.latitude) == (None, None)


def test_the_same_file_again_is_the_same_and_leaves_known_reports_alone(any_store, imports, tmp_path):
    """Also those that were taken in before lines were kept: an import changes nothing that is the same."""
    path = write(tmp_path / "a.geojson", features(line(*STREET), TWO))
    first = bring(imports, path)
    with any_store.writing(Deed.REPORT_EDIT) as session:
        session.get(Report, 1).line = None
    before = stored(any_store)
    counts = bring(imports, path).counts
    assert (first.counts.new, counts.same, counts.new, counts.changed) == (2, 2, 0, 0)
    assert stored(any_store) == before
    assert [row.line for row in before] == [None, [STREET, BEND]]


def test_an_import_that_is_taken_back_leaves_no_line(any_store, imports, tmp_path):
    result = bring(imports, write(tmp_path / "a.geojson", features(line(*STREET))))
    imports.undo(result.import_id)
    assert stored(any_store) == []


def taken_over(imports, path, fields):
    preview = imports.preview(path, ReportSource.SURVEY)
    changed = preview.rows.row(RowKind.CHANGED, 0).changed
    imports.take_over(preview, {changed.report_id: fields})


def test_a_place_that_is_taken_over_brings_its_line_or_takes_it_away(any_store, imports, tmp_path):
    path = tmp_path / "a.geojson"
    bring(imports, write(path, features({"type": "Point", "coordinates": STREET[0]})))
    taken_over(imports, write(path, features(line(*STREET))), frozenset(Field))
    assert stored(any_store)[0].line == [STREET]

    taken_over(imports, write(path, features(line(*BEND))), frozenset({Field.LATITUDE, Field.LONGITUDE}))
    assert stored(any_store)[0].line == [BEND]

    taken_over(imports, write(path, features({"type": "Point", "coordinates": STREET[0]})), frozenset(Field))
    assert (stored(any_store)[0].line, stored(any_store)[0].precision) == (None, Precision.POINT)
    any_store.undo.undo_last()
    assert (stored(any_store)[0].line, stored(any_store)[0].precision) == ([BEND], Precision.STREET)


def test_taking_over_a_text_leaves_the_line(any_store, imports, tmp_path):
    path = tmp_path / "a.geojson"
    bring(imports, write(path, features(line(*STREET))))
    taken_over(imports, write(path, features(line(*BEND), text="Nu är det värre")), frozenset({Field.TEXT}))
    assert stored(any_store)[0].line == [STREET]


def test_coordinates_of_other_columns_have_no_line(any_store, imports, tmp_path):
    """A person has said that the place stands elsewhere in the file."""
    told = json.loads(features(line(*STREET)))
    told["features"][0]["properties"] |= {"n": "58.5", "e": "15.7"}
    path = write(tmp_path / "a.geojson", json.dumps(told))
    bring(imports, path, Options(columns={"latitude": "n", "longitude": "e"}))
    [row] = stored(any_store)
    assert (row.line, row.latitude) == (None, 58.5)


@pytest.mark.parametrize("geometry", [line(*STREET), TWO], ids=["one line", "two"])
def test_what_is_exported_as_geojson_comes_in_as_the_same_line(any_store, imports, tmp_path, geometry):
    result = bring(imports, write(tmp_path / "a.geojson", features(geometry)))
    [before] = stored(any_store)
    path = tmp_path / "ut.geojson"
    export_reports(any_store, EVERYTHING, path)
    imports.undo(result.import_id)

    bring(imports, path)

    [after] = stored(any_store)
    assert (after.line, after.precision) == (before.line, Precision.STREET)
    assert (after.latitude, after.longitude) == pytest.approx((before.latitude, before.longitude), abs=1e-6)


def test_a_place_set_by_hand_takes_the_line_away(any_store, imports, tmp_path):
    bring(imports, write(tmp_path / "a.geojson", features(line(*STREET))))
    reports = Reports(any_store)
    with any_store.reading() as session:
        report = session.scalars(select(Report)).one()
    reports.place(report.id, report.version, Position(58.4, 15.6), None)
    assert stored(any_store)[0].line is None
    any_store.undo.undo_last()
    assert stored(any_store)[0].line == [STREET]
