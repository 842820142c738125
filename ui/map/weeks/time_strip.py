"""The time strip under the map: weeks as bars, a window over them, and play."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.language import week_number
from ui.days import DayNow
from ui.icons import Icon, icon
from ui.map.weeks.week_bars import WeekBars
from ui.style import INSIDE
from ui.widgets.buttons import SignButton
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker
from ui.widgets.tips import plain_tip

LENGTHS = (1, 2, 4, 12)
SPANS = (12, 26, 52, 104)
STEP_MS = 800
REST_MS = 300


class TimeStrip(QFrame):
    """`moved(first, last)` with every step, `rested(first, last)` when the window stands still again,
    `span_wanted` when other weeks are to be counted, `closed` when it is put away.
    """

    moved = Signal(object, object)
    rested = Signal(object, object)
    span_wanted = Signal()
    closed = Signal()

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self._counts: Sequence[int] = ()
        self._was_at_end = True
        self.bars = WeekBars(self.tr("Weeks"))
        self.play_button = SignButton(Icon.PLAY, self.tr("Play"), self.play_or_pause)
        self.words = label("", Role.SMALL)
        self.words.setMinimumWidth(150)
        self.length = self._picker(
            self.tr("How long a time"), [(each, self._weeks(each)) for each in LENGTHS], 4
        )
        spans = [(each, self.tr("of %n weeks", "", each)) for each in SPANS]
        self.span = self._picker(self.tr("Which weeks"), spans, 12)
        self._step = QTimer(self, interval=STEP_MS)
        self._step.timeout.connect(self._go_on)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self.rested.emit(*self.days))
        self.bars.moved.connect(lambda _first: self._tell())
        self.bars.toggled.connect(self.play_or_pause)
        self.length.picked.connect(lambda _key: self._change_length())
        self.span.picked.connect(lambda _key: self._change_span())
        self._lay_out()

    @property
    def is_playing(self) -> bool:
        return self._step.isActive()

    @property
    def weeks(self) -> int:
        """How many weeks there are bars for."""
        return int(self.span.key)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day of the window."""
        monday = self._monday(self.bars.first)
        return monday, monday + timedelta(weeks=int(self.length.key), days=-1)

    def show_counts(self, counts: Sequence[int]) -> None:
        """How many things there are in each of the last `weeks` weeks; the window stays where it is."""
        at_end = self._was_at_end or len(counts) != len(self._counts)
        self._counts = counts
        length = int(self.length.key)
        self.bars.show_counts(counts, len(counts) if at_end else self.bars.first, length)
        self._say()

    def play_or_pause(self) -> None:
        """Step week by week to the end; from the beginning where the window is at the end already."""
        if self.is_playing:
            self._pause()
            return
        if self.bars.first >= self.bars.last_first:
            self.bars.move_to(0)
        self._step.start()
        self._show_play()

    def words_kept(self) -> dict[str, str]:
        """What is worth keeping until the next start."""
        return {"length": str(self.length.key), "span": str(self.span.key)}

    def remember(self, words: dict[str, str]) -> None:
        for picker, word in ((self.length, words.get("length", "")), (self.span, words.get("span", ""))):
            if word.isdecimal() and int(word) in (*LENGTHS, *SPANS):
                before = picker.key
                picker.pick(int(word))
                if picker.key is None:
                    picker.pick(before)

    def _go_on(self) -> None:
        self.bars.move_to(self.bars.first + 1)
        if self.bars.first >= self.bars.last_first:
            self._pause()

    def _pause(self) -> None:
        self._step.stop()
        self._show_play()
        self._rest.start()

    def _show_play(self) -> None:
        words = self.tr("Pause") if self.is_playing else self.tr("Play")
        self.play_button.setIcon(icon(Icon.PAUSE if self.is_playing else Icon.PLAY, "muted"))
        self.play_button.setAccessibleName(words)
        self.play_button.setToolTip(plain_tip(words))

    def _tell(self) -> None:
        self._was_at_end = self.bars.first >= self.bars.last_first
        self._say()
        self.moved.emit(*self.days)
        if not self.is_playing:
            self._rest.start()

    def _change_length(self) -> None:
        last = self.bars.first + self.bars.length
        self.bars.show_counts(self._counts, last - int(self.length.key), int(self.length.key))
        self._tell()

    def _change_span(self) -> None:
        self._was_at_end = True
        self.span_wanted.emit()

    def _monday(self, place: int) -> date:
        today = self._today()
        weeks_ago = max(0, self.weeks - 1 - place)
        return today - timedelta(days=today.weekday(), weeks=weeks_ago)

    def _say(self) -> None:
        first, last = self.days
        inside = self._counts[self.bars.first : self.bars.first + self.bars.length]
        one, other = week_number(first), week_number(last)
        weeks = self.tr("w. {week}").format(week=one)
        if one != other:
            weeks = self.tr("w. {first}–{last}").format(first=one, last=other)
        count = self.tr("%Ln in all", "", sum(inside))
        words = f"{weeks} {last.year} · {count}"
        self.words.setText(words)
        self.bars.say(words)

    def _weeks(self, count: int) -> str:
        return self.tr("%n weeks", "", count)

    def _picker(self, name: str, offered: list[tuple[int, str]], first: int) -> Picker:
        picker = Picker(name, typed=False)
        picker.offer([Choice(key, words) for key, words in offered])
        picker.pick(first)
        picker.show_longest()
        picker.setToolTip(plain_tip(name))
        return picker

    def _lay_out(self) -> None:
        self.setObjectName("strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(INSIDE, 6, INSIDE, 6)
        row.setSpacing(INSIDE)
        row.addWidget(self.play_button)
        row.addWidget(self.bars, 1)
        row.addWidget(self.words)
        row.addWidget(self.length)
        row.addWidget(self.span)
        row.addWidget(SignButton(Icon.CLOSE, self.tr("Close"), self.closed.emit))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_playing:
            self._step.stop()
            self._show_play()
