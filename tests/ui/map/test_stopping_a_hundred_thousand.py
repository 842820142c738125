"""A hundred thousand reports get their areas from the window: how far it is, is told; Avbryt stops it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar
from sqlalchemy import func, select

import resources
from desktop.areas.areas import Areas
from models.deeds import Deed
from models.reports.tables import Report
from tests.scattered import scatter
from ui.navigation import Goal, PageName

MANY = 100_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def section(qtbot, window, store):
    Areas(store).import_file(resources.folder() / "demo" / "alvkoping.geojson")
    scatter(store, MANY)
    window.go_to(Goal(PageName.REGISTER, None, {"section": "areas"}))
    qtbot.waitUntil(lambda: window.is_idle and len(window.page.section.table.rows) == 9)
    return window.page.section


def placed(store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).where(Report.area_id.is_not(None)))


def test_avbryt_stops_the_reckoning_of_a_hundred_thousand_with_nothing_changed(qtbot, window, section, store):
    far = []
    bar = section.strip.findChild(QProgressBar)
    bar.valueChanged.connect(lambda done: far.append((done, bar.maximum())))
    QTest.mouseClick(section.follow_button, LEFT)
    qtbot.waitUntil(lambda: section.strip.isVisible() and any(done > 0 for done, _total in far))
    assert all(total == MANY for done, total in far if done > 0)

    QTest.mouseClick(section.strip.cancel_button, LEFT)

    qtbot.waitUntil(lambda: window.is_idle)
    assert not section.strip.isVisible()
    assert "nothing has been changed" in section.message.words.lower()
    assert placed(store) == 0
    assert store.undo.last is not Deed.AREA_PLACE
