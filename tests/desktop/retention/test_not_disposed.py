"""What must not be disposed of, although its time has run out. Negative tests first."""

from datetime import timedelta

import pytest

from desktop.cases import Cases
from desktop.measures import Measures
from desktop.reports import Reports
from desktop.retention.retention import Retention
from models.answers.tables import Promise
from models.deeds import Deed
from models.measures.tables import Measure
from models.measures.values import MeasureDraft
from models.meetings.tables import Escalation, Meeting, Minutes
from models.meetings.values import Body, MeetingState, MinutesState
from models.publication.tables import Publication, PublicationReview
from models.publication.values import PublicationState, Verdict
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.reports.values import Feedback, ReportState
from models.retention.values import KeptBy, RecordType, Rule, RunsFrom
from tests.desktop.retention.seeded import (
    DECISION,
    LATER,
    RULES,
    Words,
    a_closed_case,
    a_screened_report,
    decide,
)


@pytest.fixture
def words():
    return Words()


def change(store, deed, table, row_id, **values):
    with store.writing(deed) as session:
        row = session.get(table, row_id)
        for key, value in values.items():
            setattr(row, key, value)


def approve(store, publication_id):
    with store.writing(Deed.PUBLICATION_REVIEW) as session:
        publication = session.get(Publication, publication_id)
        session.add(
            PublicationReview(
                publication_id=publication_id,
                at=store.clock.now(),
                person="Bo",
                verdict=Verdict.APPROVED,
                public_title=publication.public_title,
                public_text=publication.public_text,
            )
        )


def kept(retention):
    return {(one.record.type, one.record.id): one.record.kept_by for one in retention.proposal().kept}


def due(retention):
    return {(one.record.type, one.record.id) for one in retention.proposal().due}


def dismissed(store, words, name="report"):
    report_id = a_screened_report(store, words, name)
    change(store, Deed.REPORT_DISMISS, Report, report_id, state=ReportState.DISMISSED)
    return report_id


def test_nothing_without_a_decision(any_store, clock, words):
    dismissed(any_store, words)
    clock.at = LATER
    retention = Retention(any_store)
    decide(any_store, *(Rule(one.record_type, one.days, one.runs_from, "  ") for one in RULES))
    assert not retention.proposal().due
    with pytest.raises(Refusal) as refusal:
        retention.dispose(retention.proposal())
    assert refusal.value.kind is RefusalKind.NOTHING_TO_DISPOSE
    assert retention.disposals() == []


def test_nothing_whose_time_has_not_run_out(any_store, clock, words):
    report_id = dismissed(any_store, words)
    decide(any_store)
    clock.go_on(days=729)
    assert (RecordType.REPORT, report_id) not in due(Retention(any_store))
    clock.go_on(days=1)
    assert (RecordType.REPORT, report_id) in due(Retention(any_store))


REPORT_CHANGES = {
    KeptBy.NOT_SCREENED: {"state": ReportState.NEW},
    KeptBy.ANSWER_OWED: {"feedback": Feedback.WAITING},
}


@pytest.mark.parametrize("reason", REPORT_CHANGES)
def test_a_report_that_is_not_finished(any_store, clock, words, reason):
    report_id = dismissed(any_store, words)
    change(any_store, Deed.REPORT_EDIT, Report, report_id, **REPORT_CHANGES[reason])
    clock.at = LATER
    decide(any_store)
    assert kept(Retention(any_store))[RecordType.REPORT, report_id] == {reason}


def test_an_informant_who_is_owed_an_answer(any_store, clock, words):
    report_id = dismissed(any_store, words)
    change(any_store, Deed.REPORT_EDIT, Report, report_id, feedback=Feedback.WAITING)
    clock.at = LATER
    decide(any_store)
    retention = Retention(any_store)
    assert kept(retention)[RecordType.INFORMANT, report_id] == {KeptBy.ANSWER_OWED}


