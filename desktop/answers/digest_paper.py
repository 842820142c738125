"""One sender's digest on paper, and as the words of a mail."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from desktop.answers.digest_content import DigestContent
from desktop.answers.head import typeset
from desktop.answers.proposal import measure_lines
from desktop.answers.words import say
from desktop.minutes.opening import cards
from desktop.minutes.parts import paragraph, paragraphs, subheading, under
from desktop.minutes.words import long_day
from desktop.paper import look
from desktop.paper.structure import StructureElement
from desktop.paper.text import Text
from desktop.papers.sender_letter import kind_words, told_table
from desktop.papers.sheet import figures_of, section
from desktop.papers.words import say as say_in_letters


def digest_pdf(content: DigestContent) -> bytes:
    return typeset(
        content.head, say("digest.title"), subject_of(content), lambda element: _story(content, element)
    )


def subject_of(content: DigestContent) -> str:
    return say("digest.subject", first=long_day(content.first), last=long_day(content.last))


def mail_words(content: DigestContent) -> str:
    """The same in plain words."""
    issuer = content.head.issuer
    parts = [
        say("digest.hello"),
        f"{_period(content)}. {_summary(content)}",
        "\n".join(_mail_cases(content)),
        *(f"{what}:\n{text}" for what, text in content.answers),
        say_in_letters("letter.rule"),
        say("digest.attached"),
        "\n".join(part for part in (say("message.bye"), issuer.unit, issuer.municipality) if part),
    ]
    return "\n\n".join(part for part in parts if part)


def _mail_cases(content: DigestContent) -> Iterator[str]:
    for case in content.told.cases:
        yield say("digest.mail_case", what=kind_words(case.category, case.area), state=case.state.lower())
        yield from (say("digest.mail_measure", measure=line) for line in measure_lines(case.measures))
    if not content.told.cases:
        yield say_in_letters("letter.no_cases")


def _story(content: DigestContent, element: StructureElement) -> list[Flowable]:
    told = content.told
    to = say_in_letters("letter.to", sender=told.sender, source=told.source) if told.sender else told.source
    numbers = (told.received, told.linked, told.duplicates, told.waiting)
    story: list[Flowable] = [
        Text(say("digest.title"), look.TITLE, element=element.sub("H1")),
        Text(to, look.SUBTITLE, element=element.sub("P")),
        Text(_period(content), look.STANDING_LINE, element=element.sub("P")),
        *cards(tuple(figures_of("letter.figures", numbers)), element, len(numbers)),
        paragraph(element, _summary(content)),
        *section(element, say_in_letters("letter.cases"), lambda inside: told_table(told.cases, inside)),
    ]
    if content.answers:
        story += section(element, say("digest.answers"), lambda inside: _answers(content, inside))
    return [*story, paragraph(element, say_in_letters("letter.rule"))]


def _answers(content: DigestContent, element: StructureElement) -> list[Flowable]:
    pieces: list[Flowable] = []
    for what, text in content.answers:
        pieces += under(subheading(element, what), paragraphs(element, text))
    return pieces


def _period(content: DigestContent) -> str:
    words = say("digest.period", first=long_day(content.first), last=long_day(content.last))
    return words[:1].upper() + words[1:]


def _summary(content: DigestContent) -> str:
    told = content.told
    words = [
        say("digest.summary", count=told.received),
        say_in_letters("letter.dismissed", count=told.dismissed) if told.dismissed else "",
        say_in_letters("letter.thanks"),
    ]
    return " ".join(part for part in words if part)
