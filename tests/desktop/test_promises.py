"""What was promised: on Idag when it is due, on every agenda until it is kept."""

from datetime import timedelta

import pytest

from desktop.meetings import Meetings
from desktop.notice.content import notice_of
from desktop.promises import Promises
from desktop.services import services_on
from models.answers.values import PromiseEdit
from models.meetings.tables import Meeting
from models.meetings.values import Section, WhyHere
from models.refusals import Refusal, RefusalKind
from tests.desktop.papers.town import LATER, TODAY, Town
from tests.factories import a_case, a_report

LATE = TODAY - timedelta(days=3)


def promise(store, what="Höra av oss om lamporna", due=LATE, **more):
    return Promises(store).save(PromiseEdit(None, 0, what, "Karlskogahem", due, **more))


def only(store):
    (row,) = Promises(store).rows()
    return row


def facts(store, meeting):
    page = Meetings(store).page(meeting)
    return [fact for line in page.agenda if line.section is Section.FEEDBACK for fact in line.facts]


def test_a_promise_is_made_changed_kept_and_each_is_taken_back(store):
    promises, case = Promises(store), a_case(store)
    made = promise(store, case_id=case)
    row = only(store)
    assert (row.promised_on, row.person, row.case_title) == (TODAY, "Åsa Lind", "Mörkt i gångtunneln")
    promises.save(PromiseEdit(made, row.version, "Ringa", "Polisen", LATER))
    promises.keep(made, only(store).version, "ringde")
    assert promises.rows() == []
    (kept,) = promises.rows(with_kept=True)
    assert (kept.kept_on, kept.how, kept.what, kept.case_id) == (TODAY, "ringde", "Ringa", case)
    promises.take_up(made, kept.version)
    assert only(store).kept_on is None
    for _deed in range(4):
        store.undo.undo_last()
    assert promises.rows(with_kept=True) == []


def test_an_empty_promise_and_a_stale_version_are_refused(store):
    with pytest.raises(Refusal) as refused:
        promise(store, " ")
    assert refused.value.kind is RefusalKind.PROMISE_MISSING
    made = promise(store)
    Promises(store).keep(made, 1)
    with pytest.raises(Refusal) as refused:
        Promises(store).keep(made, 1)
    assert refused.value.kind is RefusalKind.CHANGED_MEANWHILE


def test_a_promise_is_on_every_agenda_until_it_is_kept(store):
    town = Town(store)
    promise(store)
    promise(store, "Berätta om staketet", None, case_id=town.case)
    first = town.plan()

    told = [(fact.title, fact.why[0].number, fact.why[0].day, fact.case_id) for fact in facts(store, first)]

    assert told == [
        ("Höra av oss om lamporna – Karlskogahem", 3, LATE, None),
        ("Berätta om staketet – Karlskogahem", 0, None, town.case),
    ]
    town.meetings.close(first, town.meetings.page(first).version)
    later = town.meetings.find("next")
    assert [fact.why[0].kind for fact in facts(store, later)][:2] == [WhyHere.PROMISED] * 2
    for row in Promises(store).rows():
        Promises(store).keep(row.id, row.version)
    assert not any(fact.why[0].kind is WhyHere.PROMISED for fact in facts(store, later))


def test_the_printed_agenda_says_until_when_and_how_late(store):
    town = Town(store)
    promise(store)
    promise(store, "Berätta om staketet", None)
    meeting = town.plan()
    with store.reading() as session:
        notice = notice_of(session, session.get(Meeting, meeting), TODAY, store.clock.now())
    rows = [
        row.why for section in notice.sections if section.section is Section.FEEDBACK for row in section.rows
    ]
    assert rows == ["lovat till sön 15 nov, 3 dagar sen", "lovat"]


def test_idag_shows_what_is_due_before_the_next_meeting_and_how_many_wait(store):
    from models.reports.values import CallerDetails

    town = Town(store)
    promise(store)
    promise(store, "Senare", LATER)
    a_report(store, caller=CallerDetails(phone="1"))
    town.plan(TODAY + timedelta(days=7))

    page = services_on(store).today.page()

    assert [row.what for row in page.promised] == ["Höra av oss om lamporna"]
    assert page.answers == 1


def test_a_promise_outlives_its_report(store):
    from models.deeds import Deed
    from models.reports.tables import Report

    report = a_report(store)
    promise(store, report_id=report)
    assert [row.report_id for row in Promises(store).of(report_ids=[report])] == [report]
    with store.writing(Deed.DISPOSE) as session:
        session.delete(session.get(Report, report))
    assert only(store).report_id is None


def test_promises_are_the_same_on_both_engines(any_store):
    promise(any_store)
    promise(any_store, "Utan dag", None)
    assert [row.due_on for row in Promises(any_store).rows()] == [LATE, None]
    assert [row.what for row in Promises(any_store).of(case_id=1)] == []
