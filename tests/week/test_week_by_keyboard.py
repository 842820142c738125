"""One whole week at the desk, with the keyboard only: from an export to a published page."""

from __future__ import annotations

from desktop.meetings import Meetings
from desktop.publication import Publications
from models.measures.values import Decision, MeasureState
from models.meetings.values import MinutesState
from models.publication.values import PublicationState
from models.reports.values import ReportFilter, ReportState
from tests.week.meeting_by_keyboard import (
    lock_the_minutes,
    plan_the_meeting,
    print_the_minutes,
    take_the_meeting,
)
from tests.week.reports_by_keyboard import import_the_export, screen_twelve_reports
from tests.week.website_by_keyboard import let_another_person_approve, publish, write_for_the_website
from tests.week.week import DECIDED, SUCCESSOR, UNAPPROVED, Week
from ui.navigation import PageName


def test_a_whole_week_is_lived_with_the_keyboard_only(week, tmp_path, monkeypatch):
    import_the_export(week, monkeypatch)
    screen_twelve_reports(week)
    plan_the_meeting(week)
    take_the_meeting(week)
    lock_the_minutes(week)
    print_the_minutes(week, tmp_path / "minnesanteckningar.pdf", monkeypatch)
    write_for_the_website(week)
    let_another_person_approve(week)
    publish(week, tmp_path / "webb")
    week.go_home()
    week.sit_down()
    find_it_all_again(week)


def find_it_all_again(week: Week) -> None:
    assert week.window.rail.buttons[PageName.REPORTS].waiting in {0, 718}
    week.hands.until(lambda: week.window.rail.buttons[PageName.REPORTS].waiting == 718)

    reports = week.page(PageName.REPORTS)
    week.hands.until(lambda: reports.list.table.rowCount() == 730)
    assert len(week.services.reports.ids(ReportFilter(states=frozenset({ReportState.LINKED})))) == 10

    cases = week.page(PageName.CASES)
    week.hands.until(lambda: len(cases.table.rows) == 3)

    old = week.measure("Röj sly vid skolan")
    assert [line.decision for line in old.follow_ups] == [Decision.REPLACE]
    assert week.measure(SUCCESSOR).state is MeasureState.PROPOSED
    coming, meeting = Meetings(week.store).listing()
    assert coming.held_on > meeting.held_on
    assert meeting.minutes_state is MinutesState.FINALISED
    assert {week.measure(title).decided_at_meeting_id for title in DECIDED} == {meeting.id}

    publication = week.page(PageName.PUBLICATION)
    week.hands.until(lambda: len(publication.table.rows) == 2)
    queue = {row.measure_title: row.state for row in Publications(week.store).queue()}
    assert queue == {DECIDED[0]: PublicationState.PUBLISHED, UNAPPROVED: PublicationState.PROPOSED}
