"""Two hundred hand-written one-liners, each with its whole outcome: `one_liners.txt`."""

import pytest

from desktop.one_line.reading import read
from desktop.one_line.values import LineKind
from tests.desktop.one_line.one_liners import ITEMS, outcome_of, written

ALL = written()


def read_as_written(case):
    return read(case.typed, ITEMS[case.item])


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.number}-{case.typed[:40]!a}")
def test_two_hundred_one_liners_are_read_as_a_person_means_them(case):
    assert outcome_of(read_as_written(case)) == case.outcome


def test_there_are_two_hundred_one_liners_and_no_two_alike():
    assert len({(case.item, case.typed) for case in ALL}) == len(ALL) >= 200


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.number}")
def test_no_one_liner_is_silently_wrong(case):
    """Every word is understood, kept in the text, or the line says that it is not understood."""
    line = read_as_written(case)
    if line.kind is LineKind.EMPTY:
        return
    covered = "".join(line.typed[part.start : part.end] for part in line.parts)
    assert covered.split() == line.typed.split() or covered == "".join(line.typed.split())
    if line.kind is LineKind.NOTE:
        assert line.text == line.typed.strip()
