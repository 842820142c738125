"""What stands in the minutes comes from the store, numbered alike in text and on the map."""

from datetime import date, datetime, time, timedelta

import pytest

from desktop.clock import STOCKHOLM
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.minutes import counts
from desktop.minutes.counts import weeks_of
from desktop.minutes.freezing import from_json, to_json
from desktop.minutes.locking import draft_content
from desktop.minutes.typesetting import typeset
from desktop.minutes.values import ActorRemark, ComingEvent, Count, Lifted
from desktop.municipality import Municipality, MunicipalitySettings
from desktop.publication import Publications
from models.actors.tables import Actor
from models.areas.tables import Area, BaseLayer, PriorityArea
from models.deeds import Deed
from models.measures.values import Decision, FollowUpDraft, MeasureDraft, Postponement
from models.meetings.tables import Meeting
from models.meetings.values import AttendanceEdit, ItemEdit, MeetingDraft, Presence, Section
from models.publication.tables import Publication, PublicationReview
from models.publication.values import PublicationState, Verdict
from models.reports.values import Position, ReportSource
from tests.factories import a_case, a_report
from tests.paper import assert_archivable

TODAY = date(2026, 11, 18)
NEXT_WEEK = TODAY + timedelta(days=7)
KAJ = Position(58.41, 15.62)


class Room:
    def __init__(self, store):
        self.store = store
        self.meetings, self.measures = Meetings(store), Measures(store)
        Municipality(store).save(
            MunicipalitySettings("Älvköpings kommun", recipients="Ledningen; Polisen\nBostads AB Älven")
        )
        with store.writing(Deed.ACTOR_EDIT) as session:
            parks = Actor(name="Gata och park", short_name="Gata/park", is_member=True)
            police = Actor(name="Polisen", is_member=True)
            harbour, centre = Area(name="Västra hamnen"), Area(name="Centrum")
            session.add_all([parks, police, harbour, centre])
            session.add(BaseLayer(name="base", geojson={"type": "FeatureCollection", "features": []}))
            session.flush()
            session.add(
                PriorityArea(area_id=harbour.id, starts=TODAY, ends=NEXT_WEEK, motive="buskörningen ökar")
            )
            self.parks, self.police = parks.id, police.id
            self.harbour, self.centre = harbour.id, centre.id
        self.case = a_case(store, "Buskörning på kajen", area_id=self.harbour, position=KAJ)

    def decided(self, title, due=NEXT_WEEK, **more):
        draft = {"case_id": self.case, "responsible_id": self.parks, "due_date": due, **more}
        return self.measures.decide_new(MeasureDraft(title, **draft))

    def plan(self):
        return self.meetings.plan(MeetingDraft(TODAY, time(9), time(10, 15), "Stadshuset, rum Ån"))

    def write(self, meeting_id, section, note="", decision="", at=-1):
        line = [each for each in self.meetings.page(meeting_id).agenda if each.section is section][at]
        self.meetings.note(ItemEdit(line.id, line.version, note, decision, is_done=True))

    def content(self, meeting_id):
        with self.store.reading() as session:
            return draft_content(session, session.get(Meeting, meeting_id), self.store.clock)


@pytest.fixture
def room(store):
    return Room(store)


@pytest.fixture
def any_room(any_store):
    return Room(any_store)


def test_overdue_measures_lead_and_all_numbers_run_on(any_room):
    any_room.decided("Dialog med EPA-klubben")
    late = any_room.decided("Bommar nattetid", TODAY - timedelta(days=7))
    meeting = any_room.plan()
    any_room.decided("Kamerautredning", meeting_id=meeting, contributor_ids=(any_room.police,))

    content = any_room.content(meeting)

    told = [(row.number, row.measure, row.is_overdue) for row in content.follow_ups]
    assert told == [("1", "Bommar nattetid", True), ("2", "Dialog med EPA-klubben", False)]
    assert [(case.number, case.title) for case in content.new_cases] == [("3", "Buskörning på kajen")]
    [new] = content.new_measures
    assert (new.number, new.measure, new.contributors) == ("4", "Kamerautredning", ("Polisen",))
    assert [point.number for point in content.overview.points] == ["1", "2", "4"]
    assert [str(point.shape) for point in content.overview.points] == ["diamond", "circle", "square"]
    assert late


