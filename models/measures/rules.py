"""What each state and each decision needs of a measure, and what it does (domain.md §4 and §5).

Everything here is a pure question or step: a `Standing` in, the next one out, or a `Refusal`.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from models.cases.values import CaseState
from models.measures.values import Decision, FollowUpDraft, MeasureState, Postponement
from models.refusals import Refusal, RefusalKind
from models.states import CASE, MEASURE, PROMISED_MEASURES, step

_PROMISE_KEPT_IN = PROMISED_MEASURES | {MeasureState.DONE, MeasureState.FOLLOWED_UP}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a measure stands: its state, who is responsible until when, and what the state tells."""

    state: MeasureState = MeasureState.PROPOSED
    responsible_actor_id: int | None = None
    due_date: date | None = None
    is_ongoing: bool = False
    follow_up_date: date | None = None
    done_on: date | None = None
    waiting_for: str = ""
    waiting_since: date | None = None
    not_done_reason: str = ""
    outcome: str = ""


def require_promise(standing: Standing) -> None:
    """From decided on somebody is responsible until a date, or continuously until a next follow-up."""
    if standing.state not in _PROMISE_KEPT_IN:
        return
    if standing.responsible_actor_id is None:
        raise Refusal(RefusalKind.RESPONSIBLE_MISSING)
    if standing.is_ongoing and standing.follow_up_date is None:
        raise Refusal(RefusalKind.FOLLOW_UP_DATE_MISSING)
    if not standing.is_ongoing and standing.due_date is None:
        raise Refusal(RefusalKind.DUE_DATE_MISSING)


def decided(standing: Standing) -> Standing:
    return _moved(standing, MeasureState.DECIDED)


def started(standing: Standing) -> Standing:
    return _moved(standing, MeasureState.UNDER_WAY)


def finished(standing: Standing, on: date) -> Standing:
    return replace(_moved(standing, MeasureState.DONE), done_on=on)


def waiting(standing: Standing, waiting_for: str, since: date) -> Standing:
    """Waits for somebody outside; whom must be said."""
    if not waiting_for.strip():
        raise Refusal(RefusalKind.WAITING_FOR_MISSING)
    moved = _moved(standing, MeasureState.WAITING_EXTERNAL)
    return replace(moved, waiting_for=waiting_for.strip(), waiting_since=since)


def dropped(standing: Standing, reason: str) -> Standing:
    """Will not be done; the reason may be published."""
    if not reason.strip():
        raise Refusal(RefusalKind.REASON_MISSING)
    return replace(_moved(standing, MeasureState.NOT_DONE), not_done_reason=reason.strip())


def proposed_again(standing: Standing) -> Standing:
    """Back from "will not be done"."""
    return replace(_moved(standing, MeasureState.PROPOSED), not_done_reason="")


def edited(standing: Standing, wished: Standing) -> Standing:
    """The wished actor and dates. A promised date is not edited but moved, with a reason."""
    moves_date = (standing.due_date, standing.is_ongoing) != (wished.due_date, wished.is_ongoing)
    if moves_date and standing.state in _PROMISE_KEPT_IN:
        raise Refusal(RefusalKind.REASON_MISSING)
    after = replace(
        standing,
        responsible_actor_id=wished.responsible_actor_id,
        due_date=None if wished.is_ongoing else wished.due_date,
        is_ongoing=wished.is_ongoing,
        follow_up_date=wished.follow_up_date,
    )
    require_promise(after)
    return after


def postponed(standing: Standing, wish: Postponement, today: date) -> Standing:
    """The new due date, or ongoing where it is None. Only what is promised can be moved."""
    if not wish.reason.strip():
        raise Refusal(RefusalKind.REASON_MISSING)
    if standing.state not in PROMISED_MEASURES:
        raise Refusal(RefusalKind.NOT_ALLOWED_FROM_STATE, old=standing.state, new=standing.state)
    for day in (wish.due_date, wish.follow_up_date):
        _refuse_past(day, today)
    after = replace(
        standing,
        due_date=wish.due_date,
        is_ongoing=wish.due_date is None,
        follow_up_date=wish.follow_up_date or standing.follow_up_date,
    )
    require_promise(after)
    return after


