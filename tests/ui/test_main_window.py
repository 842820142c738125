"""The window: its pages by mouse and key, the way back, and what it remembers."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)

from desktop.intake.imports import Imports
from desktop.measures import Measures
from desktop.reports import Reports
from models.kinds import Changes
from models.measures.values import MeasureDraft
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportFilter, ReportSource
from tests.factories import a_case, a_report
from ui.fault_dialog import FaultDialog
from ui.navigation import PageName
from ui.style import Tone
from ui.widgets.buttons import KeyButton

BUILT = [PageName.TODAY, PageName.REPORTS]


def at_rest(qtbot, window):
    qtbot.waitUntil(lambda: window.is_idle)


def test_the_first_page_is_today(window):
    assert PageName.TODAY is window.rail.buttons[PageName.TODAY].page
    assert window.rail.buttons[PageName.TODAY].isChecked()
    assert type(window.page).__name__ == "TodayScreen"


def test_a_word_of_the_rail_opens_its_page(qtbot, window):
    qtbot.mouseClick(window.rail.buttons[PageName.REPORTS], Qt.MouseButton.LeftButton)

    assert type(window.page).__name__ == "ReportsScreen"


def test_ctrl_and_a_figure_open_the_page(qtbot, window):
    QTest.keySequence(window, "Ctrl+2")
    assert type(window.page).__name__ == "ReportsScreen"

    QTest.keySequence(window, "Ctrl+1")
    assert type(window.page).__name__ == "TodayScreen"


def test_a_page_is_made_when_it_is_first_visited(window):
    assert list(window._pages) == [PageName.TODAY]


def test_what_waits_stands_on_the_rail(qtbot, window, store):
    a_report(store)
    a_report(store, "En annan")

    qtbot.waitUntil(lambda: window.rail.buttons[PageName.REPORTS].waiting == 2)


@pytest.mark.parametrize(("reports", "said"), [(1, "Rapporter, 1 väntar"), (2, "Rapporter, 2 väntar")])
def test_what_waits_is_said_in_the_windows_language(qtbot, swedish, window, store, reports, said):
    for number in range(reports):
        a_report(store, f"Rapport {number}")

    button = window.rail.buttons[PageName.REPORTS]
    qtbot.waitUntil(lambda: button.waiting == reports)
    assert button.accessibleName() == said
    at_rest(qtbot, window)


def test_the_last_deed_is_told_and_can_be_taken_back(qtbot, window, store):
    a_report(store)
    qtbot.waitUntil(window.status.undo_button.isVisible)

    QTest.keySequence(window, "Ctrl+Z")

    qtbot.waitUntil(lambda: Reports(store).ids(ReportFilter()) == [])
    qtbot.waitUntil(lambda: not window.status.undo_button.isVisible())
    assert window.status.news
    assert not window.page.message.isVisible()
    at_rest(qtbot, window)


def test_after_an_import_no_older_deed_is_offered_as_if_it_were_the_last(qtbot, window, store, tmp_path):
    a_report(store)
    qtbot.waitUntil(window.status.undo_button.isVisible)
    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)
    file = tmp_path / "karta.csv"
    file.write_text("Inkom;Text\n2026-05-30;Lampan är trasig\n", encoding="utf-8")
    imports = Imports(store)
    done = imports.carry_out(imports.preview(file, ReportSource.SAFETY_MAP))

    qtbot.waitUntil(lambda: not window.status.undo_button.isVisible())
    assert "import" in window.status.done_words.lower()
    qtbot.waitUntil(lambda: window.rail.buttons[PageName.REPORTS].waiting == 2)

    imports.undo(done.import_id)
    qtbot.waitUntil(lambda: window.rail.buttons[PageName.REPORTS].waiting == 1)
    qtbot.waitUntil(lambda: window.status._said.text().startswith("1 "))
    assert not window.status.undo_button.isVisible()
    window.undo()
    at_rest(qtbot, window)
    assert "Undo" in window.page.message.words
    assert len(Reports(store).ids(ReportFilter())) == 1


def test_a_page_that_was_not_seen_says_nothing_old_at_the_foot(qtbot, window, store):
    a_report(store)
    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)
    window.visit(PageName.CASES)
    at_rest(qtbot, window)
    a_report(store, "En till")
    window._hear(Changes({}))

    window.visit(PageName.REPORTS)

    assert window.status._said.text() == ""
    at_rest(qtbot, window)
    assert window.status._said.text().startswith("2 ")


def test_ctrl_f_goes_to_the_search_of_the_page(qtbot, window):
    window.visit(PageName.REPORTS)

    QTest.keySequence(window, "Ctrl+F")

    assert window.page.search.hasFocus()
    at_rest(qtbot, window)


def test_ctrl_k_goes_to_a_page_by_a_part_of_its_name(qtbot, window):
    QTest.keySequence(window, "Ctrl+K")
    field = window.go_anywhere.finder.field
    qtbot.waitUntil(field.hasFocus)
    word = window.rail.buttons[PageName.REPORTS].text()
    qtbot.keyClicks(field, word[:4])
    qtbot.waitUntil(lambda: [choice.name for choice in window.go_anywhere.finder.choices][:1] == [word])

    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert type(window.page).__name__ == "ReportsScreen"
    assert not window.go_anywhere.isVisible()
    at_rest(qtbot, window)


def test_ctrl_k_finds_a_case(qtbot, window, store):
    case_id = a_case(store, "Klotter i tunneln")
    went = []
    window._desk.navigation.wanted.connect(went.append)
    QTest.keySequence(window, "Ctrl+K")
    qtbot.keyClicks(window.go_anywhere.finder.field, "tunneln")
    qtbot.waitUntil(
        lambda: [choice.name for choice in window.go_anywhere.finder.choices] == ["Klotter i tunneln"]
    )

    qtbot.keyClick(window.go_anywhere.finder.field, Qt.Key.Key_Return)

    assert [(PageName.CASES, case_id)] == [(goal.page, goal.id) for goal in went]
    at_rest(qtbot, window)


def test_ctrl_k_finds_a_measure_and_says_when_it_finds_nothing(qtbot, window, store):
    measures = Measures(store)
    measure_id = measures.propose(MeasureDraft("Byt lampor i gångtunneln", case_id=a_case(store)))
    QTest.keySequence(window, "Ctrl+K")
    finder = window.go_anywhere.finder
    qtbot.keyClicks(finder.field, "lampor")
    qtbot.waitUntil(lambda: [choice.name for choice in finder.choices] == ["Byt lampor i gångtunneln"])
    assert finder.choices[0].key.args[1] == measure_id

    qtbot.keyClicks(finder.field, "nonsens")

    qtbot.waitUntil(finder.nothing.isVisible)
    at_rest(qtbot, window)


def test_f1_tells_the_keys_of_the_page(qtbot, window):
    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)

    QTest.keySequence(window, "F1")

    assert window.keys_panel.isVisible()
    qtbot.keyClick(window.keys_panel, Qt.Key.Key_Escape)
    assert not window.keys_panel.isVisible()


def test_esc_closes_the_keys_even_where_a_button_of_the_page_has_it(qtbot, window):
    pressed = []
    leave = KeyButton("Lämna", lambda: pressed.append(1), key="Esc")
    window.page.add_action(leave)
    qtbot.waitUntil(leave.isVisible)
    QTest.keySequence(window, "F1")

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)

    assert not window.keys_panel.isVisible()
    assert pressed == []


def test_no_list_moves_when_something_is_told(qtbot, window):
    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)
    view = window.page.list.view
    before = view.mapTo(window, QPoint()), view.viewport().width()

    window.page.message.say("Det gick inte.", Tone.SIGNAL)

    assert window.page.message.isVisible()
    QApplication.processEvents()
    assert (view.mapTo(window, QPoint()), view.viewport().width()) == before


def test_what_is_told_covers_no_row(qtbot, window, store):
    a_report(store)
    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)
    view, bar = window.page.list.view, window.page.message

    bar.say("Det gick inte.", Tone.SIGNAL)

    qtbot.waitUntil(
        lambda: view.mapTo(window, view.rect().bottomLeft()).y() < bar.mapTo(window, QPoint()).y()
    )


def test_news_go_away_by_themselves_and_refusals_stay(qtbot, window):
    bar = window.page.message
    bar._old.setInterval(1)

    bar.say("Klart.", Tone.DONE)
    qtbot.waitUntil(bar.isHidden)
    bar.say("Det gick inte.", Tone.SIGNAL)
    assert not bar._old.isActive()


def test_what_was_told_on_a_page_is_gone_when_one_comes_back(qtbot, window):
    window.page.message.say("Det gick inte.", Tone.SIGNAL)

    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)
    window.visit(PageName.TODAY)

    assert not window.page.message.isVisible()


def test_work_that_takes_a_while_is_told_of(qtbot, window):
    go_on = Event()
    window._desk.jobs.run_slow(window, go_on.wait)

    qtbot.waitUntil(lambda: window.status.is_busy)
    go_on.set()
    qtbot.waitUntil(lambda: not window.status.is_busy)


def test_a_refusal_is_told_on_the_page_in_words(qtbot, window):
    window._desk.jobs.refused.emit(Refusal(RefusalKind.NOTHING_TO_UNDO))

    assert window.page.message.isVisible()
    assert window.page.message.words


def test_our_own_fault_is_told_once_and_the_window_stays(qtbot, window, caplog):
    with qtbot.waitSignal(window._desk.jobs.broke):
        window._desk.jobs.run(window, lambda: 1 / 0)
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)))
    caplog.clear()
    [dialog] = window.findChildren(FaultDialog)

    assert "ZeroDivisionError" in dialog.report.toPlainText()
    dialog.accept()
    assert window.isVisible()


def test_the_window_opens_where_it_was_left(qtbot, window, store, settings):
    from desktop.app import window as make_window

    window.visit(PageName.REPORTS)
    at_rest(qtbot, window)
    window.close()
    again = make_window(store, settings)
    qtbot.addWidget(again)

    assert type(again.page).__name__ == "ReportsScreen"
    qtbot.waitUntil(lambda: again.is_idle)
    again.finish()


@pytest.mark.parametrize("page", list(PageName))
def test_every_control_has_a_name_that_can_be_read_aloud(qtbot, window, store, page):
    if page not in window.rail.buttons:
        pytest.skip("not built")
    a_report(store)
    window.visit(page)
    at_rest(qtbot, window)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView)
    controls = [control for kind in kinds for control in window.page.findChildren(kind)]

    nameless = [
        f"{type(control).__name__} in {type(control.parent()).__name__}"
        for control in controls
        if control.isVisibleTo(window.page)
        and not (control.accessibleName() or getattr(control, "text", str)())
        and not control.objectName().startswith("qt_")
        and not isinstance(control.parent(), QComboBox | QTableView | QLineEdit)
        and type(control.parent()).__name__ not in {"QCalendarView", "QCalendarWidget"}
    ]
    assert nameless == []


@pytest.mark.parametrize("page", [PageName.CASES, PageName.MEASURES, PageName.MEETINGS])
def test_the_arrows_move_in_the_pages_own_list_at_once(qtbot, window, store, page):
    a_case(store, report_ids=(a_report(store),))

    window.visit(page)

    assert window.page.view.hasFocus()
    at_rest(qtbot, window)


def test_what_is_slow_to_load_is_loaded_once_the_window_is_at_rest(window, qtbot):
    loaded = []
    window.load_when_at_rest(lambda: loaded.append(current_thread()))
    assert not loaded
    qtbot.waitUntil(lambda: bool(loaded))
    assert loaded[0] is not main_thread()
