"""A safety walk's protocol: an answer to every point, in a table that can be read aloud."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from reportlab.platypus import Flowable
from sqlalchemy.orm import Session

from desktop.answers.head import head_of, typeset
from desktop.answers.screened import harmless
from desktop.answers.words import columns, say
from desktop.minutes.opening import cards
from desktop.minutes.parts import nothing, number_cell, paragraph, paragraphs, strong
from desktop.minutes.values import KeyFigure
from desktop.minutes.words import long_day
from desktop.paper import look
from desktop.paper.fonts import SEMIBOLD
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from desktop.paper.text import Text, coloured
from desktop.papers.sheet import Row, section
from models.walks.values import WalkPage, WalkPoint

_SHARES = (5, 17, 29, 27, 12, 10)
_UNANSWERED = coloured(look.CELL, look.SIGNAL, SEMIBOLD)


def protocol_of(session: Session, page: WalkPage, now: datetime) -> bytes:
    """The PDF. It tells what `WalkPage` holds, and nothing else of the store."""
    head = head_of(session, say("walk.head"), page.walk.held_on, now)
    return typeset(head, say("walk.title"), page.walk.name, lambda element: _story(page, element))


def _story(page: WalkPage, element: StructureElement) -> list[Flowable]:
    walk = page.walk
    numbers = (len(page.points), len(page.points) - page.unanswered, page.unanswered)
    figures = tuple(
        KeyFigure(name, number) for name, number in zip(columns("walk.figures"), numbers, strict=True)
    )
    day = long_day(walk.held_on)
    about = " · ".join(part for part in (day[:1].upper() + day[1:], walk.area) if part)
    story: list[Flowable] = [
        Text(say(f"walk.{walk.kind}"), look.KICKER, element=element.sub("P")),
        Text(_safe(walk.name), look.TITLE, element=element.sub("H1")),
        Text(about, look.SUBTITLE, element=element.sub("P")),
        *cards(figures, element, len(figures)),
    ]
    for key, words in (("walk.participants", walk.participants), ("walk.route", walk.route)):
        if words.strip():
            story += section(element, say(key), partial(_paragraphs, words))
    story += section(element, say("walk.points"), lambda inside: _table(page, inside))
    return [*story, paragraph(element, say("walk.rule"))]


def _paragraphs(words: str, element: StructureElement) -> list[Flowable]:
    return paragraphs(element, _safe(words))


def _table(page: WalkPage, element: StructureElement) -> list[Flowable]:
    if not page.points:
        return [nothing(element, say("walk.nothing"))]
    return [ruled_table(element, columns("walk.columns"), [_row(point) for point in page.points], _SHARES)]


def _row(point: WalkPoint) -> Row:
    place = ", ".join(part for part in (point.place, point.area) if part)
    return [
        number_cell(point.number),
        strong(place or say("walk.no_place")),
        point.text,
        _answer(point),
        point.responsible,
        point.when.isoformat() if point.when else "",
    ]


def _answer(point: WalkPoint) -> str | Cell:
    """What lacks an answer says so, in words."""
    if point.is_answered:
        return point.answer
    words = [say("walk.no_answer"), point.answer]
    return Cell("\n".join(part for part in words if part), _UNANSWERED)


def _safe(text: str) -> str:
    return harmless(text, say("walk.withheld"))
