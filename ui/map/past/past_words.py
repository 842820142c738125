"""The past of a place, in the words of a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QObject

from desktop.language import short_day_words, week_words
from desktop.place_memory.values import (
    BackAgain,
    BeforeAfter,
    CategorySeasons,
    Happened,
    InArea,
    PastCounts,
    PastEvent,
    PlaceWords,
    SameWeek,
    Seasons,
    TriedBefore,
    Turn,
    Wider,
)
from desktop.wording import label
from models.map.values import Season
from models.measures.values import Decision, MeasureState, Rating
from ui.style import Tone

_BETWEEN = " · "
RATING_TONES = {Rating.GREEN: Tone.DONE, Rating.YELLOW: Tone.WAITING, Rating.RED: Tone.SIGNAL}


class PastWords(QObject):
    """A class of its own: the translator's tool finds plurals only in `tr`."""

    def place(self, where: PlaceWords) -> str:
        """As "Gångtunneln" or "Nära Torggatan"; the area where no name is near."""
        if not where.name:
            return where.area or self.tr("A place without a name")
        return where.name if where.is_here else self.tr("Near {name}").format(name=where.name)

    def counts(self, counts: PastCounts, metres: int) -> str:
        """As "Inom 100 m: 48 rapporter, 4 ärenden, 9 åtgärder"."""
        words = self.tr("Within {metres} m: {counted}")
        return words.format(metres=metres, counted=self._counted(counts))

    def wider(self, wider: Wider) -> str:
        """As "250 m: 12 rapporter"."""
        return self.tr("{metres} m: {counted}").format(
            metres=wider.metres, counted=self._counted(wider.counts)
        )

    def _counted(self, counts: PastCounts) -> str:
        parts = [
            self.tr("%n reports", "", counts.reports) if counts.reports or not counts.cases else "",
            self.tr("%n cases", "", counts.cases) if counts.cases else "",
            self.tr("%n measures", "", counts.measures) if counts.measures else "",
        ]
        return ", ".join(part for part in parts if part)

    def in_area(self, told: InArea | None) -> str:
        """What is not counted here, since nobody knows that it is here."""
        if told is None or not (told.reports or told.cases):
            return ""
        parts = [
            self.tr("%n reports", "", told.reports) if told.reports else "",
            self.tr("%n cases", "", told.cases) if told.cases else "",
        ]
        counted = ", ".join(part for part in parts if part)
        return self.tr("In {area} without an exact place: {counted}").format(area=told.area, counted=counted)

    def month(self, year: int, month: int) -> str:
        name = QLocale().standaloneMonthName(month)
        return f"{name[:1].upper()}{name[1:]} {year}"

    def week(self, entry: SameWeek) -> str:
        """As "7 rapporter om belysning"."""
        if not entry.category:
            return self.tr("%n reports without a category", "", len(entry.reports))
        about = self.tr("%n reports about {category}", "", len(entry.reports))
        return about.format(category=_small(entry.category))

    def week_name(self, entry: SameWeek) -> str:
        return week_words(entry.monday)

    def happening(self, event: PastEvent) -> str:
        """What happened, in one line."""
        if event.happened is Happened.REPORTED:
            return event.title
        if event.happened is Happened.MEETING_DECIDED:
            return self.tr("The meeting decided: {words}").format(words=event.words)
        if event.happened is Happened.CASE_CLOSED and event.close_reason is not None:
            closed = self.tr("Case closed, {reason}: {title}")
            return closed.format(reason=label(event.close_reason), title=event.title)
        return self._heads()[event.happened].format(title=event.title)

    def below(self, event: PastEvent) -> str:
        """What more is known of it."""
        if event.happened is Happened.REPORTED:
            source = label(event.source) if event.source else ""
            return _BETWEEN.join(part for part in (source, event.category) if part)
        if event.happened is Happened.MEETING_DECIDED:
            return event.title
        return event.words

    def ending(self, decision: Decision | None, rating: Rating | None) -> str:
        """How a follow-up ended: "Avslutas, grön"."""
        return ", ".join(label(each) for each in (decision, rating) if each is not None)

    def turn(self, turn: Turn, today: date) -> str:
        """When, and who was responsible: "genomförd 4 feb · Älvköping Energi"."""
        return _BETWEEN.join(part for part in (self._stage(turn, today), turn.responsible) if part)

    def came_back(self, compared: BeforeAfter, today: date) -> str:
        """As "9 rapporter om belysning 90 dagar före, 2 på 90 dagar efter": no claim of a cause."""
        before = self.tr("%n reports about {category} in {days} days before", "", compared.before)
        before = before.format(days=compared.days, category=_small(compared.category))
        if compared.is_over:
            after = self.tr("{count} in {days} days after").format(count=compared.after, days=compared.days)
            return f"{before}, {after}"
        so_far = self.tr("{count} so far", "after a measure").format(count=compared.after)
        days = self.tr("%n days after", "", compared.days_after)
        return f"{before}, {so_far} ({days})"

    def times(self, turns: Sequence[Turn]) -> str:
        return self.tr("tried %n times", "", len(turns)) if len(turns) > 1 else ""

    def seasons(self, told: CategorySeasons) -> str:
        """As "Belysning: hösten 14, vintern 6, våren 3, sommaren 0"."""
        by_count = sorted(told.by_season.items(), key=lambda pair: -pair[1])
        parts = ", ".join(f"{self.season(season)} {count}" for season, count in by_count)
        return f"{told.category}: {parts}"

    def same_before(self, told: CategorySeasons, now: Season) -> str:
        """As "Också hösten 2025 (9)"."""
        if not told.same_before:
            return ""
        years = ", ".join(f"{self.season(now)} {year} ({count})" for year, count in told.same_before)
        return self.tr("Also {seasons}").format(seasons=years)

    def no_seasons(self, seasons: Seasons) -> str:
        """Why nothing is told of seasons; "" where something is."""
        if seasons.categories:
            return ""
        if not seasons.is_known:
            return self.tr("Seasons are compared once reports have been kept for a whole year.")
        few = self.tr("Fewer than {least} reports of one kind here: too few to compare seasons.")
        return few.format(least=seasons.least)

    def season(self, season: Season) -> str:
        return {
            Season.WINTER: self.tr("the winter"),
            Season.SPRING: self.tr("the spring"),
            Season.SUMMER: self.tr("the summer"),
            Season.AUTUMN: self.tr("the autumn"),
        }[season]

    def day(self, day: date, today: date) -> str:
        return short_day_words(day, today)

    def back_again(self, told: BackAgain, today: date) -> str:
        """As "Stängdes 12 mars, löst."."""
        day = self.day(told.closed_on, today)
        if told.reason is None:
            return self.tr("Closed {day}.").format(day=day)
        return self.tr("Closed {day}, {reason}.").format(day=day, reason=label(told.reason))

    def tried_before(self, tried: Sequence[TriedBefore]) -> str:
        """As "Prövat: två armaturer (Avslutas, grön)"; a line each where they are many."""
        if not tried:
            return self.tr("Nothing was tried.")
        each = [self._tried(one) for one in tried]
        return self.tr("Tried: {measures}").format(measures="; ".join(each))

    def _tried(self, tried: TriedBefore) -> str:
        ending = self.ending(tried.decision, tried.rating)
        return f"{tried.title} ({ending})" if ending else tried.title

    def _stage(self, turn: Turn, today: date) -> str:
        if turn.state is MeasureState.NOT_DONE:
            return label(turn.state)
        if turn.done_on is not None:
            return self.tr("done {day}").format(day=self.day(turn.done_on, today))
        if turn.decided_on is not None:
            decided = self.tr("decided {day}").format(day=self.day(turn.decided_on, today))
            return decided if turn.state is MeasureState.DECIDED else f"{decided}, {label(turn.state)}"
        return label(turn.state)

    def _heads(self) -> dict[Happened, str]:
        return {
            Happened.CASE_OPENED: self.tr("Case opened: {title}"),
            Happened.CASE_CLOSED: self.tr("Case closed: {title}"),
            Happened.CASE_REOPENED: self.tr("Case opened again: {title}"),
            Happened.DECIDED: self.tr("Decided: {title}"),
            Happened.DONE: self.tr("Done: {title}"),
            Happened.DROPPED: self.tr("Will not be done: {title}"),
            Happened.FOLLOWED_UP: self.tr("Followed up: {title}"),
            Happened.PUBLISHED: self.tr("Published: {title}"),
        }


WORDS = PastWords()


def _small(category: str) -> str:
    """A category inside a sentence: its first letter small, unless it is an abbreviation."""
    return category if category[1:2].isupper() else category[:1].lower() + category[1:]
