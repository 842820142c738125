"""GeoPackage: layers, coordinate systems, kinds of values, and databases that are no map."""

import sqlite3
import struct
import warnings
from contextlib import closing
from datetime import UTC, datetime

import numpy as np
import pyogrio.raw
import pytest
import shapely

from desktop.intake.limits import Limits
from desktop.intake.meaning.understanding import understand
from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import FileFormat, Notice
from models.refusals import Refusal, RefusalKind
from models.reports.values import Precision

NOW = datetime(2026, 11, 18, tzinfo=UTC)
TEXTS = (
    "Det är mörkt vid skolan",
    "Bilar kör för fort förbi här",
    "Fullt med skräp i hela parken",
    "Otryggt",
)
SHAPES = (
    shapely.Point(472992.3, 6576924.7, 80.0),
    shapely.LineString([(472992, 6576924), (473092, 6577024)]),
    shapely.box(472900, 6576900, 473000, 6577000),
    None,
)
COLUMNS = {
    "ärende": np.array([11, 12, 13, 14]),
    "inkom": np.array(["2026-05-17T14:48", "2026-05-18", "2026-05-19", "2026-05-20"], "datetime64[ms]"),
    "synpunkt": np.array(TEXTS, object),
    "antal": np.array([1.0, np.nan, 2.5, 3.0]),
}


@pytest.fixture
def geopackage(tmp_path):
    path = tmp_path / "karta.gpkg"

    def write(layer, shapes=SHAPES, columns=COLUMNS, crs="EPSG:3006", kind="Unknown"):
        pyogrio.raw.write(
            path,
            geometry=np.array([shape and shapely.to_wkb(shape) for shape in shapes], object),
            field_data=list(columns.values()),
            fields=list(columns),
            layer=layer,
            driver="GPKG",
            geometry_type=kind,
            crs=crs,
            append=path.exists(),
        )
        return path

    return write


def altered(path, *statements):
    with closing(sqlite3.connect(path)) as store:
        for statement in statements:
            store.execute(statement)
        store.commit()
    return path.read_bytes()


@pytest.fixture
def with_broken(geopackage):
    """The four features, the second with another geometry, as bytes of the file."""

    def with_broken(blob):
        path = geopackage("synpunkter")
        with closing(sqlite3.connect(path)) as store:
            store.create_function("ST_IsEmpty", 1, lambda _shape: 1)
            for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                store.execute(f'DROP TRIGGER "{name}"')
            store.execute("UPDATE synpunkter SET geom = ? WHERE fid = 2", (blob,))
            store.commit()
        return path.read_bytes()

    return with_broken


GEOPACKAGE_HEADER = b"GP\0\1" + struct.pack("<i", 3006)
ENVELOPED = b"GP\0\3" + struct.pack("<i4d", 3006, 0, 0, 0, 0)
BROKEN = {
    "no such kind": struct.pack("<BI", 1, 99) + bytes(16),
    "a line of five points that ends after one": struct.pack("<BIIdd", 1, 2, 5, 472992, 6576924),
    "an arc of two points": struct.pack("<BIIdddd", 1, 8, 2, 472992, 6576924, 473092, 6577024),
    "a kind of nothing": b"\7",
    "a collection within collections": struct.pack("<BII", 1, 7, 1) * 80,
    "a polygon of two points": struct.pack("<BIIIdddd", 1, 3, 1, 2, 472992, 6576924, 473092, 6577024),
}


NO_GEOMETRY = {"no bytes": b"", "two bytes": b"GP", "no header": b"hej", "a word": "ord", "a figure": 5}
WHOLE_BLOBS = {
    **{
        f"{name}, {headed}": header + broken
        for name, broken in BROKEN.items()
        for headed, header in {"plain": GEOPACKAGE_HEADER, "enveloped": ENVELOPED}.items()
    },
    **NO_GEOMETRY,
}


@pytest.mark.parametrize("blob", WHOLE_BLOBS.values(), ids=WHOLE_BLOBS)
def test_a_broken_geometry_is_its_rows_own_trouble(with_broken, blob):
    table = read(with_broken(blob))
    understood = understand(table, Options(), NOW)

    assert [(one.line, one.kind) for one in understood.rejections] == [(2, RejectionKind.BAD_GEOMETRY)]
    assert understood.rejections[0].cells[2] == TEXTS[1]
    assert [(row.text, row.precision) for row in understood.rows] == [
        (TEXTS[0], Precision.POINT),
        (TEXTS[2], Precision.AREA),
        (TEXTS[3], Precision.UNKNOWN),
    ]
    assert table.crs == "EPSG:3006"


def test_features_become_rows_with_their_shape(geopackage):
    table = read(geopackage("synpunkter").read_bytes())
    understood = understand(table, Options(), NOW)

    assert (table.found.format, table.found.sheet, table.crs) == (
        FileFormat.GEOPACKAGE,
        "synpunkter",
        "EPSG:3006",
    )
    assert table.rows[0][:4] == ["11", "2026-05-17T14:48:00", TEXTS[0], "1.0"]
    assert table.rows[1][3] == ""
    assert [row.precision for row in understood.rows] == [
        Precision.POINT,
        Precision.STREET,
        Precision.AREA if understood.rows[2].area else understood.rows[2].precision,
        Precision.UNKNOWN,
    ]
    assert [row.text for row in understood.rows] == list(TEXTS)
    assert understood.rows[0].placed.latitude == pytest.approx(59.327, abs=0.01)
    assert understood.rows[2].placed is None


