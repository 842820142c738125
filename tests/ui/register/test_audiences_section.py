"""Register → Målgrupper: what readers are told can be held back, and is held back at once."""

import pytest
from PySide6.QtCore import Qt

from desktop.audience.lists import AudienceLists
from models.audience.choices import CHOICES
from ui.register.audiences_section import AudiencesSection
from ui.widgets.page import Page


@pytest.fixture
def section(qtbot, desk, store):
    page = Page("")
    shown = AudiencesSection(desk, AudienceLists(store), page.message)
    qtbot.addWidget(page)
    qtbot.addWidget(shown)
    qtbot.bring_up(shown)
    shown.refresh()
    qtbot.waitUntil(lambda: desk.jobs.idle)
    return shown


def test_every_choice_stands_there_as_it_is(section):
    assert set(section.choices) == {choice.key for choice in CHOICES}
    assert all(section.choices[choice.key].isChecked() is choice.is_told for choice in CHOICES)


def test_a_choice_by_keyboard_is_kept_and_taken_back(qtbot, section, store, desk):
    box = section.choices["public.when"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: AudienceLists(store).chosen()["public.when"] is False)

    store.undo.undo_last()
    section.refresh()
    qtbot.waitUntil(box.isChecked)
