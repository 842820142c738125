"""A line is carried out as one deed by the services it is for, and its draft is forgotten with it."""

from datetime import date, timedelta

import pytest

from desktop.actors import Actors
from desktop.one_line.reading import as_note, read
from models.deeds import Deed
from models.measures.values import Decision, MeasureFilter, MeasureState, Postponement
from models.meetings.values import ItemEdit
from models.refusals import Refusal, RefusalKind

TODAY = date(2026, 11, 18)


def draft(table, item):
    return table.lines.open(item.id).draft


def test_a_new_measure_is_decided_at_the_meeting_on_the_items_case(any_table):
    table = any_table
    table.write(table.follow_up, "@Gata/park och @Polisen före 27/11 klipp häcken vid busstationen")

    [made] = table.measures.listing(MeasureFilter(text="häcken"))
    page = table.measures.page(made.id)
    assert (page.title, page.state) == ("Klipp häcken vid busstationen", MeasureState.DECIDED)
    assert (page.responsible, page.contributors) == ("Gata/park", ("Polisen",))
    assert page.due_date == date(2026, 11, 27)
    assert (page.case_id, page.decided_at_meeting_id) == (table.case, table.meeting)
    assert not table.follow_up.is_done


def test_a_follow_up_deals_with_the_item_and_belongs_to_the_meeting(any_table):
    table = any_table
    table.write(table.follow_up, ">fortsätt v. 50: halva sträckan är klar")

    page = table.measures.page(table.measure)
    [told] = page.follow_ups
    assert (told.decision, told.note, told.meeting_id) == (
        Decision.CONTINUE,
        "halva sträckan är klar",
        table.meeting,
    )
    assert page.follow_up_date == date(2026, 12, 9)
    assert table.follow_up.is_done


def test_a_move_is_kept_with_its_reason_and_meeting(table):
    table.write(table.follow_up, ">flytta till 18/12: väntar på material")

    page = table.measures.page(table.measure)
    [move] = page.moves
    assert (page.due_date, move.reason, move.meeting_id) == (
        date(2026, 12, 18),
        "väntar på material",
        table.meeting,
    )
    assert table.follow_up.is_done


def test_a_successor_is_proposed_with_whom_and_until_when(table):
    table.write(table.follow_up, ">byt ut mot @Polisen fast stängsel före 18/12")

    page = table.measures.page(table.measure)
    successor = table.measures.page(page.successor_id)
    assert page.state is MeasureState.FOLLOWED_UP
    assert (successor.title, successor.responsible, successor.due_date) == (
        "Fast stängsel",
        "Polisen",
        date(2026, 12, 18),
    )
    assert successor.case_id == table.case


def test_an_end_has_its_outcome_and_reason(table):
    table.write(table.follow_up, ">avsluta: effekt slyet borta, skäl allt är röjt")

    page = table.measures.page(table.measure)
    assert (page.state, page.outcome) == (MeasureState.FOLLOWED_UP, "slyet borta")


def test_a_note_is_one_more_line_of_the_items_note(any_table):
    table = any_table
    table.write(table.other, "Lugnt i centrum")
    table.write(table.other, "info@kommunen.se har svarat  om 3/4")

    assert table.other.note == "Lugnt i centrum\ninfo@kommunen.se har svarat  om 3/4"
    assert not table.other.is_done


def test_a_note_loses_nothing_that_was_written_meanwhile(table):
    item = table.other
    known = table.lines.open(item.id).known
    table.meetings.note(ItemEdit(item.id, item.version, "Skrivet under tiden", "", False))

    table.lines.carry_out(item.id, read("Lugnt i centrum", known), known)

    assert table.other.note == "Skrivet under tiden\nLugnt i centrum"


def test_a_new_actor_is_made_with_its_measure_and_taken_back_with_it(any_table):
    table = any_table
    names = [row.name for row in Actors(table.store).listing()]
    table.write(table.other, "@+Vaktbolaget rondera fre")

    assert "Vaktbolaget" in [row.name for row in Actors(table.store).listing()]
    [made] = table.measures.listing(MeasureFilter(text="rondera"))
    assert made.responsible == "Vaktbolaget"

    assert table.store.undo.undo_last() is Deed.MEASURE_DECIDE
    assert [row.name for row in Actors(table.store).listing()] == names
    assert table.measures.listing(MeasureFilter(text="rondera")) == []


