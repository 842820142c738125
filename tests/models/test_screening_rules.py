"""What may be decided about a finding, and what a text is without it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.neutral_words import proposals
from desktop.screening import hits
from models.refusals import Refusal, RefusalKind
from models.screening.changed_text import MASK, masked, with_instead, without
from models.screening.rules import (
    NEVER_KEPT,
    blocking,
    is_open,
    may_be_kept,
    refuse_blocking,
    refuse_keeping,
    with_decisions,
)
from models.screening.values import Hit, HitKind, Kept, Level

PHONE = Hit(HitKind.PHONE, 5, 18, Level.HIGH)
WORDS = "Ring 070-174 06 05 om du ser något."


def found(text, *kept, field="public_text"):
    return with_decisions(field, text, hits(text), kept)


@pytest.mark.parametrize("kind", HitKind)
def test_only_a_sure_number_of_a_person_may_never_stand(kind):
    assert may_be_kept(Hit(kind, 0, 1, Level.HIGH)) is (kind not in NEVER_KEPT)
    assert may_be_kept(Hit(kind, 0, 1, Level.MEDIUM))


@pytest.mark.parametrize(
    ("hit", "reason", "refused"),
    [
        (Hit(HitKind.PERSONAL_NUMBER, 0, 11, Level.HIGH), "Han vill det", RefusalKind.NEVER_KEPT),
        (PHONE, "  ", RefusalKind.REASON_MISSING),
        (PHONE, "Det är 070-174 06 05", RefusalKind.REASON_REPEATS),
    ],
)
def test_a_keeping_is_refused_with_what_to_do(hit, reason, refused):
    with pytest.raises(Refusal) as refusal:
        refuse_keeping(hit, "070-174 06 05", reason)

    assert refusal.value.kind is refused


def test_a_decision_covers_exactly_its_words_kind_and_field():
    kept = Kept("public_text", HitKind.PHONE, "070-174 06 05", "Jourens nummer")
    other = WORDS.replace("06 05", "06 12")

    assert [each.is_kept for each in found(WORDS, kept)] == [True]
    assert [each.is_kept for each in found(f"{WORDS} {WORDS}", kept)] == [True, True]
    assert [each.is_kept for each in found(other, kept)] == [False]
    assert [each.is_kept for each in found(WORDS, kept, field="public_title")] == [False]


def test_a_decision_from_when_it_was_a_guess_lets_no_personal_number_through():
    text = "Anmälaren har personnummer 811228-9874."
    kept = Kept("public_text", HitKind.PERSONAL_NUMBER, "811228-9874", "En gissning")

    assert len(blocking(found(text, kept))) == 1


def test_what_blocks_is_told_by_kind_and_never_by_words():
    with pytest.raises(Refusal) as refusal:
        refuse_blocking("Lampor", found(WORDS))

    assert refusal.value.facts == {"title": "Lampor", "kinds": (HitKind.PHONE,)}
    refuse_blocking("Lampor", found("Vi har bytt lamporna."))


def test_an_offices_own_number_asks_nothing_of_anyone():
    assert not any(map(is_open, found("Ring kommunens växel 010-20 30 40")))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (WORDS, "Ring om du ser något."),
        ("Ring 070-174 06 05.", "Ring."),
        ("Jouren (070-174 06 05) svarar", "Jouren svarar"),
        ("070-174 06 05 är jourens", "är jourens"),
        ("Ring\n070-174 06 05\nså svarar vi", "Ring\n\nså svarar vi"),
        ("070-174 06 05", ""),
    ],
)
def test_what_is_removed_leaves_no_gap(text, wanted):
    (hit,) = hits(text)

    assert without(text, hit) == wanted


def test_other_words_stand_where_the_finding_was():
    assert with_instead(WORDS, PHONE, " [telefonnummer borttaget] ").startswith(
        "Ring [telefonnummer borttaget] om"
    )


@given(
    st.lists(st.sampled_from(["070-174 06 05", "811228-9874", " ", "\u200b", "\u202e", "(", ")", "å", "😀"]))
)
def test_whatever_the_text_nothing_but_the_finding_goes(parts):
    text = "".join(parts)
    for hit in hits(text):
        rest = without(text, hit)
        assert [sign for sign in text[: hit.start] + text[hit.end :] if sign not in " ()"] == [
            sign for sign in rest if sign not in " ()"
        ]
    hidden = masked(text, hits(text))
    assert len(hidden) == len(text)
    assert all(set(hidden[hit.start : hit.end]) == {MASK} for hit in hits(text))


@pytest.mark.parametrize("kind", HitKind)
def test_what_is_proposed_instead_is_not_itself_a_finding(kind):
    assert proposals(kind)
    assert [words for words in proposals(kind) if hits(f"Vi talade med {words} i går.")] == []
