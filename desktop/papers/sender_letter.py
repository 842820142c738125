"""A letter to one sender: what became of their reports."""

from collections import Counter
from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from desktop.minutes.parts import nothing, paragraph, strong
from desktop.minutes.words import long_day
from desktop.paper.structure import StructureElement
from desktop.paper.tables import ruled_table
from desktop.papers.leaving import ToldMeasure
from desktop.papers.sheet import Row, figures_of, front, print_sheet, section
from desktop.papers.values import Basis, SenderReports, ToldCase
from desktop.papers.words import columns, say

_SHARES = (26, 14, 16, 44)


def sender_letter(basis: Basis, sender: SenderReports) -> bytes:
    """The letter as PDF. It tells what `SenderReports` holds, and nothing else of the store."""
    return print_sheet(
        basis.content,
        say("letter.title"),
        say("letter.head"),
        lambda element: _story(basis, sender, element),
    )


def _story(basis: Basis, sender: SenderReports, element: StructureElement) -> list[Flowable]:
    to = say("letter.to", sender=sender.sender, source=sender.source) if sender.sender else sender.source
    numbers = (sender.received, sender.linked, sender.duplicates, sender.waiting)
    told = front(
        basis.content,
        element,
        say("letter.title"),
        to,
        figures_of("letter.figures", numbers) if sender.received else (),
    )
    told.append(paragraph(element, _summary(basis, sender)))
    told += section(element, say("letter.cases"), lambda inside: told_table(sender.cases, inside))
    return [*told, paragraph(element, say("letter.rule"))]


def _summary(basis: Basis, sender: SenderReports) -> str:
    held_on = basis.content.sitting.held_on
    period = say("letter.period", first=long_day(basis.since), last=long_day(held_on))
    words = [
        f"{period}.",
        say("letter.received", count=sender.received) if sender.received else say("letter.none"),
        say("letter.dismissed", count=sender.dismissed) if sender.dismissed else "",
        say("letter.thanks"),
    ]
    return " ".join(part for part in words if part)


def told_table(cases: tuple[ToldCase, ...], element: StructureElement) -> list[Flowable]:
    """What each case is about, how many of their reports it has, how far it has come, and its measures."""
    if not cases:
        return [nothing(element, say("letter.no_cases"))]
    return [ruled_table(element, columns("letter.case_columns"), [_case(each) for each in cases], _SHARES)]


def _case(case: ToldCase) -> Row:
    counts = [say("letter.reports", count=case.new)] if case.new else []
    counts += [say("letter.earlier", count=case.earlier)] if case.earlier else []
    return [
        strong(kind_words(case.category, case.area)),
        ", ".join(counts),
        case.state,
        "\n".join(_measures(case.measures)) or say("letter.no_measure"),
    ]


def _measures(measures: Sequence[ToldMeasure]) -> Iterator[str]:
    """Those with public words each on a line, then how many more there are in each state."""
    others = Counter(each.state for each in measures if not each.public_title)
    yield from (_published(each) for each in measures if each.public_title)
    for state, count in others.items():
        yield say("letter.measures", count=count, state=state.lower())


def _published(measure: ToldMeasure) -> str:
    parts = [f"{measure.public_title} – {measure.state.lower()}"]
    parts += [say("letter.measure_by", name=measure.responsible)] if measure.responsible else []
    parts += [say("letter.measure_due", day=measure.due)] if measure.due else []
    return ", ".join(parts)


def kind_words(category: str, area: str) -> str:
    """What a case is about, as far as it may be told: its category and area."""
    return say(
        "letter.case",
        category=category or say("letter.no_category"),
        area=area or say("letter.no_area"),
    )