def test_the_decisions_of_the_meeting_stand_in_the_follow_up(room):
    first, second = room.decided("Bommar"), room.decided("Belysning")
    meeting = room.plan()
    version = room.measures.page(first).version
    room.measures.follow_up(
        FollowUpDraft(
            first, version, TODAY, Decision.END, outcome="Lugnt", reason="Klart", meeting_id=meeting
        )
    )

    rows = {row.measure: row for row in room.content(meeting).follow_ups}

    assert (rows["Bommar"].decision, rows["Bommar"].state) == ("Avslutas", "Uppföljd")
    assert (rows["Belysning"].decision, rows["Belysning"].state) == ("", "Beslutad")
    assert second


def test_the_follow_up_tells_how_often_a_date_was_moved_and_the_first(any_room):
    measure = any_room.decided("Bommar")
    meeting = any_room.plan()
    for weeks in (2, 3):
        version = any_room.measures.page(measure).version
        later = TODAY + timedelta(weeks=weeks)
        any_room.measures.postpone(Postponement(measure, version, later, "Tjäle", meeting_id=meeting))

    [row] = any_room.content(meeting).follow_ups
    assert (row.moved, row.first_due, row.due) == (2, NEXT_WEEK, TODAY + timedelta(weeks=3))
    assert row.decision == "Nytt datum"


def test_a_prioritised_area_knows_its_numbers_on_the_map(any_room):
    any_room.decided("Bommar")
    any_room.decided("Kampanj utan plats", case_id=None)
    meeting = any_room.plan()

    content = any_room.content(meeting)
    [harbour] = [area for area in content.situation.areas if area.is_priority]
    assert harbour.numbers == tuple(point.number for point in content.overview.points) == ("1",)
    assert [each["properties"]["kind"] for each in content.overview.base["features"]] == []


def test_this_week_is_counted_against_last_per_area_and_category(any_room):
    now = any_room.store.clock.now()
    for _ in range(2):
        a_report(any_room.store, area_id=any_room.harbour)
    a_report(any_room.store, area_id=any_room.centre, received_at=now - timedelta(days=7))
    a_report(any_room.store, received_at=now - timedelta(days=14))

    content = any_room.content(any_room.plan())

    first, second = content.situation.areas
    assert (first.reports, first.is_priority, first.motive) == (
        Count("Västra hamnen", 2, 0),
        True,
        "buskörningen ökar",
    )
    assert second.reports == Count("Centrum", 0, 1)
    assert content.situation.categories == (Count("Utan kategori", 2, 1),)
    assert content.sources == (Count("Trygghetskartan", 2, 1),)
    figures = {figure.label: figure.figure for figure in content.key_figures}
    assert figures["nya rapporter vecka 47"] == 2
    assert figures["öppna ärenden"] == 1


def test_a_week_begins_on_monday_midnight_in_stockholm(any_room):
    monday = datetime(2026, 11, 16, tzinfo=STOCKHOLM)
    a_report(any_room.store, received_at=monday)
    a_report(any_room.store, "Sent i söndags", received_at=monday - timedelta(minutes=1))

    with any_room.store.reading() as session:
        counted = counts.by_source(session, weeks_of(TODAY))

    assert counted == (Count("Trygghetskartan", 1, 1),)


