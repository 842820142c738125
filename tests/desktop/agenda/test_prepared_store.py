"""A prepared store, and the agenda that a person would have written for it: reason by reason."""

from datetime import date, datetime, time, timedelta

import pytest

from desktop.agenda.period import period_of
from desktop.cases import Cases
from desktop.clock import STOCKHOLM
from desktop.publication import Publications
from desktop.reports import Reports
from models.cases.tables import Case
from models.cases.values import CaseClosing, CloseReason
from models.categories.tables import Category
from models.deeds import Deed
from models.history import HistoryEntry
from models.measures.tables import DueDateMove, Measure
from models.measures.values import Decision, FollowUpDraft, MeasureDraft
from models.meetings.tables import Meeting
from models.meetings.values import AgendaFact, Section, Tried, Why, WhyHere
from models.places.tables import PlaceName
from models.publication.tables import Publication
from models.publication.values import PublicationState
from models.reports.tables import Report
from models.reports.values import Feedback, Position, ReportSource
from tests.factories import a_case, a_report
from tests.meeting_table import LAST_WEEK, NEXT_WEEK, TODAY

# 400 m apart: two places.
STATION, TUNNEL = Position(58.4000, 15.6000), Position(58.4036, 15.6000)
YESTERDAY = datetime.combine(TODAY - timedelta(days=1), time(10), STOCKHOLM)
CLOSED_ON = TODAY - timedelta(days=30)


def days_ago(days):
    return TODAY - timedelta(days=days)


def at(day):
    return datetime.combine(day, time(10), STOCKHOLM)


class Prepared:
    """The town before the meeting of week 47."""

    def __init__(self, table):
        self.table, self.store = table, table.store
        self.cases = Cases(self.store, Reports(self.store))
        with self.store.reading() as session:
            self.dark = session.query(Category).filter_by(key="lighting").one().id
        table.plan(LAST_WEEK)

    def measures(self):
        late = self.table.decided("Röj sly", TODAY)
        self.moved(late, days_ago(12), date(2026, 3, 14), date(2026, 5, 1), date(2026, 9, 1))
        self.table.decided("Måla om", NEXT_WEEK)
        self.table.decided("Prova lampor", days_ago(-60), follow_up_date=days_ago(-2))
        self.table.decided("Långt fram", days_ago(-60))
        waiting = self.table.decided("Farthinder", days_ago(-40))
        self.table.measures.wait(waiting, self.table.measures.page(waiting).version, "Trafikverket")
        self.table.measures.propose(MeasureDraft("Bommar"))
        with self.store.writing(Deed.MEASURE_EDIT) as session:
            session.get_one(Measure, waiting).waiting_since = days_ago(12)

    def moved(self, measure, due, *dates):
        """Moved so many times, and late since."""
        with self.store.writing(Deed.MEASURE_POSTPONE) as session:
            session.get_one(Measure, measure).due_date = due
            for old, new in zip(dates, [*dates[1:], due], strict=True):
                session.add(
                    DueDateMove(
                        measure_id=measure, moved_at=at(old), person="x", old=old, new=new, reason="Snö"
                    )
                )

    def closed_case(self):
        """Dark in the tunnel, and what was tried last time."""
        case = a_case(self.store, "Mörkt i tunneln", position=TUNNEL, category_id=self.dark)
        lamps = self.table.decided("Byt lampor", case_id=case)
        version = self.table.measures.page(lamps).version
        ended = FollowUpDraft(
            lamps, version, TODAY, Decision.END, outcome="Ljust i två veckor", reason="Lamporna är bytta"
        )
        self.table.measures.follow_up(ended)
        page = self.cases.page(case)
        self.cases.close(CaseClosing(case, page.version, CloseReason.SOLVED))
        self.date(case, opened=days_ago(90), closed=CLOSED_ON)
        return case

    def date(self, case, opened, touched=None, closed=None):
        """Let a case have a past; nobody moved it since the last meeting."""
        with self.store.writing(Deed.CASE_EDIT) as session:
            row = session.get_one(Case, case)
            row.opened_at = at(opened)
            row.touched_at = at(touched or opened)
            row.closed_at = at(closed) if closed else None
            session.flush()
            asked = session.query(HistoryEntry).filter_by(subject="case", subject_id=case)
            asked.update({HistoryEntry.at: at(closed or opened)})

    def told(self, place, position=None, **more):
        return a_report(
            self.store, f"Otryggt vid {place}", place=place, position=position, received_at=YESTERDAY, **more
        )


