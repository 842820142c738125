"""Files of place names are taken in, replaced and removed; unplaced reports get suggestions."""

import json
from dataclasses import replace

import numpy as np
import pytest
import shapely
from openpyxl import Workbook
from pyogrio.raw import write

import resources
from desktop.areas.areas import Areas
from desktop.intake.limits import Limits
from desktop.intake.tuning import Tuning
from desktop.place_names import PlaceNames
from desktop.places.name_files import FoundNames
from desktop.reports import Reports
from models.cases.tables import Case
from models.deeds import Deed
from models.places.values import Clue
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position, Precision
from tests.factories import BRIDGE, a_case, a_report

CSV = (
    "Ortnamn;Typ;Latitud;Longitud\nBoängsskolan;skola;58,4012;15,6031\nTallbacken;berg;58,41;15,62\n;;58;15\n"
)


@pytest.fixture
def names(any_store):
    return PlaceNames(any_store)


def a_file(tmp_path, content=CSV, name="ortnamn.csv"):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return path


def test_a_file_is_counted_first_then_taken_in(names, tmp_path):
    preview = names.preview(a_file(tmp_path))

    assert [place.name for place in preview.places] == ["Boängsskolan", "Tallbacken"]
    assert (preview.skipped, preview.replaced, names.files()) == (1, 0, [])
    assert names.take_in(preview) == 2
    assert [(file.file_name, file.names) for file in names.files()] == [("ortnamn.csv", 2)]


def test_the_same_file_name_replaces_and_another_stays(names, tmp_path):
    names.take_in(names.preview(a_file(tmp_path)))
    names.take_in(names.preview(a_file(tmp_path, name="gator.csv")))

    shorter = names.preview(a_file(tmp_path, "namn;x;y\nEken;489000,5;6586000,2\n"))
    names.take_in(shorter)

    assert shorter.replaced == 2
    assert [(file.file_name, file.names) for file in names.files()] == [("gator.csv", 2), ("ortnamn.csv", 1)]
    assert names.remove("gator.csv") == 2
    assert len(names.files()) == 1


def test_geojson_in_swedens_own_system_is_read(names, tmp_path):
    feature = {
        "type": "Feature",
        "properties": {"fid": 1, "namn": "Kungsparken"},
        "geometry": {"type": "Point", "coordinates": [489000, 6586000]},
    }
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3006"}}
    whole = {"type": "FeatureCollection", "crs": crs, "features": [feature]}

    [place] = names.preview(a_file(tmp_path, json.dumps(whole), "ortnamn.geojson")).places

    assert place.name == "Kungsparken"
    assert place.position.latitude == pytest.approx(59.41, abs=0.01)


