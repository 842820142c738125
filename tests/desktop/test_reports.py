"""Reports are found, screened, placed and answered, alike on both engines."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.cases import Cases
from desktop.reports import Reports
from models.cases.values import CaseDraft
from models.refusals import Refusal, RefusalKind
from models.reports.values import (
    Feedback,
    Position,
    Precision,
    ReportEdit,
    ReportFilter,
    ReportOrder,
    ReportSource,
    ReportState,
)
from tests.factories import BRIDGE, WEDNESDAY_MORNING, a_case, a_report


@pytest.fixture
def reports(any_store):
    return Reports(any_store)


def texts(reports, wanted):
    return [row.text for row in reports.rows(reports.ids(wanted))]


def edit_of(page, **changes):
    kept = ("id", "version", "category_id", "area_id", "facet", "feedback", "feedback_at", "feedback_how")
    return replace(ReportEdit(**{name: getattr(page, name) for name in kept}), **changes)


@pytest.mark.parametrize("search", ["belysning", "BELYS", "trasig belysning", "Ån"])
def test_a_search_finds_beginnings_of_words(any_store, reports, search):
    a_report(any_store, "Belysningen vid ån är trasig")
    a_report(any_store, "Skräp på torget")

    assert texts(reports, ReportFilter(text=search)) == ["Belysningen vid ån är trasig"]


@pytest.mark.parametrize("search", ['"', "a OR b*", "near(", "e-post", "x:y", "'", "-", "\\", "%"])
def test_no_search_is_an_error(any_store, reports, search):
    a_report(any_store)

    reports.ids(ReportFilter(text=search))


def test_a_swedish_letter_is_not_found_without_its_ring(any_store, reports):
    a_report(any_store, "Ål i ån")

    assert texts(reports, ReportFilter(text="al")) == []


def test_reports_are_narrowed_by_all_at_once(any_store, reports):
    a_report(any_store, "rätt", source=ReportSource.POLICE)
    a_report(any_store, "fel källa")
    a_report(
        any_store, "för gammal", source=ReportSource.POLICE, received_at=WEDNESDAY_MORNING - timedelta(9)
    )

    wanted = ReportFilter(sources=frozenset({ReportSource.POLICE}), received_from=date(2026, 11, 18))

    assert texts(reports, wanted) == ["rätt"]


def test_the_period_ends_with_its_last_day(any_store, reports):
    a_report(any_store)

    wanted = ReportFilter(received_from=date(2026, 11, 18), received_to=date(2026, 11, 18))

    assert len(reports.ids(wanted)) == 1


@pytest.mark.parametrize("order", list(ReportOrder))
def test_every_order_lists_every_report(any_store, reports, order):
    made = {a_report(any_store, f"rapport {number}") for number in range(3)}

    assert set(reports.ids(ReportFilter(), order)) == made


def test_a_report_is_linked_to_two_cases_and_unlinked_again(any_store, reports):
    report, first, second = a_report(any_store), a_case(any_store, "Ett"), a_case(any_store, "Två")

    reports.link([report], first)
    reports.link([report], second)
    reports.unlink(report, first)

    page = reports.page(report)
    assert ([case.id for case in page.cases], page.state) == ([second], ReportState.LINKED)


def test_a_report_without_its_last_link_is_new(any_store, reports):
    report, case = a_report(any_store), a_case(any_store)
    reports.link([report], case)

    reports.unlink(report, case)

    assert reports.page(report).state is ReportState.NEW


def test_a_duplicate_of_a_duplicate_points_at_the_first(any_store, reports):
    first, second, third = (a_report(any_store, f"samma {number}") for number in range(3))
    reports.mark_duplicate(second, 1, first)

    reports.mark_duplicate(third, 1, second)

    assert reports.page(third).duplicate_of_id == first


def test_a_report_is_no_duplicate_of_its_own_duplicate(any_store, reports):
    first, second = a_report(any_store), a_report(any_store)
    reports.mark_duplicate(second, 1, first)

    with pytest.raises(Refusal):
        reports.mark_duplicate(first, reports.page(first).version, second)


def test_a_report_is_dismissed_only_with_a_motive(any_store, reports):
    report = a_report(any_store)

    with pytest.raises(Refusal) as refused:
        reports.dismiss(report, 1, "  ")

    assert refused.value.kind is RefusalKind.MOTIVE_MISSING


def test_a_dismissed_report_can_be_screened_anew(any_store, reports):
    report = a_report(any_store)
    reports.dismiss(report, 1, "Inte vårt")

    reports.reopen(report, reports.page(report).version)

    page = reports.page(report)
    assert (page.state, page.dismissal_motive) == (ReportState.NEW, "")


def test_two_forms_on_one_report_the_second_is_told(any_store, reports):
    page = reports.page(a_report(any_store))
    reports.edit(edit_of(page, feedback=Feedback.WAITING))

    with pytest.raises(Refusal) as refused:
        reports.edit(edit_of(page, feedback=Feedback.GIVEN))

    assert refused.value.kind is RefusalKind.CHANGED_MEANWHILE
    assert reports.page(page.id).feedback is Feedback.WAITING


def test_given_feedback_is_dated(any_store, reports):
    page = reports.page(a_report(any_store))

    reports.edit(edit_of(page, feedback=Feedback.GIVEN))

    assert reports.page(page.id).feedback_at == date(2026, 11, 18)


def test_a_place_set_by_hand_is_a_point(any_store, reports):
    report = a_report(any_store)

    reports.place(report, 1, BRIDGE, None)

    page = reports.page(report)
    assert (page.position, page.precision, page.is_placed_by_hand) == (BRIDGE, Precision.POINT, True)


def test_a_near_case_of_the_same_words_is_proposed(any_store, reports):
    cases = Cases(any_store, reports)
    case = cases.open(CaseDraft(title="Mörkt i gångtunneln", description="Trasig lampa", position=BRIDGE))
    far = Position(BRIDGE.latitude + 0.1, BRIDGE.longitude)
    cases.open(CaseDraft(title="Mörkt i skogen", position=far))
    report = a_report(any_store, "Trasig lampa i gångtunneln", position=BRIDGE)

    similar = reports.similar_cases(report)

    assert [found.case_id for found in similar] == [case]
    assert similar[0].metres == pytest.approx(0, abs=1)


def test_the_figures_count_this_week_against_last(any_store, reports):
    a_report(any_store)
    a_report(any_store, received_at=WEDNESDAY_MORNING - timedelta(7))
    a_report(any_store, received_at=WEDNESDAY_MORNING - timedelta(14))

    counts = reports.counts()

    assert (counts.total, counts.to_screen, counts.this_week, counts.last_week) == (3, 3, 1, 1)


def test_the_sender_s_own_words_never_change(any_store, reports):
    text = "<b>Lampan</b>\n=1+1 är trasig"
    page = reports.page(a_report(any_store, text))

    reports.edit(edit_of(page, feedback=Feedback.WAITING))
    reports.place(page.id, page.version + 1, BRIDGE, None)

    assert reports.page(page.id).text == text


def test_a_place_taken_from_a_name_says_so(any_store, reports):
    report = a_report(any_store)

    reports.place(report, 1, BRIDGE, None, precision=Precision.STREET, name="Bergsgatan")

    page = reports.page(report)
    assert (page.precision, page.placed_name) == (Precision.STREET, "Bergsgatan")


def test_what_awaits_a_place_is_asked_about_until_it_has_one_or_is_left_without(any_store, reports):
    placed, left, put_aside, awaits = (a_report(any_store, f"Skräp {number}") for number in range(4))
    reports.place(placed, 1, BRIDGE, None)
    reports.leave_unplaced(left, 1)
    reports.dismiss(put_aside, 1, "inget om trygghet")

    assert reports.ids(ReportFilter(only_to_place=True)) == [awaits]
    assert reports.page(left).precision is Precision.UNKNOWN


def test_a_place_set_by_hand_abroad_is_outside(any_store, reports):
    report = a_report(any_store)

    reports.place(report, 1, Position(60.17, 24.94), None)

    assert reports.page(report).is_outside