@pytest.fixture
def town(any_table):
    prepared = Prepared(any_table)
    prepared.measures()
    prepared.closed_case()
    still = a_case(any_table.store, "Klotter på skolan")
    prepared.date(still, opened=days_ago(50), touched=days_ago(40))
    busy = a_case(any_table.store, "Skräp på torget")
    prepared.date(busy, opened=days_ago(20))
    prepared.busy = busy
    return prepared


def shown(table, section):
    """Title, reasons and what was tried of each item, then of what stands beneath the standing one."""
    meeting = table.plan()
    lines = [line for line in table.meetings.page(meeting).agenda if line.section is section]
    return (
        [(line.title, line.why, line.tried) for line in lines],
        [fact for line in lines for fact in line.facts],
    )


def test_measures_overdue_due_looked_at_and_waited_for(town):
    items, _facts = shown(town.table, Section.FOLLOW_UP)

    assert items == [
        ("Röj sly", (Why(WhyHere.OVERDUE, 12, days_ago(12)), Why(WhyHere.MOVED, 3, date(2026, 3, 14))), ()),
        ("Måla om", (Why(WhyHere.DUE, day=NEXT_WEEK),), ()),
        ("Prova lampor", (Why(WhyHere.FOLLOW_UP_DUE, day=days_ago(-2)),), ()),
        ("Farthinder", (Why(WhyHere.WAITING, 12, days_ago(12)),), ()),
    ]


def test_proposals_and_priorities(town):
    proposals, _facts = shown(town.table, Section.NEW_MEASURES)
    [meeting] = [row.id for row in town.table.meetings.listing() if row.held_on == TODAY]

    assert proposals == [("Bommar", (Why(WhyHere.PROPOSED),), ()), ("", (), ())]
    areas = town.table.agenda(meeting, Section.SITUATION)
    assert [(line.title, line.why) for line in areas] == [
        ("Västra hamnen", (Why(WhyHere.PRIORITY),)),
        ("", ()),
    ]


def test_cases_new_moved_back_told_of_and_still(town):
    """The new one stands where a case was closed a month ago; two reports were linked to another."""
    new = a_case(town.store, "Mörkt igen", position=TUNNEL, category_id=town.dark)
    Reports(town.store).link([town.told("Torget"), town.told("Torget")], town.busy)

    items, _facts = shown(town.table, Section.NEW_REPORTS)

    tried = (Tried("Byt lampor", "Ljust i två veckor"),)
    assert items == [
        ("", (), ()),
        ("Mörkt igen", (Why(WhyHere.BACK_AGAIN, day=CLOSED_ON), Why(WhyHere.NEW_CASE)), tried),
        ("Skräp på torget", (Why(WhyHere.NEW_REPORTS, 2),), ()),
        ("Klotter på skolan", (Why(WhyHere.STILL_CASE, 40),), ()),
    ]
    assert new


def test_new_reports_by_place_and_area_and_where_trouble_is_back(town):
    """A fall-back point is no place: those reports stand with their area."""
    harbour = town.table.area
    for _each in range(3):
        town.told("Busstationen", STATION)
    for _each in range(2):
        fallback = town.told("Hamnen", STATION, area_id=harbour)
        with town.store.writing(Deed.REPORT_EDIT) as session:
            session.get_one(Report, fallback).is_fallback = True
    town.told("Tunneln", TUNNEL, category_id=town.dark, area_id=harbour)
    town.told("Någonstans")

    _items, facts = shown(town.table, Section.NEW_REPORTS)

    back = (Why(WhyHere.BACK_AGAIN, day=CLOSED_ON), Why(WhyHere.NEW_REPORTS, 1))
    assert [(fact.title, fact.why, fact.at_place) for fact in facts] == [
        ("Mörkt i tunneln", back, False),
        ("Busstationen", (Why(WhyHere.NEW_REPORTS, 3),), True),
        ("Västra hamnen", (Why(WhyHere.NEW_REPORTS, 3),), False),
        ("", (Why(WhyHere.NEW_REPORTS, 1),), False),
    ]
    assert facts[0].tried == (Tried("Byt lampor", "Ljust i två veckor"),)


