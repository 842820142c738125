"""An answer to one member of the public as a letter: made, handed over and forgotten."""

from __future__ import annotations

from datetime import datetime

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer
from sqlalchemy.orm import Session

from desktop.answers.head import head_of, typeset
from desktop.answers.words import say
from desktop.minutes.parts import paragraph
from desktop.minutes.words import long_day
from desktop.paper import look
from desktop.paper.structure import StructureElement
from desktop.paper.text import Text
from models.answers.values import InformantMessage

# A window envelope (C5, SS-EN 13619) shows what stands in the upper right part of the sheet.
_WINDOW_INDENT = 85 * mm
_ABOVE, _BELOW = 8 * mm, 22 * mm


def letter_to(session: Session, message: InformantMessage, now: datetime) -> bytes:
    """The letter as PDF. The title and facts of the file name nobody."""
    head = head_of(session, say("letter.head"), now.date(), now)
    day = long_day(now.date())
    return typeset(head, say("letter.title"), message.subject, lambda element: _story(message, day, element))


def _story(message: InformantMessage, day: str, element: StructureElement) -> list[Flowable]:
    address = [line.strip() for line in message.address.replace(",", "\n").splitlines() if line.strip()]
    story: list[Flowable] = [Spacer(0, _ABOVE)]
    window = look.BODY.clone("window", leftIndent=_WINDOW_INDENT, spaceAfter=0, spaceBefore=0)
    story += [
        Text(line, window, element=element.sub("P")) for line in (message.name.strip(), *address) if line
    ]
    story.append(Spacer(0, _BELOW))
    story.append(paragraph(element, day[:1].upper() + day[1:]))
    story.append(Text(say("letter.title"), look.HEADING, element=element.sub("H1")))
    return story + [paragraph(element, part) for part in message.body.split("\n\n") if part.strip()]
