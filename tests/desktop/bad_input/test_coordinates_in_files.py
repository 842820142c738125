"""Cases 29 to 35: where it was."""

import json

import pytest

from desktop.intake.rejections import RejectionKind
from desktop.intake.table import Notice
from models.refusals import RefusalKind
from models.reports.values import Precision

# The same spot in each system.
DEGREES = (59.330267, 14.525351)
SWEREF = ("6576924", "472992")
RT90 = ("6579530.4", "1427151")
LOCAL_ZONE = ("6579909.4", "208365.5")


def in_columns(north, east, names="Lat;Long"):
    return f"Datum;Beskrivning;Adress;{names}\n2026-05-17;Mörkt i tunneln;Storgatan 1;{north};{east}\n"


def in_one_cell(cell):
    quoted = cell.replace('"', '""')
    return f'Datum;Beskrivning;Koordinater\n2026-05-17;Mörkt i tunneln;"{quoted}"\n'


def on_the_map(geometry, crs=None):
    feature = {"type": "Feature", "properties": {"beskrivning": "Mörkt i tunneln"}, "geometry": geometry}
    collection = {"type": "FeatureCollection", "features": [feature]}
    return json.dumps(collection | ({"crs": crs} if crs else {}))


def is_near(position, spot=DEGREES, degrees=0.00001):
    return all(abs(one - other) < degrees for one, other in zip(position, spot, strict=True))


def test_case_29_swapped_degrees_are_put_right_and_told_of(inbox):
    content = in_columns("14,525351", "59,330267")

    assert Notice.AXES_SWAPPED in inbox.preview(content).notices
    report = inbox.bring_in(content)[0]
    assert (report.position, report.is_swapped) == (DEGREES, True)


@pytest.mark.parametrize("names", ["SWEREF N;SWEREF E", "X;Y", "Nord;Öst", "Lat;Long"])
def test_case_30_metres_of_sweref_99_tm_are_known_by_their_size(inbox, names):
    report = inbox.bring_in(in_columns(*SWEREF, names))[0]

    assert is_near(report.position)
    assert not report.is_swapped


@pytest.mark.parametrize("names", ["SWEREF N;SWEREF E", "Nord;Öst"])
def test_case_30_swapped_metres_are_put_right_and_told_of(inbox, names):
    report = inbox.bring_in(in_columns(*reversed(SWEREF), names))[0]

    assert is_near(report.position)
    assert report.is_swapped


def test_case_31_rt_90_is_known_by_its_size(inbox):
    content = in_columns(*RT90, "X;Y")

    assert inbox.preview(content).crs == "EPSG:3021"
    assert is_near(inbox.bring_in(content)[0].position)


def test_case_31_the_local_zones_are_asked_for(inbox):
    content = in_columns(*LOCAL_ZONE, "N;E")

    assert inbox.kind_of_refusal(content) is RefusalKind.CRS_UNSURE
    assert is_near(inbox.bring_in(content, crs="EPSG:3008")[0].position)


@pytest.mark.parametrize(
    "pair", [("NaN", "14,5"), ("Infinity", "14,5"), ("59,3", "180,6"), ("fel", "14,5"), ("", "")]
)
def test_case_32_what_is_no_position_leaves_the_row_without_one(inbox, pair):
    row = "2026-05-17;Mörkt i tunneln;Storgatan 1;{};{}\n"
    content = in_columns("59,33", "14,52") + row.format("59,34", "14,53") + row.format(*pair)
    notices = inbox.preview(content).notices

    assert (Notice.POSITIONS_UNREADABLE in notices) == bool(any(pair))
    last = inbox.bring_in(content)[-1]
    assert (last.position, last.precision) == (None, Precision.AREA)


@pytest.mark.parametrize("zero", [("0", "0"), ("0,0", "0,0"), ("0.000000", "0")])
def test_case_32_zero_and_zero_is_a_fall_back_and_no_place(inbox, zero):
    content = in_columns("59,33", "14,52") + "2026-05-17;Skräp vid ån;;{};{}\n".format(*zero)
    report = inbox.bring_in(content)[-1]

    assert (report.position, report.is_fallback) == (None, True)
    assert inbox.imports.listing()[0].counts.fallback == 1


def test_case_32_figures_that_excel_has_rounded_are_no_place(inbox):
    content = in_columns(*SWEREF, "Nord;Öst") + "2026-05-17;Skräp vid ån;;6,58E+06;4,73E+05\n"

    assert Notice.POSITIONS_UNREADABLE in inbox.preview(content).notices
    assert inbox.bring_in(content)[-1].position is None


@pytest.mark.parametrize("spot", [("48,8566", "2,3522"), ("-33,86", "151,21")])
def test_case_33_a_place_outside_the_municipality_is_kept_and_marked(inbox, spot):
    report = inbox.bring_in(in_columns(*spot))[0]

    assert (report.is_outside, report.precision) == (True, Precision.POINT)


