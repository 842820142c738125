"""How meetings, their items and the reasons for these are said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from desktop.language import day_words, short_day_words, week_words
from desktop.wording import label
from models.meetings.values import (
    AgendaFact,
    AgendaLine,
    AttendanceLine,
    MeetingPage,
    MeetingState,
    MinutesState,
    Presence,
    Section,
    Tried,
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
_WHY_TONES = {
    WhyHere.OVERDUE: Tone.SIGNAL,
    WhyHere.BACK_AGAIN: Tone.SIGNAL,
    WhyHere.WAITING: Tone.WAITING,
    WhyHere.STILL_CASE: Tone.WAITING,
    WhyHere.SILENT: Tone.WAITING,
    WhyHere.REPLY_MISSING: Tone.WAITING,
    WhyHere.REVIEW_WAITING: Tone.WAITING,
    WhyHere.PROMISED: Tone.WAITING,
    WhyHere.DONE: Tone.DONE,
}


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
        say_day = short_day_words if why.kind is WhyHere.BACK_AGAIN else day_words
        day = say_day(why.day, today) if why.day else ""
        match why.kind:
            case WhyHere.OVERDUE:
                return COUNTED.late(why.number)
            case WhyHere.MOVED:
                return COUNTED.promised(why.number, why.day, today)
            case WhyHere.WAITING:
                return self.tr("has waited for %n days", "", why.number)
            case WhyHere.STILL_CASE:
                return COUNTED.still(why.number)
            case WhyHere.NEW_REPORTS:
                return self.tr("%n new reports", "", why.number)
            case WhyHere.SILENT:
                return self.tr("silent for %n days", "", why.number)
            case WhyHere.REPLY_MISSING:
                return self.tr("%n wait for a reply, the oldest since {day}", "", why.number).format(day=day)
            case _:
                return self._dated_why(why, day)

    def whys(self, line: AgendaLine, today: date) -> str:
        """All reasons in one line, and where it was before or rests."""
        return " · ".join([*self.pointers(line), *(self.why(why, today) for why in line.why)])

    def pointers(self, line: AgendaLine) -> list[str]:
        """As "parkerad till v. 50", "från v. 47" and "tas upp v. 49"."""
        words = []
        if line.parked_to is not None:
            words.append(self.tr("parked until {week}").format(week=week_words(line.parked_to)))
        elif line.carried_to is not None:
            words.append(self.tr("goes on {week}").format(week=week_words(line.carried_to)))
        if line.carried_from is not None:
            words.append(self.tr("from {week}").format(week=week_words(line.carried_from)))
        return words

    def fact(self, fact: AgendaFact) -> str:
        """What is computed beneath a standing item: "kring Busstationen", a sender, a case."""
        if fact.at_place:
            return self.tr("around {place}").format(place=fact.title or self.tr("a place without a name"))
        if fact.source is not None:
            return fact.title or label(fact.source)
        return fact.title or self._nameless(fact)

    def tried(self, tried: Sequence[Tried]) -> str:
        """What was tried before, a line for each: "Röj sly: ljusare, men bara en vecka"."""
        return "\n".join(f"{each.measure}: {each.outcome or '—'}" for each in tried)

    def _nameless(self, fact: AgendaFact) -> str:
        has_reply = any(why.kind is WhyHere.REPLY_MISSING for why in fact.why)
        return self.tr("reports without a case") if has_reply else self.tr("no area")

    def attendance(self, lines: tuple[AttendanceLine, ...]) -> str:
        """As "8 närvarande, 2 förhinder"."""
        present = sum(line.presence is Presence.PRESENT for line in lines)
        excused = sum(line.presence is Presence.EXCUSED for line in lines)
        words = [self.tr("%n present", "", present), self.tr("%n excused", "", excused) if excused else ""]
        return ", ".join(word for word in words if word)

    def left(self, page: MeetingPage) -> str:
        """What a meeting has not settled: "17 uppföljningar saknar beslut, 8 är inte frågade"."""
        undecided = sum(line.section is Section.FOLLOW_UP and line.awaits for line in page.agenda)
        unasked = sum(line.presence is None for line in page.attendance)
        words = [
            self.tr("%n follow-ups lack a decision", "", undecided) if undecided else "",
            self.tr("%n are not asked", "", unasked) if unasked else "",
        ]
        return ", ".join(word for word in words if word)

    def _promised(self, why: Why, day: str) -> str:
        if not day:
            return self.tr("promised")
        words = self.tr("promised by {day}").format(day=day)
        return f"{words}, {COUNTED.late(why.number)}" if why.number else words

    def _dated_why(self, why: Why, day: str) -> str:
        match why.kind:
            case WhyHere.PROMISED:
                return self._promised(why, day)
            case WhyHere.DUE:
                return self.tr("due {day}").format(day=day)
            case WhyHere.FOLLOW_UP_DUE:
                return self.tr("to be followed up {day}").format(day=day)
            case WhyHere.BACK_AGAIN:
                return self.tr("back again, closed {day}").format(day=day)
            case _:
                return self._plain_why(why.kind)

    def _plain_why(self, kind: WhyHere) -> str:
        words = {
            WhyHere.DONE: self.tr("done, to be followed up"),
            WhyHere.DECIDED_LAST: self.tr("under way"),
            WhyHere.PRIORITY: self.tr("prioritised area"),
            WhyHere.NEW_CASE: self.tr("new case"),
            WhyHere.TOUCHED_CASE: self.tr("moved since last time"),
            WhyHere.PROPOSED: self.tr("proposal"),
            WhyHere.REVIEW_WAITING: self.tr("waits for review"),
        }
        return words[kind]


WORDS = MeetingWords()


def why_tone(why: Why) -> Tone:
    """The tone of a reason; a promise that is late is graver than one that is not."""
    if why.kind is WhyHere.PROMISED and why.number:
        return Tone.SIGNAL
    return _WHY_TONES.get(why.kind, Tone.PLAIN)