def test_a_report_to_whose_sender_something_is_promised(any_store, clock, words):
    report_id = dismissed(any_store, words)
    with any_store.writing(Deed.PROMISE_MAKE) as session:
        session.add(
            Promise(
                report_id=report_id,
                to_whom="Skolan",
                what="Svar",
                promised_on=clock.today(),
                how="",
                person="Åsa",
            )
        )
    clock.at = LATER
    decide(any_store)
    for record_type in (RecordType.REPORT, RecordType.INFORMANT):
        assert kept(Retention(any_store))[record_type, report_id] == {KeptBy.PROMISE}


def test_the_reports_of_an_open_case_and_the_case(any_store, clock, words):
    report_id = a_screened_report(any_store, words)
    case_id = a_closed_case(any_store, words, report_id)
    cases = Cases(any_store, Reports(any_store))
    cases.reopen(case_id, cases.page(case_id).version)
    clock.at = LATER
    decide(any_store)
    retention = Retention(any_store)
    assert kept(retention)[RecordType.REPORT, report_id] == {KeptBy.OPEN_CASE}
    assert (RecordType.CASE, case_id) not in due(retention)


def test_the_reports_of_cases_that_are_kept_for_good(any_store, clock, words):
    report_id = a_screened_report(any_store, words)
    case_id = a_closed_case(any_store, words, report_id)
    clock.at = LATER
    decide(any_store, *RULES[:2], Rule(RecordType.CASE, None, RunsFrom.CLOSED, DECISION))
    retention = Retention(any_store)
    assert kept(retention)[RecordType.REPORT, report_id] == {KeptBy.KEPT_CASE}
    assert (RecordType.CASE, case_id) not in due(retention)


def test_an_original_of_which_a_duplicate_stays(any_store, clock, words):
    first, second = dismissed(any_store, words), dismissed(any_store, words, "second")
    change(
        any_store,
        Deed.REPORT_DUPLICATE,
        Report,
        second,
        duplicate_of_id=first,
        state=ReportState.DUPLICATE,
        feedback=Feedback.WAITING,
    )
    clock.at = LATER
    decide(any_store)
    retention = Retention(any_store)
    assert kept(retention)[RecordType.REPORT, first] == {KeptBy.KEPT_DUPLICATE}
    change(any_store, Deed.REPORT_EDIT, Report, second, feedback=Feedback.GIVEN)
    assert {(RecordType.REPORT, first), (RecordType.REPORT, second)} <= due(retention)
    retention.dispose(retention.proposal())
    assert Reports(any_store).counts().total == 0


@pytest.mark.parametrize("state", [PublicationState.PUBLISHED, PublicationState.APPROVED])
def test_a_case_with_a_measure_that_the_public_reads(any_store, clock, words, state):
    case_id = a_closed_case(any_store, words)
    approve(any_store, 1)
    change(any_store, Deed.PUBLICATION_EDIT, Publication, 1, state=state)
    clock.at = LATER
    decide(any_store)
    assert kept(Retention(any_store))[RecordType.CASE, case_id] == {KeptBy.PUBLISHED}


def test_a_case_with_an_open_measure(any_store, clock, words):
    case_id = a_closed_case(any_store, words)
    Measures(any_store).propose(MeasureDraft("Lys upp", case_id=None))
    change(any_store, Deed.MEASURE_EDIT, Measure, 2, case_id=case_id)
    clock.at = LATER
    decide(any_store)
    assert kept(Retention(any_store))[RecordType.CASE, case_id] == {KeptBy.OPEN_MEASURE}


def a_meeting(store, clock, state=MinutesState.DISPATCHED):
    with store.writing(Deed.MEETING_PLAN) as session:
        meeting = Meeting(held_on=clock.today(), starts=clock.now().time(), state=MeetingState.HELD)
        session.add(meeting)
        session.flush()
        session.add(Minutes(meeting_id=meeting.id, state=state))
        return meeting.id


