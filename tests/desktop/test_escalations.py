"""What is lifted to the steering group and to the crime prevention council."""

import json
from dataclasses import replace
from datetime import date

import pytest

from desktop.history import lines
from desktop.minutes import freezing
from desktop.minutes.values import Lifted
from models.kinds import Kind
from models.measures.values import MeasureDraft
from models.meetings.values import (
    Body,
    EscalationAnswer,
    EscalationDraft,
    EscalationEdit,
    Section,
)
from models.refusals import RefusalKind
from tests.factories import a_case
from tests.invented_minutes import minutes
from tests.meeting_table import TODAY, Table, refusal
from tests.paper import assert_archivable, pages_of


@pytest.fixture
def table(store):
    return Table(store)


@pytest.fixture
def any_table(any_store):
    return Table(any_store)


def lift(table, title, body=Body.STEERING_GROUP, asked="Pengar 2027", meeting=None):
    meeting = meeting or table.meetings.listing()[0].id
    [line] = [line for line in table.meetings.page(meeting).agenda if line.title == title]
    return table.meetings.escalations.lift(EscalationDraft(line.id, body, asked))


def row_of(table, id_):
    return next(row for row in table.meetings.escalations.listing() if row.id == id_)


def test_a_case_a_measure_and_an_own_item_are_lifted_with_what_is_asked(any_table):
    case = a_case(any_table.store, "Mörkt i tunneln")
    measure = any_table.measures.propose(MeasureDraft("Bommar"))
    meeting = any_table.plan()
    any_table.meetings.add_item(meeting, Section.OTHER, "Nattbussar")

    lift(any_table, "Mörkt i tunneln", asked=" Pengar 2027 ")
    lift(any_table, "Bommar", Body.CRIME_PREVENTION_COUNCIL)
    lift(any_table, "Nattbussar")

    rows = any_table.meetings.escalations.listing()
    assert [(row.matter, row.case_id, row.measure_id, row.raised_on, row.is_waiting) for row in rows] == [
        ("Mörkt i tunneln", case, None, TODAY, True),
        ("Bommar", None, measure, TODAY, True),
        ("Nattbussar", None, None, TODAY, True),
    ]
    assert rows[0].asked == "Pengar 2027"
    council = any_table.meetings.escalations.listing(Body.CRIME_PREVENTION_COUNCIL)
    assert [row.matter for row in council] == ["Bommar"]


def test_nothing_is_lifted_without_a_matter_or_a_question(table):
    meeting = table.plan()
    standing = table.agenda(meeting, Section.OTHER)[0]
    table.meetings.add_item(meeting, Section.OTHER, "Nattbussar")
    raise_ = table.meetings.escalations.lift

    assert refusal(raise_, EscalationDraft(standing.id, Body.STEERING_GROUP, "Pengar")) is (
        RefusalKind.NOTHING_CHOSEN
    )
    assert refusal(lift, table, "Nattbussar", Body.STEERING_GROUP, " ") is RefusalKind.ASKED_MISSING
    assert table.meetings.escalations.listing() == ()


def test_an_answer_is_noted_with_its_day_and_taken_back(any_table):
    any_table.measures.propose(MeasureDraft("Bommar"))
    any_table.plan()
    first, second = lift(any_table, "Bommar"), lift(any_table, "Bommar", asked="Beslut")
    answer = any_table.meetings.escalations.answer

    assert refusal(answer, EscalationAnswer(first, 1, date(2026, 12, 1), " ")) is RefusalKind.ANSWER_MISSING
    version = answer(EscalationAnswer(first, 1, date(2026, 12, 1), "Ja, 200 000 kr"))

    row = row_of(any_table, first)
    assert (row.answered_on, row.answer, row.is_waiting) == (date(2026, 12, 1), "Ja, 200 000 kr", False)
    # What waits is told first.
    assert [each.id for each in any_table.meetings.escalations.listing()] == [second, first]
    answer(EscalationAnswer(first, version, None, ""))
    assert row_of(any_table, first).is_waiting