def followed_up(standing: Standing, draft: FollowUpDraft) -> Standing:
    """What a follow-up's decision makes of a measure; refuses where what it needs is missing."""
    if MeasureState.FOLLOWED_UP not in MEASURE[standing.state]:
        raise Refusal(RefusalKind.NOT_ALLOWED_FROM_STATE, old=standing.state, new=MeasureState.FOLLOWED_UP)
    _refuse_past(draft.next_date, draft.on)
    return _DECISIONS[draft.decision](standing, draft)


def days_late(state: MeasureState, due_date: date | None, today: date) -> int:
    """Days since the due date of a promised measure; 0 where it is not overdue."""
    if due_date is None or state not in PROMISED_MEASURES:
        return 0
    return max(0, (today - due_date).days)


def case_state(state: CaseState, measures: Collection[MeasureState]) -> CaseState:
    """Where a case is once one of its measures has moved: in action while anything is promised.

    A closed case stays closed; only a person opens it again.
    """
    wanted = state
    if PROMISED_MEASURES.intersection(measures):
        wanted = CaseState.ACTION
    elif state is CaseState.ACTION:
        carried_out = {MeasureState.DONE, MeasureState.FOLLOWED_UP}.intersection(measures)
        wanted = CaseState.FOLLOW_UP if carried_out else CaseState.ANALYSIS
    return wanted if wanted in CASE[state] else state


def _continued(standing: Standing, draft: FollowUpDraft) -> Standing:
    if draft.next_date is None:
        raise Refusal(RefusalKind.FOLLOW_UP_DATE_MISSING)
    return replace(_resumed(standing), follow_up_date=draft.next_date)


def _expanded(standing: Standing, draft: FollowUpDraft) -> Standing:
    if draft.next_date is None and not draft.new_scope.strip():
        raise Refusal(RefusalKind.SCOPE_OR_DATE_MISSING)
    resumed = _resumed(standing)
    if draft.next_date is None:
        return resumed
    if resumed.is_ongoing:
        return replace(resumed, follow_up_date=draft.next_date)
    return replace(resumed, due_date=draft.next_date)


def _replaced(standing: Standing, draft: FollowUpDraft) -> Standing:
    if draft.successor is None or not draft.successor.title.strip():
        raise Refusal(RefusalKind.SUCCESSOR_MISSING)
    return replace(_moved(standing, MeasureState.FOLLOWED_UP), outcome=draft.outcome.strip())


def _ended(standing: Standing, draft: FollowUpDraft) -> Standing:
    if not draft.outcome.strip():
        raise Refusal(RefusalKind.OUTCOME_MISSING)
    if not draft.reason.strip():
        raise Refusal(RefusalKind.REASON_MISSING)
    return replace(_moved(standing, MeasureState.FOLLOWED_UP), outcome=draft.outcome.strip())


_DECISIONS = {
    Decision.CONTINUE: _continued,
    Decision.EXPAND: _expanded,
    Decision.REPLACE: _replaced,
    Decision.END: _ended,
}


def _resumed(standing: Standing) -> Standing:
    return replace(_moved(standing, MeasureState.UNDER_WAY), done_on=None)


def _moved(standing: Standing, state: MeasureState) -> Standing:
    """In another state, which no longer waits for anybody, with the promise that state needs."""
    moved = replace(standing, state=step(MEASURE, standing.state, state), waiting_for="", waiting_since=None)
    require_promise(moved)
    return moved


def _refuse_past(day: date | None, today: date) -> None:
    if day is not None and day < today:
        raise Refusal(RefusalKind.DATE_IN_THE_PAST, day=day)
