"""The demo municipality: every page has something to show, and nobody real is in it."""

import json
from collections import Counter
from datetime import date, timedelta

import pytest

import resources
from desktop.actors import Actors
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.clock import Clock
from desktop.demo import furnish
from desktop.demo.calendar import Calendar
from desktop.demo.voices import voices
from desktop.intake.imports import Imports
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.municipality import Municipality
from desktop.publication import Publications
from desktop.reports import Reports
from desktop.screening import Level, hits
from desktop.senders import Senders
from desktop.store import Store
from desktop.today import Today
from models.cases.values import CaseFilter, CaseState
from models.measures.values import Decision, MeasureFilter, MeasureState
from models.meetings.values import MinutesState
from models.people.values import Person
from models.publication.values import PublicationState
from models.refusals import Refusal
from models.reports.values import ReportFilter, ReportSource

SUNDAY = date(2026, 11, 22)
TEXTS = ("actors.json", "cases.json", "meetings.json", "reports.json")


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    Store.create(path)
    store = Store.open(path, Person("Åsa Lind", "trygghetssamordnare"), Clock(SUNDAY))
    furnish(store)
    yield store
    store.close()


@pytest.fixture(scope="module")
def today(town):
    reports = Reports(town)
    return Today(town, reports, Cases(town, reports), Measures(town)).page()


def words_of(value):
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from words_of(each)
        case list():
            for each in value:
                yield from words_of(each)


def test_today_says_what_the_drawing_said(today):
    overdue = {row.title: row for row in today.overdue}
    brush = overdue["Röj sly längs elljusspåret"]

    assert len(overdue) == 3
    assert (brush.responsible, brush.days_late, brush.moves) == ("Gata/park", 16, 3)
    assert overdue["Byt lampor i gångtunneln"].days_late == 4
    assert overdue["Svar från Trafikverket om farthinder"].state is MeasureState.WAITING_EXTERNAL
    assert len(today.due_before_meeting) == 5
    assert [(case.title, case.days) for case in today.still] == [
        ("Buskörning på kajen", 34),
        ("Mörkt vid Lillskogen", 31),
    ]
    assert (today.reports.to_screen, today.reports.to_screen_likely_same) == (12, 7)
    assert (today.reports.to_screen_unplaced, today.reports.this_week, today.reports.last_week) == (2, 38, 31)
    assert today.next_meeting.held_on == date(2026, 11, 25)
    assert today.next_meeting.excused == 2
    assert [review.title for review in today.waiting_review] == ["Ny belysning i gångtunneln"]


def test_every_source_has_told_something_for_weeks(town):
    reports = Reports(town)
    rows = reports.rows(reports.ids(ReportFilter()))

    assert len(rows) > 350
    assert {row.source for row in rows} >= set(ReportSource) - {ReportSource.OTHER}
    assert max(row.received_at for row in rows) - min(row.received_at for row in rows) > timedelta(weeks=11)


def test_cases_and_measures_stand_in_every_state(town):
    cases = Cases(town, Reports(town)).listing(CaseFilter())
    measures = Measures(town)
    rows = measures.listing(MeasureFilter())
    decisions = [each.decision for row in rows for each in measures.page(row.id).follow_ups]

    assert len(cases) >= 35
    assert {case.state for case in cases} == set(CaseState)
    assert len(rows) >= 50
    assert {row.state for row in rows} == set(MeasureState)
    assert set(decisions) == set(Decision)


def test_twelve_meetings_are_held_and_the_older_minutes_locked(town):
    meetings = Meetings(town)
    rows = meetings.listing()
    states = Counter(row.minutes_state for row in rows)
    oldest = meetings.page(rows[-1].id)

    assert len(rows) == 13
    assert states == {MinutesState.DRAFT: 2, MinutesState.FINALISED: 1, MinutesState.DISPATCHED: 10}
    assert all(line.presence is not None for line in oldest.attendance)
    assert meetings.minutes_pdf(oldest.id).startswith(b"%PDF-")


def test_publications_stand_in_every_state(town):
    states = {row.state for row in Publications(town).queue()}

    assert states == set(PublicationState)


def test_the_register_is_filled(town):
    areas = Areas(town)

    assert Municipality(town).settings().name == "Älvköpings kommun"
    assert len(Actors(town).listing()) > 12
    assert sum(row.priority_motive is not None for row in areas.listing()) == 3
    assert len(areas.base_map()["features"]) > 100
    assert len(Imports(town).listing()) > 12


def test_history_looks_lived_and_cannot_be_undone(town):
    cases = Cases(town, Reports(town))
    oldest = min(cases.listing(CaseFilter()), key=lambda row: row.opened_at)

    assert len({line.at.date() for line in cases.history(oldest.id)}) > 1
    assert town.undo.last is None
    with pytest.raises(Refusal):
        town.undo.undo_last()
    assert town.clock.today() == SUNDAY


def test_the_demo_export_has_new_rows_and_some_told_before(town):
    file = resources.folder() / "demo" / "safety_map_week_47.csv"
    counts = Imports(town).preview(file, ReportSource.SAFETY_MAP).counts

    assert counts.new == counts.rows
    assert counts.likely_same > 0


@pytest.mark.parametrize("name", TEXTS)
def test_no_real_persons_data_is_in_the_texts(name):
    texts = json.loads((resources.folder() / "demo" / name).read_text(encoding="utf-8"))
    if name == "actors.json":
        for actor in texts:
            actor.pop("contacts", None)
    found = [(text, hit.kind) for text in words_of(texts) for hit in hits(text) if hit.level is Level.HIGH]

    assert found == []


def test_it_can_be_shown_the_day_after_a_meeting_at_new_year(tmp_path):
    path = tmp_path / "demo.db"
    Store.create(path)
    store = Store.open(path, Person("Åsa Lind", ""), Clock(date(2026, 12, 31)))
    furnish(store)
    reports = Reports(store)
    page = Today(store, reports, Cases(store, reports), Measures(store)).page()
    store.close()

    assert len(page.overdue) == 3
    assert page.reports.to_screen == 12
    assert page.next_meeting is not None
    assert page.next_meeting.held_on == date(2027, 1, 6)


def test_the_housing_company_alone_has_fallen_silent(town, today):
    assert [(silent.sender, silent.usual_days) for silent in today.silent] == [("Bostads AB Älven", 6)]
    assert today.silent[0].sender in Senders(town).names(ReportSource.HOUSING_COMPANY)


def test_the_same_reports_are_told_each_time():
    assert voices(Calendar(SUNDAY)) == voices(Calendar(SUNDAY))
