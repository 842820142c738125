"""What must not leave in an answer: what a person has still to fill in, and what surely is personal data."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop.screening import hits
from desktop.screening_decisions import kept_words, screened
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.screening.rules import blocking
from models.screening.values import Level
from models.standard_texts.rules import has_gap

# Under which name decisions about an answer are stored.
ANSWER_TEXT = "text"


def refuse_unfit(session: Session, report_ids: Iterable[int], text: str) -> None:
    """Refuse ANSWER_UNFINISHED, PERSONAL_DATA_IN_ANSWER.

    What a person decided to keep in the answer to one of the reports is kept for all of them.
    """
    if has_gap(text):
        raise Refusal(RefusalKind.ANSWER_UNFINISHED)
    kept = [each for id_ in report_ids for each in kept_words(session, Kind.REPORT, id_)]
    stopped = blocking(screened({ANSWER_TEXT: text}, kept))
    if kinds := tuple(dict.fromkeys(found.hit.kind for found in stopped)):
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
