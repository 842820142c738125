"""A new report where a case was closed: which reports it is said of, and what opening the case again does."""

from datetime import date

import pytest

from desktop.place_memory.values import TriedBefore
from models.cases.values import CaseState, CloseReason
from models.measures.values import Decision, Rating
from models.refusals import Refusal
from models.reports.values import Precision, ReportState
from tests.desktop.place_memory.conftest import HERE, LITTER, north

NEW = (2026, 11, 17)


@pytest.fixture
def closed(any_place):
    """A case about lighting at the place, closed in March."""
    any_place.on(2026, 2, 1)
    case = any_place.case("Mörkt vid tunneln")
    any_place.end(any_place.decide(case, "Två armaturer"), "Ljust.")
    any_place.on(2026, 3, 12)
    any_place.close(case)
    any_place.on(2026, 11, 18)
    return case


def test_a_new_report_at_the_place_of_a_closed_case_tells_what_was_tried(any_place, closed):
    told = any_place.memory.back_again(any_place.told(NEW, "Mörkt igen", north(80)))

    assert (told.case_id, told.title) == (closed, "Mörkt vid tunneln")
    assert (told.closed_on, told.reason) == (date(2026, 3, 12), CloseReason.SOLVED)
    assert told.tried == (TriedBefore("Två armaturer", Decision.END, Rating.GREEN, "Ljust."),)


def test_it_is_said_of_no_other_reports(any_place, closed):
    elsewhere = any_place.told(NEW, "Mörkt", north(130))
    other_trouble = any_place.told(NEW, "Skräp", category=LITTER)
    before_closing = any_place.told((2026, 3, 1), "Mörkt")
    fallback = any_place.told(NEW, "Mörkt")
    any_place.change(fallback, is_fallback=True)
    street = any_place.told(NEW, "Mörkt")
    any_place.change(street, precision=Precision.STREET)
    screened = any_place.told(NEW, "Mörkt")
    any_place.reports.dismiss(screened, 1, "fel")

    asked = (elsewhere, other_trouble, before_closing, fallback, street, screened)
    assert [any_place.memory.back_again(each) for each in asked] == [None] * len(asked)


def test_an_open_case_a_merged_one_and_one_closed_long_ago_are_not_told_of(any_place):
    any_place.case("Öppet")
    any_place.on(2025, 10, 1)
    any_place.close(any_place.case("Länge sedan"))
    any_place.on(2026, 3, 1)
    any_place.close(any_place.case("Ihopslaget"), CloseReason.MERGED)
    any_place.on(2026, 11, 18)

    assert any_place.memory.back_again(any_place.told(NEW, "Mörkt")) is None


def test_without_a_point_it_is_the_same_trouble_in_the_same_area(any_place):
    area = any_place.area()
    any_place.on(2026, 3, 1)
    any_place.close(any_place.case("I området", position=None, area_id=area))
    any_place.on(2026, 11, 18)

    told = any_place.memory.back_again(any_place.told(NEW, "Mörkt", None, area_id=area))

    assert told.title == "I området"


def test_opening_the_case_again_and_linking_is_one_deed_with_one_undo(any_place, closed):
    report = any_place.told(NEW, "Mörkt igen")
    told = any_place.memory.back_again(report)

    any_place.cases.reopen_for(told.case_id, told.version, [report])

    page = any_place.cases.page(closed)
    assert (page.state, [each.id for each in page.reports]) == (CaseState.ANALYSIS, [report])
    assert any_place.reports.page(report).state is ReportState.LINKED
    any_place.store.undo.undo_last()
    page = any_place.cases.page(closed)
    assert (page.state, page.reports, page.close_reason) == (CaseState.CLOSED, (), CloseReason.SOLVED)
    assert any_place.reports.page(report).state is ReportState.NEW
    assert any_place.memory.back_again(report) is not None


def test_a_case_that_somebody_has_changed_since_is_refused_and_nothing_is_linked(any_place, closed):
    report = any_place.told(NEW, "Mörkt igen")
    version = any_place.memory.back_again(report).version
    any_place.cases.note(closed, "Någon annan var här.")
    with pytest.raises(Refusal):
        any_place.cases.reopen_for(closed, version, [report])

    assert any_place.reports.page(report).state is ReportState.NEW


def test_a_case_elsewhere_in_the_same_spot_is_judged_by_where_it_is_now(any_place, closed):
    page = any_place.cases.page(closed)
    any_place.cases.place(closed, page.version, north(400), None)

    assert any_place.memory.back_again(any_place.told(NEW, "Mörkt", HERE)) is None