def test_a_known_name_is_better_than_the_senders(town):
    with town.store.writing(Deed.PLACE_NAMES_IMPORT) as session:
        session.add(
            PlaceName(
                name="Resecentrum",
                folded="resecentrum",
                latitude=STATION.latitude,
                longitude=STATION.longitude,
                file_name="x",
            )
        )
    for _each in range(3):
        town.told("vid bussarna, ring 070-174 06 05", STATION)

    _items, facts = shown(town.table, Section.NEW_REPORTS)

    assert [fact.title for fact in facts] == ["Resecentrum"]


def test_a_place_is_not_named_by_what_tells_of_a_person(town):
    for _each in range(3):
        town.told("hos Kalle 070-174 06 05", STATION, area_id=town.table.area)

    _items, facts = shown(town.table, Section.NEW_REPORTS)

    assert [fact.title for fact in facts] == ["Västra hamnen"]


def test_replies_missing_reviews_waiting_and_senders_silent(town):
    old, new, loose = (town.told("Torget") for _each in range(3))
    Reports(town.store).link([old, new], town.busy)
    with town.store.writing(Deed.REPORT_FEEDBACK) as session:
        for id_, day in ((old, days_ago(21)), (new, days_ago(6)), (loose, days_ago(9))):
            session.get_one(Report, id_).feedback = Feedback.WAITING
            session.get_one(Report, id_).received_at = at(day)
    lamps = town.table.decided("Ny lampa", days_ago(-90))
    review = Publications(town.store).propose(lamps)
    with town.store.writing(Deed.PUBLICATION_REVIEW) as session:
        session.get_one(Publication, review).state = PublicationState.UNDER_REVIEW
    for weeks in (14, 12, 10, 8):
        with_sender = {"source": ReportSource.HOUSING_COMPANY, "sender": "Bostads AB"}
        a_report(town.store, "Trasig port", received_at=at(days_ago(7 * weeks)), **with_sender)

    meeting = town.table.plan()

    page = town.table.meetings.page(meeting)
    facts = {line.section: line.facts for line in page.agenda if line.facts}
    assert facts[Section.FEEDBACK] == (
        AgendaFact("Skräp på torget", (Why(WhyHere.REPLY_MISSING, 2, days_ago(21)),), case_id=town.busy),
        AgendaFact("", (Why(WhyHere.REPLY_MISSING, 1, days_ago(9)),)),
        AgendaFact("Ny lampa", (Why(WhyHere.REVIEW_WAITING),)),
    )
    silent = AgendaFact(
        "Bostads AB", (Why(WhyHere.SILENT, 56, days_ago(56)),), source=ReportSource.HOUSING_COMPANY
    )
    assert silent in facts[Section.NEW_REPORTS]


def test_a_meeting_that_is_over_is_told_no_more_news(town):
    meeting = town.table.plan()
    town.table.meetings.close(meeting, town.table.meetings.page(meeting).version)
    town.told("Torget")

    assert not any(line.facts for line in town.table.meetings.page(meeting).agenda)


def test_the_period_ends_when_the_day_of_the_meeting_does(town):
    meeting = town.table.plan()
    with town.store.reading() as session:
        period = period_of(session, session.get_one(Meeting, meeting))

    assert period.begins == datetime.combine(LAST_WEEK, time(9), STOCKHOLM)
    assert period.ends == datetime.combine(TODAY + timedelta(days=1), time(), STOCKHOLM)
