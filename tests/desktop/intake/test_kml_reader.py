"""KML and KMZ as map programs save them; nothing in them is followed or shown as HTML."""

from datetime import UTC, datetime

import pytest

from desktop.intake.meaning.understanding import understand
from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import FileFormat, Notice
from models.refusals import Refusal, RefusalKind
from models.reports.values import Precision
from tests.files_of_senders import KML_HEAD, kml, zipped

NOW = datetime(2026, 11, 18, tzinfo=UTC)
POINT = "<Point><coordinates>14.52,59.33,0</coordinates></Point>"
LINE = "<LineString><coordinates>14.50,59.30 14.60,59.40 , 14.70,59.50</coordinates></LineString>"
AREA = (
    "<Polygon><outerBoundaryIs><LinearRing><coordinates>14,59 15,59 15,60 14,60 14,59</coordinates>"
    "</LinearRing></outerBoundaryIs></Polygon>"
)
LINK = "<NetworkLink><Link><href>http://example.org/karta.kml</href></Link></NetworkLink>"


def place(inner, name="Mörk tunnel", description="Lamporna har varit släckta sedan mars"):
    return f"<Placemark><name>{name}</name><description>{description}</description>{inner}</Placemark>"


def rows_of(content):
    return understand(read(content), Options(), NOW).rows


def test_what_a_person_wrote_on_a_map_is_the_text():
    (row,) = rows_of(kml(f"<Folder><name>Otrygga platser</name>{place(POINT)}</Folder>"))

    assert row.text == "Mörk tunnel\nLamporna har varit släckta sedan mars"
    assert row.category == "Otrygga platser"
    assert (row.placed.latitude, row.placed.longitude) == (59.33, 14.52)
    assert row.precision is Precision.POINT


def test_what_a_program_wrote_has_columns_of_its_own():
    data = (
        '<ExtendedData><Data name="Datum"><value>2026-05-17</value></Data>'
        '<Data name="Beskrivning"><value>Det är mörkt vid skolan på kvällen</value></Data></ExtendedData>'
    )
    schema = (
        '<ExtendedData><SchemaData><SimpleData name="Datum">2026-05-18</SimpleData>'
        '<SimpleData name="Beskrivning">Fullt med skräp vid torget</SimpleData></SchemaData></ExtendedData>'
    )

    first, second = rows_of(kml(place(data + POINT, "12", ""), place(schema + POINT, "13", "")))

    assert first.text == "Det är mörkt vid skolan på kvällen"
    assert first.received_at == datetime(2026, 5, 16, 22, tzinfo=UTC)
    assert second.text == "Fullt med skräp vid torget"


@pytest.mark.parametrize(
    ("geometry", "precision", "is_placed"),
    [
        (POINT, Precision.POINT, True),
        (LINE, Precision.STREET, True),
        (AREA, Precision.AREA, False),
        (f"<MultiGeometry>{POINT}{POINT}</MultiGeometry>", Precision.POINT, True),
        ("", Precision.UNKNOWN, False),
        ("<Point><coordinates></coordinates></Point>", Precision.UNKNOWN, False),
    ],
)
def test_every_shape_says_how_exact_it_is(geometry, precision, is_placed):
    (row,) = rows_of(kml(place(geometry)))

    assert (row.precision, row.placed is not None) == (precision, is_placed)


@pytest.mark.parametrize(
    "geometry",
    [
        "<Point><coordinates>väst,öst</coordinates></Point>",
        "<LineString><coordinates>14.5,59.3</coordinates></LineString>",
        "<Point><coordinates>nan,inf</coordinates></Point>",
    ],
)
def test_a_broken_geometry_is_rejected_alone(geometry):
    table = read(kml(place(POINT), place(geometry)))

    assert [(one.line, one.kind) for one in table.rejections] == [(2, RejectionKind.BAD_GEOMETRY)]


def test_descriptions_lose_their_tags_and_scripts():
    """47."""
    html = (
        "<![CDATA[<table><tr><td>Lampa</td><td>trasig &amp; mörk</td></tr></table>"
        "<script>alert(1)</script><img src='http://example.org/spår.png' onerror='x()'>]]>"
    )

    (row,) = rows_of(kml(place(POINT, "12", html)))

    assert row.text == "12\nLampa trasig & mörk"


def test_links_are_told_and_not_followed():
    table = read(kml(place(POINT), LINK))

    assert Notice.LINKS_NOT_FOLLOWED in table.found.notices
    assert len(table.rows) == 1


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (kml(LINK), RefusalKind.FILE_ONLY_LINKS),
        (kml(), RefusalKind.FILE_EMPTY),
        (kml(place(POINT))[:-20], RefusalKind.FILE_DAMAGED_AT),
        (
            kml(place(POINT)).replace(b"<kml", b'<!DOCTYPE k [<!ENTITY a "aaa">]><kml'),
            RefusalKind.FILE_HOSTILE,
        ),
        (kml("<Folder>" * 300 + "</Folder>" * 300), RefusalKind.FILE_TOO_DEEP),
        (b'<?xml version="1.0"?><OGRVRTDataSource/>', RefusalKind.FILE_FORMAT_UNKNOWN),
        (b"<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", RefusalKind.FILE_IS_WEB_PAGE),
        (b"<html><table><tr><td>a<td>b</table>", RefusalKind.FILE_IS_WEB_PAGE),
    ],
)
def test_hostile_empty_and_other_xml_is_refused(content, kind):
    """40, 41, 42, 52."""
    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is kind


def test_a_packed_map_is_read():
    content = zipped({"files/bild.png": b"x", "doc.kml": kml(place(POINT))})

    table = read(content)

    assert (table.found.format, len(table.rows)) == (FileFormat.KML, 1)


def test_a_packed_map_that_is_a_bomb_is_refused():
    """39."""
    with pytest.raises(Refusal) as refused:
        read(zipped({"doc.kml": KML_HEAD + " " * 60_000_000}))

    assert refused.value.kind is RefusalKind.FILE_UNPACKS_TOO_LARGE