@pytest.mark.parametrize(
    "words",
    [
        "Lugnt i centrum",
        "@Polisen rondera fre",
        ">fortsätt v. 50",
        ">flytta till 18/12: regn",
        ">avsluta: lugnt; klart",
        ">byt ut mot stängsel",
    ],
)
def test_each_line_is_one_deed_that_undo_takes_back(table, words):
    before = (table.follow_up.note, table.follow_up.is_done, table.measures.page(table.measure).state)
    measures = len(table.measures.listing())
    table.lines.keep(table.follow_up.id, words)
    table.write(table.follow_up, words)
    assert draft(table, table.follow_up) == ""

    table.store.undo.undo_last()

    page = table.measures.page(table.measure)
    assert (table.follow_up.note, table.follow_up.is_done, page.state) == before
    assert (len(table.measures.listing()), page.due_date, page.moves) == (measures, TODAY, ())


def test_what_has_changed_since_it_was_shown_is_refused_and_the_draft_stays(table):
    item = table.follow_up
    table.lines.keep(item.id, ">fortsätt v. 50")
    known = table.lines.open(item.id).known
    version = table.measures.page(table.measure).version
    table.measures.postpone(Postponement(table.measure, version, TODAY + timedelta(7), "regn"))

    with pytest.raises(Refusal) as refused:
        table.lines.carry_out(item.id, read(">fortsätt v. 50", known), known)

    assert refused.value.kind is RefusalKind.CHANGED_MEANWHILE
    assert draft(table, item) == ">fortsätt v. 50"
    assert table.measures.page(table.measure).follow_ups == ()


def test_locked_minutes_take_no_line(table):
    item = table.follow_up
    known = table.lines.open(item.id).known
    page = table.meetings.page(table.meeting)
    table.meetings.lock(table.meeting, page.version)

    for words in ("Lugnt i centrum", "@Polisen rondera fre", ">fortsätt v. 50"):
        with pytest.raises(Refusal) as refused:
            table.lines.carry_out(item.id, read(words, known), known)
        assert refused.value.kind is RefusalKind.MINUTES_LOCKED
    now = table.lines.open(item.id).known
    assert now.is_locked
    assert not read("Lugnt i centrum", now).is_ready


def test_a_line_that_lacks_something_is_never_sent(table):
    known = table.lines.open(table.follow_up.id).known

    with pytest.raises(Refusal) as refused:
        table.lines.carry_out(table.follow_up.id, read(">avsluta", known), known)

    assert refused.value.kind is RefusalKind.OUTCOME_MISSING
    assert table.measures.page(table.measure).follow_ups == ()


def test_a_measures_line_can_be_kept_as_a_note_after_all(table):
    known = table.lines.open(table.other.id).known
    table.lines.carry_out(table.other.id, as_note("@Polisen berättar att det är lugnt"), known)

    assert table.other.note == "@Polisen berättar att det är lugnt"


def test_a_draft_is_kept_as_typed_and_is_nothing_to_tell_record_or_undo(any_table):
    table, told = any_table, []
    last = table.store.undo.last
    table.store.listeners.append(told.append)
    for words in ("@", "@Pol", "@Polisen  rondera ", "@Polisen  rondera fre"):
        table.lines.keep(table.other.id, words)

    assert draft(table, table.other) == "@Polisen  rondera fre"
    assert draft(table, table.follow_up) == ""
    assert told == []
    assert table.store.undo.last is last
    table.lines.keep(table.other.id, "  ")
    assert draft(table, table.other) == ""


def test_a_draft_goes_with_its_item(table):
    item_id = table.meetings.add_item(table.meeting, table.other.section, "Lucia")
    item = table.item(lambda line: line.id == item_id)
    table.lines.keep(item_id, "Vakter beställs")

    table.meetings.remove_item(item_id, item.version)
    table.lines.keep(item_id, "Vakter beställs fre")

    with pytest.raises(Refusal) as refused:
        table.lines.open(item_id)
    assert refused.value.kind is RefusalKind.GONE
