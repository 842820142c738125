"""Which state may follow which (domain.md §5). Transitions are data."""

import enum
from collections.abc import Mapping
from typing import TypeVar

from models.cases.values import CaseState as C
from models.measures.values import MeasureState as M
from models.meetings.values import MinutesState as P
from models.publication.values import PublicationState as U
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportState as R

State = TypeVar("State", bound=enum.StrEnum)
Transitions = Mapping[State, frozenset[State]]

# A new report is screened once; undoing a screening makes it new again.
REPORT: Transitions[R] = {
    R.NEW: frozenset({R.LINKED, R.DUPLICATE, R.DISMISSED}),
    R.LINKED: frozenset({R.NEW}),
    R.DUPLICATE: frozenset({R.NEW}),
    R.DISMISSED: frozenset({R.NEW}),
}

# Forward one step, back where work shows it is needed; reopened cases are back in analysis.
CASE: Transitions[C] = {
    C.NEW: frozenset({C.ANALYSIS, C.ACTION, C.CLOSED}),
    C.ANALYSIS: frozenset({C.ACTION, C.FOLLOW_UP, C.CLOSED}),
    C.ACTION: frozenset({C.ANALYSIS, C.FOLLOW_UP, C.CLOSED}),
    C.FOLLOW_UP: frozenset({C.ANALYSIS, C.ACTION, C.CLOSED}),
    C.CLOSED: frozenset({C.ANALYSIS}),
}

MEASURE: Transitions[M] = {
    M.PROPOSED: frozenset({M.DECIDED, M.NOT_DONE}),
    M.DECIDED: frozenset({M.UNDER_WAY, M.DONE, M.WAITING_EXTERNAL, M.NOT_DONE, M.FOLLOWED_UP}),
    M.UNDER_WAY: frozenset({M.DONE, M.WAITING_EXTERNAL, M.NOT_DONE, M.FOLLOWED_UP}),
    M.WAITING_EXTERNAL: frozenset({M.DECIDED, M.UNDER_WAY, M.DONE, M.NOT_DONE, M.FOLLOWED_UP}),
    M.DONE: frozenset({M.UNDER_WAY, M.FOLLOWED_UP}),
    M.FOLLOWED_UP: frozenset(),
    M.NOT_DONE: frozenset({M.PROPOSED}),
}

PUBLICATION: Transitions[U] = {
    U.PROPOSED: frozenset({U.UNDER_REVIEW, U.WITHDRAWN}),
    U.UNDER_REVIEW: frozenset({U.PROPOSED, U.APPROVED, U.WITHDRAWN}),
    U.APPROVED: frozenset({U.UNDER_REVIEW, U.PUBLISHED, U.WITHDRAWN}),
    U.PUBLISHED: frozenset({U.UNDER_REVIEW, U.WITHDRAWN}),
    U.WITHDRAWN: frozenset({U.UNDER_REVIEW}),
}

MINUTES: Transitions[P] = {
    P.DRAFT: frozenset({P.FINALISED}),
    P.FINALISED: frozenset({P.DISPATCHED}),
    P.DISPATCHED: frozenset(),
}

# From decided on, somebody is responsible until a date (domain.md §4).
OPEN_MEASURES = frozenset({M.PROPOSED, M.DECIDED, M.UNDER_WAY, M.WAITING_EXTERNAL, M.DONE})
PROMISED_MEASURES = frozenset({M.DECIDED, M.UNDER_WAY, M.WAITING_EXTERNAL})
OPEN_CASES = frozenset({C.NEW, C.ANALYSIS, C.ACTION, C.FOLLOW_UP})


def step(transitions: Transitions[State], old: State, new: State) -> State:
    """The new state, where it may follow the old one.

    Raises Refusal (NOT_ALLOWED_FROM_STATE) where it may not.
    """
    if new is not old and new not in transitions[old]:
        raise Refusal(RefusalKind.NOT_ALLOWED_FROM_STATE, old=old, new=new)
    return new
