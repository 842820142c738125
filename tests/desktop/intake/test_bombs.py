"""Files built to fill the memory or never to end are refused; no process passes its gigabyte."""

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from time import monotonic

import pytest

from desktop.intake.apart.apart import Apart
from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.progress import unheard
from models.refusals import Refusal, RefusalKind
from tests.files_of_senders import KML_HEAD, ods, xlsx
from tests.program_apart import Peak, program_apart
from tests.seed_files import geopackage

NOW = datetime(2026, 11, 18, tzinfo=UTC)
GIGABYTE = 1_000_000_000
LARGEST = Limits().file_bytes
HEADER = b"Datum;Beskrivning;Latitud;Longitud\n"
FULL = '<table:table-cell table:number-columns-repeated="%d" office:value-type="float" office:value="1"/>'


class Stopped(Exception):
    """The person pressed Avbryt."""


@pytest.fixture
def reader():
    with Apart() as reader:
        yield reader


@pytest.fixture(scope="module")
def program():
    with program_apart() as program:
        yield program


def read(reader, content, limits=Limits(), tell=unheard):  # noqa: B008 - frozen
    return reader(content, Options(), NOW, limits, tell)


def packed_bomb() -> bytes:
    content = io.BytesIO(xlsx(("Datum", "Text"), ("2026-05-17", "Mörkt")))
    with (
        zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as packed,
        packed.open("xl/media/a", "w") as part,
    ):
        for _ in range(250):
            part.write(bytes(1_000_000))
    return content.getvalue()


def unrolling_sheet() -> bytes:
    rows = f'<table:table-row table:number-rows-repeated="1048576">{FULL % 16384}</table:table-row>'
    return ods(("Datum", "Text"), rows)


def never_ending_layer() -> bytes:
    """A layer that looks for its first row for ever."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(geopackage())
        connection.execute("ALTER TABLE synpunkter RENAME TO some")
        connection.execute(
            "CREATE VIEW synpunkter AS WITH RECURSIVE n(fid) AS (SELECT 1 UNION ALL SELECT fid + 1 FROM n)"
            " SELECT n.fid AS fid, geom, datum, beskrivning FROM n, some WHERE n.fid < 0"
        )
        connection.commit()
        return connection.serialize()


def geojson_of(coordinates: str) -> bytes:
    geometry = f'{{"type":"LineString","coordinates":{coordinates}}}'
    feature = f'{{"type":"Feature","properties":{{}},"geometry":{geometry}}}'
    return f'{{"type":"FeatureCollection","features":[{feature}]}}'.encode()


BOMBS = {
    "a zip of nothing, much of it": packed_bomb,
    "a sheet that repeats its one row": unrolling_sheet,
    "brackets within brackets": lambda: b"[" * LARGEST,
    "a hundred thousand brackets, closed again": lambda: b"[" * 100_000 + b"]" * 100_000,
    "objects without end": lambda: b"[" + b'{"a":{}},' * (LARGEST // 9 - 1) + b"{}]",
    "figures without end": lambda: b"[" + b"1," * (LARGEST // 2 - 2) + b"1]",
    "a number of five thousand digits": lambda: b'[{"id": %s}]' % (b"9" * 5000),
    "a line of fifty megabytes": lambda: b"a" * LARGEST,
    "a header of fifty megabytes": lambda: b"Datum;" + b"a" * (LARGEST - 100) + b"\n2026-05-17;b\n",
    "nothing but separators": lambda: b";" * LARGEST,
    "nothing but quotation marks": lambda: b'"' * (LARGEST - 1),
    "nothing but line ends": lambda: HEADER + b"\n" * 1_000_000,
    "a million rows": lambda: HEADER + b"2026-05-17;Lampan;;\n" * 1_000_001,
    "elements within elements": lambda: b"<service_requests>" + b"<a>" * 1_000_000,
    "elements without end": lambda: b"<service_requests>" + b"<a/>" * 1_000_000 + b"</service_requests>",
    "a placemark of many folders": lambda: KML_HEAD.encode() + b"<Folder>" * 200_000,
    "laughs by the billion": lambda: (
        b'<!DOCTYPE a [<!ENTITY a "ha">'
        + b"".join(b'<!ENTITY %c "%s">' % (98 + at, b"&%c;" % (97 + at) * 10) for at in range(9))
        + b"]><service_requests>&j;</service_requests>"
    ),
    "a file too large": lambda: b"a" * (LARGEST + 1),
}


def many_points() -> bytes:
    return geojson_of(json.dumps([[14.5, 59.3]] * 500_000))


def widest_file() -> bytes:
    row = b"2026-05-17;" + b";".join(b"%d" % column for column in range(60)) + b"\n"
    header = b"Beskrivning;" + b";".join(b"Kolumn %d" % column for column in range(60)) + b"\n"
    return header + row * ((LARGEST - len(header)) // len(row))


def outcome(made, limits=Limits()):  # noqa: B008 - frozen
    """The kind of refusal (None: it is read), and the most bytes that reading *made()* took."""
    content = made()
    with Apart() as reader, Peak(reader) as peak:
        try:
            read(reader, content, limits)
        except Refusal as refusal:
            return refusal.kind, peak.bytes
        return None, peak.bytes


def bomb(name):
    return outcome(BOMBS[name])


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_within_its_memory(program, name):
    refused, peak = program.submit(bomb, name).result()

    assert refused not in {None, RefusalKind.FILE_TAKES_TOO_LONG}
    assert 0 < peak < GIGABYTE


def test_a_line_of_many_points_is_read_or_refused_within_its_memory(program):
    refused, peak = program.submit(outcome, many_points).result()

    assert refused
    assert 0 < peak < GIGABYTE


def test_the_widest_file_that_is_read_stays_within_its_memory(program):
    refused, peak = program.submit(outcome, widest_file).result()

    assert refused in {None, RefusalKind.FILE_NEEDS_TOO_MUCH_MEMORY, RefusalKind.TOO_MANY_ROWS}
    assert 0 < peak < GIGABYTE


def test_a_layer_without_an_end_is_left(program):
    refused, peak = program.submit(outcome, never_ending_layer, Limits(step_seconds=5)).result()

    assert refused
    assert 0 < peak < GIGABYTE


def test_a_layer_without_an_end_can_be_stopped(reader):
    """In the midst of a library that never asks whether to go on."""
    ticks, stopped_at = [], []

    def stop_later(_done, _total):
        ticks.append(reader._worker._is_ready)
        if sum(ticks) > 10:
            stopped_at.append(monotonic())
            raise Stopped

    with pytest.raises(Stopped):
        read(reader, never_ending_layer(), tell=stop_later)

    assert monotonic() - stopped_at[0] < 1
    assert reader._worker is None
