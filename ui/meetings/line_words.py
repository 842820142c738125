"""What a line says and what is doubtful about it, in the words of the table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop.language import NEAR, day_words, week_words
from desktop.one_line.values import Doubt, DoubtKind, Line, LineKind, Offer, OfferKind
from desktop.one_line.words import seen, sentence_case
from desktop.wording import label, sentence
from models.measures.values import Decision, MeasureState
from models.refusals import Refusal, RefusalKind
from ui.widgets.labels import cut

_LONGEST_QUOTE = 60
_MOST_TOLD = 5


class LineWords(QObject):
    """A class of its own: the translator's tool finds the words in `tr`."""

    def kind(self, line: Line) -> str:
        """What Enter makes of the line."""
        match line.kind:
            case LineKind.EMPTY:
                return ""
            case LineKind.NOTE:
                return self.tr("Note")
            case LineKind.NEW_MEASURE:
                return self.tr("New measure, decided now")
            case LineKind.POSTPONEMENT:
                return self.tr("The due date is moved")
            case LineKind.FOLLOW_UP:
                decision = label(line.decision) if line.decision else ""
                return self.tr("Decision: {decision}").format(decision=decision.lower())

    def text(self, line: Line) -> str:
        """The words that are kept; a note's stand in the field already."""
        return "" if line.kind is LineKind.NOTE else seen(line.text)

    def facts(self, line: Line, today: date) -> str:
        """Who, until when, what came of it and why."""
        parts = [self._responsible(line), *self._days(line, today)]
        if line.outcome:
            parts.append(self.tr("outcome: {words}").format(words=seen(line.outcome)))
        if line.reason:
            parts.append(self.tr("reason: {words}").format(words=seen(line.reason)))
        return " · ".join(part for part in parts if part)

    def doubt(self, doubt: Doubt, today: date) -> str:
        """What to point out, as a sentence."""
        if isinstance(doubt.kind, RefusalKind):
            return self._refused(doubt, today)
        words = cut(seen(doubt.words), _LONGEST_QUOTE)
        if doubt.kind is DoubtKind.DAY_HOLIDAY:
            words = words.lower()
        day = self.day(doubt.day, today) if doubt.day else ""
        return sentence_case(self._sentence(doubt.kind).format(words=words, day=day))

    def doubts(self, line: Line, today: date) -> str:
        """What to point out, one a line; of very many only the first."""
        told = [self.doubt(doubt, today) for doubt in line.doubts[:_MOST_TOLD]]
        more = len(line.doubts) - len(told)
        return "\n".join([*told, *([self.tr("and {count} more").format(count=more)] if more else [])])

    def offer(self, offer: Offer, today: date) -> str:
        """What stands on the button, or in the list."""
        if offer.kind is OfferKind.NEW_ACTOR:
            return self.tr("New actor: {name}").format(name=cut(offer.words, _LONGEST_QUOTE))
        if offer.kind is OfferKind.DAY and offer.day:
            return f"{offer.words} · {self.day(offer.day, today)}"
        if offer.kind is OfferKind.WORDS:
            return self.tr("Write: {words}…").format(words=offer.words)
        return offer.words

    def day(self, day: date, today: date) -> str:
        """A day and its week: "fre 12 jun (v. 24)", with the year where it is far off."""
        words = day_words(day, day)
        if abs(day - today) > NEAR:
            words = f"{words} {day.year}"
        return f"{words} ({week_words(day)})"

    def _responsible(self, line: Line) -> str:
        if not line.actors:
            return ""
        first, *others = (seen(actor.name) for actor in line.actors)
        if not others:
            return first
        return self.tr("{first}, with {others}").format(first=first, others=", ".join(others))

    def _days(self, line: Line, today: date) -> list[str]:
        parts = [self.tr("ongoing")] if line.is_ongoing else []
        if line.day and line.decision is Decision.CONTINUE:
            parts.append(self.tr("followed up {day}").format(day=self.day(line.day, today)))
        elif line.day:
            parts.append(self.tr("due {day}").format(day=self.day(line.day, today)))
        if line.follow_up_day:
            parts.append(self.tr("followed up {day}").format(day=self.day(line.follow_up_day, today)))
        return parts

    def _refused(self, doubt: Doubt, today: date) -> str:
        match doubt.kind:
            case RefusalKind.DATE_IN_THE_PAST if doubt.day:
                words = self.tr("{day} has passed already.").format(day=self.day(doubt.day, today))
                return sentence_case(words)
            case RefusalKind.NOT_ALLOWED_FROM_STATE:
                state = label(MeasureState(doubt.words)) if doubt.words else ""
                return self.tr("The measure is {state}: this cannot be decided of it.").format(state=state)
            case RefusalKind.NAME_TAKEN:
                return sentence(Refusal(RefusalKind.NAME_TAKEN, name=seen(doubt.words)))
            case _:
                return sentence(Refusal(doubt.kind))

    def _sentence(self, kind: DoubtKind) -> str:
        return self._of_day(kind) or self._of_actor(kind) or self._of_line(kind)

    def _of_day(self, kind: DoubtKind) -> str:
        words = {
            DoubtKind.DAY_WEEKEND: self.tr("{day} is a weekend."),
            DoubtKind.DAY_HOLIDAY: self.tr("{day} is {words}."),
            DoubtKind.DAY_PAST: self.tr("{day} has passed already."),
            DoubtKind.DAY_FAR: self.tr("{day} is far off: is the year right?"),
            DoubtKind.DAY_DOTTED: self.tr("“{words}” is read as {day}."),
            DoubtKind.DAY_OR_FRACTION: self.tr("“{words}” is read as a day: {day}."),
            DoubtKind.DAY_NOT_ITS_WEEKDAY: self.tr("“{words}”: that day is a {day}."),
            DoubtKind.DAY_IMPOSSIBLE: self.tr("There is no day “{words}”."),
            DoubtKind.DAY_NOT_UNDERSTOOD: self.tr("“{words}” is not understood as a day."),
            DoubtKind.DAY_GUESSED: self.tr("“{words}”: which day is meant?"),
            DoubtKind.DAY_LEFT_IN_TEXT: self.tr(
                "“{words}” stays in the text. Write “före” before a due date."
            ),
            DoubtKind.NEXT_MEETING_UNKNOWN: self.tr("No next meeting is planned: write the day."),
        }
        return words.get(kind, "")

    def _of_actor(self, kind: DoubtKind) -> str:
        words = {
            DoubtKind.ACTOR_UNKNOWN: self.tr("No actor is called “{words}”."),
            DoubtKind.ACTOR_GUESSED: self.tr("No actor is called “{words}”. Did you mean:"),
            DoubtKind.ACTOR_UNSURE: self.tr("Several actors may be “{words}”."),
            DoubtKind.ACTOR_NOT_NAMED: self.tr("No actor is named after “@”, so this is a note."),
            DoubtKind.ACTOR_JOINED: self.tr("“{words}” is taken as a contributing actor."),
            DoubtKind.ACTOR_NEW: self.tr("“{words}” is a new actor, and is added with Enter."),
        }
        return words.get(kind, "")

    def _of_line(self, kind: DoubtKind) -> str:
        words = {
            DoubtKind.DECISION_UNKNOWN: self.tr("No decision begins like this, so this is a note."),
            DoubtKind.DECISION_GUESSED: self.tr("“{words}” is read as the decision above."),
            DoubtKind.DECISION_MISPLACED: self.tr(
                "Is this to be a decision? Enter writes “{words}”, Ctrl+Enter keeps it as a note."
            ),
            DoubtKind.NO_MEASURE: self.tr("This item is about no measure, so there is nothing to decide of."),
            DoubtKind.HIDDEN_MARKS: self.tr("The line holds marks that cannot be seen."),
            DoubtKind.TITLE_LONG: self.tr("This is long for a measure."),
            DoubtKind.LINE_LONG: self.tr("So long a line is a note."),
        }
        return words[kind]


LINE_WORDS = LineWords()
