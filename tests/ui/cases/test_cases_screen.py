"""Ärenden with mouse and keyboard: find, change, split, merge, close and open again."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit

from desktop.areas.areas import Areas
from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.measures import Measures
from desktop.municipality import Municipality
from desktop.place_memory.place_memory import PlaceMemory
from desktop.reports import Reports
from models.cases.values import CaseDraft, CaseEdit, CaseState, CloseReason
from models.measures.values import MeasureDraft, MeasureFilter
from models.reports.values import ReportDraft, ReportSource
from ui.cases.case_panel import CaseServices
from ui.cases.cases_screen import CasesScreen
from ui.navigation import Goal, PageName

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def services(store) -> CaseServices:
    reports = Reports(store)
    cases = Cases(store, reports)
    return CaseServices(
        cases,
        Measures(store),
        reports,
        Categories(store),
        Areas(store),
        Municipality(store),
        Attachments(store),
        PlaceMemory(store),
    )


@pytest.fixture
def report(services):
    def make(text):
        return services.reports.add(
            ReportDraft(ReportSource.POSTCARD, text, datetime(2026, 11, 16, 9, tzinfo=UTC))
        )

    return make


@pytest.fixture
def case(services):
    def make(title="Mörkt i gångtunneln", report_ids=()):
        return services.cases.open(CaseDraft(title=title, report_ids=tuple(report_ids)))

    return make


@pytest.fixture
def screen(qtbot, desk, services):
    def show():
        page = CasesScreen(desk, services)
        qtbot.addWidget(page)
        page.resize(1112, 900)
        qtbot.bring_up(page)
        page.take_keyboard()
        qtbot.waitUntil(lambda: desk.jobs.idle)
        return page

    return show


@pytest.fixture
def settled(qtbot, desk):
    def wait(fact):
        qtbot.waitUntil(lambda: desk.jobs.idle and fact())

    return wait


def titles(page):
    return [row.title for row in page.table.rows]


def test_an_empty_page_offers_the_first_case(qtbot, screen, services, settled):
    page = screen()
    qtbot.keyClick(page, Qt.Key.Key_N)
    qtbot.keyClicks(page.new_panel.title, "Klotter vid kiosken")
    qtbot.keyClick(page.new_panel.title, Qt.Key.Key_Return)

    settled(lambda: titles(page) == ["Klotter vid kiosken"])
    settled(lambda: page.panel.form.title.text() == "Klotter vid kiosken")


def test_what_is_written_is_saved_when_the_field_is_left(qtbot, screen, services, case, settled):
    case_id = case()
    page = screen()
    settled(lambda: page.panel.case_id == case_id)
    field = page.panel.form.place
    field.setFocus()
    qtbot.keyClicks(field, "vid stationen")
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    settled(lambda: services.cases.page(case_id).place == "vid stationen")


def test_two_fields_in_a_row_are_both_saved(qtbot, screen, services, case, settled):
    case_id = case()
    page = screen()
    settled(lambda: page.panel.case_id == case_id)
    page.panel.form.kept.save("title", "Mörkt i tunneln")
    page.panel.form.kept.save("place", "Tunneln")

    settled(lambda: services.cases.page(case_id).place == "Tunneln")
    assert services.cases.page(case_id).title == "Mörkt i tunneln"
    assert not page.message.isVisible()


def edited(services, case_id, **changes):
    page = services.cases.page(case_id)
    kept = {name: getattr(page, name) for name in CaseEdit.__dataclass_fields__}
    services.cases.edit(replace(CaseEdit(**kept), **changes))


def test_an_overtaken_draft_is_told_kept_and_saved_if_the_person_wants(
    qtbot, screen, services, case, settled, desk
):
    case_id = case()
    page = screen()
    settled(lambda: page.panel.case_id == case_id)
    page.panel.form.title.setFocus()
    desk.changes.blockSignals(True)
    edited(services, case_id, title="Någon annans rubrik")
    desk.changes.blockSignals(False)
    page.panel.form.title.selectAll()
    qtbot.keyClicks(page.panel.form.title, "Min rubrik")
    page.panel.form.title.save()

    settled(page.message.isVisible)
    assert services.cases.page(case_id).title == "Någon annans rubrik"
    assert page.panel.form.title.text() == "Min rubrik"

    settled(lambda: page.panel.form.kept.known.title == "Någon annans rubrik")
    page.panel.form.kept.keep_draft("title")
    settled(lambda: services.cases.page(case_id).title == "Min rubrik")


def test_reports_are_unlinked_with_a_key(qtbot, screen, services, case, report, settled):
    case_id = case(report_ids=[report("Det är mörkt"), report("Kolsvart i tunneln")])
    page = screen()
    settled(lambda: len(page.panel.reports.table.rows) == 2)
    page.panel.reports.view.choose_place(0)
    qtbot.keyClick(page, Qt.Key.Key_L)

    settled(lambda: len(services.cases.page(case_id).reports) == 1)
    settled(lambda: len(page.panel.reports.table.rows) == 1)


def test_some_reports_are_split_to_a_case_of_their_own(qtbot, screen, services, case, report, settled):
    case_id = case(report_ids=[report("Det är mörkt"), report("Bilarna kör fort")])
    page = screen()
    settled(lambda: len(page.panel.reports.table.rows) == 2)
    qtbot.keyClick(page, Qt.Key.Key_D)
    items = page.panel.split_panel.list
    assert page.panel._deeds.isHidden()
    fast = next(items.item(row) for row in range(2) if items.item(row).text() == "Bilarna kör fort")
    fast.setCheckState(Qt.CheckState.Checked)
    qtbot.keyClicks(page.panel.split_panel.title, "Fort vid skolan")
    qtbot.keyClick(page.panel.split_panel.title, Qt.Key.Key_Return)

    settled(lambda: page.panel.form.title.text() == "Fort vid skolan")
    assert [row.text for row in services.cases.page(case_id).reports] == ["Det är mörkt"]


def test_a_case_goes_into_another(qtbot, screen, services, case, report, settled):
    into = case("Mörkt i gångtunneln")
    gone = case("Tunneln är mörk", report_ids=[report("Det är mörkt")])
    page = screen()
    settled(lambda: page.panel.case_id == gone)
    qtbot.keyClick(page, Qt.Key.Key_S)
    finder = page.panel.merge_panel.finder
    settled(page.panel.merge_panel.isVisible)
    finder.found.emit(into)

    settled(lambda: page.panel.case_id == into)
    assert services.cases.page(gone).merged_into_id == into
    assert len(services.cases.page(into).reports) == 1


def test_closing_warns_of_open_measures_and_opening_again_is_analysis(qtbot, screen, services, case, settled):
    case_id = case()
    services.measures.propose(MeasureDraft(title="Byt lampor", case_id=case_id))
    page = screen()
    settled(lambda: page.panel.case_id == case_id)
    qtbot.keyClick(page, Qt.Key.Key_A)
    panel = page.panel.close_panel
    assert panel.warning.isVisible()
    panel.reason.pick(CloseReason.NO_ACTION)
    qtbot.mouseClick(panel.agree_button, LEFT)
    settled(lambda: services.cases.page(case_id).close_reason is CloseReason.NO_ACTION)

    page.arrive(Goal(PageName.CASES, case_id))
    settled(lambda: page.panel.case_id == case_id and not page.panel.close_button.isVisible())
    qtbot.keyClick(page, Qt.Key.Key_G)
    settled(lambda: services.cases.page(case_id).state is CaseState.ANALYSIS)


def test_a_measure_is_proposed_and_a_note_added(qtbot, screen, services, case, settled):
    case_id = case()
    page = screen()
    settled(lambda: page.panel.case_id == case_id)
    qtbot.keyClicks(page.panel.measures.field, "Byt lampor")
    qtbot.keyClick(page.panel.measures.field, Qt.Key.Key_Return)
    page.panel.notes.field.setPlainText("Ringt energibolaget.")
    qtbot.mouseClick(page.panel.notes.add_button, LEFT)

    settled(lambda: len(services.measures.listing(MeasureFilter(case_id=case_id))) == 1)
    settled(lambda: [note.text for note in services.cases.page(case_id).notes] == ["Ringt energibolaget."])


def test_a_report_leads_to_its_page(qtbot, screen, case, report, settled):
    report_id = report("Det är mörkt")
    case(report_ids=[report_id])
    page = screen()
    settled(lambda: len(page.panel.reports.table.rows) == 1)
    with qtbot.waitSignal(page._desk.navigation.wanted) as gone:
        qtbot.keyClick(page, Qt.Key.Key_V)

    assert (gone.args[0].page, gone.args[0].id) == (PageName.REPORTS, report_id)


def test_the_list_is_narrowed_by_words_and_state(qtbot, screen, services, case, settled):
    case("Mörkt i gångtunneln")
    case("Buskörning på kajen")
    page = screen()
    settled(lambda: len(titles(page)) == 2)
    qtbot.keyClicks(page.search, "kaj")
    settled(lambda: titles(page) == ["Buskörning på kajen"])

    page.filters.show_words({"state": "closed"})
    page.filters.wanted.emit()
    settled(lambda: titles(page) == [])
    assert not page.panel.isVisible()


def test_every_control_has_a_name(screen, case, report, settled):
    case(report_ids=[report("Det är mörkt")])
    page = screen()
    settled(lambda: page.panel.case_id is not None)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    controls = [control for kind in kinds for control in page.findChildren(kind) if control.isVisible()]

    assert [
        control for control in controls if not (control.accessibleName() or control.parent().accessibleName())
    ] == []