def test_each_deed_is_told_in_the_history_and_undone(any_table):
    any_table.measures.propose(MeasureDraft("Bommar"))
    meeting = any_table.plan()
    id_ = lift(any_table, "Bommar")
    edit = EscalationEdit(id_, 1, Body.CRIME_PREVENTION_COUNCIL, "Gemensamt brev")
    any_table.meetings.escalations.edit(edit)
    stale = replace(edit, asked="En annans")
    assert refusal(any_table.meetings.escalations.edit, stale) is RefusalKind.CHANGED_MEANWHILE
    any_table.meetings.escalations.take_back(id_, row_of(any_table, id_).version)
    assert any_table.meetings.escalations.listing() == ()

    with any_table.store.reading() as session:
        fields = {line.field for line in lines(session, Kind.MEETING, meeting)}
    assert {"escalation", "escalation.body", "escalation.asked"} <= fields
    any_table.store.undo.undo_last()
    assert row_of(any_table, id_).asked == "Gemensamt brev"
    any_table.store.undo.undo_last()
    assert (row_of(any_table, id_).body, row_of(any_table, id_).asked) == (Body.STEERING_GROUP, "Pengar 2027")
    any_table.store.undo.undo_last()
    assert any_table.meetings.escalations.listing() == ()


def test_locked_minutes_keep_what_was_asked_and_answers_still_come(table):
    table.measures.propose(MeasureDraft("Bommar"))
    meeting = table.plan()
    id_ = lift(table, "Bommar", meeting=meeting)
    table.lock(meeting)
    escalations = table.meetings.escalations

    wish = EscalationEdit(id_, 1, Body.STEERING_GROUP, "Något annat")
    assert refusal(escalations.edit, wish) is RefusalKind.MINUTES_LOCKED
    assert refusal(escalations.take_back, id_, 1) is RefusalKind.MINUTES_LOCKED
    assert refusal(lift, table, "Bommar", Body.STEERING_GROUP, "Mer", meeting) is RefusalKind.MINUTES_LOCKED
    escalations.answer(EscalationAnswer(id_, 1, TODAY, "Ja"))

    assert not row_of(table, id_).is_waiting


def test_the_minutes_print_matter_body_and_what_is_asked_beside_own_items(table, tmp_path):
    table.measures.propose(MeasureDraft("Bommar"))
    meeting = table.plan()
    table.meetings.add_item(meeting, Section.ESCALATE, "Kameror på kajen")
    table.meetings.add_item(meeting, Section.ESCALATE, "Nattbussar till LokBrå")
    lift(table, "Bommar", asked="200 000 kr år 2027", meeting=meeting)
    lift(table, "Kameror på kajen", asked="Ett beslut", meeting=meeting)

    paper = table.meetings.minutes_pdf(meeting)

    assert_archivable(paper, tmp_path)
    words = " ".join(" ".join(pages_of(paper, tmp_path)).split())
    told = words[words.index("Vad som efterfrågas") : words.index("Återkoppling och publicering")]
    assert "Styrgruppen Bommar 200 000 kr år 2027" in told
    assert "LokBrå Nattbussar till LokBrå" in told
    assert told.count("Kameror på kajen") == 1


def test_what_is_asked_is_looked_through_for_personal_data(table):
    table.measures.propose(MeasureDraft("Bommar"))
    meeting = table.plan()
    lift(table, "Bommar", asked="Ring 070-174 06 05", meeting=meeting)

    found = table.meetings.personal_data(meeting)

    assert [(each.section, each.words) for each in found] == [(Section.ESCALATE, "070-174 06 05")]


def test_contents_that_were_locked_before_are_read(tmp_path):
    """They know nothing of what is asked."""
    content = minutes(lifted=(Lifted("Kameror på kajen", "Styrgruppen"),))
    plain = json.loads(freezing.to_json(content))
    for lifted in plain["lifted"]:
        del lifted["asked"]

    assert freezing.from_json(json.dumps(plain)) == content
