"""Personal data is found, places and registry numbers are left alone."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.screening import Hit, HitKind, Level, hits
from tests.shared import shared_data

SIGNS = st.text(
    st.one_of(
        st.characters(), st.sampled_from("0123456789-+ .@ABCåÅäöö\u0308\u00ad\u200b\u2013\u00a0lghSE()/")
    )
)


def found(text: str) -> list[tuple[HitKind, str, Level]]:
    return [(hit.kind, text[hit.start : hit.end], hit.level) for hit in hits(text)]


def warned(text: str) -> bool:
    return any(hit.level is not Level.LOW for hit in hits(text))


def told_apart(capsys, path: Path) -> tuple[float, float]:
    """Share of the personal sentences that are found, and of the harmless that are."""
    cases = json.loads(path.read_text(encoding="utf-8"))
    found = sum(map(warned, cases["personal"])), sum(map(warned, cases["harmless"]))
    all_there_are = len(cases["personal"]), len(cases["harmless"])
    with capsys.disabled():
        print(
            f"\nscreening, {path.name}: {found[0]}/{all_there_are[0]} found,"
            f" {found[1]}/{all_there_are[1]} false"
        )
    return found[0] / all_there_are[0], found[1] / all_there_are[1]


def test_the_collected_sentences_are_told_apart(capsys):
    recall, false = told_apart(capsys, shared_data("personal_data_cases.json"))

    assert recall >= 29 / 30
    assert false == 0


def test_further_sentences_are_told_apart(capsys):
    recall, false = told_apart(capsys, Path(__file__).with_name("more_sentences.json"))

    assert recall >= 0.95
    assert false <= 0.05


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("pnr 811228–9874 (min man)", HitKind.PERSONAL_NUMBER, "811228–9874"),
        ("Skriv 19811228 9874 på lappen", HitKind.PERSONAL_NUMBER, "19811228 9874"),
        ("Hundra år: 120314+9818", HitKind.PERSONAL_NUMBER, "120314+9818"),
        ("samordningsnr 701063-9842", HitKind.COORDINATION_NUMBER, "701063-9842"),
        ("momsnr SE811228987401", HitKind.SOLE_TRADER, "SE811228987401"),
        ("Reservnummer 19850312-TA01", HitKind.RESERVE_NUMBER, "19850312-TA01"),
        ("En pojke född 2011-04-09 sågs", HitKind.BIRTH_DATE, "född 2011-04-09"),
        ("ring 070\u00a0-\u00a0174 06 05", HitKind.PHONE, "070\u00a0-\u00a0174 06 05"),
        ("skriv kalle (at) example (punkt) se", HitKind.EMAIL, "kalle (at) example (punkt) se"),
        ("Bilen med regnummer abc123 står där", HitKind.PLATE, "abc123"),
        ("Björkgatan 14, lgh 1203", HitKind.HOME, "Björkgatan 14, lgh 1203"),
        ("c/o Lindqvist", HitKind.HOME, "c/o Lindqvist"),
    ],
)
def test_a_sure_finding_names_its_kind_and_words(text, kind, words):
    assert (kind, words, Level.HIGH) in found(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("anna svensson står i fönstret", "anna svensson"),
        ("Lars Göran Holm på andra sidan", "Lars Göran"),
        ("Anna von Berg ringde", "Anna von Berg"),
        ("familjen Abdullahi bredvid", "Abdullahi"),
        ("Go\u0308ran Nilsson ropade", "Go\u0308ran Nilsson"),
        ("Grannens son Oliver kastar sten", "Oliver"),
    ],
)
def test_names_warn_but_do_not_block(text, words):
    assert (HitKind.NAME, words, Level.MEDIUM) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "KS 2026/0457",
        "Diarienummer KS 2026/0457, beslut 2026-05-17",
        "KS 2026/8112289874",
        "Ärendenr 811228-9874",
        "Organisationsnummer 556677-5002",
        "Kontaktcenter 0771-567 567",
        "Möte 2026-11-25 kl 18.00-20.00",
        "Olof Palmes gata, Alfred Nobels väg och Sankt Lars park",
        "Storgatan 14 saknar belysning",
        "Axel, hjul och ram låg i diket",
    ],
)
def test_places_and_registry_numbers_are_left_alone(text):
    assert found(text) == []


def test_an_office_is_only_mentioned():
    assert [hit.level for hit in hits("Växeln 0586-610 00")] == [Level.LOW]
    assert [hit.level for hit in hits("registrator@example.se")] == [Level.LOW]


def test_a_mistyped_number_counts_only_beside_its_word():
    assert found("Numret 811228-9873") == []
    assert [hit.level for hit in hits("pnr 811228-9873")] == [Level.MEDIUM]


def test_nothing_hides_behind_unseen_signs():
    assert [Hit(HitKind.PERSONAL_NUMBER, 0, 13, Level.HIGH)] == hits("8112\u00ad28-\u200b9874")


@given(SIGNS)
def test_any_text_is_read_and_every_span_lies_inside_it(text):
    end = 0
    for hit in hits(text):
        assert end <= hit.start < hit.end <= len(text)
        end = hit.end


@pytest.mark.parametrize(
    "piece", ["1", "a", "A", "0 ", "07", "Anna ", "a.b-", "a@", "lgh ", "ö\u0308", "19811228", "+1 "]
)
def test_a_long_hostile_text_is_read(piece):
    assert isinstance(hits(piece * 20_000), list)
