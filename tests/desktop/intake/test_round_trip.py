"""What we export comes in again as it was, from every format."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.exports.csv_writer import write_csv
from desktop.exports.geojson_writer import write_geojson
from desktop.exports.sheet import Sheet
from desktop.exports.xlsx_writer import write_xlsx
from desktop.intake.meaning.understanding import understand
from desktop.intake.options import Options
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.reading import read

NOW = datetime(2026, 11, 18, tzinfo=UTC)
WRITERS = {"csv": write_csv, "xlsx": write_xlsx, "geojson": write_geojson}
HEADERS = ("external_id", "received_at", "category", "text", "place", "area", "latitude", "longitude")


def as_stored(text):
    """What a store holds has been taken in once."""
    return cleaned(text.replace("\r\n", "\n").replace("\r", "\n")).strip()


SIGNS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs", "Co", "Cn"]), st.sampled_from("=+-@＝'\";,\n\t åäö")),
    max_size=40,
).map(as_stored)
ROWS = st.lists(
    st.tuples(
        st.datetimes(datetime(1995, 1, 1), datetime(2026, 11, 1)),  # noqa: DTZ001 - made UTC below
        SIGNS,
        SIGNS.filter(bool),
        SIGNS.map(lambda text: " ".join(text.split())),
        SIGNS,
        st.none() | st.tuples(st.floats(55.3, 69.0), st.floats(11.0, 24.0)),
    ),
    min_size=1,
    max_size=5,
)


@pytest.mark.parametrize("ending", WRITERS)
@example(rows=[(datetime(2026, 5, 1, 12), "-", "'=1+1", "@hemma", "''+", None)])  # noqa: DTZ001 - made UTC
@example(rows=[(datetime(2026, 5, 1, 12), "x", "= 1\n- 2", " 00123".strip(), "å", (59.3, 14.5))])  # noqa: DTZ001
@given(rows=ROWS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_export_comes_in_as_it_was(tmp_path, ending, rows):
    told = [
        (f"A{number}", at.replace(tzinfo=UTC, microsecond=0) + timedelta(), *more, *(point or (None, None)))
        for number, (at, *more, point) in enumerate(rows)
    ]
    path = tmp_path / f"ut.{ending}"
    WRITERS[ending](Sheet("reports", HEADERS, told), path)

    found = understand(read(path.read_bytes()), Options(columns={"text": "text"}), NOW)

    assert found.rejections == []
    for row, (external_id, at, category, text, place, area, latitude, longitude) in zip(
        found.rows, told, strict=True
    ):
        assert (row.external_id, row.category, row.text) == (external_id, category, text)
        assert (row.place, row.area) == (place, area)
        assert row.received_at == at or is_in_double_hour(at)
        if latitude is not None and not row.is_fallback:
            assert row.placed.latitude == pytest.approx(latitude, abs=1e-6)
            assert row.placed.longitude == pytest.approx(longitude, abs=1e-6)


def is_in_double_hour(at):
    """Excel knows no zones: the hour that summer time gives back is told once."""
    return at.month in {9, 10} and at.day > 21 and at.hour in {0, 1}
