"""Whatever the format: the same file again brings nothing new, and an undo leaves nothing behind."""

import io
import json
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from sqlalchemy import func, select

from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.readers.pasted import Pasted
from desktop.intake.values import RowKind
from models.reports.tables import Report
from models.reports.values import ReportSource

HEADERS = ["Löpnr", "Inkom", "Kategori", "Beskrivning", "Område", "Lat", "Long"]
ROWS = [
    [
        str(day),
        f"2026-05-{day:02} 10:00",
        "Belysning",
        f"Lampa {day} är trasig",
        "Åby",
        f"59.33{day:02}",
        "14.52",
    ]
    for day in range(1, 15)
]


def as_csv(delimiter: str = ";") -> str:
    return "\n".join(delimiter.join(row) for row in [HEADERS, *ROWS]) + "\n"


def without_ids() -> bytes:
    return "\n".join(";".join(row[1:]) for row in [HEADERS, *ROWS]).encode()


def as_xlsx() -> bytes:
    workbook = Workbook()
    for row in [HEADERS, *ROWS]:
        workbook.active.append(row)
    kept = io.BytesIO()
    workbook.save(kept)
    return kept.getvalue()


def as_geojson() -> bytes:
    features = [
        {
            "type": "Feature",
            "properties": dict(zip(HEADERS[:5], row, strict=False)),
            "geometry": {"type": "Point", "coordinates": [float(row[6]), float(row[5])]},
        }
        for row in ROWS
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def as_open311() -> bytes:
    requests = "".join(
        f"<request><service_request_id>{row[0]}</service_request_id><description>{row[3]}</description>"
        f"<requested_datetime>{row[1].replace(' ', 'T')}:00+02:00</requested_datetime>"
        f"<lat>{row[5]}</lat><long>{row[6]}</long></request>"
        for row in ROWS
    )
    return f"<?xml version='1.0' encoding='utf-8'?><service_requests>{requests}</service_requests>".encode()


FORMATS: dict[str, Callable[[], bytes]] = {
    "csv": lambda: as_csv().encode(),
    "cp1252": lambda: as_csv().encode("cp1252"),
    "utf-16": lambda: as_csv("\t").encode("utf-16"),
    "without-ids": without_ids,
    "xlsx": as_xlsx,
    "geojson": as_geojson,
    "open311": as_open311,
}


@pytest.mark.parametrize("made", FORMATS.values(), ids=FORMATS.keys())
def test_the_same_file_again_brings_nothing(store, tmp_path, made):
    path = tmp_path / "fil"
    path.write_bytes(made())
    imports = Imports(store)
    first = imports.carry_out(imports.preview(path, ReportSource.SURVEY))

    again = imports.preview(path, ReportSource.SURVEY)

    assert first.counts.new == len(ROWS)
    assert (again.counts.new, again.counts.same, again.counts.changed) == (0, len(ROWS), 0)
    assert again.imported_before.import_id == first.import_id
    assert again.imported_before.counts.new == len(ROWS)
    imports.undo(first.import_id)
    assert count(store) == 0
    assert imports.preview(path, ReportSource.SURVEY).imported_before is None


def test_pasted_text_is_known_again_too(store):
    imports = Imports(store)
    imports.carry_out(imports.preview(Pasted(as_csv("\t")), ReportSource.SURVEY))

    again = imports.preview(Pasted(as_csv("\t")), ReportSource.SURVEY)

    assert (again.file_name, again.counts.same) == ("", len(ROWS))


words = st.text("abcdefåäö .,!", min_size=4, max_size=20).filter(lambda text: text.strip(" .,!"))
told = st.dictionaries(
    st.integers(1, 60), st.tuples(st.integers(1, 28), words, words), min_size=2, max_size=20
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told, told)
def test_what_is_told_otherwise_is_the_same_when_all_of_it_is_taken_over(store, tmp_path, first, second):
    """And rows = new + same + changed + rejected, whatever the two files have in common."""
    imports = Imports(store)
    brought = imports.carry_out(imports.preview(write(tmp_path, first), ReportSource.SCHOOL))
    path = write(tmp_path, second)
    preview = imports.preview(path, ReportSource.SCHOOL)
    changed = [preview.rows.row(RowKind.CHANGED, at).changed for at in range(preview.counts.changed)]

    imports.take_over(preview, {row.report_id: frozenset(Field) for row in changed})
    result = imports.carry_out(preview)
    again = imports.preview(path, ReportSource.SCHOOL).counts

    counts = preview.counts
    assert counts.rows == counts.new + counts.same + counts.changed + counts.rejected == len(second)
    assert counts.new == len(second.keys() - first.keys())
    assert (again.same, again.new, again.changed) == (len(second), 0, 0)
    assert [preview.rows.count(kind) for kind in (RowKind.ALL, RowKind.NEW)] == [counts.rows, counts.new]
    imports.undo(result.import_id)
    imports.undo(brought.import_id)
    assert count(store) == 0


def write(folder, rows):
    path = folder / "any.csv"
    lines = [f'{number};2026-05-{day:02};"{text}";"{area}"\n' for number, (day, text, area) in rows.items()]
    path.write_text("Löpnr;Inkom;Beskrivning;Område\n" + "".join(lines), encoding="utf-8")
    return path


def count(store):
    with store.reading() as session:
        return session.scalar(select(func.count(Report.id)))
