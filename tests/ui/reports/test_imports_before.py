"""Imports that were made: opened, looked through, and taken back with all that was said to be touched."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.cases import Cases
from desktop.intake.imports import Imports
from models.cases.values import CaseDraft, CaseFilter
from models.reports.values import ReportFilter, ReportSource
from tests.ui.reports.import_steps import ROWS, ImportPage, stored
from ui.navigation import PageName

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def before(qtbot, open_page, store, tmp_path):
    """The page where one import has been made already."""
    path = tmp_path / "karta.csv"
    path.write_text(ROWS, encoding="utf-8")
    imports = Imports(store)
    imports.carry_out(imports.preview(path, ReportSource.SAFETY_MAP, sender="Karlskogahem"))
    return ImportPage(qtbot, open_page())


@pytest.fixture
def history(before):
    before.page.begin_import("")
    before.at_rest()
    history = before.view.earlier.history
    before.qtbot.waitUntil(lambda: len(history.panel.brought.rows) == 2)
    return history


def case_of(services, store, title="Mörkt i tunneln"):
    ids = list(services.reports.ids(ReportFilter()))
    return Cases(store, services.reports).open(CaseDraft(title=title, report_ids=tuple(ids[:1])))


def test_an_import_says_who_sent_it_and_how_much(history):
    line = [history.table.index(0, column).data() for column in range(history.table.columnCount())]

    assert line[1:5] == ["Karlskogahem", "karta.csv", "4", "2"]
    assert {chip.words for chip in history.panel.chips if chip.words} == {"2 new", "1 same", "1 rejected"}


def test_enter_opens_it_and_enter_again_goes_to_the_report(qtbot, before, history):
    history.view.setFocus()
    before.press(Qt.Key.Key_Return)
    assert history.panel.brought_view.hasFocus()

    with qtbot.waitSignal(before.page._desk.navigation.wanted) as heard:
        before.press(Qt.Key.Key_Return)

    goal = heard.args[0]
    assert goal.page is PageName.REPORTS
    assert goal.id == history.panel.brought.rows[0].id


def test_what_was_turned_away_is_there_with_its_reason(before, history):
    before.press(Qt.Key.Key_2)

    rejected = history.panel.rejected
    assert history.panel.rejected_view.isVisible()
    assert [rejected.index(0, column).data() for column in range(2)] == ["4", "Inkom"]
    assert "is not a date" in rejected.index(0, 2).data()


def test_undo_first_names_what_rests_on_it_and_keeps_the_links_unless_told(
    qtbot, before, history, services, store
):
    case_id = case_of(services, store)
    before.press(Qt.Key.Key_U)
    undoing = history.undoing
    qtbot.waitUntil(undoing.isVisible)

    assert undoing.keep_button.hasFocus()
    assert not undoing.undo_button.isEnabled()
    [jump] = [undoing.cases.itemAt(place).widget() for place in range(undoing.cases.count())]
    assert "Mörkt i tunneln" in jump.text()
    with qtbot.waitSignal(before.page._desk.navigation.wanted) as heard:
        qtbot.mouseClick(jump, LEFT)
    assert heard.args[0].id == case_id
    assert stored(store) == 2


def test_undo_takes_links_and_lone_cases_when_both_are_ticked(qtbot, before, history, services, store):
    case_of(services, store)
    before.press(Qt.Key.Key_U)
    undoing = history.undoing
    qtbot.waitUntil(undoing.isVisible)

    undoing.links_box.setFocus()
    before.press(Qt.Key.Key_Space)
    undoing.cases_box.setFocus()
    before.press(Qt.Key.Key_Space)
    undoing.undo_button.setFocus()
    before.press(Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: stored(store) == 0)
    before.at_rest()
    assert services.cases.listing(CaseFilter()) == []
    assert not history.panel.undo_button.isEnabled()
    assert "taken back" in history.panel.facts.text()


def test_a_case_is_kept_when_only_the_links_go(qtbot, before, history, services, store):
    case_of(services, store)
    before.press(Qt.Key.Key_U)
    undoing = history.undoing
    qtbot.waitUntil(undoing.isVisible)

    undoing.links_box.setFocus()
    before.press(Qt.Key.Key_Space)
    qtbot.mouseClick(undoing.undo_button, LEFT)

    qtbot.waitUntil(lambda: stored(store) == 0)
    before.at_rest()
    assert [case.title for case in services.cases.listing(CaseFilter())] == ["Mörkt i tunneln"]


def test_esc_keeps_the_import(qtbot, before, history, store):
    before.press(Qt.Key.Key_U)
    qtbot.waitUntil(history.undoing.isVisible)

    before.press(Qt.Key.Key_Escape)

    assert not history.undoing.isVisible()
    assert stored(store) == 2
    assert QApplication.focusWidget() is not None


def test_what_was_just_imported_can_be_taken_back(qtbot, before, store, tmp_path):
    path = tmp_path / "ny.csv"
    path.write_text("Inkom;Text\n2026-05-30;Lampan är trasig vid skolan\n", encoding="utf-8")
    before.look_at(path)
    before.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored(store) == 3

    qtbot.mouseClick(before.view.done.undo_button, LEFT)
    undoing = before.view.earlier.history.undoing
    qtbot.waitUntil(undoing.isVisible)
    qtbot.mouseClick(undoing.undo_button, LEFT)

    qtbot.waitUntil(lambda: stored(store) == 2)
    before.at_rest()


def test_what_was_said_of_a_file_is_remembered_and_can_be_left(before, store, tmp_path):
    rows = "A;B;C\n1;Det är mörkt vid skolan varje kväll;Centrum\n2;Lampan är trasig vid kajen igen;Centrum\n"
    first, second = tmp_path / "ett.csv", tmp_path / "två.csv"
    first.write_text(rows, encoding="utf-8")
    second.write_text(rows.replace("mörkt", "ljust"), encoding="utf-8")
    options = before.looking.options
    before.look_at(first)
    options.say("columns", {"area": "C"})
    before.at_rest()
    before.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    before.look_at(second)
    assert options.notices.fresh_button.isVisible()
    assert "18 Nov" in options.notices.again.text()
    assert before.lines()[0][3].startswith("Centrum")
    options.notices.fresh_button.setFocus()
    before.press(Qt.Key.Key_Space)
    assert not before.lines()[0][3].startswith("Centrum")