def test_meetings_are_kept_for_good_unless_decided_otherwise(any_store, clock):
    meeting_id = a_meeting(any_store, clock)
    clock.at = LATER
    decide(any_store)
    assert (RecordType.MEETING, meeting_id) not in due(Retention(any_store))
    decide(any_store, Rule(RecordType.MEETING, None, RunsFrom.HELD, DECISION))
    assert (RecordType.MEETING, meeting_id) not in due(Retention(any_store))
    decide(any_store, Rule(RecordType.MEETING, 1000, RunsFrom.HELD, DECISION, version=1))
    retention = Retention(any_store)
    assert (RecordType.MEETING, meeting_id) in due(retention)
    retention.dispose(retention.proposal())
    with any_store.reading() as session:
        assert session.get(Meeting, meeting_id) is None


def test_a_meeting_whose_minutes_are_a_draft_or_which_waits_for_an_answer(any_store, clock):
    meeting_id = a_meeting(any_store, clock, MinutesState.DRAFT)
    with any_store.writing(Deed.ESCALATION_RAISE) as session:
        session.add(
            Escalation(
                meeting_id=meeting_id,
                body=Body.STEERING_GROUP,
                matter="Belysning",
                asked="Pengar",
                answer="",
                raised_at=clock.now(),
            )
        )
    clock.at = LATER
    decide(any_store, Rule(RecordType.MEETING, 100, RunsFrom.HELD, DECISION))
    assert kept(Retention(any_store))[RecordType.MEETING, meeting_id] == {
        KeptBy.MINUTES_OPEN,
        KeptBy.LIFTED,
    }


def test_what_somebody_has_asked_to_keep(any_store, clock, words):
    report_id = dismissed(any_store, words)
    clock.at = LATER
    decide(any_store)
    retention = Retention(any_store)
    with pytest.raises(Refusal):
        retention.hold(RecordType.REPORT, report_id, " ")
    retention.hold(RecordType.INFORMANT, report_id, "Begäran KS 2026/0457")
    for record_type in (RecordType.REPORT, RecordType.INFORMANT):
        assert kept(retention)[record_type, report_id] == {KeptBy.HOLD}
    retention.release(RecordType.REPORT, report_id)
    assert (RecordType.REPORT, report_id) in due(retention)


def test_what_is_held_back_after_the_dry_run_stays(any_store, clock, words):
    first, second = dismissed(any_store, words), dismissed(any_store, words, "second")
    clock.at = LATER
    decide(any_store)
    retention = Retention(any_store)
    agreed = retention.proposal()
    change(any_store, Deed.REPORT_EDIT, Report, first, feedback=Feedback.WAITING)
    result = retention.dispose(agreed)
    assert result.counts == {RecordType.REPORT: 1, RecordType.INFORMANT: 1}
    assert Reports(any_store).page(first).has_informant
    with pytest.raises(Refusal):
        Reports(any_store).page(second)


def test_what_was_not_in_the_dry_run_stays(any_store, clock, words):
    first = dismissed(any_store, words)
    clock.go_on(days=200)
    second = dismissed(any_store, words, "second")
    decide(any_store)
    clock.go_on(days=560)
    retention = Retention(any_store)
    agreed = retention.proposal()
    clock.go_on(days=400)
    retention.dispose(agreed)
    assert Reports(any_store).page(second).id == second
    with pytest.raises(Refusal):
        Reports(any_store).page(first)


def test_stopped_in_the_middle_nothing_is_gone(any_store, clock, words):
    report_id = dismissed(any_store, words)
    clock.at = LATER
    decide(any_store)
    retention = Retention(any_store)

    class StoppedByHand(Exception):
        pass

    def stop(done, total):
        if done == total:
            raise StoppedByHand

    with pytest.raises(StoppedByHand):
        retention.dispose(retention.proposal(), stop)
    assert Reports(any_store).page(report_id).has_informant
    assert retention.disposals() == []


def test_minutes_keep_what_a_meeting_noted(any_store, clock, words):
    meeting_id = a_meeting(any_store, clock)
    report_id = a_screened_report(any_store, words)
    a_closed_case(any_store, words, report_id)
    clock.at = LATER + timedelta(days=1)
    decide(any_store)
    retention = Retention(any_store)
    retention.dispose(retention.proposal())
    with any_store.reading() as session:
        assert session.get(Meeting, meeting_id) is not None
