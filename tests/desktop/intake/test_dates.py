"""One date format per column, and Swedish time."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clock import STOCKHOLM
from desktop.intake.meaning.dates import read_dates
from models.refusals import Refusal, RefusalKind

FORMATS = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%d.%m.%Y %H:%M", "%Y%m%d %H:%M", "%d/%m %Y %H.%M")
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)).map(  # noqa: DTZ001 - Swedish wall time
    lambda moment: moment.replace(second=0, microsecond=0)
)


@pytest.mark.parametrize(
    "cell", ["2025-03-04", "20250304", "4/3 2025", "04.03.2025", "4 mars 2025", "den 4 mars 2025", "45720"]
)
def test_swedish_ways_to_write_a_day(cell):
    column = read_dates([cell], "Datum")

    assert column.times == [datetime(2025, 3, 3, 23, tzinfo=UTC)]


@pytest.mark.parametrize("cell", ["1741042800000", "1741042800000.0", "1741042800000,00"])
def test_a_map_servers_count_of_milliseconds_is_a_moment(cell):
    column = read_dates([cell], "SKAPAD")

    assert column.times == [datetime(2025, 3, 3, 23, tzinfo=UTC)]


@pytest.mark.parametrize(
    "cell",
    [
        "1741042800000.5",
        "-1741042800000",
        "250304",
        "10",
        "1/1",
        "igår",
        "2025-13-04",
        "9999-99-99",
        "1900-01-00",
    ],
)
def test_what_is_no_date_is_refused_not_guessed(cell):
    with pytest.raises(Refusal) as refused:
        read_dates([cell], "Datum")

    assert refused.value.kind is RefusalKind.DATES_UNREADABLE


def test_a_bad_day_among_good_ones_is_left_unread():
    column = read_dates(["2025-02-28", "2025-02-30", "2025-03-01"], "Datum")

    assert [time is None for time in column.times] == [False, True, False]


def test_day_or_month_first_is_chosen_from_all_rows():
    column = read_dates(["03/04/2025", "05/06/2025", "25/06/2025"], "Datum")

    assert column.times[0] == datetime(2025, 4, 2, 22, tzinfo=UTC)


def test_day_or_month_first_is_asked_for_when_all_rows_fit_both():
    with pytest.raises(Refusal) as refused:
        read_dates(["03/04/2025", "05/06/2025"], "Datum")

    assert (refused.value.kind, refused.value.facts["column"]) == (RefusalKind.DATES_UNSURE, "Datum")


def test_a_given_format_settles_it():
    column = read_dates(["03/04/2025"], "Datum", "%m/%d/%Y")

    assert column.times == [datetime(2025, 3, 3, 23, tzinfo=UTC)]


def test_hours_without_a_leading_zero_and_with_offset_are_read():
    column = read_dates(["2026-08-22 9:48:12 +02:00", "2026-08-22 19:51:41 +02:00"], "datetime")

    assert column.times[0] == datetime(2026, 8, 22, 7, 48, 12, tzinfo=UTC)


@pytest.mark.parametrize("cell", ["2026/08/22 07:48:12+00", "2026-08-22 09:48:12.000000+02"])
def test_an_offset_of_whole_hours_is_read_as_databases_write_it(cell):
    assert read_dates([cell], "Datum").times == [datetime(2026, 8, 22, 7, 48, 12, tzinfo=UTC)]


def test_days_that_run_on_are_no_offsets():
    with pytest.raises(Refusal):
        read_dates(["2026-08-22-23", "2026/08/22+23"], "Datum")


def test_the_missing_hour_moves_on_and_is_told():
    column = read_dates(["2025-03-30 02:30"], "Datum")

    assert column.times == [datetime(2025, 3, 30, 1, 30, tzinfo=UTC)]
    assert column.in_missing_hour == {0}


def test_the_double_hour_is_the_first_of_the_two():
    column = read_dates(["2025-10-26 02:30"], "Datum")

    assert column.times == [datetime(2025, 10, 26, 0, 30, tzinfo=UTC)]


@given(st.lists(MOMENTS, min_size=1, max_size=8), st.sampled_from(FORMATS))
def test_every_moment_comes_back(moments, date_format):
    cells = [moment.strftime(date_format) for moment in moments]

    column = read_dates(cells, "Datum")

    assert column.times == [moment.replace(tzinfo=STOCKHOLM).astimezone(UTC) for moment in moments]


@given(st.lists(st.text(max_size=25), max_size=5))
def test_any_text_is_dates_or_a_refusal(cells):
    try:
        column = read_dates(cells, "Datum")
    except Refusal:
        return

    assert len(column.times) == len(cells)


def test_two_forms_of_which_neither_is_usual_are_told_as_mixed():
    with pytest.raises(Refusal) as refused:
        read_dates(["2026-10-06 12:00", "7/10 2026", "2026-10-08 09:30", "9/10 2026"], "Datum")

    assert refused.value.kind is RefusalKind.DATES_MIXED


def test_a_few_cells_of_another_form_are_left_unread():
    column = read_dates(["2026-10-06", "2026-10-07", "9/10 2026"], "Datum")

    assert column.times[2] is None


@pytest.mark.parametrize(
    ("cell", "hour"),
    [
        ("2026/05/17 3:20:15 em CEST", 13),
        ("2026/05/17 3:20:15 fm CEST", 1),
        ("2026-01-17 3:20 e.m.", 14),
        ("2026-01-17 12:20 fm CET", 23),
        ("2026-05-17 13:20 GMT", 13),
    ],
)
def test_forms_on_the_web_write_noon_and_zone_in_words(cell, hour):
    assert read_dates([cell], "Tidstämpel").times[0].hour == hour


@pytest.mark.parametrize(
    "cell",
    [
        "2026-09-02 22:00-23:30", "2026-09-02 22:00 - 23:30", "2026-09-02 22:00:00-23:30:00",
        "2026-09-02 22.00–01.15", "2/9 2026 kl 22.00-23.30", "2026-09-02 klockan 22.00",
        "2026-09-02 22:00 - 2026-09-03 01:00",
    ],
)  # fmt: skip
def test_of_a_span_the_beginning_is_taken_and_its_end_is_no_offset(cell):
    assert read_dates([cell], "Datum").times == [datetime(2026, 9, 2, 20, tzinfo=UTC)]


@pytest.mark.parametrize("cell", ["2026-09-02T22:00-05:00", "2026-09-02 22:00:00-05:00"])
def test_an_offset_west_of_greenwich_is_one(cell):
    assert read_dates([cell], "Datum").times == [datetime(2026, 9, 3, 3, tzinfo=UTC)]
