"""What a person decides about findings is remembered, logged without the words, and passes no wall."""

import sqlite3

import pytest

from desktop.screening_decisions import ScreeningDecisions
from desktop.store import Store
from models.deeds import Deed
from models.kinds import Kind
from models.publication.values import PublicationEdit
from models.refusals import Refusal, RefusalKind
from models.screening.changed_text import with_instead, without
from models.screening.rules import blocking
from models.screening.values import HitDecision, HitKind

NUMBER, CALL = "811228-9874", "070-174 06 05"
TEXT = f"Ring {CALL} om du ser något."


@pytest.fixture
def decisions(desk):
    return ScreeningDecisions(desk.store)


@pytest.fixture
def written(desk):
    return desk.written(text=TEXT)


def open_hits(decisions, publication_id, text=TEXT):
    return decisions.open_hits(Kind.PUBLICATION, publication_id, {"public_text": text})


def saving(desk, publication_id, text):
    page = desk.page(publication_id)
    edit = PublicationEdit(publication_id, page.version, page.public_title, text)
    return lambda: desk.publications.write_public(edit)


def test_a_high_finding_blocks_until_somebody_says_why_it_may_stand(decisions, written):
    (found,) = open_hits(decisions, written)
    assert blocking([found]) == (found,)

    decisions.keep(Kind.PUBLICATION, written, found, "Jourens nummer")

    (found,) = open_hits(decisions, written)
    assert (found.is_kept, found.reason) == (True, "Jourens nummer")
    assert blocking([found]) == ()


def test_a_kept_decision_is_remembered_after_a_restart(decisions, written, desk, store_path):
    decisions.keep(Kind.PUBLICATION, written, open_hits(decisions, written)[0], "Jourens nummer")
    person, clock = desk.store.person, desk.store.clock
    desk.store.close()

    again = Store.open(store_path, person, clock)
    try:
        assert open_hits(ScreeningDecisions(again), written)[0].reason == "Jourens nummer"
    finally:
        again.close()


def test_a_decision_does_not_carry_over_to_other_words_fields_or_things(decisions, written):
    decisions.keep(Kind.PUBLICATION, written, open_hits(decisions, written)[0], "Jourens nummer")

    assert blocking(open_hits(decisions, written, TEXT.replace("06 05", "06 12")))
    assert blocking(decisions.open_hits(Kind.PUBLICATION, written, {"partner_text": TEXT}))
    assert blocking(open_hits(decisions, written + 1))
    assert blocking(decisions.open_hits(Kind.REPORT, written, {"public_text": TEXT}))


def test_a_personal_number_is_never_kept(decisions, written):
    (found,) = open_hits(decisions, written, f"Han heter {NUMBER}")

    with pytest.raises(Refusal) as refused:
        decisions.keep(Kind.PUBLICATION, written, found, "Han vill det själv")

    assert refused.value.kind is RefusalKind.NEVER_KEPT
    assert decisions.log(Kind.PUBLICATION, written) == ()


def test_keeping_is_taken_back_by_undo_and_by_another_thought(decisions, written, desk):
    (found,) = open_hits(decisions, written)
    decisions.keep(Kind.PUBLICATION, written, found, "Jourens nummer")
    assert desk.store.undo.undo_last() is Deed.SCREENING_DECIDE
    assert blocking(open_hits(decisions, written))

    decisions.keep(Kind.PUBLICATION, written, found, "Jourens nummer")
    decisions.keep(Kind.PUBLICATION, written, found, "Jourens, dygnet runt")
    assert [line.reason for line in decisions.log(Kind.PUBLICATION, written)] == ["Jourens, dygnet runt"]
    decisions.reconsider(Kind.PUBLICATION, written, found)
    assert blocking(open_hits(decisions, written))


@pytest.mark.parametrize("way", ["remove", "replace"])
def test_a_removal_is_one_deed_with_the_text_and_undo_brings_no_permission(decisions, written, desk, way):
    (found,) = open_hits(decisions, written)
    text = without(TEXT, found.hit) if way == "remove" else with_instead(TEXT, found.hit, "[telefon]")

    getattr(decisions, way)(Kind.PUBLICATION, written, found, saving(desk, written, text))

    assert desk.page(written).public_text == text
    (line,) = decisions.log(Kind.PUBLICATION, written)
    assert (line.kind, line.decision, line.person) == (HitKind.PHONE, HitDecision(f"{way}d"), "Åsa Lind")

    desk.store.undo.undo_last()
    assert desk.page(written).public_text == TEXT
    assert blocking(open_hits(decisions, written))
    assert len(decisions.log(Kind.PUBLICATION, written)) == 1


def test_what_could_not_be_saved_is_not_logged_as_removed(decisions, written, desk):
    stale = saving(desk, written, "Ring inte.")
    desk.write(written, "Vi röjer sly", f"Nytt. {TEXT}")

    with pytest.raises(Refusal) as refused:
        decisions.remove(Kind.PUBLICATION, written, open_hits(decisions, written)[0], stale)

    assert refused.value.kind is RefusalKind.CHANGED_MEANWHILE
    assert decisions.log(Kind.PUBLICATION, written) == ()


def test_the_removed_number_is_in_no_row_of_the_history_nor_of_the_log(decisions, desk, store_path):
    text = f"Anna Svensson, {NUMBER}, såg det. {TEXT}"
    publication_id = desk.written(title=f"För {NUMBER}", text=text)
    (found, *_) = [
        each
        for each in open_hits(decisions, publication_id, text)
        if each.hit.kind is HitKind.PERSONAL_NUMBER
    ]
    decisions.remove(
        Kind.PUBLICATION, publication_id, found, saving(desk, publication_id, without(text, found.hit))
    )
    desk.store.undo.undo_last()
    desk.write(publication_id, "Vi röjer", "Slyet tas bort.")

    with sqlite3.connect(store_path) as raw:
        rows = [
            str(row)
            for table in ("history", "screening_decision")
            for row in raw.execute(f"select * from {table}")
        ]
    raw.close()
    assert any("▇" in row for row in rows)
    assert [row for row in rows if NUMBER in row or CALL in row or "Svensson" in row] == []


@pytest.mark.parametrize("told", [NUMBER, CALL])
def test_a_reason_tells_of_no_person(decisions, written, told):
    (found,) = open_hits(decisions, written)

    with pytest.raises(Refusal) as refused:
        decisions.keep(Kind.PUBLICATION, written, found, f"Godkänt av {told} själv")

    assert refused.value.kind is RefusalKind.REASON_REPEATS


def test_ten_thousand_findings_are_decided_about_in_one_question(decisions, written):
    text = "\n".join(f"Ring 070-174 {n // 100:02} {n % 100:02}" for n in range(10_000))

    found = open_hits(decisions, written, text)

    assert len(found) == len(blocking(found)) == 10_000
