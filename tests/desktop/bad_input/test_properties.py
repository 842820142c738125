"""What holds for all files: what was written is read, or refused, and never something else."""

import csv
import io
import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pyproj
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.intake.fields import Field
from desktop.intake.meaning.dates import read_dates
from desktop.intake.meaning.understanding import understand
from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.places.coordinates import WGS84, Orientation, find_system, place
from desktop.places.numbers import coordinate_number, grouping_separator
from desktop.places.pairs import coordinate_pair
from models.refusals import Refusal, RefusalKind

NOW = datetime(2026, 11, 18, tzinfo=UTC)
STOCKHOLM = ZoneInfo("Europe/Stockholm")
MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
PROSE = st.text("abcdefghåäöÅÄÖé ,.;|\t\"'\n!?-0123456789", min_size=1, max_size=40)
SWEDISH_DAYS = st.dates(date(1995, 1, 1), date(2026, 11, 1))


def said(table):
    return understand(table, Options(), NOW)


@settings(max_examples=150)
@given(
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]),
    delimiter=st.sampled_from(";,\t|"),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    texts=st.lists(PROSE, min_size=2, max_size=12),
)
def test_texts_come_back_through_every_shape_of_file(encoding, delimiter, line_end, quoting, texts):
    # Python's writer quotes no newline that is not its own.
    quoting = csv.QUOTE_ALL if line_end == "\r" else quoting
    texts = [f"Mörkt vid ån: {text.strip()} slut" for text in texts]
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator=line_end, quoting=quoting)
    writer.writerow(("Löpnr", "Datum", "Beskrivning", "Område"))
    writer.writerows((number, "2026-05-17", text, "Åby") for number, text in enumerate(texts))

    try:
        rows = said(read(file.getvalue().encode(encoding))).rows
    except Refusal as refused:
        assert refused.kind is RefusalKind.QUOTE_NOT_CLOSED  # noqa: PT017 - the one that may be asked again
        return

    assert [row.text for row in rows] == texts


WRITTEN = {
    "iso": lambda day: day.isoformat(),
    "compact": lambda day: f"{day:%Y%m%d}",
    "day-first": lambda day: f"{day.day}/{day.month} {day.year}",
    "dotted": lambda day: f"{day:%d.%m.%Y}",
    "named": lambda day: f"den {day.day} {MONTHS[day.month - 1]} {day.year}",
    "short": lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}",
    "serial": lambda day: str((day - date(1899, 12, 30)).days),
    "year-slash": lambda day: f"{day.year}/{day.month}/{day.day}",
}


@pytest.mark.parametrize("shape", WRITTEN)
@given(days=st.lists(SWEDISH_DAYS, min_size=1, max_size=20))
def test_days_are_read_as_they_were_meant(shape, days):
    times = read_dates([WRITTEN[shape](day) for day in days], "Datum").times

    assert [time.astimezone(STOCKHOLM).date() for time in times] == days


@given(days=st.lists(SWEDISH_DAYS, min_size=1, max_size=20), order=st.sampled_from(["%d/%m/%Y", "%m/%d/%Y"]))
def test_days_in_unsaid_order_are_right_or_asked_about(days, order):
    try:
        times = read_dates([day.strftime(order) for day in days], "Datum").times
    except Refusal as refused:
        assert refused.kind is RefusalKind.DATES_UNSURE  # noqa: PT017 - or the days themselves
        return

    assert [time.astimezone(STOCKHOLM).date() for time in times] == days


@given(
    cells=st.lists(
        st.one_of(
            st.builds(lambda shape, day: WRITTEN[shape](day), st.sampled_from(sorted(WRITTEN)), SWEDISH_DAYS),
            SWEDISH_DAYS.map(lambda day: f"{day:%d/%m/%Y}"),
            st.sampled_from(["", "igår", "10", "250304", "2025-02-30"]),
        ),
        min_size=1,
        max_size=15,
    ),
    seed=st.integers(0, 1000),
)
def test_the_order_of_the_rows_changes_no_date(cells, seed):
    places = list(range(len(cells)))
    random.Random(seed).shuffle(places)

    assert _read(cells, range(len(cells))) == _read([cells[at] for at in places], places)


def _read(cells, places):
    try:
        column = read_dates(cells, "Datum")
    except Refusal as refused:
        return refused.kind
    return column.format, dict(zip(places, column.times, strict=True))


@given(st.text("0123456789-/. :TZmarsjuni", max_size=20))
def test_a_cell_is_a_day_or_nothing(cell):
    try:
        times = read_dates([cell], "Datum").times
    except Refusal:
        return
    assert times == [None] or 1899 <= times[0].year <= 2100


# Where each is used: the middle of its longitudes, and how far from it.
SYSTEMS = {
    "EPSG:4326": (15.5, 3.0),
    "EPSG:3006": (15.5, 3.0),
    "EPSG:3021": (15.5, 2.5),
    "EPSG:3007": (12.0, 1.2),
    "EPSG:3009": (15.0, 1.2),
    "EPSG:3011": (18.0, 1.2),
}
SHOWING_THEMSELVES = ("EPSG:4326", "EPSG:3006", "EPSG:3021")
METRE = 0.00001


