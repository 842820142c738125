"""The picture of an area set in type: one page of what matters most, then the tables."""

from __future__ import annotations

from reportlab.platypus import Flowable

from desktop.intake.progress import Tell, unheard
from desktop.minutes.letterhead import Letterhead
from desktop.minutes.parts import under
from desktop.minutes.values import MinutesContent, Sitting, Version
from desktop.minutes.words import say as say_on_paper
from desktop.paper import look
from desktop.paper.document import Furniture, print_paper
from desktop.paper.facts import DocumentFacts
from desktop.paper.fonts import printable
from desktop.paper.structure import StructureElement
from desktop.paper.text import Heading
from desktop.situation.figures import figures
from desktop.situation.front import front
from desktop.situation.paper_content import PaperContent
from desktop.situation.tables import cases, closed, counting, hours, measures, places, quotes, traffic
from desktop.situation.values import Preset
from desktop.situation.words import area_title, period, say
from models.meetings.values import MinutesState


def lay_out(content: PaperContent, tell: Tell = unheard) -> bytes:
    """The picture as PDF/A (at the level of the options) and PDF/UA-1; the same content, the same bytes."""
    furniture = Furniture(Letterhead(_head(content)), content.issuer.address_line, _page_name)
    written = print_paper(
        _facts(content), furniture, lambda element: _story(content, element, tell), content.options.accent
    )
    # Who stopped it on the last page wants no paper either.
    tell(1, 1)
    return written


def _story(content: PaperContent, element: StructureElement, tell: Tell) -> list[Flowable]:
    is_traffic = content.picture.wish.preset is Preset.TRAFFIC
    sections = (
        [("traffic", traffic), ("cases", cases), ("measures", measures)]
        if is_traffic
        else [
            ("places", places),
            ("figures", figures),
            ("hours", hours),
            ("cases", cases),
            ("measures", measures),
            ("closed", closed),
        ]
    )
    sections += [("quotes", quotes)] if content.picture.wish.with_words else []
    story = front(content, element)
    sections.append(("counting", counting))
    for nth, (name, write) in enumerate(sections):
        tell(nth, len(sections) + 1)
        inside = element.sub("Sect")
        heading = Heading(say(f"{name}.heading"), look.HEADING, element=inside.sub("H2"))
        if pieces := write(content, inside):
            story += under(heading, pieces)
    return story


def _head(content: PaperContent) -> MinutesContent:
    """What the letterhead of the minutes reads; a picture is no draft."""
    day = content.picture.today
    sitting = Sitting(day, day.isocalendar().week, day.year)
    version = Version(MinutesState.FINALISED, 1, content.written_at)
    return MinutesContent(content.issuer, sitting, version, _title(content))


def _page_name(page: int, pages: int) -> str:
    return say_on_paper("page", page=page, pages=pages)


def _title(content: PaperContent) -> str:
    return say("title_traffic" if content.picture.wish.preset is Preset.TRAFFIC else "title")


def _facts(content: PaperContent) -> DocumentFacts:
    area = area_title(content.picture, content.issuer.municipality)
    days = period(content.picture.wish.days)
    subject = printable(say("subject", title=_title(content), area=area, period=days))
    return DocumentFacts(
        title=" ".join(printable(f"{_title(content)}: {area}").split()),
        author=" ".join(printable(content.issuer.municipality).split()),
        subject=" ".join(subject.split()),
        creator=say_on_paper("creator"),
        written_at=content.written_at,
        level=content.options.level,
    )
