"""The card of silent senders: hidden when all are heard, leads to their reports, can be told to be quiet."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.cases import Cases
from desktop.measures import Measures
from desktop.reports import Reports
from desktop.today import Today
from models.deeds import Deed
from models.reports.values import ReportFilter, ReportSource
from models.senders.values import SilentSender
from tests.factories import a_report
from ui.navigation import PageName
from ui.reports.filtering import from_words
from ui.today.silence_words import often_words, silence_words
from ui.today.today_screen import TodayScreen

TODAY = date(2026, 11, 18)


@pytest.fixture
def fell_silent(store):
    def fall(sender: str) -> None:
        for week in range(4, 10):
            day = store.clock.today() - timedelta(weeks=week)
            came = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
            a_report(store, source=ReportSource.HOUSING_COMPANY, sender=sender, received_at=came)

    return fall


@pytest.fixture
def page(qtbot, desk, store):
    reports = Reports(store)
    page = TodayScreen(desk, Today(store, reports, Cases(store, reports), Measures(store)))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: desk.jobs.idle)
    return page


def test_nobody_silent_is_not_shown(page):
    assert not page.silent.isVisible()


def test_a_silent_sender_leads_to_what_they_used_to_send(qtbot, page, desk, fell_silent):
    fell_silent("Bostäder, norr 50 %")
    qtbot.waitUntil(page.silent.isVisible)
    [line] = page.silent.lines

    with qtbot.waitSignal(desk.navigation.wanted) as went:
        qtbot.mouseClick(line.name_button, Qt.MouseButton.LeftButton)

    [goal] = went.args
    assert goal.page is PageName.REPORTS
    named = {"source": "sources", "sender": "senders"}
    wanted = from_words({named[name]: word for name, word in goal.filters.items()})
    assert wanted == ReportFilter(
        sources=frozenset({ReportSource.HOUSING_COMPANY}), senders=frozenset({"Bostäder, norr 50 %"})
    )


def test_a_silence_that_is_as_it_should_be_is_put_away_and_can_be_taken_back(qtbot, page, store, fell_silent):
    fell_silent("Karlskogahem")
    qtbot.waitUntil(page.silent.isVisible)

    qtbot.keyClick(page.silent.lines[0].expected_button, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: not page.silent.isVisible())
    qtbot.waitUntil(page.message.isVisible)
    assert "Karlskogahem" in page.message.words
    assert store.undo.undo_last() is Deed.SILENCE_EXPECT
    qtbot.waitUntil(page.silent.isVisible)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "every day"),
        (7, "every week"),
        (10, "every 10 days"),
        (14, "every other week"),
        (30, "every month"),
        (42, "every 6 weeks"),
        (90, "every 3 months"),
    ],
)
def test_how_often_is_said_as_a_colleague_would(days, words):
    assert often_words(days) == words


def test_a_silence_is_dated_by_its_week_or_its_day_when_long_ago():
    silent = SilentSender(ReportSource.POLICE, "", date(2026, 10, 28), 7)

    assert silence_words(silent, TODAY) == "nothing since w. 44, usually comes every week"
    assert "2026-10-28" in silence_words(silent, date(2027, 6, 1))
