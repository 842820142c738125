"""The strip above: the meeting, where in the agenda it is, what is left, and the clocks."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop.clock import STOCKHOLM
from desktop.language import clock_words
from desktop.wording import label as label_of
from models.meetings.pace import Agenda, Pace, pace
from models.meetings.values import MeetingPage, MinutesState
from ui.meeting_mode.sizes import Sizes
from ui.meetings.words import MINUTES_TONES, WORDS
from ui.style import Tone
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, label, one_line

MINUTE = timedelta(minutes=1)


class ModeHead(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("head")
        # A small screen is not outgrown for its sake: it makes room instead.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title = label("", Role.STRONG)
        self.attendance = one_line("", Role.MUTED)
        self.locked = Chip()
        self.place = label("", Role.MUTED)
        self.time = label("", Role.STRONG)
        self.left = label("", Role.MUTED)
        self.spent = Chip()
        self._row = QHBoxLayout(self)
        for widget in (self.title, self.locked):
            self._row.addWidget(widget)
        self._row.addWidget(self.attendance, 1)
        for widget in (self.place, self.spent, self.left, self.time):
            self._row.addWidget(widget)

    def show_page(self, page: MeetingPage, number: int) -> None:
        """*number* is the item's place in the agenda, from 1."""
        self.title.setText(WORDS.title(page.held_on))
        self.attendance.setText(WORDS.attendance(page.attendance))
        is_locked = page.minutes_state is not MinutesState.DRAFT
        words = self.tr("{state}, cannot be changed").format(state=label_of(page.minutes_state))
        self.locked.say(words if is_locked else "", MINUTES_TONES[page.minutes_state])
        place = self.tr("item {number} of {count}").format(number=number, count=len(page.agenda))
        left = self.tr("%n left", "", _left(page))
        self.place.setText(f"{place} · {left}" if page.agenda else "")

    def show_time(self, page: MeetingPage, now: datetime, spent: timedelta) -> None:
        """*spent* is how long the item has been before the table."""
        self.time.setText(clock_words(now))
        kept = _pace(page, now, spent)
        self.left.setText(self._left_words(kept.left) if kept else "")
        self.left.setVisible(kept is not None)
        tone = Tone.WAITING if kept is not None and kept.is_behind else Tone.PLAIN
        self.spent.say(self._spent_words(spent) if page.agenda else "", tone)
        self._make_room()

    def size_to(self, sizes: Sizes) -> None:
        edge, inside = round(sizes.body * 1.4), round(sizes.body * 0.55)
        self._row.setContentsMargins(edge, inside, edge, inside)
        self._row.setSpacing(round(sizes.body * 0.9))

    def _make_room(self) -> None:
        """How long the item has taken gives way before what is left of the agenda is cut."""
        others = (self.title, self.locked, self.place, self.left, self.time)
        shown = [self.spent, *(widget for widget in others if not widget.isHidden())]
        needed = [widget.sizeHint().width() for widget in shown]
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right() - self._row.spacing() * (len(needed) + 1)
        self.spent.setVisible(bool(self.spent.words) and sum(needed) <= room)
        self._row.activate()

    def _left_words(self, left: timedelta) -> str:
        minutes = left // MINUTE
        if minutes < 0:
            return self.tr("%n min over time", "", -minutes)
        return self.tr("%n min left", "", minutes)

    def _spent_words(self, spent: timedelta) -> str:
        minutes = spent // MINUTE
        if not minutes:
            return self.tr("under a minute on the item")
        return self.tr("%n min on the item", "", minutes)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


def _left(page: MeetingPage) -> int:
    return sum(line.awaits for line in page.agenda)


def _pace(page: MeetingPage, now: datetime, spent: timedelta) -> Pace | None:
    if page.ends is None or page.ends <= page.starts:
        return None
    starts, ends = (datetime.combine(page.held_on, at, STOCKHOLM) for at in (page.starts, page.ends))
    return pace(starts, ends, now, Agenda(len(page.agenda), _left(page)), spent)
