"""What a line asks of the services, and what the rules of the field would refuse it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from desktop.one_line.values import Known, Line, LineKind, NamedActor
from models.measures import rules
from models.measures.rules import Standing
from models.measures.values import Decision, FollowUpDraft, MeasureDraft, Postponement
from models.refusals import Refusal, RefusalKind

# Whoever is missing, so that one can see what else is.
_SOMEBODY = (NamedActor(0, "…"),)
_SOME_WORDS = "…"


def measure_draft(line: Line, known: Known, meeting_id: int | None = None) -> MeasureDraft:
    """The measure, or the successor; a new actor has no id yet."""
    ids = [actor.id for actor in line.actors]
    return MeasureDraft(
        title=line.text,
        case_id=known.case_id,
        responsible_id=ids[0] if ids else None,
        contributor_ids=tuple(id_ for id_ in ids[1:] if id_ is not None),
        due_date=None if line.is_ongoing else line.day,
        is_ongoing=line.is_ongoing,
        follow_up_date=line.follow_up_day,
        meeting_id=meeting_id,
    )


def follow_up_draft(line: Line, known: Known, meeting_id: int | None = None) -> FollowUpDraft:
    """The follow-up, with what its decision needs. The item must be about a measure."""
    measure, decision = known.measure, line.decision
    if measure is None or decision is None:
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    return FollowUpDraft(
        measure_id=measure.id,
        version=measure.version,
        on=known.today,
        decision=decision,
        note=line.text if decision is Decision.CONTINUE else "",
        meeting_id=meeting_id,
        next_date=line.day if decision in {Decision.CONTINUE, Decision.EXPAND} else None,
        new_scope=line.text if decision is Decision.EXPAND else "",
        successor=measure_draft(line, known) if decision is Decision.REPLACE else None,
        outcome=line.outcome,
        reason=line.reason,
    )


def postponement(line: Line, known: Known, meeting_id: int | None = None) -> Postponement:
    """The move of the due date. The item must be about a measure."""
    if known.measure is None:
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    return Postponement(
        id=known.measure.id,
        version=known.measure.version,
        due_date=None if line.is_ongoing else line.day,
        reason=line.reason,
        follow_up_date=line.follow_up_day,
        meeting_id=meeting_id,
    )


def refusals(line: Line, known: Known) -> Iterator[Refusal]:
    """All that the rules would refuse the line with: what is missing is filled in, to see what else is."""
    if known.is_locked and line.kind is not LineKind.EMPTY:
        yield Refusal(RefusalKind.MINUTES_LOCKED)
        return
    for _ in _FILLED:
        refusal = _refusal(line, known)
        if refusal is None:
            return
        yield refusal
        filled = _FILLED.get(refusal.kind)  # type: ignore[call-overload]
        if filled is None:
            return
        line = filled(line, known.today)


def _refusal(line: Line, known: Known) -> Refusal | None:
    try:
        match line.kind:
            case LineKind.NEW_MEASURE:
                _require_new(line, known)
            case LineKind.FOLLOW_UP if known.measure is not None:
                rules.followed_up(known.measure.standing, follow_up_draft(line, known))
            case LineKind.POSTPONEMENT if known.measure is not None:
                _require_day(line)
                rules.postponed(known.measure.standing, postponement(line, known), known.today)
    except Refusal as refusal:
        return refusal
    return None


def _require_new(line: Line, known: Known) -> None:
    if not line.text:
        raise Refusal(RefusalKind.TITLE_MISSING)
    draft = measure_draft(line, known)
    is_somebody = bool(line.actors)
    rules.decided(
        Standing(
            responsible_actor_id=(draft.responsible_id or 0) if is_somebody else None,
            due_date=draft.due_date,
            is_ongoing=draft.is_ongoing,
            follow_up_date=draft.follow_up_date,
        )
    )


def _require_day(line: Line) -> None:
    """Without a day the measure would become ongoing; that must be said."""
    if line.day is None and not line.is_ongoing:
        raise Refusal(RefusalKind.DUE_DATE_MISSING)


_FILLED: Mapping[RefusalKind, Callable[[Line, date], Line]] = {
    RefusalKind.TITLE_MISSING: lambda line, _: replace(line, text=_SOME_WORDS),
    RefusalKind.SUCCESSOR_MISSING: lambda line, _: replace(line, text=_SOME_WORDS),
    RefusalKind.SCOPE_OR_DATE_MISSING: lambda line, _: replace(line, text=_SOME_WORDS),
    RefusalKind.RESPONSIBLE_MISSING: lambda line, _: replace(line, actors=_SOMEBODY),
    RefusalKind.DUE_DATE_MISSING: lambda line, today: replace(line, day=today),
    RefusalKind.FOLLOW_UP_DATE_MISSING: lambda line, today: replace(line, day=today, follow_up_day=today),
    RefusalKind.DATE_IN_THE_PAST: lambda line, today: replace(line, day=today, follow_up_day=today),
    RefusalKind.OUTCOME_MISSING: lambda line, _: replace(line, outcome=_SOME_WORDS),
    RefusalKind.REASON_MISSING: lambda line, _: replace(line, reason=_SOME_WORDS),
}
