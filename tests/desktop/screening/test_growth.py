"""Time grows as the text does, whatever the text; and every finding lies where it says."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.screening import hits
from desktop.screening.plain import plain

# A piece or more for every rule, repeated: a careless pattern would try everything with everything.
PIECES = [
    *(
        "1",
        "a",
        "A",
        "0 ",
        "07",
        "Anna ",
        "anna ",
        "a.b-",
        "a@",
        "a at a dot ",
        "lgh ",
        "lgh 1 ",
        "gatan ",
        "gatan 1 ",
    ),
    *(
        "bor på ",
        "bor på gatan 1 ",
        "Agatan 1, ",
        "Norra ",
        "ö\u0308",
        "\u0308",
        "\u200b",
        "\u00a0",
        "19811228",
        "+1 ",
    ),
    *(
        "noll ",
        "personnummer 1",
        "SE",
        "SE12 1234 ",
        "12:",
        "::",
        "ab12 ",
        "Abc 12",
        "K1234-",
        "Svensson ",
        "A B ",
    ),
    *(
        "Anna A ",
        "Anna-",
        "min granne ",
        "granne som heter ",
        "konto 1",
        "1.",
        "1-",
        "född 1 ",
        "59.1234 ",
        "N 6576924 ",
    ),
    *(
        "@",
        "@a",
        "snap: ",
        "facebook.com/",
        "/ ",
        "han missbruk ",
        "de ",
        "(at) ",
        "[",
        "{",
        " ",
        ".",
        "\n",
        "\x00",
    ),
    *("c/o ", "jag bor ", "numret på bilen ", "bil abc12d ", "f. ", "fyller 1 ", "\U0001f600", "ß", "İ"),
]
SHORT = 10_000
# Twice the text may take four times as long only if time grows as its square; a busy machine takes its part.
MOST, LONG = 3.5, 4
SIGNS = st.lists(
    st.one_of(
        st.text(max_size=3),
        st.sampled_from("0123456789-+ .@ABCåÅäöö\u0308\u00ad\u200b\u2013\u00a0lghSE()/İßﬁ①２"),
        st.sampled_from(["Anna ", "bor på Ekgatan 1 ", "811228-9874", "granne ", "070", "lgh 1"]),
    )
).map("".join)


def seconds(text: str) -> float:
    """The quickest of three readings, in time of this process alone."""
    taken = []
    for _ in range(3):
        begun = time.process_time()
        hits(text)
        taken.append(time.process_time() - begun)
    return min(taken)


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_time_grows_as_the_text_does(piece):
    short = (piece * SHORT)[:SHORT]
    once = max(seconds(short), 0.002)

    for _ in range(3):
        if seconds(short * LONG) < once * LONG * MOST / 2:
            return
    pytest.fail("four times the text takes far more than four times as long")


@given(SIGNS)
def test_any_text_is_read_and_every_span_lies_inside_it(text):
    end = 0
    for hit in hits(text):
        assert end <= hit.start < hit.end <= len(text)
        end = hit.end


@given(SIGNS)
def test_the_same_text_always_gives_the_same(text):
    assert [(hit, hit.why) for hit in hits(text)] == [(hit, hit.why) for hit in hits(text)]


@given(SIGNS)
def test_every_plain_sign_knows_where_it_stood(text):
    seen = plain(text)
    assert len(seen.places) == len(seen.text) + 1
    assert list(seen.places) == sorted(set(seen.places))
    assert seen.places[-1] == len(text)
    for sign, place in zip(seen.text, seen.places, strict=False):
        # A letter may have taken up the accent after it.
        if text[place].isascii() and text[place + 1 : place + 2].isascii():
            assert sign == text[place]


@given(SIGNS, SIGNS)
def test_a_number_is_found_at_its_place_in_any_text(before, after):
    text = f"{before}\n pnr 811228-9874 \n{after}"
    start = len(before) + len("\n pnr ")
    covering = [hit for hit in hits(text) if hit.start <= start and hit.end >= start + len("811228-9874")]
    assert covering
