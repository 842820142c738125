"""The letterhead and the facts of a paper that belongs to no meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from reportlab.platypus import Flowable
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.minutes.letterhead import Letterhead
from desktop.minutes.values import Issuer, MinutesContent, Sitting, Version
from desktop.minutes.words import say as say_on_paper
from desktop.municipality import settings_of
from desktop.paper.document import Furniture, print_paper
from desktop.paper.facts import DocumentFacts
from desktop.paper.fonts import printable
from desktop.paper.press import PRESS
from desktop.paper.structure import StructureElement
from models.meetings.values import MinutesState


def head_of(session: Session, title: str, on: date, written_at: datetime) -> MinutesContent:
    """What the letterhead of the minutes reads: whose paper it is, of which day, and *title*."""
    settings = settings_of(session)
    year, week, _day = on.isocalendar()
    return MinutesContent(
        Issuer(settings.name, settings.unit, settings.address, settings.arms),
        Sitting(on, week, year),
        Version(MinutesState.FINALISED, 1, written_at.astimezone(STOCKHOLM)),
        title,
        options=settings.paper,
    )


def typeset(
    head: MinutesContent, title: str, subject: str, tell: Callable[[StructureElement], list[Flowable]]
) -> bytes:
    """The PDF, archivable and tagged as the minutes are."""
    facts = DocumentFacts(
        title=_line(title),
        author=_line(head.issuer.municipality),
        subject=_line(subject),
        creator=say_on_paper("creator"),
        written_at=head.version.written_at,
        level=head.options.level,
    )
    furniture = Furniture(Letterhead(head), head.issuer.address_line, _page_name)
    with PRESS:
        return print_paper(facts, furniture, tell, head.options.accent)


def _page_name(page: int, pages: int) -> str:
    return say_on_paper("page", page=page, pages=pages)


def _line(text: str) -> str:
    return " ".join(printable(text).split())
