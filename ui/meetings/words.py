"""How meetings, their items and the reasons for these are said."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop.language import day_words, week_words
from desktop.wording import label
from models.meetings.values import (
    AgendaLine,
    AttendanceLine,
    MeetingPage,
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
_PLACES = {section: place for place, section in enumerate(Section, start=1)}
_WHY_TONES = {WhyHere.OVERDUE: Tone.SIGNAL, WhyHere.WAITING: Tone.WAITING, WhyHere.DONE: Tone.DONE}


class MeetingWords(QObject):
    """A class of its own: the translator's tool finds plurals only in `tr`."""

    def title(self, held_on: date) -> str:
        """As "EST-möte v. 47"."""
        return self.tr("EST meeting {week}").format(week=week_words(held_on))

    def papers(self, held_on: date) -> str:
        """As "Handlingar v. 47"."""
        return self.tr("Papers {week}").format(week=week_words(held_on))

    def section(self, section: Section) -> str:
        """A section as the paper heads it: "3 Uppföljning"."""
        return f"{_PLACES[section]} {label(section)}"

    def item(self, line: AgendaLine) -> str:
        """An item in the agenda's list; the standing one is its section, or what comes last in it."""
        if line.title:
            return line.title
        last = {Section.SITUATION: self.tr("The round"), Section.NEW_MEASURES: self.tr("More measures")}
        return last.get(line.section) or self.section(line.section)

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

    def left(self, page: MeetingPage) -> str:
        """What a meeting has not settled: "17 uppföljningar saknar beslut, 8 är inte frågade"."""
        undecided = sum(line.section is Section.FOLLOW_UP and not line.is_done for line in page.agenda)
        unasked = sum(line.presence is None for line in page.attendance)
        words = [
            self.tr("%n follow-ups lack a decision", "", undecided) if undecided else "",
            self.tr("%n are not asked", "", unasked) if unasked else "",
        ]
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
