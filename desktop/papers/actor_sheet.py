"""A sheet for one actor: only theirs, what was decided now and what they have promised before."""

from collections.abc import Sequence
from datetime import date

from reportlab.platypus import Flowable

from desktop.minutes.parts import paragraph
from desktop.minutes.words import long_day
from desktop.paper.structure import StructureElement
from desktop.papers.dues import decision_words, due_cell, state_words
from desktop.papers.sheet import (
    Row,
    figures_of,
    front,
    measure_row,
    meeting_words,
    named,
    number_of,
    print_sheet,
    section,
    table,
)
from desktop.papers.values import Basis, PaperActor, PaperMeasure
from desktop.papers.words import say

_NOW_SHARES = (5.5, 28, 12.5, 14.5, 24, 15.5)
_OPEN_SHARES = (5.5, 29, 13, 24, 13.5, 15)
_HELPING_SHARES = (5.5, 29, 12.5, 14, 24, 15)


def actor_sheet(basis: Basis, actor: PaperActor) -> bytes:
    """The sheet as PDF."""
    title = say("sheet.title", actor=actor.shown)
    return print_sheet(basis.content, title, say("sheet.head"), lambda element: _story(basis, actor, element))


def _story(basis: Basis, actor: PaperActor, element: StructureElement) -> list[Flowable]:
    theirs = [each for each in basis.measures if each.concerns(actor.id)]
    now = [each for each in theirs if each.is_decided_now]
    own = [each for each in theirs if each.is_promise and each.responsible_id == actor.id]
    before = sorted((each for each in own if not each.is_decided_now), key=_by_date)
    helping = [each for each in theirs if each.is_promise and each not in own and not each.is_decided_now]
    numbers = _numbers(basis, own, [each for each in theirs if each.is_promise and each not in own])
    story = front(
        basis.content,
        element,
        say("sheet.title", actor=actor.name),
        meeting_words(basis.content),
        figures_of("sheet.figures", numbers),
    )
    story += section(
        element,
        say("sheet.now"),
        lambda inside: table(inside, "sheet.now", [_now(each, actor) for each in now], _NOW_SHARES),
    )
    story += section(
        element,
        say("sheet.open"),
        lambda inside: table(inside, "sheet.open", [_open(each) for each in before], _OPEN_SHARES),
    )
    if helping:
        rows = [measure_row(each) for each in helping]
        story += section(
            element,
            say("sheet.helping"),
            lambda inside: table(inside, "sheet.helping", rows, _HELPING_SHARES),
        )
    return story + section(element, say("sheet.tell"), lambda inside: _whom_to_tell(basis, inside))


def _numbers(basis: Basis, own: Sequence[PaperMeasure], helping: Sequence[PaperMeasure]) -> tuple[int, ...]:
    soon = [each for each in own if each.is_awaited and each.due and each.due <= basis.next_on]
    return len(own), len(soon), sum(each.days_late > 0 for each in own), len(helping)


def _by_date(measure: PaperMeasure) -> tuple[bool, date]:
    """What is carried out comes last."""
    return not measure.is_awaited, measure.due or measure.next_follow_up or date.max


def _now(measure: PaperMeasure, actor: PaperActor) -> Row:
    """Whoever only contributes is told so beside who is responsible."""
    is_own = measure.responsible_id == actor.id
    who = measure.responsible if is_own else f"{measure.responsible}\n{actor.shown} {say('helps')}"
    return [
        number_of(measure),
        named(measure),
        measure.area,
        who,
        due_cell(measure),
        decision_words(measure),
    ]


def _open(measure: PaperMeasure) -> Row:
    following = measure.next_follow_up.isoformat() if measure.next_follow_up else ""
    return [
        number_of(measure),
        named(measure),
        measure.area,
        due_cell(measure, with_follow_up=False),
        following,
        state_words(measure),
    ]


def _whom_to_tell(basis: Basis, element: StructureElement) -> list[Flowable]:
    """Who took the notes where the municipality prints names, else the unit; and how to reach them."""
    content = basis.content
    who = content.noted_by if basis.with_names else ""
    whom = ", ".join(part for part in (who, content.issuer.unit, content.issuer.municipality) if part)
    words = [say("sheet.tell_words", whom=whom or say("sheet.nobody")), content.issuer.address_line]
    words += [say("sheet.next", day=long_day(basis.next_on))] if content.next_meeting else []
    return [paragraph(element, line) for line in words if line]
