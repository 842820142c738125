"""Titles, sums, repeated headers and columns without a name in whatever sheet they stand."""

import csv
import io

import pytest

from desktop.intake.readers.reading import read
from desktop.intake.table import Notice

HEADERS = ("Datum", "Beskrivning", "Område")
ROW = ("2026-05-17", "Mörkt i tunneln vid ån", "Norr")


def table_of(*rows):
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(rows)
    return read(text.getvalue().encode())


@pytest.mark.parametrize(
    "closing",
    [
        ("Summa", "", "34"),
        ("Totalt antal svar: 34", "", ""),
        ("", "Summa:", "1"),
        ("Totalt", "", ""),
        ("Källa: Kommunens ärendesystem", "", ""),
        ("Exporterad 2026-06-01 av Anna", "", ""),
        ("Delsumma Norr", "", "12 345,50"),
    ],
)
def test_closing_rows_are_left_out(closing):
    table = table_of(HEADERS, ROW, ROW, closing)

    assert [tuple(row) for row in table.rows] == [ROW, ROW]
    assert Notice.TOTALS_LEFT_OUT in table.found.notices


def test_sums_between_the_rows_are_left_out():
    table = table_of(HEADERS, ROW, ("Delsumma Norr", "", "1"), ROW, ("Summa", "", "2"))

    assert table.lines == [2, 4]


@pytest.mark.parametrize(
    "row",
    [
        ("2026-05-18", "Totalt mörkt vid skolan", ""),
        ("", "Totalt mörkt vid skolan", "Norr"),
        ("Summa", "Det är mörkt på Summagatan", ""),
    ],
)
def test_rows_that_say_something_are_kept(row):
    table = table_of(HEADERS, ROW, row)

    assert len(table.rows) == 2


def test_a_single_column_of_words_keeps_its_last():
    table = table_of(("Kommentar",), ("Skräpigt vid ån",), ("Totalt mörkt på kvällen",))

    assert len(table.rows) == 2


def test_a_header_that_stands_on_each_page_is_no_row():
    table = table_of(HEADERS, ROW, HEADERS, ROW)

    assert table.lines == [2, 4]


def test_titles_and_notes_above_the_header_are_left_out():
    table = table_of(("Trygghetsvandring", "", ""), ("Uttag 2026-05-17", "Alla områden", ""), HEADERS, ROW)

    assert (table.headers, table.lines) == (HEADERS, [4])


def test_columns_without_a_name_are_kept():
    table = table_of(HEADERS[:2], ROW, ROW)

    assert table.headers == ("Datum", "Beskrivning", "(3)")
    assert table.rejections == []
