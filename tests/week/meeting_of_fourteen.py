"""A meeting of fourteen items on the wall: what stands on it, and how each is dealt with by keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from models.areas.tables import PriorityArea
from models.deeds import Deed
from models.meetings.values import MeetingState, Section
from tests.desktop.papers.town import NEXT, TODAY, Town
from tests.week.hands import Hands
from tests.week.wall_hands import WallHands
from ui.main_window import MainWindow
from ui.meeting_mode.meeting_mode import MeetingMode
from ui.navigation import PageName

LATE, DUE, CARRIED_OUT = "Röj sly vid spåret", "Laga staketet", "Sätt upp lampor"
CASE, NEW = "Mörkt vid spåret", "Klipp häcken vid busstationen"
BEGUN = "@Gata/park före 12/12 "
NEW_LINE = f"{BEGUN}{NEW}"
NEW_DUE = TODAY.replace(month=12, day=12)
MOVED_TO = TODAY.replace(month=12, day=9)
NOTE = "Lucia den 13 december, många i centrum"
LINES = {
    LATE: ">fortsätt 9/12",
    DUE: ">flytta till 9/12: stolparna är försenade",
    CARRIED_OUT: ">avsluta: ljust hela vägen; lamporna sitter uppe",
}


def prepare(town: Town) -> int:
    """A late measure, two that are due, one new case: with the standing items they are fourteen."""
    with town.store.writing(Deed.AREA_PRIORITISE) as session:
        for area in session.query(PriorityArea):
            session.delete(area)
    town.decided(LATE, TODAY - timedelta(days=4))
    town.decided(DUE, NEXT)
    town.decided(CARRIED_OUT, NEXT, responsible_id=town.police)
    meeting = town.plan()
    assert len(town.meetings.page(meeting).agenda) == 14
    return meeting


def to_the_wall(qtbot, window: MainWindow) -> WallHands:
    """From the page Möten to the meeting mode, by keys."""
    hands = Hands(qtbot, window)
    hands.press(f"Ctrl+{list(PageName).index(PageName.MEETINGS) + 1}")
    page = window.page
    hands.until(lambda: len(page.table.rows) == 1 and page.panel.meeting_id is not None)
    hands.press("F11")
    hands.until(lambda: _mode_in_front() is not None)
    mode = _mode_in_front()
    wall = WallHands(qtbot, window, mode)
    wall.until(lambda: mode.page is not None and mode.line is not None)
    return wall


def open_the_meeting(wall: WallHands) -> None:
    """Who is there, a guest among them, and the reminder."""
    mode = wall.mode
    wall.until(mode.attendance.view.hasFocus)
    wall.press("N", "F")
    wall.until(lambda: all(line.presence for line in mode.attendance.table.rows))
    wall.press("G")
    wall.until(mode.attendance.guest_panel.words.hasFocus)
    wall.type("rektor, lillskolan")
    wall.press("Return")
    wall.until(lambda: len(mode.attendance.table.rows) == 3 and mode.attendance.view.hasFocus())
    wall.press("K")
    wall.until(lambda: mode.line.section is Section.REMINDER)
    wall.press("K")
    wall.until(lambda: mode.line.section is Section.FOLLOW_UP)


def decide(wall: WallHands, title: str) -> None:
    """One of the old measures, in one line."""
    wall.on_to(Section.FOLLOW_UP, title)
    wall.write_line(LINES[title])


def begin_a_line(wall: WallHands) -> None:
    """Half of what is to be done about the new case, kept as it is typed."""
    wall.on_to(Section.NEW_REPORTS, CASE)
    wall.press(".")
    wall.until(wall.mode.one_line.edit.hasFocus)
    wall.type(BEGUN)
    wall.until(lambda: wall.mode.one_line.edit.text() == BEGUN)


def finish_the_line(wall: WallHands) -> None:
    """What was begun before the program was killed stands there, and is finished."""
    wall.on_to(Section.NEW_REPORTS, CASE)
    edit = wall.mode.one_line.edit
    wall.until(lambda: edit.text().startswith(BEGUN))
    wall.write_line(NEW_LINE)


def note_what_comes(wall: WallHands) -> None:
    wall.on_to(Section.COMING)
    wall.write_line(NOTE)


def deal_with_the_rest(wall: WallHands) -> None:
    """K on each item that is left, from the first."""
    mode = wall.mode
    wall.press(*["Left"] * len(mode.table.rows))
    for line in list(mode.table.rows):
        wall.until(lambda line=line: mode.line.id == line.id)
        if line.is_done:
            wall.press("Right")
        else:
            wall.press("K")
            wall.until(lambda line=line: _is_done(mode, line.id))
            if line.id == mode.table.rows[-1].id:
                break


def end_the_meeting(wall: WallHands) -> None:
    wall.press("Ctrl+E")
    wall.until(wall.mode.isHidden)
    assert wall.mode.page.state is not MeetingState.PLANNED


def _is_done(mode: MeetingMode, item_id: int) -> bool:
    return next(line.is_done for line in mode.table.rows if line.id == item_id)


def _mode_in_front() -> MeetingMode | None:
    front = QApplication.activeWindow()
    return front if isinstance(front, MeetingMode) else None
