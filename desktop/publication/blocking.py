"""What looks like personal data in public words, and stops them."""

from sqlalchemy.orm import Session

from desktop.screening import hits
from models.publication.tables import Publication
from models.refusals import Refusal, RefusalKind
from models.screening.values import HitKind, Level


def blocking(session: Session, publication: Publication) -> tuple[HitKind, ...]:
    """The kinds of the findings that stop an approval and a publishing of the words, each once."""
    del session
    found = [hit for text in (publication.public_title, publication.public_text) for hit in hits(text)]
    return tuple(dict.fromkeys(hit.kind for hit in found if hit.level is Level.HIGH))


def refuse_personal_data(session: Session, publication: Publication) -> None:
    """Raises Refusal PERSONAL_DATA_IN_PUBLIC with the kinds found."""
    if kinds := blocking(session, publication):
        raise Refusal(RefusalKind.PERSONAL_DATA_IN_PUBLIC, title=publication.public_title, kinds=kinds)


def refuse_personal_reason(reason: str) -> None:
    """A reason for a withdrawal is read by nobody else before it goes out: probable findings stop it too.

    Raises Refusal PERSONAL_DATA_IN_PUBLIC with the kinds found.
    """
    found = tuple(dict.fromkeys(hit.kind for hit in hits(reason) if hit.level is not Level.LOW))
    if found:
        raise Refusal(RefusalKind.PERSONAL_DATA_IN_PUBLIC, title=reason, kinds=found)
