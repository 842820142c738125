"""What the page Rapporter does not show for the moment takes no words, and hides nothing unsaid."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.reports.values import ReportDraft, ReportFilter, ReportSource
from tests.factories import a_report
from tests.ui.reports.steps import rest


def test_words_reach_no_search_that_is_not_seen(qtbot, open_page):
    page = open_page()
    page.begin_import("")
    rest(qtbot, page)

    page.search.setFocus()
    page.search.selectAll()
    assert not page.search.hasFocus()

    page.importing.leave()
    page.search.setFocus()
    assert page.search.hasFocus()


def test_a_quick_report_that_the_filter_hides_can_be_shown(qtbot, open_page, store):
    a_report(store)
    page = open_page()
    page._narrow(ReportFilter(text="something else"))
    rest(qtbot, page)

    page._keep_quick_report(ReportDraft(ReportSource.OWN_OBSERVATION, "Mörkt vid kajen", store.clock.now()))
    rest(qtbot, page)
    assert "filter hides it" in page.message.words

    page.list.view.setFocus()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Y)
    rest(qtbot, page)
    assert page.list.table.rowCount() == 2
    assert page.list.table.row_at(page.list.view.currentIndex().row()).text == "Mörkt vid kajen"
    assert not page.message.isVisible()
