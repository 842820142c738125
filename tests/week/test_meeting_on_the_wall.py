"""A whole meeting of fourteen items by keyboard, killed in the middle, and papers that agree on all of it."""

from __future__ import annotations

import random
import select
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.app import window as make_window
from desktop.clock import Clock
from desktop.settings import MachineSettings
from desktop.storage.check import check
from desktop.store import Store
from models.measures.values import Decision, MeasureState
from models.meetings.values import MeetingState, MinutesState, Presence, Section
from tests.desktop.papers.agreement import assert_papers_agree
from tests.desktop.papers.town import TODAY, Town
from tests.week.hands import Hands
from tests.week.meeting_of_fourteen import (
    CARRIED_OUT,
    CASE,
    DUE,
    LATE,
    MOVED_TO,
    NEW,
    NEW_DUE,
    NOTE,
    deal_with_the_rest,
    decide,
    end_the_meeting,
    finish_the_line,
    note_what_comes,
    prepare,
    to_the_wall,
)
from ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]


def test_a_meeting_of_fourteen_items_by_keyboard_survives_a_kill_and_all_its_papers_agree(
    swedish, qtbot, store_path, person, tmp_path
):
    with closing(Store.open(store_path, person, Clock(TODAY))) as store:
        town = Town(store)
        meeting = prepare(town)
    take_half_and_be_killed(store_path, tmp_path / "machine.ini")

    with closing(Store.open(store_path, person, Clock(TODAY))) as store:
        assert [answer for answer in check(store) if not answer.is_well] == []
        town.open_on(store)
        kept = QSettings(str(tmp_path / "machine.ini"), QSettings.Format.IniFormat)
        window = make_window(store, MachineSettings(kept))
        qtbot.addWidget(window)
        qtbot.bring_up(window)
        take_the_other_half(qtbot, window)
        lock(qtbot, window)
        window.close()
        window.finish()
        find_all_that_was_decided(town, meeting)
        assert_papers_agree(store, meeting, tmp_path)


def take_half_and_be_killed(store_path: Path, settings_path: Path) -> None:
    """The program dies somewhere in the midst of a word."""
    taken = [sys.executable, "-m", "tests.week.killed_meeting", str(store_path), str(settings_path)]
    with subprocess.Popen(taken, stdout=subprocess.PIPE, cwd=ROOT, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typing\n"
        select.select([], [], [], random.uniform(0, 0.3))
        program.send_signal(signal.SIGKILL)
    assert program.returncode == -signal.SIGKILL


def take_the_other_half(qtbot, window: MainWindow) -> None:
    wall = to_the_wall(qtbot, window)
    assert wall.mode.line.title == CARRIED_OUT
    decide(wall, CARRIED_OUT)
    finish_the_line(wall)
    note_what_comes(wall)
    deal_with_the_rest(wall)
    end_the_meeting(wall)


def lock(qtbot, window: MainWindow) -> None:
    hands, page = Hands(qtbot, window), window.page
    hands.until(lambda: page.view.hasFocus() and page.panel.lock_button.isVisible())
    hands.press("L")
    hands.until(page.panel.lock_panel.isVisible)
    hands.go_to(page.panel.lock_panel.yes_button)
    hands.press("Space")
    hands.until(page.panel.correct_button.isVisible)


def find_all_that_was_decided(town: Town, meeting: int) -> None:
    page = town.meetings.page(meeting)
    assert (page.state, page.minutes_state) == (MeetingState.HELD, MinutesState.FINALISED)
    assert len(page.agenda) == 14
    assert all(line.is_done for line in page.agenda)
    assert sorted(str(line.presence) for line in page.attendance) == sorted(
        [Presence.PRESENT, Presence.EXCUSED, Presence.PRESENT]
    )
    assert next(line.note for line in page.agenda if line.section is Section.COMING) == NOTE
    measures = {row.title: town.measures.page(row.id) for row in town.measures.listing()}
    assert [line.decision for line in measures[LATE].follow_ups] == [Decision.CONTINUE]
    assert measures[LATE].follow_up_date == MOVED_TO
    assert [(move.new, move.meeting_id) for move in measures[DUE].moves] == [(MOVED_TO, meeting)]
    assert measures[CARRIED_OUT].state is MeasureState.FOLLOWED_UP
    new = measures[NEW]
    assert (new.case_title, new.responsible, new.due_date) == (CASE, "Gata/park", NEW_DUE)
    assert new.decided_at_meeting_id == meeting
