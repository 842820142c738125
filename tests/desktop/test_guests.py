"""Guests of a meeting: known by their role, no name is needed."""

import pytest

from models.meetings.values import AttendanceEdit, Presence
from models.refusals import RefusalKind
from tests.meeting_table import Table, refusal
from tests.paper import assert_archivable, pages_of


@pytest.fixture
def any_table(any_store):
    return Table(any_store)


@pytest.fixture
def table(store):
    return Table(store)


def guests(table, meeting):
    return [line for line in table.meetings.page(meeting).attendance if line.actor_id is None]


def test_guests_sit_last_by_their_roles(any_table):
    meeting = any_table.plan()

    head = any_table.meetings.add_guest(meeting, " rektor ")
    walker = any_table.meetings.add_guest(meeting, "nattvandrare", Presence.EXCUSED)

    lines = any_table.meetings.page(meeting).attendance[-2:]
    assert [(line.id, line.actor, line.role, line.person, line.presence) for line in lines] == [
        (head, "", "rektor", "", Presence.PRESENT),
        (walker, "", "nattvandrare", "", Presence.EXCUSED),
    ]


def test_a_guest_has_a_role(table):
    meeting = table.plan()
    assert refusal(table.meetings.add_guest, meeting, "  ") is RefusalKind.GUEST_ROLE_MISSING
    seat = table.meetings.add_guest(meeting, "rektor")

    nameless = AttendanceEdit(seat, " ", "", Presence.PRESENT)

    assert refusal(table.meetings.attend, nameless) is RefusalKind.GUEST_ROLE_MISSING
    assert [line.role for line in guests(table, meeting)] == ["rektor"]


def test_a_guest_is_taken_away_and_brought_back(any_table):
    meeting = any_table.plan()
    seat = any_table.meetings.add_guest(meeting, "rektor")

    any_table.meetings.remove_guest(seat)
    assert guests(any_table, meeting) == []

    any_table.store.undo.undo_last()
    assert [line.role for line in guests(any_table, meeting)] == ["rektor"]


def test_an_actors_seat_is_not_a_guests(table):
    meeting = table.plan()
    seat = table.meetings.page(meeting).attendance[0]

    assert refusal(table.meetings.remove_guest, seat.id) is RefusalKind.GONE


def test_guests_of_locked_minutes_stay(table, tmp_path):
    meeting = table.plan()
    seat = table.meetings.add_guest(meeting, "rektor, Björkskolan")
    table.lock(meeting)

    assert refusal(table.meetings.add_guest, meeting, "polis") is RefusalKind.MINUTES_LOCKED
    assert refusal(table.meetings.remove_guest, seat) is RefusalKind.MINUTES_LOCKED
    paper = table.meetings.minutes_pdf(meeting)
    assert_archivable(paper, tmp_path)
    [row] = [line for line in pages_of(paper, tmp_path)[0].splitlines() if "Björkskolan" in line]
    assert row.split()[0] == "Gäst"
    assert row.split()[-1] == "Närvarande"


def test_the_next_meeting_calls_members_and_no_guests(table):
    table.meetings.add_guest(table.plan(), "rektor")

    later = table.meetings.plan(table.meetings.proposal())

    assert [line.actor for line in table.meetings.page(later).attendance] == ["Gata och park", "Polisen"]
