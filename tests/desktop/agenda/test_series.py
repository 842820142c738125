"""The series of meetings: the next one is opened by itself, with its room, its people and its fixed items."""

from dataclasses import replace
from datetime import time, timedelta

from desktop.municipality import Municipality
from models.deeds import Deed
from models.meetings.values import FixedItem, MeetingDraft, MeetingState, Section
from tests.meeting_table import LAST_WEEK, NEXT_WEEK, TODAY, edit_of


def close(table, meeting):
    return table.meetings.close(meeting, table.meetings.page(meeting).version)


def settle(table, **changed):
    municipality = Municipality(table.store)
    municipality.save(replace(municipality.settings(), **changed))


def test_closing_plans_the_next_one_with_room_hours_and_members(any_table):
    settle(any_table, meeting_starts="08:30", meeting_ends="09:15", meeting_place="Rådhuset")
    meeting = any_table.plan()

    following = close(any_table, meeting)

    page = any_table.meetings.page(following)
    assert (page.held_on, page.starts, page.ends, page.place) == (
        NEXT_WEEK,
        time(8, 30),
        time(9, 15),
        "Rådhuset",
    )
    assert [line.actor for line in page.attendance] == ["Gata och park", "Polisen"]


def test_closing_plans_none_where_one_is_planned(any_table):
    meeting, following = any_table.plan(), any_table.plan(NEXT_WEEK + timedelta(days=1))

    assert close(any_table, meeting) is None

    assert {row.id for row in any_table.meetings.listing()} == {meeting, following}


def test_the_next_one_is_held_when_the_last_one_agreed(table):
    meeting = table.plan()
    agreed = TODAY + timedelta(days=9)
    table.meetings.edit(edit_of(table.meetings.page(meeting), next_on=agreed))

    assert table.meetings.page(close(table, meeting)).held_on == agreed


def test_locking_without_closing_plans_the_next_one_too(table):
    meeting = table.plan()

    table.lock(meeting)

    assert [row.held_on for row in table.meetings.listing()] == [NEXT_WEEK, TODAY]


def test_the_first_visit_opens_the_next_when_the_last_has_passed(any_table):
    assert any_table.meetings.open_next() is None
    any_table.plan(LAST_WEEK)

    opened = any_table.meetings.open_next()

    assert any_table.meetings.page(opened).held_on == TODAY
    assert any_table.meetings.open_next() is None
    assert any_table.store.undo.undo_last() is Deed.MEETING_PLAN
    assert [row.held_on for row in any_table.meetings.listing()] == [LAST_WEEK]


def test_no_day_ever_has_two(table):
    """Closing again and again, late and early, on days of other lengths between."""
    settle(table, meeting_interval=2)
    meeting = table.plan(LAST_WEEK)
    for _each in range(5):
        meeting = close(table, meeting) or meeting

    days = [row.held_on for row in table.meetings.listing()]
    assert len(days) == len(set(days)) == 6
    assert table.meetings.open_next() is None


def test_every_meeting_begins_with_the_fixed_items(any_table):
    fixed = (FixedItem(Section.OTHER, "Bakjour"), FixedItem(Section.COMING, "Helgens arrangemang"))
    settle(any_table, fixed_items=fixed)
    assert Municipality(any_table.store).settings().fixed_items == fixed

    meeting = any_table.plan()
    following = close(any_table, meeting)

    for each in (meeting, following):
        own = [(line.section, line.title) for line in any_table.meetings.page(each).agenda if line.is_own]
        assert own == [(Section.COMING, "Helgens arrangemang"), (Section.OTHER, "Bakjour")]
    # What was not reached is the same item, not one more.
    carried = [line for line in any_table.meetings.page(following).agenda if line.is_own]
    assert {line.carried_from for line in carried} == {TODAY}


def test_a_fixed_item_that_was_taken_off_stays_off(table):
    settle(table, fixed_items=(FixedItem(Section.OTHER, "Bakjour"),))
    meeting = table.plan()
    [line] = [line for line in table.meetings.page(meeting).agenda if line.is_own]

    table.meetings.remove_item(line.id, line.version)
    table.meetings.start(meeting, table.meetings.page(meeting).version)

    assert not [line for line in table.meetings.page(meeting).agenda if line.is_own]


def test_a_meeting_of_today_is_still_to_come_until_it_is_over(table):
    table.meetings.plan(MeetingDraft(TODAY, time(9), None, ""))
    assert table.meetings.open_next() is None

    [row] = table.meetings.listing()
    close(table, row.id)

    assert [each.state for each in table.meetings.listing()] == [MeetingState.PLANNED, MeetingState.HELD]