def test_what_was_written_stands_where_it_belongs(room):
    meeting = room.plan()
    room.write(meeting, Section.SITUATION, "Lugnare än förra veckan", at=0)
    room.write(meeting, Section.SITUATION, "Polisen: två ingripanden\nAllmänt lugnt")
    room.write(meeting, Section.NEW_REPORTS, "Samma plats igen", "Gata/park tittar på belysningen")
    room.meetings.add_item(meeting, Section.COMING, "18/12 Lovstart")
    room.meetings.add_item(meeting, Section.COMING, "2027-01-06 Trettondagen")
    room.meetings.add_item(meeting, Section.COMING, "Julmarknad")
    room.meetings.add_item(meeting, Section.ESCALATE, "Förskjuten arbetstid för fältgruppen")
    room.meetings.add_item(meeting, Section.ESCALATE, "LokBrå: gemensam kampanj")

    content = room.content(meeting)

    assert content.situation.areas[0].text == "Lugnare än förra veckan"
    assert content.situation.remarks == (ActorRemark("Polisen", "två ingripanden"),)
    assert [note.text for note in content.notes_under(Section.SITUATION)] == ["Allmänt lugnt"]
    [note] = content.notes_under(Section.NEW_REPORTS)
    assert (note.title, note.decision) == ("Buskörning på kajen", "Gata/park tittar på belysningen")
    assert content.coming == (
        ComingEvent("Lovstart", date(2026, 12, 18)),
        ComingEvent("Trettondagen", date(2027, 1, 6)),
        ComingEvent("Julmarknad"),
    )
    assert content.lifted == (
        Lifted("Förskjuten arbetstid för fältgruppen", "Styrgruppen"),
        Lifted("LokBrå: gemensam kampanj", "LokBrå"),
    )
    assert content.recipients == ("Ledningen", "Polisen", "Bostads AB Älven")


def test_names_are_printed_only_where_the_municipality_wants_them(room):
    meeting = room.plan()
    seat = room.meetings.page(meeting).attendance[0]
    room.meetings.attend(AttendanceEdit(seat.id, "parkchef", "Idris Öberg", Presence.PRESENT))

    assert [row.name for row in room.content(meeting).attendance] == ["", ""]
    settings = Municipality(room.store).settings()
    Municipality(room.store).save(MunicipalitySettings(settings.name, names_in_minutes=True))
    assert [row.name for row in room.content(meeting).attendance] == ["Idris Öberg", ""]


def test_only_what_is_new_on_the_website_or_waits_is_told(any_room):
    now, long_ago = any_room.store.clock.now(), any_room.store.clock.now() - timedelta(days=30)
    shown(any_room, "Ute sedan länge", PublicationState.PUBLISHED, long_ago)
    shown(any_room, "Nyss ute", PublicationState.PUBLISHED, now)
    withdrawn = shown(any_room, "Nyss tillbakadragen", PublicationState.PUBLISHED, long_ago)
    shown(any_room, "Väntar på granskning", PublicationState.UNDER_REVIEW)
    shown(any_room, "Bara föreslagen", PublicationState.PROPOSED)
    Publications(any_room.store).withdraw(*withdrawn, "Den var fel.")

    told = [each.measure for each in any_room.content(any_room.plan()).published]

    assert told == ["Nyss ute", "Nyss tillbakadragen", "Väntar på granskning"]


def shown(room, title, state, at=None):
    measure = room.decided(title)
    with room.store.writing(Deed.PUBLICATION_PUBLISH) as session:
        publication = Publication(
            measure_id=measure, published_at=at, public_title=title, public_text="Klart."
        )
        session.add(publication)
        session.flush()
        publication.state = state
        if state is PublicationState.PUBLISHED:
            session.add(
                PublicationReview(
                    publication_id=publication.id,
                    at=at,
                    person="Bo",
                    verdict=Verdict.APPROVED,
                    public_title=publication.public_title,
                    public_text=publication.public_text,
                )
            )
        session.flush()
        return publication.id, publication.version


def test_an_empty_store_gives_a_paper_too(store, tmp_path):
    meetings = Meetings(store)
    meeting = meetings.plan(meetings.proposal())

    assert_archivable(meetings.minutes_pdf(meeting), tmp_path)


def test_the_paper_is_archivable_and_accessible_and_the_content_comes_back_whole(room, tmp_path):
    room.decided("Bommar nattetid", TODAY - timedelta(days=7))
    for source in ReportSource:
        a_report(room.store, source=source, area_id=room.harbour)
    meeting = room.plan()
    room.decided("Kamerautredning", meeting_id=meeting)
    room.write(meeting, Section.NEW_REPORTS, "Samma plats igen", "Titta på belysningen")

    content = room.content(meeting)

    assert from_json(to_json(content)) == content
    assert_archivable(typeset(content), tmp_path)