@pytest.mark.parametrize(
    ("north", "east"),
    [
        ("59°19'49\"N", "14°31'31.26\"E"),
        ("N 59° 19.816'", "E 14° 31.521'"),
        ("59° 19′ 49″", "14° 31′ 31,26″"),
        ("59º19´49", "14º31´31,26"),
        ("59,330267° N", "14,525351° Ö"),
    ],
)
def test_case_34_degrees_and_minutes_are_read(inbox, north, east):
    quoted = [cell.replace('"', '""') for cell in (north, east)]

    assert is_near(inbox.bring_in(in_columns(*(f'"{cell}"' for cell in quoted)))[0].position, degrees=0.0001)


@pytest.mark.parametrize("north", ["59°61'00\"", "59°19.8", "N59-19-49", "femtionio"])
def test_case_34_what_is_not_quite_degrees_and_minutes_is_never_guessed(inbox, north):
    quoted = north.replace('"', '""')
    content = in_columns(f'"{quoted}"', "14,5")

    assert Notice.POSITIONS_UNREADABLE in inbox.preview(content).notices
    assert inbox.bring_in(content)[0].position is None


@pytest.mark.parametrize(
    "cell",
    [
        "59,330267; 14,525351", "59.330267, 14.525351", "59.330267,14.525351", "59,330267,14,525351",
        "14.525351, 59.330267", "(59.330267 14.525351)", "POINT(14.525351 59.330267)",
        "SRID=4326;POINT (14.525351 59.330267)", "geo:59.330267,14.525351", "59.330267° N, 14.525351° E",
        "N 59° 19.81602' E 14° 31.52106'", "59°19'48.96\"N 14°31'31.26\"E", "6576924 472992",
        "6 576 924, 472 992", "6 576 924 472 992", "N 6576924 E 472992", "lat: 59,330267 long: 14,525351",
        '{"lat": 59.330267, "lng": 14.525351}', "[14.525351, 59.330267]",
        "https://www.google.com/maps/@59.330267,14.525351,17z",
        "https://www.google.com/maps?q=59.330267,14.525351",
        "https://www.google.com/maps/place/X/@59.3,14.5,17z/data=!3m1!3d59.330267!4d14.525351",
        "https://www.openstreetmap.org/?mlat=59.330267&mlon=14.525351#map=17/59.3/14.5",
    ],
)  # fmt: skip
def test_case_34_both_may_stand_in_one_cell_as_people_paste_them(inbox, cell):
    assert is_near(inbox.bring_in(in_one_cell(cell))[0].position)


@pytest.mark.parametrize("cell", ["https://maps.app.goo.gl/x1", "vid 59 och 14", "59.33.14.52"])
def test_case_34_a_cell_that_tells_no_place_is_told_of(inbox, cell):
    preview = inbox.preview(in_one_cell(cell))

    assert Notice.POSITIONS_UNREADABLE in preview.notices
    assert preview.counts.unplaced == 1


@pytest.mark.parametrize("cells", [("691 42", "691 50"), ("3/5", "4/5"), ("070 1740605", "070 1740606")])
def test_two_figures_under_another_name_are_no_place(inbox, cells):
    content = "Datum;Beskrivning;Övrigt\n" + "".join(f"2026-05-17;Mörkt i tunneln;{one}\n" for one in cells)

    assert {report.position for report in inbox.bring_in(content)} == {None}


@pytest.mark.parametrize(
    ("geometry", "precision"),
    [
        ({"type": "Point", "coordinates": [14.52, 59.33]}, Precision.POINT),
        ({"type": "Point", "coordinates": [14.52, 59.33, 112.0]}, Precision.POINT),
        ({"type": "Point", "coordinates": ["14.52", "59.33"]}, Precision.POINT),
        ({"type": "MultiPoint", "coordinates": [[14.52, 59.3299], [14.52, 59.3301]]}, Precision.POINT),
        ({"type": "LineString", "coordinates": [[14.51, 59.32], [14.53, 59.34]]}, Precision.STREET),
    ],
)  # fmt: skip
def test_case_35_each_shape_becomes_a_point_that_says_how_exact_it_is(inbox, geometry, precision):
    report = inbox.bring_in(on_the_map(geometry))[0]

    assert is_near(report.position, (59.33, 14.52))
    assert report.precision is precision


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {"type": "Point", "coordinates": []},
        {"type": "Polygon", "coordinates": [[[14.5, 59.3], [14.6, 59.3], [14.6, 59.4]]]},
    ],
)
def test_case_35_no_geometry_and_areas_give_no_point(inbox, geometry):
    assert inbox.bring_in(on_the_map(geometry))[0].position is None


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": ["öst", "nord"]},
        {"type": "Point"},
        {"type": "Cirkel"},
        {"type": "Point", "coordinates": [14.5]},
    ],
)
def test_case_35_a_geometry_that_cannot_be_read_is_rejected(inbox, geometry):
    preview = inbox.preview(on_the_map(geometry))

    assert [one.kind for one in preview.rejections] == [RejectionKind.BAD_GEOMETRY]


def test_case_35_the_old_crs_member_is_heard(inbox):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3006"}}
    geometry = {"type": "Point", "coordinates": [472992, 6576924]}

    assert is_near(inbox.bring_in(on_the_map(geometry, crs))[0].position)


def test_case_35_a_collection_without_features_is_empty(inbox):
    assert inbox.kind_of_refusal('{"type": "FeatureCollection", "features": []}') is RefusalKind.FILE_EMPTY