@pytest.mark.parametrize("system", SYSTEMS)
@given(
    latitude=st.floats(56.0, 68.9),
    beside=st.floats(-1, 1),
    decimal=st.sampled_from(".,"),
    is_swapped=st.booleans(),
)
@settings(max_examples=60)
def test_places_land_within_a_metre_or_are_asked_about(system, latitude, beside, decimal, is_swapped):
    middle, reach = SYSTEMS[system]
    longitude = middle + beside * reach
    east, north = pyproj.Transformer.from_crs(WGS84, system, always_xy=True).transform(longitude, latitude)
    cells = [f"{figure:.7f}".replace(".", decimal) for figure in (north, east)]
    pair = tuple(coordinate_number(cell) for cell in (reversed(cells) if is_swapped else cells))
    if system in SHOWING_THEMSELVES:
        assert find_system([pair]) == system
    else:
        with pytest.raises(Refusal):
            find_system([pair])
    placed = place([pair], system, Orientation.FROM_VALUES)[0]

    assert abs(placed.latitude - latitude) < METRE
    assert abs(placed.longitude - longitude) < METRE


@given(
    st.floats(6_100_000, 7_690_000),
    st.floats(260_000, 930_000),
    st.sampled_from(["", " ", "\u00a0", "\u2009", "'"]),
)
def test_thousands_set_apart_are_the_same_figures(north, east, space):
    def grouped(figure):
        return f"{round(figure, 1):,}".replace(",", space)

    assert [coordinate_number(grouped(one)) for one in (north, east)] == [round(north, 1), round(east, 1)]


@given(
    st.lists(
        st.tuples(st.integers(6_100_000, 7_690_000), st.integers(260_000, 930_000)), min_size=1, max_size=9
    )
)
def test_dots_between_thousands_are_known_by_their_column(pairs):
    cells = [f"{figure:,}".replace(",", ".") for pair in pairs for figure in pair]
    grouping = grouping_separator(cells)

    assert [coordinate_number(cell, grouping) for cell in cells] == [
        float(one) for pair in pairs for one in pair
    ]


@given(
    st.lists(st.tuples(st.floats(55, 69), st.floats(10, 24)), min_size=1, max_size=9),
    st.sampled_from([2, 3, 6]),
)
def test_decimals_are_never_taken_for_thousands(pairs, decimals):
    cells = [f"{figure:.{decimals}f}" for pair in pairs for figure in pair]

    assert grouping_separator(cells) == ""


PAIRS = [
    "{n}, {e}", "{n},{e}", "{n};{e}", "{n} {e}", "({n} {e})", "POINT({e} {n})", "geo:{n},{e}",
    "{n}° N, {e}° E", "N {n} E {e}", "lat: {n}, lon: {e}", "https://www.google.com/maps/@{n},{e},17z", "https://maps.google.com/?q={n},{e}",
    "https://www.openstreetmap.org/?mlat={n}&mlon={e}", "{e} Ö, {n} N",
]  # fmt: skip


@pytest.mark.parametrize("shape", PAIRS)
@given(latitude=st.floats(55.1, 69.4), longitude=st.floats(10.1, 24.4))
@settings(max_examples=30)
def test_both_in_one_cell_are_the_two_that_were_written(shape, latitude, longitude):
    north, east = f"{latitude:.6f}", f"{longitude:.6f}"

    assert coordinate_pair(shape.format(n=north, e=east)) == (float(north), float(east))


@given(st.text("0123456789.,;°'\"NSEÖ -/@POINT()!d=lat", max_size=60))
def test_any_cell_is_a_pair_of_figures_or_nothing(cell):
    pair = coordinate_pair(cell)

    assert pair is None or all(abs(figure) < float("inf") for figure in pair)


@given(
    cells=st.lists(
        st.sampled_from(["Ja", "Nej", "x", "", "1", "0", "SANT", "FALSKT", "true"]), min_size=3, max_size=12
    )
)
def test_a_column_of_yes_and_no_is_no_field_of_ours(cells):
    rows = "".join(f"2026-05-17;Mörkt i tunneln {number};{cell}\n" for number, cell in enumerate(cells))
    columns = said(read(f"Datum;Beskrivning;Vill ha svar\n{rows}".encode())).columns

    assert set(columns) == {Field.RECEIVED_AT, Field.TEXT}


@given(minutes=st.lists(st.integers(0, 60 * 24 * 365 * 3), min_size=1, max_size=10))
def test_times_with_zone_are_exact(minutes):
    moments = [datetime(2023, 6, 1, tzinfo=UTC) + timedelta(minutes=one) for one in minutes]
    cells = [moment.astimezone(STOCKHOLM).isoformat() for moment in moments]

    assert read_dates(cells, "Datum").times == moments
