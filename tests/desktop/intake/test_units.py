"""A row that says how the columns are written is no report; a short report is one."""

import pytest

from desktop.intake.readers.reading import read
from desktop.intake.readers.units import names_units
from desktop.intake.table import Notice

HEADER = "Nr;Datum;Beskrivning;N;E\n"
ROWS = "1;2026-05-11;Mörkt vid skolan;6576924;472992\n2;2026-05-12;Skräp vid ån;6576925;472993\n"


@pytest.mark.parametrize(
    "cells",
    [
        ("nr", "åååå-mm-dd", "fritext", "m", "m"),
        ("", "ÅÅÅÅ-MM-DD TT:MM", "", "(m)", "(m)"),
        ("", "datum", "text", "grader N", "grader Ö"),
        ("", "", "", "SWEREF 99 TM", "SWEREF 99 TM"),
        ("", "yyyy-mm-dd hh:mm:ss", "", "°", "°"),
    ],
)
def test_units_are_left_out_and_told(cells):
    found = read((HEADER + ";".join(cells) + "\n" + ROWS).encode())

    assert [row[0] for row in found.rows] == ["1", "2"]
    assert found.lines == [3, 4]
    assert Notice.UNITS_LEFT_OUT in found.found.notices


@pytest.mark.parametrize(
    "cells",
    [("3", "2026-05-13", "Klotter", "m", "m"), ("", "", "Klotter", "", ""), ("", "datum", "", "", ""),
     ("", "okänt", "Mörkt", "saknas", "saknas")],
)  # fmt: skip
def test_a_row_that_says_anything_else_is_kept(cells):
    assert not names_units(cells)
    assert len(read((HEADER + ";".join(cells) + "\n" + ROWS).encode()).rows) == 3


def test_only_the_row_below_the_header_is_looked_at():
    assert len(read((HEADER + ROWS + ";datum;text;m;m\n").encode()).rows) == 3
