"""Gallring by keyboard: decide a rule, look at the dry run, exempt one, dispose of the rest."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.reports import Reports
from desktop.retention.retention import Retention
from desktop.store import Store
from models.deeds import Deed
from models.reports.tables import Report
from models.reports.values import CallerDetails, Feedback, ReportFilter, ReportState
from models.retention.values import RecordType, Rule, RunsFrom
from tests.factories import WEDNESDAY_MORNING, a_report
from ui.register.retention_section import RetentionSection
from ui.widgets.page import Page

DECISION = "KS 2025-0012, 14"


def old_report(store: Store) -> int:
    report_id = a_report(
        store, received_at=WEDNESDAY_MORNING - timedelta(days=30), caller=CallerDetails("Stina Kanarie")
    )
    with store.writing(Deed.REPORT_DISMISS) as session:
        report = session.get(Report, report_id)
        report.state, report.feedback = ReportState.DISMISSED, Feedback.GIVEN
    return report_id


@pytest.fixture
def section(qtbot, desk, store):
    page = Page("")
    section = RetentionSection(desk, Retention(store), page.message)
    page.set_content(section)
    qtbot.addWidget(page)
    page.resize(1000, 760)
    qtbot.bring_up(page)
    section.refresh()
    desk.changes.committed.connect(lambda _changes: section.refresh())
    qtbot.waitUntil(lambda: desk.jobs.idle and len(section.table.rows) == len(RecordType))
    yield section
    page.close()


@pytest.fixture
def settled(qtbot, desk):
    return lambda fact: qtbot.waitUntil(lambda: desk.jobs.idle and bool(fact()))


def test_a_rule_is_written_and_rests_on_its_decision(qtbot, section, settled, store):
    retention = Retention(store)
    section.view.choose_place(1)
    section.form.decision.setFocus()
    qtbot.keyClicks(section.form.decision, DECISION)
    qtbot.keyClick(section.form.decision, Qt.Key.Key_Tab)
    section.form.days.setFocus()
    section.form.days.selectAll()
    qtbot.keyClicks(section.form.days, "400")
    qtbot.keyClick(section.form.days, Qt.Key.Key_Return)
    section.form.decided_on.setFocus()
    settled(lambda: retention.rules()[1].days == 400)
    assert retention.rules()[1].decision == DECISION
    assert retention.rules()[0].decision == ""


@pytest.mark.parametrize("typed", ["-3", "0", "mycket", "1e9"])
def test_days_that_are_none_change_nothing(qtbot, section, settled, store, typed):
    section.form.days.setFocus()
    section.form.days.selectAll()
    qtbot.keyClicks(section.form.days, typed)
    section.form.decision.setFocus()
    settled(lambda: True)
    assert section.form.days.text() == "90"
    assert [rule.version for rule in Retention(store).rules()] == [0] * len(RecordType)


def test_a_disposal_by_keyboard(qtbot, section, settled, store):
    first, second = old_report(store), old_report(store)
    retention = Retention(store)
    retention.edit(Rule(RecordType.REPORT, 1, RunsFrom.RECEIVED, DECISION))
    qtbot.keyClick(section.view, Qt.Key.Key_F)
    settled(lambda: len(section.run.table.rows) == 2)
    assert Reports(store).counts().total == 2

    section.run.view.choose_place(0)
    qtbot.keyClick(section.run.view, Qt.Key.Key_U)
    qtbot.keyClicks(section.run.why, "KS 2026/0457")
    qtbot.keyClick(section.run.why, Qt.Key.Key_Return)
    settled(lambda: len(retention.proposal().kept) == 1)

    section.run.view.setFocus()
    qtbot.keyClick(section.run.view, Qt.Key.Key_G)
    assert section.run.confirm.no_button.hasFocus()
    qtbot.keyClick(section.run.confirm.no_button, Qt.Key.Key_Space)
    settled(section.run.confirm.isHidden)
    assert Reports(store).counts().total == 2

    section.run.view.setFocus()
    qtbot.keyClick(section.run.view, Qt.Key.Key_G)
    section.run.confirm.yes_button.setFocus()
    qtbot.keyClick(section.run.confirm.yes_button, Qt.Key.Key_Space)
    settled(lambda: Reports(store).counts().total == 1)
    settled(lambda: section.stack.currentIndex() == 0 and len(section.log.rows) == 1)
    assert Reports(store).page(first).id == first
    assert second not in Reports(store).ids(ReportFilter())
    assert section.log.rows[0].is_cleaned


def test_without_a_decision_the_run_says_so(qtbot, section, settled):
    qtbot.keyClick(section.view, Qt.Key.Key_F)
    settled(section.run.words.text)
    assert not section.run.dispose_button.isEnabled()
    qtbot.keyClick(section.run.view, Qt.Key.Key_Escape)
    settled(lambda: section.stack.currentIndex() == 0)
