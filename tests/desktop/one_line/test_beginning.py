"""A left-over line and the next deed: what was only begun gives way, what was written is kept."""

import pytest

from desktop.one_line.beginning import begun_with


@pytest.mark.parametrize(
    "typed", ["", "  ", "@", ">", ">a", ">f", ">avsluta ", ">avslutas", " >byt ut mot ", ">flyta"]
)
@pytest.mark.parametrize("opening", [">flytta till ", ">avsluta ", "@", ">"])
def test_what_was_only_begun_gives_way(typed, opening):
    assert begun_with(opening, typed) == opening


@pytest.mark.parametrize(
    ("opening", "typed", "line"),
    [
        (">flytta till ", ">avsluta lugnt nu", ">flytta till lugnt nu"),
        (">fortsätt ", ">flytta till 18/12: sjukdom", ">fortsätt 18/12: sjukdom"),
        (">avsluta ", ">avslutas: effekt lugnt", ">avslutas: effekt lugnt"),
        (">byt ut mot ", ">byt ut mot @KEM lampor", ">byt ut mot @KEM lampor"),
    ],
)
def test_the_decision_is_exchanged_and_the_words_are_kept(opening, typed, line):
    assert begun_with(opening, typed) == line


@pytest.mark.parametrize(
    ("opening", "typed"),
    [
        (">flytta till ", "Lugnt i centrum"),
        (">avsluta ", "@Gata/park klipp"),
        ("@", ">avsluta lugnt"),
        (">", ">avsluta lugnt"),
        (">avsluta ", "> 50 personer på torget"),
        (">avsluta ", ">klar"),
    ],
)
def test_another_line_is_never_touched(opening, typed):
    assert begun_with(opening, typed) is None
