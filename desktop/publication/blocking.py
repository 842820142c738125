"""What looks like personal data in public words, and stops them."""

from sqlalchemy.orm import Session

from desktop.screening import hits
from desktop.screening_decisions import open_hits
from models.kinds import Kind
from models.publication.tables import Publication
from models.publication.values import PublicField
from models.refusals import Refusal, RefusalKind
from models.screening.rules import refuse_blocking
from models.screening.values import Level


def refuse_personal_data(session: Session, publication: Publication) -> None:
    """A sure finding stops an approval and a publishing, unless a person decided to keep exactly those words.

    Raises Refusal PERSONAL_DATA_IN_PUBLIC with the kinds found.
    """
    texts = {field.value: getattr(publication, field.value) for field in PublicField}
    found = open_hits(session, Kind.PUBLICATION, publication.id, texts)
    refuse_blocking(publication.public_title, found)


def refuse_personal_reason(reason: str) -> None:
    """A reason for a withdrawal is read by nobody else before it goes out: probable findings stop it too.

    Raises Refusal PERSONAL_DATA_IN_PUBLIC with the kinds found.
    """
    found = tuple(dict.fromkeys(hit.kind for hit in hits(reason) if hit.level is not Level.LOW))
    if found:
        raise Refusal(RefusalKind.PERSONAL_DATA_IN_PUBLIC, title=reason, kinds=found)
