"""A person's hands at the meeting on the wall: its keys, and its one line."""

from __future__ import annotations

from collections.abc import Callable

from models.meetings.values import AgendaLine, Section
from tests.week.hands import PATIENCE_MS, Hands
from ui.main_window import MainWindow
from ui.meeting_mode.meeting_mode import MeetingMode


class WallHands(Hands):
    """Presses keys in the meeting mode; what is under way is the desk's."""

    def __init__(self, qtbot, desk_window: MainWindow, mode: MeetingMode) -> None:
        super().__init__(qtbot, mode)
        self._desk_window = desk_window
        self.mode = mode

    def until(self, fact: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: self._desk_window.is_idle and bool(fact()), timeout=PATIENCE_MS)

    def on_to(self, section: Section, title: str = "") -> AgendaLine:
        """Next, and next, until the item comes."""
        for _ in self.mode.table.rows:
            line = self.mode.line
            if line is not None and line.section is section and line.title == title:
                break
            self.press("Right")
            self.until(lambda: True)
        else:
            raise AssertionError(f"{section} {title} is not on the agenda")
        self.until(lambda: title in self.mode.stage.title.words)
        return line

    def write_line(self, words: str) -> None:
        """Write one line, see that it is understood, and carry it out."""
        field = self.mode.one_line
        self.press(".")
        self.until(field.edit.hasFocus)
        self.type_over(words)
        self.until(lambda: field.line.typed == words)
        self.carry_out()

    def carry_out(self) -> None:
        """Enter does what the line says; where words are being offered, Esc lets them go first."""
        field = self.mode.one_line
        if field.edit.offers:
            self.press("Esc")
        self.press("Return")
        self.until(lambda: not field.edit.text())
