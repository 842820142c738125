"""What an answer tells of: which of a case's measures speaks for it."""

from collections.abc import Iterable

from models.cases.values import CaseState, CloseReason
from models.measures.values import MeasureState

# What goes on is told before what is done, as more is to come; what will not be done is told last.
_TELLING = (
    MeasureState.UNDER_WAY,
    MeasureState.WAITING_EXTERNAL,
    MeasureState.DECIDED,
    MeasureState.DONE,
    MeasureState.FOLLOWED_UP,
    MeasureState.NOT_DONE,
)


def leading_state(
    measures: Iterable[MeasureState], case: CaseState | None = None, closed: CloseReason | None = None
) -> MeasureState | None:
    """The state that an answer is about; None where nothing is decided. What is only proposed is not told.

    A case that was closed because nothing needs doing is answered as what will not be done.
    """
    known = set(measures)
    found = next((state for state in _TELLING if state in known), None)
    if found is None and case is CaseState.CLOSED and closed is CloseReason.NO_ACTION:
        return MeasureState.NOT_DONE
    return found
