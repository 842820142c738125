"""Register where nothing is kept yet: no field to lose words in, and a first step."""

import pytest
from PySide6.QtTest import QTest

from desktop.actors import Actors
from ui.navigation import PageName


@pytest.fixture
def register(qtbot, window):
    def show(section):
        window.visit(PageName.REGISTER)
        window.page.choose(section)
        qtbot.waitUntil(lambda: window.is_idle)
        return window.page.section

    return show


def test_without_actors_the_first_one_is_offered(qtbot, store, window, register):
    actors = register("actors")
    assert actors.empty.isVisible()
    assert not actors.form.isVisible()
    assert not actors.delete_button.isVisible()

    QTest.keyClick(window.windowHandle(), "n")

    qtbot.waitUntil(lambda: window.is_idle and actors.form.name.hasFocus())
    assert len(Actors(store).listing()) == 1
    assert not actors.empty.isVisible()


def test_without_areas_the_map_is_offered(window, register):
    areas = register("areas")

    assert areas.empty.isVisible()
    assert not areas.form.isVisible()
