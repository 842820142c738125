"""What has been decided about a measure so far: moves of its date, follow-ups, what came of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desktop.clock import STOCKHOLM
from desktop.language import day_words, short_day_words, week_words
from desktop.wording import label as label_of
from models.measures.values import FollowUpLine, MeasurePage, MeasureState, MoveLine
from ui.counted import COUNTED
from ui.days import DayNow
from ui.measures.measure_list import ongoing_words
from ui.widgets.labels import Role, label
from ui.widgets.section import Section


class Told(Section):
    """Lines that are only read; hidden while there are none."""

    def __init__(self, today: DayNow) -> None:
        super().__init__(self.tr("So far"))
        self._today = today
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.column.addLayout(self._lines)

    def show_page(self, page: MeasurePage) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line in told_lines(page, self._today()):
            self._lines.addWidget(label(line, Role.BODY, wrap=True))
        self.setVisible(self._lines.count() > 0)


def promise_words(page: MeasurePage, today: date) -> str:
    """Until when, and for whom one waits."""
    translate = QCoreApplication.translate
    parts = []
    if page.is_ongoing:
        parts.append(ongoing_words(page.follow_up_date, today))
    elif page.due_date is not None and page.state is not MeasureState.PROPOSED:
        parts.append(translate("Measures", "due {day}").format(day=day_words(page.due_date, today)))
    if moved := COUNTED.promised(len(page.due_moves), page.first_due_date, today):
        parts.append(moved)
    if page.waiting_for:
        since = day_words(page.waiting_since, today) if page.waiting_since else ""
        words = translate("Measures", "waits for {whom} since {day}")
        parts.append(words.format(whom=page.waiting_for, day=since))
    return " · ".join(parts)


def told_lines(page: MeasurePage, today: date) -> list[str]:
    """One line for each move and follow-up, the newest first, then how it ended."""
    translate = QCoreApplication.translate
    dated = [(move.moved_at.astimezone(STOCKHOLM).date(), _move_words(move, today)) for move in page.moves]
    dated += [(each.on, _follow_up_words(each, today)) for each in page.follow_ups]
    lines = [words for _day, words in sorted(dated, key=lambda told: told[0])][::-1]
    if page.outcome:
        lines.insert(0, translate("Measures", "Outcome: {words}").format(words=page.outcome))
    if page.not_done_reason:
        lines.insert(0, translate("Measures", "Not done: {words}").format(words=page.not_done_reason))
    return lines


def _move_words(move: MoveLine, today: date) -> str:
    """As "18 nov, v. 47, Åsa Lind: flyttad 14 nov → 25 nov. Väntar på el"."""
    translate = QCoreApplication.translate
    old, new = (
        short_day_words(day, today) if day else translate("Measures", "ongoing")
        for day in (move.old, move.new)
    )
    words = translate("Measures", "moved {old} → {new}").format(old=old, new=new)
    if move.old is move.new is None:
        words = translate("Measures", "the follow-up was put off")
    on = short_day_words(move.moved_at.astimezone(STOCKHOLM).date(), today)
    meeting = week_words(move.meeting_on) if move.meeting_on else translate("Measures", "between meetings")
    told = f"{on}, {meeting}, {move.person}: {words}"
    return f"{told}. {move.reason}" if move.reason else told


def _follow_up_words(each: FollowUpLine, today: date) -> str:
    on = short_day_words(each.on, today)
    words = f"{on}: {label_of(each.decision)}, {label_of(each.rating)}"
    return f"{words}. {each.note}" if each.note else words
