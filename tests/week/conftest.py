"""The week's desk, in Swedish."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator

from desktop.language import speak
from desktop.settings import MachineSettings
from tests.week.week import Week, furnish

# As every window with a map on it must have.
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


@pytest.fixture
def swedish(qapp):
    """The window speaks as the coordinator does, until the test is over."""
    before, locale = qapp.findChildren(QTranslator), QLocale()
    speak(qapp, "sv")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - set(before):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


@pytest.fixture
def week(swedish, qtbot, store_path, person, clock, tmp_path):
    kept = QSettings(str(tmp_path / "machine.ini"), QSettings.Format.IniFormat)
    week = Week(qtbot, store_path, person, clock, MachineSettings(kept))
    furnish(week)
    yield week
    week.go_home()
