"""Shown from its day until its day; taken back with a trace."""

from datetime import date, timedelta

import pytest

from desktop.publication.going_out import traces
from desktop.publication.withdrawal_reasons import EXPIRED, REASONS
from models.measures.values import MeasureState
from models.publication.values import PublicationState, Waits
from models.refusals import Refusal, RefusalKind

TODAY = date(2026, 11, 18)
WEEK = timedelta(7)


def refused(deed, *arguments) -> RefusalKind:
    with pytest.raises(Refusal) as refusal:
        deed(*arguments)
    return refusal.value.kind


def schedule(desk, publication_id, first, last) -> None:
    desk.publications.schedule(publication_id, desk.page(publication_id).version, first, last)


def traced(desk):
    with desk.store.reading() as session:
        return traces(session)


def test_what_is_approved_waits_for_its_day(any_desk, tmp_path):
    publication_id = any_desk.approved()
    schedule(any_desk, publication_id, TODAY + WEEK, None)

    early = any_desk.publications.publish_to(tmp_path)
    waits = any_desk.page(publication_id).waits
    any_desk.store.clock.move_to(TODAY + WEEK)
    due = any_desk.publications.publish_to(tmp_path)

    assert (early, waits, due) == (0, Waits.ITS_DAY, 1)
    assert any_desk.state(publication_id) is PublicationState.PUBLISHED


def test_what_has_had_its_last_day_leaves_the_page_with_a_trace(any_desk, tmp_path):
    publication_id = any_desk.approved()
    schedule(any_desk, publication_id, None, TODAY + WEEK)
    any_desk.publications.publish_to(tmp_path)
    ending = any_desk.page(publication_id).waits

    any_desk.store.clock.move_to(TODAY + WEEK)
    last_day = any_desk.publications.publish_to(tmp_path)
    any_desk.store.clock.move_to(TODAY + WEEK + timedelta(1))
    day_after = any_desk.publications.publish_to(tmp_path)

    (trace,) = traced(any_desk)
    assert (ending, last_day, day_after) == (Waits.ENDING, 1, 0)
    assert any_desk.state(publication_id) is PublicationState.WITHDRAWN
    assert (trace.id, trace.title, trace.reason) == (publication_id, "Vi röjer sly", EXPIRED)
    assert trace.withdrawn_on == TODAY + WEEK + timedelta(1)
    assert b"Slyet" not in (tmp_path / "index.html").read_bytes()


def test_days_in_the_wrong_order_or_past_are_refused(desk):
    publication_id = desk.approved()

    assert refused(schedule, desk, publication_id, TODAY + WEEK, TODAY) is RefusalKind.LAST_DAY_BEFORE_FIRST
    assert refused(schedule, desk, publication_id, None, TODAY - WEEK) is RefusalKind.DATE_IN_THE_PAST


def test_what_is_public_does_not_wait_for_a_day_again(desk, tmp_path):
    publication_id = desk.approved()
    desk.publications.publish_to(tmp_path)

    schedule(desk, publication_id, TODAY + WEEK, TODAY + 2 * WEEK)

    page = desk.page(publication_id)
    assert (page.publish_from, page.publish_until) == (None, TODAY + 2 * WEEK)
    assert desk.publications.publish_to(tmp_path) == 1


def test_an_approved_one_whose_day_passed_unpublished_says_so_and_stays_inside(desk, tmp_path):
    publication_id = desk.approved()
    schedule(desk, publication_id, None, TODAY)
    desk.store.clock.move_to(TODAY + WEEK)

    assert desk.publications.publish_to(tmp_path) == 0
    assert desk.page(publication_id).waits is Waits.DAY_PASSED
    assert traced(desk) == []


def test_a_withdrawal_of_what_was_public_needs_a_reason_that_tells_of_nobody(desk, tmp_path):
    publication_id = desk.approved()
    desk.publications.publish_to(tmp_path)
    version = desk.page(publication_id).version
    withdraw = desk.publications.withdraw

    assert refused(withdraw, publication_id, version, "  ") is RefusalKind.REASON_MISSING
    told = "Karin Svensson, 070-174 06 05, ringde."
    assert refused(withdraw, publication_id, version, told) is RefusalKind.PERSONAL_DATA_IN_PUBLIC


def test_the_trace_tells_the_title_that_was_public_not_a_later_one(desk, tmp_path):
    publication_id = desk.approved("Vi röjer", "Slyet tas bort.")
    desk.publications.publish_to(tmp_path)
    desk.sits(desk.store.person)
    desk.write(publication_id, "Hemlig ny rubrik", "Slyet tas bort.")
    desk.publications.withdraw(publication_id, desk.page(publication_id).version, REASONS[0])

    (trace,) = traced(desk)

    assert (trace.title, trace.reason) == ("Vi röjer", REASONS[0])


def test_what_never_was_public_leaves_no_trace(desk):
    publication_id = desk.approved()
    desk.publications.withdraw(publication_id, desk.page(publication_id).version)

    assert traced(desk) == []


def test_what_is_public_again_leaves_no_trace(desk, tmp_path):
    publication_id = desk.approved()
    desk.publications.publish_to(tmp_path)
    desk.publications.withdraw(publication_id, desk.page(publication_id).version, REASONS[0])
    desk.publications.propose(desk.page(publication_id).measure_id)
    desk.approve(publication_id)
    waiting = traced(desk)

    desk.publications.publish_to(tmp_path)

    assert len(waiting) == 1
    assert traced(desk) == []


def test_a_measure_that_goes_back_makes_its_text_doubtful(desk, tmp_path):
    publication_id = desk.proposed()
    measure = desk.measures.page(desk.page(publication_id).measure_id)
    version = desk.measures.finish(measure.id, measure.version)
    desk.write(publication_id, "Vi har röjt", "Slyet är borta.")
    desk.approve(publication_id)
    desk.publications.publish_to(tmp_path)
    before = desk.page(publication_id)

    desk.measures.start(measure.id, desk.measures.page(measure.id).version)

    page = desk.page(publication_id)
    assert not before.is_doubtful
    assert version
    assert (page.is_doubtful, page.waits) == (True, Waits.DOUBTFUL)
    assert page.approval.measure_state is MeasureState.DONE


def test_a_refusal_with_its_reason_is_proposed_and_published(desk, tmp_path):
    publication_id = desk.proposed()
    measure = desk.measures.page(desk.page(publication_id).measure_id)
    desk.measures.drop(measure.id, measure.version, "Internt skäl")
    desk.write(publication_id, "Vi röjer inte", "Häckarna skyddar fåglar.")
    desk.approve(publication_id)

    desk.publications.publish_to(tmp_path)

    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "Häckarna skyddar fåglar." in page
    assert "Genomförs inte" in page
    assert "Internt" not in page
