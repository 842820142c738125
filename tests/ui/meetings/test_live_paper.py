"""The minutes stand beside the text as it is written, and follow it without being in its way."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from models.meetings.values import MinutesState, Section
from tests.ui.meetings.steps import go_to, item
from ui.meetings.live_paper import LivePaper


@pytest.fixture
def beside(qtbot, taking, settled):
    """The meeting at its last standing item, with the paper shown by its key."""
    go_to(taking, settled, Section.OTHER)
    qtbot.keyClick(taking, Qt.Key.Key_F8)
    settled(lambda: taking.taking.paper.page_count > 0)
    return taking.taking


def test_the_paper_is_shown_and_put_away_by_its_key(qtbot, taking, beside):
    assert beside.paper.isVisible()
    assert beside.paper_button.isChecked()
    qtbot.keyClick(taking, Qt.Key.Key_F8)
    assert not beside.paper.isVisible()
    assert not beside.paper_button.isChecked()


def test_what_is_typed_stands_on_the_paper_before_it_is_saved(qtbot, beside, services, meeting):
    beside.item.form.note.setFocus()
    qtbot.keyClicks(beside.item.form.note, "Kajen var lugn")

    qtbot.waitUntil(lambda: "Kajen var lugn" in beside.paper.words)
    assert services.meetings.page(meeting).minutes_state is MinutesState.DRAFT
    assert beside.item.form.note.toPlainText() == "Kajen var lugn"
    assert beside.item.form.note.hasFocus()


def test_nothing_is_set_while_one_types_and_once_after(qtbot, beside):
    shown = QSignalSpy(beside.paper.shown)
    beside.item.form.note.setFocus()
    qtbot.keyClicks(beside.item.form.note, "Ett ord i taget", delay=20)
    assert shown.count() == 0

    qtbot.waitUntil(lambda: "Ett ord i taget" in beside.paper.words)
    assert shown.count() == 1


def test_the_eye_stays_where_it_was(qtbot, beside):
    beside.paper._view.resize(300, 200)
    bar = beside.paper._view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    beside.item.form.note.setFocus()
    qtbot.keyClicks(beside.item.form.note, "Kajen")

    with qtbot.waitSignal(beside.paper.shown):
        pass
    qtbot.waitUntil(lambda: bar.value() == 100)


def test_the_newest_wins_and_one_is_set_at_a_time(qtbot, jobs, services, meeting):
    paper, go_on = LivePaper(jobs), Event()
    qtbot.addWidget(paper)
    whole = services.meetings.minutes_pdf(meeting)
    asked = []

    def first():
        go_on.wait(20)
        return whole

    paper.ask(first)
    paper.show()
    for number in range(5):
        paper.ask(lambda number=number: asked.append(number) or whole)
        paper.set_now()
    go_on.set()

    qtbot.waitUntil(lambda: jobs.idle and bool(asked))
    assert asked == [4]


def test_the_locked_paper_itself_is_shown(qtbot, taking, beside, services, meeting, settled):
    page = services.meetings.page(meeting)
    services.meetings.lock(meeting, page.version)
    beside.paper.ask(lambda: services.meetings.minutes_pdf(meeting, beside.item.form.wish))
    qtbot.waitUntil(lambda: "Fastställd, version 1." in beside.paper.words)
    assert item(services, meeting, Section.OTHER).note == ""
