"""What can be added to a line that lacks something."""

from __future__ import annotations

from desktop.one_line.calendar import holiday_name
from desktop.one_line.misread_days import misread_day
from desktop.one_line.reckoning import Reckoning
from desktop.one_line.swedish_days import spoken_day
from desktop.one_line.values import Known, Line, LineKind, Offer, OfferKind, PartRole
from models.measures.values import Decision
from models.refusals import RefusalKind

_NEXT_MEETING = "nästa möte"
_SATURDAY = 5


def offers_for(kind: RefusalKind, line: Line, known: Known) -> tuple[Offer, ...]:
    """The line with what it lacks, or with the beginning of it."""
    match kind:
        case RefusalKind.RESPONSIBLE_MISSING:
            return (_begun(line, " @"),)
        case RefusalKind.DUE_DATE_MISSING:
            return _days(line, known, "" if line.kind is LineKind.POSTPONEMENT else "senast ")
        case RefusalKind.FOLLOW_UP_DATE_MISSING:
            return _days(line, known, "" if line.decision is Decision.CONTINUE else "uppföljning ")
        case RefusalKind.OUTCOME_MISSING:
            return (_begun(line, " effekt: "),)
        case RefusalKind.REASON_MISSING:
            return (_begun(line, "; skäl: " if line.kind is LineKind.FOLLOW_UP else ": "),)
        case _:
            return ()


def near_days(known: Known) -> tuple[str, ...]:
    """Days that are often meant, as they are written; those that nobody works on are left out."""
    reckoning = Reckoning(known.today, next_meeting=known.next_meeting)
    words = ("i morgon", "på fredag", "om en vecka", "om två veckor", "om en månad", "nästa möte")
    found = [(each, spoken_day(each, reckoning)) for each in words]
    return tuple(
        each
        for each, spoken in found
        if spoken and spoken.day and spoken.day.weekday() < _SATURDAY and not holiday_name(spoken.day)
    )


def _days(line: Line, known: Known, before: str) -> tuple[Offer, ...]:
    reckoning = Reckoning(known.today, next_meeting=known.next_meeting)
    misread = misread_day(line)
    offers = []
    for words in near_days(known):
        spoken = spoken_day(words, reckoning)
        if words not in {"på fredag", "om två veckor", _NEXT_MEETING} or spoken is None:
            continue
        joint = "till " if before == "senast " and words == _NEXT_MEETING else before
        typed, cursor = _with(line, f"{joint}{words}", misread)
        offers.append(Offer(OfferKind.DAY, words, typed, cursor, spoken.day))
    return tuple(offers)


def _with(line: Line, words: str, misread: tuple[int, int] | None) -> tuple[str, int]:
    """The line with a day, and the day's end: where a day was misread, right after a decision, or last."""
    if misread is not None:
        start, end = misread
        begun = f"{line.typed[:start]}{words}"
        return f"{begun}{line.typed[end:]}", len(begun)
    decided = [part.end for part in line.parts if part.role is PartRole.DECISION]
    if not decided:
        typed = f"{line.typed.rstrip()} {words}"
        return typed, len(typed)
    before, rest = line.typed[: max(decided)], line.typed[max(decided) :]
    bare = before.rstrip(":")
    begun = f"{bare} {words}"
    return f"{begun}{before[len(bare) :]}{rest}", len(begun)


def _begun(line: Line, words: str) -> Offer:
    typed = line.typed.rstrip().rstrip(":;") + words
    return Offer(OfferKind.WORDS, words.strip(" ;:"), typed, len(typed))
