"""A date that moves, moves in the calendar; what has ended goes away."""

from datetime import timedelta

from desktop.papers.values import Paper
from models.measures.values import Decision
from tests.desktop.papers.read_back import events
from tests.desktop.papers.town import NEXT, TODAY, Town, a_meeting

CALENDARS = frozenset({Paper.CALENDARS})
PARKS = "kalender-2026-v{}-Gata och park.ics"


def calendar(town: Town, meeting: int, week: int = 47) -> dict:
    return events(town.files(meeting, wanted=CALENDARS)[PARKS.format(week)])


def test_a_moved_date_moves_in_the_calendar(town):
    measure = town.decided("Klipp häcken")
    meeting = town.plan()
    before = calendar(town, meeting)[f"measure-{measure}"]
    town.lock(meeting)
    town.store.clock.move_to(NEXT)
    following = town.meetings.find("2026-W48")
    town.moved(measure, NEXT + timedelta(days=20), following)
    after = calendar(town, following, 48)[f"measure-{measure}"]

    assert before["uid"] == after["uid"]
    assert (before["dtstart"].dt, after["dtstart"].dt) == (NEXT, NEXT + timedelta(days=20))
    assert (before["sequence"], after["sequence"]) == (0, 1)


def test_locked_minutes_keep_their_dates_when_one_moves_afterwards(town):
    measure = town.decided("Klipp häcken", meeting_id=(meeting := town.plan()))
    town.lock(meeting)
    town.moved(measure, NEXT + timedelta(days=20))

    event = calendar(town, meeting)[f"measure-{measure}"]

    assert (event["dtstart"].dt, event["sequence"]) == (NEXT, 0)


def test_a_follow_up_has_an_event_of_its_own_that_moves_too(town):
    measure = town.decided("Sopa gången", None)
    meeting = town.plan()
    before = calendar(town, meeting)[f"measure-follow-up-{measure}"]
    town.followed_up(measure, Decision.CONTINUE, meeting)
    after = calendar(town, meeting)[f"measure-follow-up-{measure}"]

    assert after["dtstart"].dt == NEXT != before["dtstart"].dt
    assert after["sequence"] > before["sequence"]
    assert before["uid"] == after["uid"]


def test_what_the_meeting_ended_is_cancelled(town):
    measure = town.decided("Röj sly")
    meeting = town.plan()
    assert calendar(town, meeting)[f"measure-{measure}"]["status"] == "CONFIRMED"
    town.followed_up(measure, Decision.END, meeting)

    event = calendar(town, meeting)[f"measure-{measure}"]

    assert event["status"] == "CANCELLED"
    assert event.walk("VALARM") == []


def test_days_are_whole_block_nobody_and_are_told_of_a_week_before(town):
    meeting = a_meeting(town)
    raw = town.files(meeting, wanted=CALENDARS)[PARKS.format(47)].decode()
    event = next(each for each in events(raw.encode()).values() if each["status"] == "CONFIRMED")
    [alarm] = event.walk("VALARM")

    assert "METHOD:PUBLISH\r\n" in raw
    assert "DTSTART;VALUE=DATE:" in raw
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
    assert event["transp"] == "TRANSPARENT"
    assert alarm["trigger"].dt == timedelta(days=-7)
    assert event["dtstamp"].dt.date() == TODAY


def test_two_stores_are_never_taken_for_one_another(town, postgresql_store):
    other = Town(postgresql_store)
    uids = {str(event["uid"]) for each in (town, other) for event in calendar(each, a_meeting(each)).values()}

    assert len(uids) == len(calendar(town, 1)) + len(calendar(other, 1))


def test_an_actor_without_dates_gets_no_calendar(town):
    town.decided("Sopa gången", responsible_id=town.police)
    meeting = town.plan()

    assert list(town.files(meeting, wanted=CALENDARS)) == ["kalender-2026-v47-Polisen.ics"]