def in_kml(path):
    place = "<Placemark><name>Ekskolan</name><Point><coordinates>15.6,58.4</coordinates></Point></Placemark>"
    path.write_text(f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{place}</Document></kml>')


def in_xlsx(path):
    book = Workbook()
    for row in (["Kommunens platser"], [], ["Namn", "SWEREF N", "SWEREF E"], ["Ekskolan", 6473403, 535077]):
        book.active.append(row)
    book.save(path)


def in_geopackage(path):
    point = shapely.to_wkb(shapely.points([[535077.0, 6473403.0]]))
    names = [np.array(["Ekskolan"], dtype=object)]
    write(path, point, names, ["ortnamn"], geometry_type="Point", crs="EPSG:3006", driver="GPKG")


@pytest.mark.parametrize(
    ("write_names", "name"), [(in_kml, "a.kml"), (in_xlsx, "a.xlsx"), (in_geopackage, "a.gpkg")]
)
def test_any_file_that_an_import_reads_gives_names(names, tmp_path, write_names, name):
    write_names(tmp_path / name)

    [place] = names.preview(tmp_path / name).places

    assert place.name == "Ekskolan"
    assert (place.position.latitude, place.position.longitude) == pytest.approx((58.4, 15.6), abs=0.001)


def test_a_file_without_places_is_refused(names, tmp_path):
    with pytest.raises(Refusal) as refused:
        names.preview(a_file(tmp_path, "namn;typ\nEken;träd\nLönnen;träd\n"))

    assert refused.value.kind is RefusalKind.NO_PLACE_NAMES


def test_a_file_is_read_where_the_reader_reads_within_the_municipalitys_limits(any_store, tmp_path):
    tuning = Tuning(any_store)
    tuning.save(replace(tuning.read(), limits=Limits(rows=7)))
    asked = []

    def elsewhere(content, limits):
        asked.append((content, limits.rows))
        return FoundNames((), 5)

    preview = PlaceNames(any_store, elsewhere).preview(a_file(tmp_path))

    assert asked == [(CSV.encode(), 7)]
    assert (preview.places, preview.skipped) == ((), 5)


def test_a_name_in_the_text_is_suggested(any_store, names, tmp_path):
    names.take_in(names.preview(a_file(tmp_path)))
    report = a_report(any_store, "Trasig lampa på Boängsskolans gård")

    [only] = names.suggestions(report)

    assert (only.name, only.position, only.why) == (
        "Boängsskolan",
        Position(58.4012, 15.6031),
        Clue.PLACE_NAME,
    )
    assert (only.words, only.source) == ("Boängsskolans", "ortnamn.csv")


def test_a_place_that_reports_have_named_before_is_suggested(any_store, names):
    a_report(any_store, "Skräp", place="Bergsgatan 12", position=BRIDGE)
    report = a_report(any_store, "Skräp igen", place="bergsgatan 12")

    [only] = names.suggestions(report)

    assert (only.position, only.why, only.reports) == (BRIDGE, Clue.REPORTS, 1)


def test_words_that_others_have_told_of_one_spot_are_suggested(any_store, names):
    for turn in range(3):
        a_report(any_store, f"Klotter i gångtunneln, gång {turn}", position=BRIDGE)
    a_report(any_store, "Klotter vid kiosken", position=Position(58.5, 15.7))

    [only] = names.suggestions(a_report(any_store, "Mörkt i gångtunneln"))

    assert (only.name, only.position, only.reports) == ("gångtunneln", BRIDGE, 3)


def test_words_told_of_spots_all_over_town_are_no_suggestion(any_store, names):
    for turn in range(6):
        a_report(any_store, "Skräp vid parken", position=Position(58.4 + turn / 100, 15.6))

    assert names.suggestions(a_report(any_store, "Glas i parken")) == ()


def test_a_cases_place_is_suggested(any_store, names):
    case_id = a_case(any_store, "Ligor vid kiosken", position=BRIDGE)
    with any_store.writing(Deed.CASE_EDIT) as session:
        session.get(Case, case_id).place = "Grillkiosken"

    [only] = names.suggestions(a_report(any_store, "Bråk vid grillkiosken"))

    assert (only.why, only.source) == (Clue.CASE, "Ligor vid kiosken")


def test_the_base_maps_names_are_suggested_until_it_changes(any_store, names):
    Areas(any_store).import_file(resources.folder() / "demo" / "alvkoping.geojson")

    street, area = names.suggestions(a_report(any_store, "Fortkörning på Kvarnvägen i Björkhagen"))

    assert (street.name, street.precision, street.why) == ("Kvarnvägen", Precision.STREET, Clue.BASE_MAP)
    assert (area.name, area.precision) == ("Björkhagen", Precision.AREA)


def test_the_municipalitys_own_name_is_no_place(any_store, names, tmp_path):
    own = "Namn;Latitud;Longitud\nKommunen;58,4;15,6\n"
    names.take_in(names.preview(a_file(tmp_path, own)))

    assert names.suggestions(a_report(any_store, "Kommunen gör inget")) == ()


def test_a_report_that_is_gone_is_refused(names):
    with pytest.raises(Refusal):
        names.suggestions(99)


def test_placing_by_a_suggestion_is_kept_with_its_name(any_store, names, tmp_path):
    names.take_in(names.preview(a_file(tmp_path)))
    report = a_report(any_store, "Vid Tallbacken")
    [only] = names.suggestions(report)

    Reports(any_store).place(report, 1, only.position, None, precision=only.precision, name=only.name)

    assert Reports(any_store).page(report).placed_name == "Tallbacken"
