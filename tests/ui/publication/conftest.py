"""The page Publicering on a real store, and a hand on its keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.changes import ChangeFeed
from desktop.jobs import Jobs
from desktop.settings import MachineSettings
from tests.desktop.publication.conftest import Desk as Made
from ui.desk import Desk
from ui.navigation import Navigation
from ui.publication.publication_screen import PublicationScreen
from ui.style import Scheme, Style


@pytest.fixture
def made(store) -> Made:
    return Made(store)


@pytest.fixture
def desk(qapp, store, tmp_path) -> Iterator[Desk]:
    jobs, changes = Jobs(), ChangeFeed()
    changes.watch(store)
    kept = QSettings(str(tmp_path / "machine.ini"), QSettings.Format.IniFormat)
    yield Desk(jobs, changes, Navigation(), MachineSettings(kept), store.clock)
    jobs.finish()


@pytest.fixture
def opened(qtbot, desk, made) -> Iterator[Callable[[], PublicationScreen]]:
    """Opens the page and waits until it has been read."""

    def opened() -> PublicationScreen:
        Style(QApplication.instance(), Scheme.LIGHT)
        screen = PublicationScreen(desk, made.publications)
        screen.resize(1112, 740)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        qtbot.waitUntil(lambda: desk.jobs.idle)
        screens.append(screen)
        return screen

    screens: list[PublicationScreen] = []
    yield opened
    for screen in screens:
        screen.chosen.save()
        screen.close()
        qtbot.waitUntil(lambda: desk.jobs.idle)
        screen.deleteLater()
