"""Names of places are found in text in the forms that Swedish gives them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.places.matching import found, is_spot, looks_like_a_place, mentions, name_key
from desktop.places.suggesting import Candidate, Whereabouts, ranked
from models.places.values import Clue
from models.reports.values import Position, Precision

NAMES = ["Boängsskolan", "Tallbacken", "Bergsgatan", "Bergsgatan 12", "Stora torget", "Rävåsen", "Torget"]
KNOWN = {name_key(name): name for name in NAMES}
HERE, FAR = Position(58.4, 15.6), Position(58.5, 15.8)
letters = st.text("abcdefghijklmnopqrstuvwxyzåäö", min_size=4, max_size=14)
names = letters.map(str.title)


def names_in(text):
    return [KNOWN[mention.key] for mention in found(text, KNOWN)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mörkt vid Boängsskolans cykelställ", "Boängsskolan"),
        ("Vid TALLBACKEN är det skräpigt", "Tallbacken"),
        ("Bråk på Bergsgatan 12 i går", "Bergsgatan 12"),
        ("Bråk på Bergsgatan 14 i går", "Bergsgatan"),
        ("trapphuset bergsgatan", "Bergsgatan"),
        ("Skräp på stora torget, igen", "Stora torget"),
        ("bänkarna på torget", "Torget"),
        ("skolgården i Rävåsens norra del", "Rävåsen"),
        ("Glas utanför Rävåsskolan", "Rävåsen"),
        ("Någon (Tallbacken?)", "Tallbacken"),
    ],
)
def test_a_name_is_found_in_its_forms(text, name):
    assert names_in(text) == [name]


@pytest.mark.parametrize("text", ["", "Bergsgatans12", "Ettorgetal", "12", "!?", "Tallbackeniverna"])
def test_a_name_within_another_word_is_none(text):
    assert names_in(text) == []


def test_names_come_in_the_order_of_the_text():
    text = "Från Tallbacken till Boängsskolan"

    assert names_in(text) == ["Tallbacken", "Boängsskolan"]


@given(names)
def test_any_name_is_found_by_itself_and_in_the_genitive(name):
    text = f"Det är mörkt vid {name} och bakom {name.removesuffix('s')}s parkering"

    assert [mention.key for mention in found(text, {name_key(name)})][:1] == [name_key(name)]


@given(st.text(max_size=300), st.lists(names, max_size=8))
def test_what_is_found_stands_in_the_text_and_never_overlaps(text, known):
    mentioned = found(text, {name_key(name) for name in known})

    assert all(mention.words in text for mention in mentioned)
    assert all(before.end <= after.start for before, after in pairwise(mentioned))


@given(st.lists(names, min_size=2, max_size=4))
def test_the_longest_name_wins(words):
    whole = " ".join(words)
    known = {name_key(whole), *(name_key(word) for word in words)}

    assert [mention.key for mention in found(f"bakom {whole}", known)] == [name_key(whole)]


@given(names)
def test_neither_case_nor_the_definite_form_hides_a_name(name):
    whole = f"{name}skolan"

    assert [one.key for one in found(f"vid {whole.upper()}S gård", {name_key(whole)})] == [name_key(whole)]
    assert name_key(f"{name}skola") == name_key(whole)


def a_candidate(name, position=HERE, why=Clue.PLACE_NAME, **more):
    return Candidate(name_key(name), name, position, why, **more)


def suggested(text, *candidates, about=None):
    about = about or Whereabouts()
    mentioned = found(text, {candidate.key for candidate in candidates})
    return [(one.name, one.position, one.precision) for one in ranked(mentioned, candidates, about)]


def test_the_place_in_the_reports_own_area_comes_first():
    one, other = a_candidate("Skolgatan", FAR, area_id=1), a_candidate("Skolgatan", HERE, area_id=2)

    found_there = suggested("på Skolgatan", one, other, about=Whereabouts(area_id=2))

    assert [position for _, position, _ in found_there] == [HERE, FAR]


def test_the_nearest_place_comes_first():
    one, other = a_candidate("Skolgatan", FAR), a_candidate("Skolgatan", HERE)

    found_there = suggested("på Skolgatan", one, other, about=Whereabouts(middle=HERE))

    assert [position for _, position, _ in found_there] == [HERE, FAR]


def test_a_street_without_number_is_a_street_and_a_compounds_first_part_an_area():
    assert suggested("på Skolgatan", a_candidate("Skolgatan")) == [("Skolgatan", HERE, Precision.STREET)]
    assert suggested("på Skolgatan 3", a_candidate("Skolgatan 3"))[0][2] is Precision.POINT
    assert suggested("vid Rävåsskolan", a_candidate("Rävåsen"))[0][2] is Precision.AREA


def test_one_place_known_twice_is_suggested_once():
    placed = a_candidate("Torget", why=Clue.REPORTS, reports=7)

    [only] = ranked(found("på torget", {placed.key}), [a_candidate("Torget"), placed], Whereabouts())

    assert (only.why, only.reports) == (Clue.REPORTS, 7)


def test_an_everyday_word_is_no_name_for_its_stem():
    assert suggested("det är mycket otryggt", a_candidate("Mycken")) == []


@pytest.mark.parametrize(
    "text", ["Kvarnkullen, tack. Tack", "Kvarnkullen\nMer belysning", "Kvarnkullen! Tack"]
)
def test_no_name_reaches_over_a_comma_a_stop_or_a_line(text):
    assert {one.words for one in mentions(text) if "Kvarnkullen" in one.words} == {"Kvarnkullen"}


@pytest.mark.parametrize("name", ["S:t Eriks gata", "St. Eriks gata", "Östra Kärr-vägen", "O'Learys"])
def test_a_mark_within_a_name_does_not_end_it(name):
    assert [one.words for one in found(f"bråk på {name} igen", {name_key(name)})] == [name]


@pytest.mark.parametrize("text", ["bråk på det", "mörkt vid sidan", "på kvällen", "vid barnen", "i alla"])
def test_a_common_word_is_no_spot(text):
    assert not any(is_spot(one) for one in mentions(text))


@pytest.mark.parametrize(
    ("words", "is_name"),
    [
        ("Bergsgatan 12", True),
        ("Kvarnkullen", True),
        ("gångtunneln vid Rävåsen", True),
        ("stora torget", True),
        ("Bergsgatan 12, Centrum", True),
        ("Kvarnkullen, tack. Tack", False),
        ("Kvarnkullen\nMer", False),
        ("Kvarnkullen, tack", False),
        ("det", False),
        ("tack", False),
        ("Vet inte. Någonstans", False),
        ("12", False),
        ("", False),
        ("På det hela taget är det ganska otryggt i hela stan", False),
    ],
)
def test_a_name_is_told_from_other_words_in_the_same_field(words, is_name):
    assert looks_like_a_place(words) is is_name


def test_only_a_good_first_suggestion_is_sure():
    def is_sure(text, *candidates, about=None):
        mentioned = found(text, {candidate.key for candidate in candidates})
        return [one.is_sure for one in ranked(mentioned, candidates, about or Whereabouts())]

    assert is_sure("Bråk på Skolgatan", a_candidate("Skolgatan")) == [True]
    assert is_sure("Bråk på Skolgatan", a_candidate("Skolgatan"), a_candidate("Skolgatan", FAR)) == [
        False,
        False,
    ]
    assert is_sure("Vid Rävåsskolan", a_candidate("Rävåsen")) == [False]
    assert is_sure("Vid Skolan", a_candidate("Skolan", why=Clue.REPORTS, reports=1)) == [False]
    elsewhere = Whereabouts(area_id=2)
    assert is_sure("På Skolgatan", a_candidate("Skolgatan", area_id=1), about=elsewhere) == [False]
