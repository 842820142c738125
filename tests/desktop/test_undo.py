"""Every deed of the session can be taken back, last first, unless somebody has worked on since."""

import pytest

from desktop.cases import Cases
from desktop.intake.imports import Imports
from desktop.reports import Reports
from models.cases.values import CaseClosing, CaseDraft, CaseFilter, CaseState, CloseReason
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportFilter, ReportSource, ReportState
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


@pytest.fixture
def imported(any_store, tmp_path):
    """The id of an import of two reports, and the service it was made with."""
    path = tmp_path / "karta.csv"
    path.write_text(
        "Inkom;Text\n2026-05-30;Lampan är trasig\n2026-05-31;Klotter i tunneln\n", encoding="utf-8"
    )
    imports = Imports(any_store)
    return imports.carry_out(imports.preview(path, ReportSource.SAFETY_MAP)).import_id, imports


def test_after_a_final_deed_no_older_deed_is_taken_back_in_its_stead(any_store, cases, imported):
    assert (any_store.undo.last, any_store.undo.final) == (None, Deed.IMPORT)
    case = a_case(any_store)
    imports = imported[1]
    imports.undo(imported[0])

    assert (any_store.undo.last, any_store.undo.final) == (None, Deed.IMPORT_UNDO)
    with pytest.raises(Refusal) as refused:
        any_store.undo.undo_last()
    assert refused.value.kind is RefusalKind.DEED_IS_FINAL

    cases.note(case, "Sett")
    assert [any_store.undo.undo_last() for _ in range(2)] == [Deed.CASE_NOTE, Deed.CASE_OPEN]


def test_deeds_on_what_an_undone_import_removed_are_let_go(any_store, cases, reports, imported):
    import_id, imports = imported
    one, other = reports.ids(ReportFilter())
    kept = a_case(any_store, "Står för sig")
    cases.open(CaseDraft(title="Vilar på importen", report_ids=(one,)))
    reports.dismiss(other, 1, "Fel kommun")

    imports.undo(import_id, with_links=True)
    cases.note(kept, "Sett")

    assert any_store.undo.undo_last() is Deed.CASE_NOTE
    assert any_store.undo.undo_last() is Deed.CASE_OPEN
    assert any_store.undo.last is None
    assert [case.title for case in cases.listing(CaseFilter())] == ["Vilar på importen"]
