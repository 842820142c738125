"""Undo in the real program: Ctrl+Z on the wall takes back the last deed, and says so there."""

from PySide6.QtCore import Qt

from desktop.meetings import Meetings
from models.meetings.values import Section
from ui.navigation import PageName

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_was_dealt_with_by_mistake_is_taken_back_and_told(qtbot, window, store):
    meetings = Meetings(store)
    page = window.visit(PageName.MEETINGS)
    qtbot.waitUntil(lambda: window.is_idle and page.panel.meeting_id is not None)
    page.open_mode(page.panel.meeting_id)
    qtbot.waitUntil(lambda: window.is_idle and page.mode.page is not None)
    mode = page.mode
    reminder = next(line for line in mode.page.agenda if line.section is Section.REMINDER)
    mode.view.choose(reminder.id)
    mode.take_keyboard()
    qtbot.waitUntil(lambda: window.is_idle)
    qtbot.keyClick(mode.stage, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: window.is_idle and meetings.item(reminder.id).is_done)

    qtbot.keyClick(mode.stage, Qt.Key.Key_Z, CONTROL)

    qtbot.waitUntil(lambda: window.is_idle and not meetings.item(reminder.id).is_done)
    assert mode.message.isVisible()
    mode.close()
