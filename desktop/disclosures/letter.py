"""What the papers of this room share: the head of the pages and what the file says of itself."""

from __future__ import annotations

from datetime import datetime

from desktop.disclosures.words import say
from desktop.minutes.letterhead import Letterhead
from desktop.minutes.values import Issuer, Masking, MinutesContent, Sitting, Version
from desktop.paper.document import Furniture
from desktop.paper.facts import DocumentFacts
from desktop.paper.fonts import printable
from models.meetings.values import MinutesState
from models.papers import PaperOptions


def furniture(issuer: Issuer, title: str, made_at: datetime, *, masked_by: str = "") -> Furniture:
    """The head of every page; with *masked_by* it is stamped as a masked copy."""
    day = made_at.date()
    masking = Masking(masked_by, made_at) if masked_by else None
    head = MinutesContent(
        issuer,
        Sitting(day, day.isocalendar().week, day.year),
        Version(MinutesState.FINALISED, 1, made_at),
        title,
        masking=masking,
    )
    return Furniture(Letterhead(head), issuer.address_line, _page_name)


def facts(
    issuer: Issuer, options: PaperOptions, title: str, subject: str, made_at: datetime
) -> DocumentFacts:
    return DocumentFacts(
        title=_one_line(title),
        author=_one_line(issuer.municipality),
        subject=_one_line(subject),
        creator=say("creator"),
        written_at=made_at,
        level=options.level,
    )


def _one_line(text: str) -> str:
    return " ".join(printable(text).split())


def _page_name(page: int, pages: int) -> str:
    return say("page", page=page, pages=pages)
