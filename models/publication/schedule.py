"""From which day until which a publication is shown."""

from datetime import date, timedelta

from models.refusals import Refusal, RefusalKind

SOON = timedelta(days=14)


def is_due(first: date | None, today: date) -> bool:
    """Its first day has come; none: at once."""
    return first is None or first <= today


def has_expired(last: date | None, today: date) -> bool:
    """Its last day has passed; none: shown until further notice."""
    return last is not None and last < today


def ends_soon(last: date | None, today: date) -> bool:
    """Two weeks are left at most: time to decide whether it shall stand on."""
    return last is not None and today <= last <= today + SOON


def refuse_bad_days(first: date | None, last: date | None, today: date) -> None:
    """Raises Refusal LAST_DAY_BEFORE_FIRST; DATE_IN_THE_PAST where it would never be shown."""
    if first is not None and last is not None and last < first:
        raise Refusal(RefusalKind.LAST_DAY_BEFORE_FIRST, first=first, last=last)
    if has_expired(last, today):
        raise Refusal(RefusalKind.DATE_IN_THE_PAST, day=last)
