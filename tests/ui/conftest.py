"""The window's machinery on a real store."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator

from desktop.changes import ChangeFeed
from desktop.jobs import Jobs
from desktop.language import speak
from desktop.settings import MachineSettings
from ui.desk import Desk
from ui.navigation import Navigation

# The map's engine asks for it before the application is made.
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.finish()


@pytest.fixture
def settings(qapp, tmp_path) -> MachineSettings:
    return MachineSettings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def desk(jobs, store, settings) -> Desk:
    changes = ChangeFeed()
    changes.watch(store)
    return Desk(jobs, changes, Navigation(), settings, store.clock)


@pytest.fixture
def window(qtbot, store, settings):
    """The whole window, open and at rest."""
    from desktop.app import window as make_window

    window = make_window(store, settings)
    qtbot.addWidget(window)
    qtbot.bring_up(window)
    qtbot.waitUntil(lambda: window.is_idle)
    yield window
    window.close()
    window.finish()


@pytest.fixture
def swedish(qapp):
    """Words as the municipality reads them."""
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    speak(qapp, "sv")
    yield
    QLocale.setDefault(locale)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
