"""The files of each format, opened again by others than us."""

import json
from datetime import UTC, date, datetime
from xml.etree import ElementTree as ET

import numpy as np
import pyogrio
import pytest
import shapely
from PIL import Image

from desktop.jobs import Cancelled
from desktop.map.things import MapFilter
from desktop.map_exports.exports import ENDINGS, MapExports
from desktop.map_exports.picture_files import write_svg
from desktop.map_exports.view import view_for
from desktop.map_exports.wishes import Detail, MapBox, MapExportWish
from desktop.reports import Reports
from models.deeds import Deed
from models.kinds import Kind
from models.map.values import PartOfDay, Region, Season
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.reports.values import Precision, ReportSource
from tests.desktop.map_exports.conftest import area_id, build_town, reports_at, within
from tests.factories import a_case
from tests.paper import assert_archivable, pages_of

NAMES = ["Norr", "Öster"]


@pytest.fixture
def town(any_store, tmp_path):
    build_town(any_store, NAMES, tmp_path)
    reports_at(any_store, [within(0)] * 4 + [within(1)] * 2)
    reports_at(any_store, [None])
    return any_store


def test_geojson_is_as_the_standard_has_it(town, tmp_path):
    path = tmp_path / "map.geojson"
    MapExports(town).export(MapExportWish(detail=Detail.STREET, title="Å"), path)
    read = json.loads(path.read_text("utf-8"))
    assert read["type"] == "FeatureCollection"
    assert "crs" not in read
    layers = [feature["properties"]["layer"] for feature in read["features"]]
    assert (layers.count("areas"), layers.count("streets"), layers.count("points")) == (3, 2, 6)
    for feature in read["features"]:
        if feature["geometry"] and feature["geometry"]["type"] == "Polygon":
            ring = shapely.LinearRing(feature["geometry"]["coordinates"][0])
            assert ring.is_ccw
    nowhere = read["features"][2]
    assert nowhere["geometry"] is None
    assert nowhere["properties"]["area"] == "Utan område"


def test_geojson_and_geopackage_tell_the_same_to_another_reader(town, tmp_path):
    for ending in (".geojson", ".gpkg"):
        path = tmp_path / f"map{ending}"
        MapExports(town).export(MapExportWish(), path)
        layer = "areas" if ending == ".gpkg" else None
        meta, _, shapes, columns = pyogrio.raw.read(path, layer=layer)
        rows = dict(zip(meta["fields"], columns, strict=True))
        told = dict(zip(rows["area"], rows["reports_text"], strict=True))
        assert told == {"Norr": "4", "Öster": "<3", "Utan område": "<3"}
        assert np.isnan(rows["reports"].astype(float)).tolist() == [False, True, True]
        assert meta["crs"] == "EPSG:4326"
        assert shapely.from_wkb(shapes[0]).contains(shapely.Point(within(0).longitude, within(0).latitude))


def test_a_geopackage_has_its_layers_and_a_table_of_counts(town, tmp_path):
    path = tmp_path / "map.gpkg"
    MapExports(town).export(MapExportWish(detail=Detail.EXACT), path)
    layers = dict(pyogrio.list_layers(path))
    assert layers == {"areas": "MultiPolygon", "streets": "Point", "points": "Point", "counts": None}
    meta, _, shapes, _ = pyogrio.raw.read(path, layer="points")
    assert len(shapes) == 6
    assert "text" not in meta["fields"]


@pytest.mark.parametrize("detail", Detail)
def test_the_paper_is_archivable_accessible_and_tells_what_the_map_shows(demo, tmp_path, detail):
    path = tmp_path / "map.pdf"
    MapExports(demo).export(MapExportWish(detail=detail, title="Trygghet i höst"), path)
    assert_archivable(path.read_bytes(), tmp_path)
    text = " ".join(pages_of(path.read_bytes(), tmp_path))
    assert "Trygghet i höst" in text
    assert ("Björkhagen" if detail is Detail.AREA else "Resecentrum") in text


def test_a_picture_is_large_enough_for_print(demo, tmp_path):
    path = tmp_path / "map.png"
    MapExports(demo).export(MapExportWish(), path)
    with Image.open(path) as picture:
        assert picture.size == (3509, 2480)
        assert round(picture.info["dpi"][0]) == 300


@pytest.mark.parametrize("detail", Detail)
def test_an_svg_is_drawn_by_a_browser_in_its_own_typeface(demo, opened, tmp_path, detail):
    path = tmp_path / "map.svg"
    MapExports(demo).export(MapExportWish(detail=detail, title="Åäö <&>"), path)
    root = ET.fromstring(path.read_text("utf-8"))
    assert root.find("{*}title").text == "Åäö <&>"
    page = opened(path)
    assert page.evaluate(
        "document.fonts.ready.then(() => [...document.fonts].every(f => f.status !== 'error'))"
    )
    assert page.asked == [path.as_uri()]
    assert page.said == []


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("detail", Detail)
def test_an_empty_store_without_a_map_makes_a_file_all_the_same(store, tmp_path, detail, ending):
    path = tmp_path / f"map{ending}"
    MapExports(store).export(MapExportWish(detail=detail), path)
    assert path.stat().st_size
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("detail", Detail)
def test_without_areas_and_map_what_there_is_is_counted(store, tmp_path, detail, ending):
    reports_at(store, [within(0)] * 4)
    path = tmp_path / f"map{ending}"
    told = MapExports(store).export(MapExportWish(detail=detail), path)
    assert path.stat().st_size
    assert told.counted(Kind.REPORT) == 4


