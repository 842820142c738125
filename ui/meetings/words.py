"""How meetings, their items and the reasons for these are said."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop.language import day_words, week_words
from desktop.wording import label
from models.meetings.values import (
    AgendaLine,
    AttendanceLine,
    MeetingState,
    MinutesState,
    Presence,
    Section,
    Why,
    WhyHere,
)
from ui.counted import COUNTED
from ui.style import Tone

MEETING_TONES = {
    MeetingState.PLANNED: Tone.PLAIN,
    MeetingState.UNDER_WAY: Tone.WAITING,
    MeetingState.HELD: Tone.DONE,
}
MINUTES_TONES = {
    MinutesState.DRAFT: Tone.WAITING,
    MinutesState.FINALISED: Tone.ACCENT,
    MinutesState.DISPATCHED: Tone.DONE,
}
PRESENCE_TONES = {
    Presence.PRESENT: Tone.DONE,
    Presence.EXCUSED: Tone.WAITING,
    Presence.ABSENT: Tone.SIGNAL,
}
_WHY_TONES = {WhyHere.OVERDUE: Tone.SIGNAL, WhyHere.WAITING: Tone.WAITING, WhyHere.DONE: Tone.DONE}


class MeetingWords(QObject):
    """A class of its own: the translator's tool finds plurals only in `tr`."""

    def title(self, held_on: date) -> str:
        """As "EST-möte v. 47"."""
        return self.tr("EST meeting {week}").format(week=week_words(held_on))

    def item(self, line: AgendaLine) -> str:
        """An item in the agenda's list, with what it is where its title does not say it."""
        if not line.title:
            return label(line.section)
        if line.section is Section.FOLLOW_UP:
            return self.tr("Follow-up: {title}").format(title=line.title)
        if line.section is Section.NEW_MEASURES:
            return self.tr("Proposal: {title}").format(title=line.title)
        if line.area_id is not None:
            return self.tr("Situation: {title}").format(title=line.title)
        if line.case_id is not None:
            is_new = any(why.kind is WhyHere.NEW_CASE for why in line.why)
            pattern = self.tr("New: {title}") if is_new else self.tr("Case: {title}")
            return pattern.format(title=line.title)
        return line.title

    def why(self, why: Why, today: date) -> str:
        """Why an item stands on the agenda."""
        day = day_words(why.day, today) if why.day else ""
        match why.kind:
            case WhyHere.OVERDUE:
                return COUNTED.late(why.number)
            case WhyHere.MOVED:
                return COUNTED.moved(why.number)
            case WhyHere.WAITING:
                return self.tr("has waited for %n days", "", why.number)
            case WhyHere.DUE:
                return self.tr("due {day}").format(day=day)
            case WhyHere.FOLLOW_UP_DUE:
                return self.tr("to be followed up {day}").format(day=day)
            case _:
                return self._plain_why(why.kind)

    def attendance(self, lines: tuple[AttendanceLine, ...]) -> str:
        """As "8 närvarande, 2 förhinder"."""
        present = sum(line.presence is Presence.PRESENT for line in lines)
        excused = sum(line.presence is Presence.EXCUSED for line in lines)
        words = [self.tr("%n present", "", present), self.tr("%n excused", "", excused) if excused else ""]
        return ", ".join(word for word in words if word)

    def _plain_why(self, kind: WhyHere) -> str:
        words = {
            WhyHere.DONE: self.tr("done, to be followed up"),
            WhyHere.DECIDED_LAST: self.tr("under way"),
            WhyHere.PRIORITY: self.tr("prioritised area"),
            WhyHere.NEW_CASE: self.tr("new case"),
            WhyHere.TOUCHED_CASE: self.tr("moved since last time"),
            WhyHere.PROPOSED: self.tr("proposal"),
        }
        return words[kind]


WORDS = MeetingWords()


def why_tone(why: Why) -> Tone:
    return _WHY_TONES.get(why.kind, Tone.PLAIN)
