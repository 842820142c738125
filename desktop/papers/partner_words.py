"""What partners may read of a measure beyond its title: the text that was written for them."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.audience.reading import read_by
from desktop.papers.values import PaperMeasure
from desktop.screening_decisions import open_hits
from models.audience.values import Audience
from models.kinds import Kind
from models.publication.tables import Publication
from models.screening.rules import blocks

PARTNER_TEXT = "partner_text"


def with_partner_words(session: Session, measures: Iterable[PaperMeasure]) -> tuple[PaperMeasure, ...]:
    """The measures with what is written for partners; nothing of a text in which a finding is undecided."""
    asked = select(Publication.measure_id, Publication.id, Publication.partner_text)
    with read_by(session, Audience.PARTNER) as partners:
        written = {
            measure_id: (id_, text.strip()) for measure_id, id_, text in partners.execute(asked) if text
        }
    return tuple(
        replace(each, for_partners=_decided(session, *written[each.id])) if each.id in written else each
        for each in measures
    )


def _decided(session: Session, publication_id: int, text: str) -> str:
    found = open_hits(session, Kind.PUBLICATION, publication_id, {PARTNER_TEXT: text})
    return "" if any(map(blocks, found)) else text
