"""What must not leave in an answer: what a person has still to fill in, and what surely is personal data."""

from sqlalchemy.orm import Session

from desktop.screening import hits
from models.refusals import Refusal, RefusalKind
from models.screening.values import Level
from models.standard_texts.rules import has_gap


def refuse_unfit(session: Session, report_id: int, text: str) -> None:
    """Refuse ANSWER_UNFINISHED, PERSONAL_DATA_IN_ANSWER.

    The one place where answers are screened: what a person has decided of a report's hits is asked here.
    """
    del session, report_id
    if has_gap(text):
        raise Refusal(RefusalKind.ANSWER_UNFINISHED)
    if kinds := tuple(dict.fromkeys(hit.kind for hit in hits(text) if hit.level is Level.HIGH)):
        raise Refusal(RefusalKind.PERSONAL_DATA_IN_ANSWER, kinds=kinds)


def may_leave(text: str) -> bool:
    """Whether words that nobody looks through once more may stand in a paper."""
    return not has_gap(text) and not any(hit.level is Level.HIGH for hit in hits(text))


def harmless(text: str, withheld: str) -> str:
    """The text with *withheld* in place of what surely is personal data."""
    for hit in sorted(hits(text), key=lambda hit: -hit.start):
        if hit.level is Level.HIGH:
            text = text[: hit.start] + withheld + text[hit.end :]
    return text