@pytest.mark.parametrize(
    ("crs", "east", "north"), [("EPSG:3011", 150000, 6580000), ("EPSG:4326", 18.0, 59.3)]
)
def test_the_layers_own_coordinate_system_counts(geopackage, crs, east, north):
    shapes = [shapely.Point(east, north)] * 4

    (first, *_) = understand(read(geopackage("a", shapes, crs=crs).read_bytes()), Options(), NOW).rows

    assert first.placed.latitude == pytest.approx(59.3, abs=0.1)
    assert first.placed.longitude == pytest.approx(18.0, abs=0.1)


def test_layers_are_chosen_like_sheets(geopackage):
    """43."""
    geopackage("kvarter", [shapely.box(0, 0, 1, 1)], {"namn": np.array(["A"], object)})
    content = geopackage("synpunkter").read_bytes()

    table = read(content)

    assert (table.found.sheet, table.found.sheets) == ("synpunkter", ("kvarter", "synpunkter"))
    assert Notice.MORE_SHEETS in table.found.notices
    assert read(content, Options(sheet="kvarter")).headers[0] == "namn"
    with pytest.raises(Refusal) as refused:
        read(content, Options(sheet="finns inte"))
    assert refused.value.kind is RefusalKind.SHEET_UNKNOWN


def test_a_file_left_with_its_journal_is_read(geopackage):
    content = altered(geopackage("synpunkter"), "PRAGMA journal_mode = WAL")

    assert len(read(content).rows) == 4


def test_what_reaches_out_of_the_file_is_refused(geopackage):
    path = geopackage("synpunkter")
    sql = "CREATE VIRTUAL TABLE ut USING VirtualOGR('/vsicurl/http://example.org/a.json')"
    content = altered(
        path,
        "PRAGMA writable_schema = ON",
        f'INSERT INTO sqlite_master VALUES ("table", "ut", "ut", 0, "{sql}")',
    )

    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is RefusalKind.FILE_HOSTILE


def test_a_view_is_no_layer(geopackage):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i AS synpunkt FROM n"
    content = altered(
        geopackage("synpunkter"),
        f"CREATE VIEW utan_slut AS {endless}",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier)"
        " VALUES ('utan_slut', 'attributes', 'x')",
    )

    assert read(content).found.sheets == ("synpunkter",)


@pytest.mark.parametrize(
    ("view", "is_layer"),
    [
        ("SELECT * FROM synpunkter", True),
        ('SELECT fid, geom, synpunkt FROM "synpunkter" WHERE antal > 1', True),
        ("SELECT a.* FROM synpunkter a, synpunkter b", False),
        ("SELECT * FROM synpunkter UNION SELECT a.* FROM synpunkter a", False),
        ("SELECT * FROM synpunkter WHERE fid UNION SELECT * FROM synpunkter", False),
        ("SELECT randomblob(1000000000) FROM synpunkter", False),
    ],
)
def test_a_view_that_only_picks_of_one_table_is_a_layer(geopackage, view, is_layer):
    content = altered(
        geopackage("synpunkter"),
        f"CREATE VIEW urval AS {view}",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
        " VALUES ('urval', 'features', 'urval', 3006)",
        "INSERT INTO gpkg_geometry_columns SELECT 'urval', column_name, geometry_type_name, srs_id, z, m"
        " FROM gpkg_geometry_columns",
    )

    assert ("urval" in read(content, Options(sheet="synpunkter")).found.sheets) is is_layer


def test_a_layer_with_geometry_goes_before_one_without(geopackage):
    content = altered(
        geopackage("kvarter", [shapely.Point(500_000, 6_500_000)], {"namn": np.array(["A"], object)}),
        "CREATE TABLE arkiv (fid INTEGER PRIMARY KEY, datum TEXT, beskrivning TEXT)",
        "INSERT INTO arkiv (datum, beskrivning) VALUES ('2026-01-01', 'Mörkt')",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('arkiv', 'attributes', 'x')",
    )

    assert read(content).found.sheet == "kvarter"


def test_layers_with_the_same_columns_are_asked_about(geopackage):
    geopackage("norra")
    with pytest.raises(Refusal) as refused:
        read(geopackage("södra").read_bytes())

    assert (refused.value.kind, refused.value.facts["sheets"]) == (
        RefusalKind.SHEETS_ALIKE,
        ("norra", "södra"),
    )


@pytest.mark.parametrize("keep", [100, 4096, 9000])
def test_a_damaged_one_is_refused(geopackage, keep):
    with pytest.raises(Refusal) as refused:
        read(geopackage("synpunkter").read_bytes()[:keep] + b"\xff" * 5000)

    assert refused.value.kind in {RefusalKind.FILE_DAMAGED, RefusalKind.FILE_EMPTY}


def test_another_database_is_no_map(tmp_path):
    content = altered(
        tmp_path / "annan.db", "CREATE TABLE synpunkter (text)", "INSERT INTO synpunkter VALUES ('a')"
    )

    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is RefusalKind.FILE_FORMAT_UNKNOWN


def test_row_limit_holds_for_layers(geopackage):
    with pytest.raises(Refusal) as refused:
        read(geopackage("synpunkter").read_bytes(), limits=Limits(rows=3))

    assert refused.value.kind is RefusalKind.TOO_MANY_ROWS


def test_nothing_is_said_on_the_side(geopackage):
    content = geopackage("synpunkter").read_bytes()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        read(content)
