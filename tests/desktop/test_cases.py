"""Cases are opened of reports, split, merged, closed and opened again."""

from datetime import timedelta

import pytest

from desktop.cases import Cases
from desktop.reports import Reports
from models.cases.values import CaseClosing, CaseDraft, CaseEdit, CaseFilter, CaseState, CloseReason
from models.refusals import Refusal, RefusalKind
from models.reports.values import CallerDetails, Precision, ReportState
from tests.factories import BRIDGE, a_case, a_report


@pytest.fixture
def reports(any_store):
    return Reports(any_store)


@pytest.fixture
def cases(any_store, reports):
    return Cases(any_store, reports)


def edit_of(page, title):
    return CaseEdit(
        page.id, page.version, title, page.description, page.category_id, page.area_id, page.place
    )


def test_a_case_takes_what_it_lacks_from_its_first_report(any_store, cases):
    report = a_report(any_store, "Lampan är trasig. Det är mörkt.", position=BRIDGE, place="Gångtunneln")

    page = cases.page(cases.open(CaseDraft(report_ids=(report,))))

    assert (page.title, page.place, page.position) == ("Lampan är trasig", "Gångtunneln", BRIDGE)
    assert [told.id for told in page.reports] == [report]


def test_a_case_without_title_or_report_is_refused(cases):
    with pytest.raises(Refusal) as refused:
        cases.open(CaseDraft())

    assert refused.value.kind is RefusalKind.TITLE_MISSING


def test_a_case_without_a_place_is_allowed(any_store, cases):
    page = cases.page(a_case(any_store))

    assert (page.position, page.precision) == (None, Precision.UNKNOWN)


def test_two_forms_on_one_case_the_second_is_told_and_nothing_overwritten(any_store, cases):
    first_form = second_form = cases.page(a_case(any_store))
    cases.edit(edit_of(first_form, "Först"))

    with pytest.raises(Refusal) as refused:
        cases.edit(edit_of(second_form, "Sedan"))

    assert refused.value.kind is RefusalKind.CHANGED_MEANWHILE
    assert cases.page(first_form.id).title == "Först"


def test_a_split_moves_the_chosen_reports(any_store, cases, reports):
    stays, moves = a_report(any_store, "stannar"), a_report(any_store, "flyttar")
    old = cases.open(CaseDraft(title="Båda", report_ids=(stays, moves)))

    new = cases.split(old, [moves], "Eget ärende")

    assert [told.id for told in cases.page(old).reports] == [stays]
    assert [told.id for told in cases.page(new).reports] == [moves]
    assert reports.page(moves).state is ReportState.LINKED


def test_a_merge_moves_all_and_closes_the_one_that_is_left(any_store, cases):
    shared, own = a_report(any_store, "i båda"), a_report(any_store, "bara här")
    left = cases.open(CaseDraft(title="Lämnas", report_ids=(shared, own)))
    kept = cases.open(CaseDraft(title="Kvar", report_ids=(shared,)))
    cases.note(left, "Vi har sett det")

    cases.merge(left, cases.page(left).version, kept)

    closed, page = cases.page(left), cases.page(kept)
    assert (closed.state, closed.close_reason) == (CaseState.CLOSED, CloseReason.MERGED)
    assert closed.merged_into_id == kept
    assert {told.id for told in page.reports} == {shared, own}
    assert [note.text for note in page.notes] == ["Vi har sett det"]


def test_closing_is_undone_by_opening_again_in_analysis(any_store, cases):
    case = a_case(any_store)
    cases.close(CaseClosing(case, 1, CloseReason.SOLVED, "Lampan lyser"))

    cases.reopen(case, cases.page(case).version)

    assert cases.page(case).state is CaseState.ANALYSIS


def test_a_closed_case_takes_no_reports(any_store, cases, reports):
    case = a_case(any_store)
    cases.close(CaseClosing(case, 1, CloseReason.SOLVED))

    with pytest.raises(Refusal):
        reports.link([a_report(any_store)], case)


def test_waiting_feedback_warns_before_a_case_is_closed(any_store, cases):
    case = cases.open(
        CaseDraft(report_ids=(a_report(any_store, caller=CallerDetails(phone="070-174 06 05")),))
    )

    assert cases.closing_warnings(case).waiting_feedback == 1


def test_a_case_lies_still_when_nothing_is_done(any_store, cases, clock):
    case = a_case(any_store)
    clock.move_to(clock.today() + timedelta(days=30))
    a_case(any_store, "Nytt")

    still = cases.lying_still(28)

    assert [(found.id, found.days) for found in still] == [(case, 30)]


def test_cases_are_found_by_the_beginning_of_a_word(any_store, cases):
    case = a_case(any_store, "Mörkt i gångtunneln")
    a_case(any_store, "Skräp vid återvinningen")

    assert [row.id for row in cases.listing(CaseFilter(text="GÅNG"))] == [case]
    assert cases.listing(CaseFilter(text="tunneln")) == []


def test_a_case_has_a_history_of_who_and_what(any_store, cases, person):
    page = cases.page(a_case(any_store))
    cases.edit(edit_of(page, "Kolsvart"))

    changed = next(line for line in cases.history(page.id) if line.field == "case_file.title")

    own = any_store.person.name
    assert (changed.old, changed.new, changed.person) == ("Mörkt i gångtunneln", "Kolsvart", own)
