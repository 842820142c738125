"""A column of personal numbers is never taken in: it is refused, or left out by choice."""

import csv
import io

import pytest

from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.intake.table import Notice
from models.refusals import Refusal, RefusalKind
from tests.files_of_senders import ods, xlsx

HEADERS = ("Datum", "Pers.nr", "Text")
# Skatteverket's own numbers for tests.
NUMBERS = ("19121212-1212", "191212121212", "121212-1212", "121212+1212", "19121272-1219")


def table_of(headers, rows, options=Options()):  # noqa: B008 - frozen
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([headers, *rows])
    return read(text.getvalue().encode(), options)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("header", ["Pers.nr", "Namn", "Id"])
def test_such_a_column_is_refused_by_its_name(header, number):
    with pytest.raises(Refusal) as refused:
        table_of(("Datum", header, "Text"), [("2026-05-17", number, "Mörkt")] * 3)

    assert (refused.value.kind, refused.value.facts["column"]) == (RefusalKind.PERSONAL_NUMBERS, header)


def test_a_header_makes_a_wrong_check_digit_one_too():
    with pytest.raises(Refusal):
        table_of(("Datum", "Personnummer", "Text"), [("2026-05-17", "850312-1234", "Mörkt")] * 3)


def test_it_is_left_out_by_choice_and_told():
    table = table_of(HEADERS, [("2026-05-17", NUMBERS[0], "Mörkt")] * 3, Options(drop_personal_numbers=True))

    assert [row[1] for row in table.rows] == ["", "", ""]
    assert Notice.PERSONAL_NUMBERS_DROPPED in table.found.notices


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Ärendenummer", ["20260517-0012", "20260517-0013", "20260518-0001"]),
        ("Löpnr", ["2605170012", "2605170013", "2605180001"]),
        ("Telefon", ["070-174 06 05", "0701740606", "+46701740607"]),
        ("Inkom", ["2026-05-17 14:48", "2026-05-18 09:00", "2026-05-19 10:00"]),
        ("Text", ["Han sa 121212-1212 i telefonen till oss", "Skräp", "Mörkt"]),
    ],
)
def test_other_figures_are_no_personal_numbers(header, cells):
    table = table_of((header, "Kommentar"), [(cell, "Mörkt") for cell in cells])

    assert [row[0] for row in table.rows] == cells


@pytest.mark.parametrize("made", [xlsx, ods])
def test_workbooks_are_held_to_the_same(made):
    content = made(HEADERS, ("2026-05-17", 191212121212, "Mörkt"), ("2026-05-17", NUMBERS[0], "Skräp"))

    with pytest.raises(Refusal):
        read(content)
    assert [row[1] for row in read(content, Options(drop_personal_numbers=True)).rows] == ["", ""]
