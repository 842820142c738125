"""Whatever is typed is read as something, and nothing of it is lost."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.one_line.completing import completions
from desktop.one_line.reading import read
from desktop.one_line.values import LineKind, PartRole
from desktop.one_line.words import seen
from tests.desktop.one_line.one_liners import ITEMS, KNOWN, written

PIECES = [
    "@Polisen", "@gata", "@", "@Karlskogahm", '@+"Ny aktör"', ">", ">fortsätt", ">avsluta:", ">flytta till",
    ">byt ut mot", ">utöka", "före", "senast", "till", "12/6", "v. 50", "på fredag", "om två veckor",
    "löpande", "uppföljning", "skäl", "effekt:", "eftersom", "klipp häcken", "3/4 av", "kl 12.30",
    "info@kommunen.se", "nästa möte", "julafton", ";", ":", ",", "\u202e", "och", "30/2", "é", "😀",
]  # fmt: skip
lines = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=12).map(" ".join)
items = st.sampled_from(sorted(ITEMS))


@given(st.one_of(st.text(), lines), items)
def test_any_text_gives_a_line_and_never_an_error(typed, item):
    line = read(typed, ITEMS[item])

    assert line.typed == typed
    assert (line.kind is LineKind.EMPTY) == (not seen(typed).strip())


@given(lines, items)
def test_every_word_typed_is_understood_or_stands_in_the_text(typed, item):
    line = read(typed, ITEMS[item])
    if line.kind is LineKind.EMPTY:
        return

    parts = [typed[part.start : part.end] for part in line.parts]
    assert "".join("".join(parts).split()) == "".join(typed.split())
    kept = seen(f"{line.text} {line.outcome} {line.reason}").casefold()
    for part, words in zip(line.parts, parts, strict=True):
        if part.role is PartRole.TEXT:
            assert seen(words).strip(" ,;:–-").casefold() in kept


@given(lines)
def test_a_note_is_exactly_the_words_typed(typed):
    line = read(typed.replace("@", "a").replace(">", "b"), KNOWN)

    assert line.kind in {LineKind.NOTE, LineKind.EMPTY}
    assert line.kind is LineKind.EMPTY or line.text == line.typed.strip()


@given(lines, items)
def test_a_line_that_is_ready_has_all_that_its_decision_needs(typed, item):
    line = read(typed, ITEMS[item])

    if line.is_ready and line.kind is LineKind.NEW_MEASURE:
        assert line.text
        assert line.actors
        assert line.follow_up_day if line.is_ongoing else line.day
    if line.is_ready and line.kind is LineKind.POSTPONEMENT:
        assert line.reason
        assert line.day or line.follow_up_day
    if ITEMS[item].is_locked:
        assert not line.is_ready


@given(lines, st.integers(min_value=0, max_value=60))
def test_what_is_offered_stands_in_a_line_that_can_be_read(typed, cursor):
    for offer in completions(typed, min(cursor, len(typed)), KNOWN):
        assert 0 <= offer.cursor <= len(offer.line)
        assert read(offer.line, KNOWN).typed == offer.line


def test_an_offer_that_names_an_actor_is_taken_for_that_actor_alone():
    for case in written():
        for doubt in read(case.typed, KNOWN).doubts:
            for offer in doubt.offers:
                if offer.kind == "actor":
                    named = read(offer.line, KNOWN).actors
                    assert offer.words in {actor.name for actor in named}


def test_a_line_of_ten_thousand_letters_is_a_note():
    line = read("@Polisen " + "ord " * 2500, KNOWN)

    assert line.kind is LineKind.NOTE
    assert line.is_ready
    assert [doubt.kind.value for doubt in line.doubts] == ["line-long"]


def test_without_a_next_meeting_it_is_told_and_not_guessed():
    line = read("@Polisen rondera till nästa möte", replace(KNOWN, next_meeting=None))

    assert not line.is_ready
    assert [doubt.kind.value for doubt in line.doubts] == ["next-meeting-unknown", "due-date-missing"]
