"""The foot of the window: the line that is written, and a quiet line of keys that do something now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.meetings.values import AgendaLine, Section
from ui.meeting_mode.sizes import Sizes
from ui.style import Palette
from ui.widgets.buttons import SIDE, KeyButton, Look
from ui.widgets.flow import FlowLayout


class ModeDeeds(Protocol):
    """What the keys do."""

    def step(self, by: int) -> None: ...
    def deal_with(self) -> None: ...
    def begin_line(self) -> None: ...
    def move_date(self) -> None: ...
    def park(self) -> None: ...
    def write(self) -> None: ...
    def go_to_attendance(self) -> None: ...
    def go_back(self) -> None: ...
    def switch_scheme(self) -> None: ...
    def end(self) -> None: ...
    def leave(self) -> None: ...


class QuietKey(KeyButton):
    """Can be pressed with the mouse too, but never takes the keyboard from what one reads or writes."""

    def __init__(self, words: str, pressed: Callable[[], object], *, key: str = "", cap: str = "") -> None:
        super().__init__(words, pressed, key=key, cap=cap, look=Look.QUIET)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _ink(self, colours: Palette) -> QColor:
        return QColor(colours.muted)

    # Qt overrides

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(round(hint.width() - self._grown(SIDE)), hint.height())


class ModeFoot(QFrame):
    def __init__(self, line: QWidget, deeds: ModeDeeds) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.before = QuietKey(self.tr("Before"), partial(deeds.step, -1), key="Left")
        self.next = QuietKey(self.tr("Next"), partial(deeds.step, 1), key="Right")
        self.done = QuietKey(self.tr("Dealt with"), deeds.deal_with, key="K")
        self.line = QuietKey(self.tr("One line"), deeds.begin_line, key=".")
        self.move_date = QuietKey(self.tr("Move date"), deeds.move_date, key="F")
        self.park = QuietKey(self.tr("Park"), deeds.park, key="V")
        self.note = QuietKey(self.tr("Note"), deeds.write, key="S")
        self.attendance = QuietKey(self.tr("Attendance"), deeds.go_to_attendance, key="N")
        self.back = QuietKey(self.tr("Back to the item"), deeds.go_back, key="B")
        self.scheme = QuietKey(self.tr("Light or dark"), deeds.switch_scheme, key="L")
        self.end = QuietKey(self.tr("The meeting is over"), deeds.end, key="Ctrl+E")
        self.leave = QuietKey(self.tr("Leave"), deeds.leave, cap="Esc")
        self._column = QVBoxLayout(self)
        self._line = QVBoxLayout()
        self._line.addWidget(line)
        self._column.addLayout(self._line)
        of_item = (self.before, self.next, self.done, self.line, self.move_date, self.park, self.note)
        of_meeting = (self.attendance, self.back, self.scheme, self.end, self.leave)
        self._column.addLayout(FlowLayout(*of_item, *of_meeting))

    def show_keys(self, line: AgendaLine | None, *, is_locked: bool, may_go_back: bool) -> None:
        """Show only the keys that do something at *line*."""
        is_opening = line is not None and line.section is Section.OPENING
        may_write = line is not None and not is_locked
        has_measure = line is not None and line.measure_id is not None
        may_rest = line is not None and not line.is_standing and line.area_id is None
        self.done.say(self.tr("Not dealt with") if line and line.is_done else self.tr("Dealt with"))
        self.park.say(self.tr("Take up after all") if line and line.parked_to else self.tr("Park"))
        self.done.setVisible(may_write)
        self.line.setVisible(may_write and not is_opening)
        self.note.setVisible(may_write and not is_opening)
        self.move_date.setVisible(may_write and has_measure)
        self.park.setVisible(may_write and may_rest)
        self.attendance.setVisible(line is not None and not is_opening)
        self.back.setVisible(is_opening and may_go_back)
        self.end.setVisible(not is_locked)

    def size_to(self, sizes: Sizes) -> None:
        edge, between = round(sizes.body * 0.9), round(sizes.body * 0.35)
        self._column.setContentsMargins(edge, between, edge, between)
        self._column.setSpacing(between)
        inside = sizes.body // 2
        self._line.setContentsMargins(inside, between, inside, 0)
