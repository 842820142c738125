"""What a publication waits for: the order of the queue."""

from dataclasses import dataclass
from datetime import date

from models.publication.schedule import ends_soon, has_expired, is_due
from models.publication.values import PublicationState, Verdict, Waits

ORDER = tuple(Waits)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a publication stands on one day, for one person."""

    state: PublicationState
    may_approve: bool
    last_verdict: Verdict | None
    is_doubtful: bool
    publish_from: date | None
    publish_until: date | None


def waits_for(standing: Standing, today: date) -> Waits:
    """What comes next, and whether it is this person's."""
    match standing.state:
        case PublicationState.PROPOSED:
            is_back = standing.last_verdict is Verdict.SENT_BACK
            return Waits.SENT_BACK if is_back else Waits.WORDS
        case PublicationState.UNDER_REVIEW:
            return Waits.MY_REVIEW if standing.may_approve else Waits.ANOTHERS_REVIEW
        case PublicationState.APPROVED:
            return _approved(standing, today)
        case PublicationState.PUBLISHED:
            return _published(standing, today)
        case PublicationState.WITHDRAWN:
            return Waits.TAKEN_BACK


def _approved(standing: Standing, today: date) -> Waits:
    if has_expired(standing.publish_until, today):
        return Waits.DAY_PASSED
    if standing.is_doubtful:
        return Waits.DOUBTFUL
    return Waits.PUBLISHING if is_due(standing.publish_from, today) else Waits.ITS_DAY


def _published(standing: Standing, today: date) -> Waits:
    if has_expired(standing.publish_until, today):
        return Waits.PUBLISHING
    if standing.is_doubtful:
        return Waits.DOUBTFUL
    return Waits.ENDING if ends_soon(standing.publish_until, today) else Waits.NOTHING
