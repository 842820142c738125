"""A window that is left open past midnight shows the new day."""

from datetime import date, timedelta

import pytest

from desktop.actors import Actors
from desktop.clock import Clock
from desktop.measures import Measures
from desktop.new_day import NewDay
from models.actors.values import ActorEdit
from models.measures.values import MeasureDraft
from ui.navigation import PageName

TUESDAY = date(2026, 11, 17)


@pytest.fixture
def measure_due_on_wednesday(store) -> int:
    store.clock.move_to(TUESDAY)
    actor = Actors(store).save(ActorEdit(None, 0, "Gata/park"))
    return Measures(store).decide_new(
        MeasureDraft("Byt lampor", responsible_id=actor, due_date=TUESDAY + timedelta(days=1))
    )


def test_a_new_day_is_told_once(qtbot):
    clock = Clock(TUESDAY)
    new_day = NewDay(clock)
    days = []
    new_day.begun.connect(days.append)

    new_day.look()
    clock.move_to(TUESDAY + timedelta(days=3))
    new_day.look()
    new_day.look()

    assert days == [TUESDAY + timedelta(days=3)]


def test_what_was_due_yesterday_is_overdue(qtbot, store, measure_due_on_wednesday, window):
    window.visit(PageName.MEASURES)
    today = window.visit(PageName.TODAY)
    qtbot.waitUntil(lambda: window.is_idle)
    assert not today.overdue.isVisible()
    assert today._subtitle.text().startswith("Tuesday")

    store.clock.move_to(TUESDAY + timedelta(days=3))
    window.findChild(NewDay).look()

    qtbot.waitUntil(today.overdue.isVisible)
    assert today._subtitle.text().startswith("Friday")
    measures = window.visit(PageName.MEASURES)
    qtbot.waitUntil(lambda: window.is_idle)
    table = measures.table
    row = [table.index(0, column).data() for column in range(table.columnCount())]
    assert any("2" in cell for cell in row), row


def test_a_new_day_is_no_save(qtbot, store, window):
    saved = []
    window.rail.say_saved = saved.append

    store.clock.move_to(store.clock.today() + timedelta(days=1))
    window.findChild(NewDay).look()
    qtbot.waitUntil(lambda: window.is_idle)

    assert saved == []


def test_rows_that_are_as_before_are_said_from_the_new_day(qtbot, store, measure_due_on_wednesday, window):
    page = window.visit(PageName.MEASURES)
    qtbot.waitUntil(lambda: page.table.rowCount() == 1 and window.is_idle)
    due = next(at for at, column in enumerate(page.table.columns) if "Nov" in page.table.index(0, at).data())

    store.clock.move_to(TUESDAY + timedelta(days=400))

    assert page.table.index(0, due).data() == "2026-11-18"