@pytest.mark.parametrize(
    ("wish", "name", "kind"),
    [
        (MapExportWish(), "map.docx", RefusalKind.MAP_FORMAT_UNKNOWN),
        (MapExportWish(kinds=frozenset()), "map.png", RefusalKind.NOTHING_CHOSEN),
        (MapExportWish(title="Kring Anna, 19850709-9805"), "map.png", RefusalKind.TITLE_IS_PERSONAL),
        (MapExportWish(), "missing/map.geojson", RefusalKind.FILE_NOT_WRITABLE),
        (MapExportWish(), "missing/map.gpkg", RefusalKind.FILE_NOT_WRITABLE),
    ],
)
def test_what_cannot_be_written_is_refused(store, tmp_path, wish, name, kind):
    with pytest.raises(Refusal) as refused:
        MapExports(store).export(wish, tmp_path / name)
    assert refused.value.kind is kind
    assert not list(tmp_path.glob("*map*"))


def test_cancelled_on_the_way_the_old_file_stands(store, tmp_path):
    path = tmp_path / "map.geojson"
    path.write_text("old")

    def stop(done, _steps):
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        MapExports(store).export(MapExportWish(), path, stop)
    assert path.read_text() == "old"
    assert not list(tmp_path.glob("*.part"))


# What the filter lets through


def counted(store, kind=Kind.REPORT, **narrowed) -> int:
    content = MapExports(store).content(MapExportWish(MapFilter(**narrowed), detail=Detail.EXACT))
    return content.counted(kind)


def test_the_filter_of_the_map_is_the_filter_of_the_file(town):
    region = Region((within(0, 0.4, 0.4), within(0, 0.4, 0.6), within(0, 0.6, 0.6), within(0, 0.6, 0.4)))
    assert counted(town) == 7
    assert counted(town, area_id=area_id(town, "Norr")) == 4
    assert counted(town, region=region) == 4
    assert counted(town, since=date(2026, 11, 19)) == 0
    assert counted(town, until=date(2026, 11, 18)) == 7
    assert counted(town, source=ReportSource.POLICE) == 0
    assert counted(town, part_of_day=PartOfDay.MORNING) == 7
    assert counted(town, part_of_day=PartOfDay.NIGHT) == 0
    assert counted(town, season=Season.AUTUMN) == 7
    assert counted(town, season=Season.SPRING) == 0
    assert counted(town, kind=Kind.REPORT, text="kanarieson") == 7


def test_cases_are_those_that_such_reports_are_linked_to(town):
    report = reports_at(town, [within(1)])[0]
    case = a_case(town, area_id=area_id(town, "Norr"))
    Reports(town).link([report], case)
    assert counted(town, Kind.CASE) == 1
    assert counted(town, Kind.CASE, source=ReportSource.SAFETY_MAP) == 1
    assert counted(town, Kind.CASE, source=ReportSource.POLICE) == 0


def test_what_was_put_aside_does_not_go_out(town):
    report = reports_at(town, [within(1)])[0]
    Reports(town).dismiss(report, 1, "Hemligt motiv")
    assert counted(town) == 7


def test_a_fall_back_point_is_counted_and_never_a_point(store, tmp_path):
    build_town(store, NAMES, tmp_path)
    with store.writing(Deed.REPORT_ADD) as session:
        session.add(
            Report(
                source=ReportSource.SAFETY_MAP,
                content_hash="1",
                received_at=datetime(2026, 11, 3, tzinfo=UTC),
                text="",
                folded="",
                latitude=58.405,
                longitude=15.605,
                precision=Precision.POINT,
                is_fallback=True,
            )
        )
    for detail in Detail:
        content = MapExports(store).content(MapExportWish(detail=detail))
        assert not content.things
        assert content.nowhere.counts


def test_a_search_is_told_of_but_not_its_words(town):
    content = MapExports(town).content(MapExportWish(MapFilter(text="Kanarieson")))
    assert content.selection == ("sökord",)


# The view


def test_a_box_frames_the_picture_but_never_the_counts(town):
    box = MapBox(58.4, 15.6, 58.4005, 15.6005)
    content = MapExports(town).content(MapExportWish(box=box))
    assert content.counted(Kind.REPORT) == 4


def test_outside_the_house_no_frame_is_as_small_as_a_house(town):
    box = MapBox(58.405, 15.605, 58.4051, 15.6051)
    near, wide = (
        view_for(MapExports(town).content(MapExportWish(box=box, detail=detail)), 500, 500)
        for detail in (Detail.EXACT, Detail.AREA)
    )
    assert wide.points_per_metre < 0.4 < near.points_per_metre


def test_thousands_of_reports_go_out_in_every_detail(store, tmp_path, many_reports):
    build_town(store, [f"Område {number}" for number in range(24)], tmp_path)
    many_reports(store, 3_000)
    for detail in Detail:
        for ending in ENDINGS:
            if detail is not Detail.EXACT or ending == ".geojson":
                told = MapExports(store).export(MapExportWish(detail=detail), tmp_path / f"map{ending}")
                assert told.counted(Kind.REPORT) == 3_000


def test_an_svg_needs_no_document_type_from_elsewhere(demo, tmp_path):
    path = tmp_path / "map.svg"
    write_svg(MapExports(demo).content(MapExportWish()), path)
    head = path.read_text("utf-8")[:400]
    assert "DOCTYPE" not in head
