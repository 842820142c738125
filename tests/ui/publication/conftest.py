"""The page Publicering on a real store, and a hand on its keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.publication.conftest import Desk as Made
from ui.publication.publication_screen import PublicationScreen
from ui.style import Scheme, Style


@pytest.fixture
def made(store) -> Made:
    return Made(store)


@pytest.fixture
def opened(qtbot, desk, made) -> Iterator[Callable[[], PublicationScreen]]:
    """Opens the page and waits until it has been read."""

    def opened() -> PublicationScreen:
        Style(QApplication.instance(), Scheme.LIGHT)
        screen = PublicationScreen(desk, made.publications)
        screen.resize(1112, 740)
        qtbot.bring_up(screen)
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
