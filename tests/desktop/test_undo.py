"""Every deed of the session can be taken back, last first, unless somebody has worked on since."""

import pytest

from desktop.cases import Cases
from desktop.reports import Reports
from models.cases.values import CaseClosing, CaseDraft, CaseFilter, CaseState, CloseReason
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportState
from tests.factories import BRIDGE, a_case, a_report


@pytest.fixture
def reports(any_store):
    return Reports(any_store)


@pytest.fixture
def cases(any_store, reports):
    return Cases(any_store, reports)


def test_nothing_done_is_nothing_to_undo(any_store):
    with pytest.raises(Refusal) as refused:
        any_store.undo.undo_last()

    assert refused.value.kind is RefusalKind.NOTHING_TO_UNDO


def test_an_opened_case_is_taken_back_with_its_links(any_store, cases, reports):
    report = a_report(any_store)
    cases.open(CaseDraft(report_ids=(report,)))

    assert any_store.undo.undo_last() is Deed.CASE_OPEN

    assert cases.listing(CaseFilter()) == []
    assert reports.page(report).state is ReportState.NEW


def test_a_dismissal_is_taken_back_and_the_report_is_found_as_before(any_store, reports):
    report = a_report(any_store)
    before = reports.page(report)
    reports.dismiss(report, 1, "Fel kommun")

    any_store.undo.undo_last()

    after = reports.page(report)
    assert (after.state, after.dismissal_motive) == (before.state, before.dismissal_motive)


def test_a_merge_is_taken_back_whole(any_store, cases, reports):
    report = a_report(any_store)
    left = cases.open(CaseDraft(title="Lämnas", report_ids=(report,)))
    kept = a_case(any_store, "Kvar")
    cases.note(left, "Anteckning")
    cases.merge(left, cases.page(left).version, kept)

    any_store.undo.undo_last()

    back = cases.page(left)
    assert (back.state, [told.id for told in back.reports]) == (CaseState.NEW, [report])
    assert [note.text for note in back.notes] == ["Anteckning"]
    assert cases.page(kept).reports == ()


def test_a_deed_somebody_has_built_on_is_not_taken_back(any_store, cases):
    case = a_case(any_store)
    cases.close(CaseClosing(case, 1, CloseReason.SOLVED))
    other_desk = Cases(any_store, Reports(any_store))
    other_desk.reopen(case, cases.page(case).version)
    any_store.undo._done.pop()

    with pytest.raises(Refusal) as refused:
        any_store.undo.undo_last()

    assert refused.value.kind is RefusalKind.CHANGED_SINCE_DEED


def test_all_deeds_of_a_session_are_taken_back_in_turn(any_store, cases, reports):
    report = a_report(any_store)
    case = cases.open(CaseDraft(report_ids=(report,)))
    cases.place(case, cases.page(case).version, BRIDGE, None)
    cases.note(case, "Sett")

    undone = [any_store.undo.undo_last() for _ in range(4)]

    assert undone == [Deed.CASE_NOTE, Deed.CASE_PLACE, Deed.CASE_OPEN, Deed.REPORT_ADD]


def test_an_undo_is_told_to_the_screens(any_store, cases):
    case = a_case(any_store)
    told = []
    any_store.listeners.append(told.append)

    any_store.undo.undo_last()

    assert [sorted(ids) for changes in told for ids in changes.touched.values()] == [[case]]
