"""The other sections: places, times, cases, measures, what was closed, and how it is counted."""

from __future__ import annotations

from reportlab.platypus import Flowable

from desktop.minutes.parts import nothing, number_cell, paragraph, strong
from desktop.minutes.terms import term
from desktop.minutes.words import long_day
from desktop.paper import look
from desktop.paper.blocks import bullets
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from desktop.situation.hours import most_common
from desktop.situation.paper_content import PaperContent
from desktop.situation.values import CameOfIt, ClosedCase, HotPlace, Hours
from desktop.situation.words import columns, harmless, numeric_day, place_title, say
from models.map.values import PartOfDay
from models.measures.values import MeasureRow

_PLACE_SHARES = (6, 26, 15, 9, 26, 24)
_AREA = 2
_FEW = 2
_HOUR_SHARES = (28, 16, 16, 16, 16, 12)
_TRAFFIC_SHARES = (5, 25, 8, *(7.2,) * 8, 9)
_CASE_SHARES = (34, 17, 19, 15, 15, 12)
_MEASURE_SHARES = (33, 25, 16, 17, 16)
_CLOSED_SHARES = (24, 14, 14, 14, 40)
_QUOTE_SHARES = (15, 22, 63)


def places(content: PaperContent, element: StructureElement) -> list[Flowable]:
    """The numbered places with what is told of them, and whether a case does."""
    is_one = len(content.picture.names) == 1
    rows = [_place_row(place, is_in_one_area=is_one) for place in content.picture.places]
    if not rows:
        return [nothing(element, say("front.no_places"))]
    return [ruled_table(element, columns("places.columns"), rows, _PLACE_SHARES, optional={_AREA})]


def hours(content: PaperContent, element: StructureElement) -> list[Flowable]:
    """By part of day, of those whose time is known; how many lack it is told."""
    told = content.picture.hours
    if not told.known:
        return [nothing(element, say("hours.none"))] if content.picture.total.now else []
    rows: list[list[str | Cell]] = []
    for name, counts in (("weekdays", told.weekdays), ("weekends", told.weekends)):
        by_part = [number_cell(counts.get(part, 0)) for part in PartOfDay]
        rows.append([strong(say(f"hours.{name}")), *by_part, number_cell(sum(counts.values()))])
    pieces: list[Flowable] = [ruled_table(element, columns("hours.columns"), rows, _HOUR_SHARES)]
    if told.unknown:
        pieces.append(paragraph(element, say("hours.unknown", count=told.unknown)))
    return pieces


def traffic(content: PaperContent, element: StructureElement) -> list[Flowable]:
    """The police's list: each place by part of day, weekdays then weekend; the last line is the sum."""
    told = content.picture.traffic
    if told is None or not (told.total.known or told.total.unknown):
        return [nothing(element, say("traffic.nothing"))]
    rows = [_traffic_row(str(each.place.number), place_title(each.place), each.hours) for each in told.places]
    if told.other_places:
        rows.append(_traffic_row("", say("traffic.others", count=told.other_places), told.others))
    if told.unplaced.known or told.unplaced.unknown:
        rows.append(_traffic_row("", say("traffic.unplaced"), told.unplaced))
    rows.append(_traffic_row("", say("traffic.total"), told.total))
    return [
        paragraph(element, say("traffic.means")),
        ruled_table(element, columns("traffic.columns"), rows, _TRAFFIC_SHARES),
    ]


def cases(content: PaperContent, element: StructureElement) -> list[Flowable]:
    rows: list[list[str | Cell]] = [
        [
            strong(harmless(each.title)),
            each.area,
            each.category,
            say(f"case_state.{each.state}"),
            numeric_day(each.opened_on),
            number_cell(each.reports),
        ]
        for each in content.picture.cases
    ]
    if not rows:
        return [nothing(element, say("cases.nothing"))]
    return [ruled_table(element, columns("cases.columns"), rows, _CASE_SHARES)]


def measures(content: PaperContent, element: StructureElement) -> list[Flowable]:
    rows: list[list[str | Cell]] = [
        [
            strong(harmless(each.title)),
            harmless(each.case_title),
            each.responsible or say("nobody"),
            _due(each),
            term(each.state),
        ]
        for each in content.picture.measures
    ]
    if not rows:
        return [nothing(element, say("measures.nothing"))]
    return [ruled_table(element, columns("measures.columns"), rows, _MEASURE_SHARES)]


def closed(content: PaperContent, element: StructureElement) -> list[Flowable]:
    rows = [_closed_row(each) for each in content.picture.closed]
    if not rows:
        return [nothing(element, say("closed.nothing"))]
    return [ruled_table(element, columns("closed.columns"), rows, _CLOSED_SHARES)]


def quotes(content: PaperContent, element: StructureElement) -> list[Flowable]:
    """What the reports say: the service has refused what surely tells of a person."""
    rows = [
        [numeric_day(each.received_on), each.category or say("uncategorised"), each.text]
        for each in content.picture.quotes
    ]
    if not rows:
        return [nothing(element, say("quotes.nothing"))]
    return [ruled_table(element, columns("quotes.columns"), rows, _QUOTE_SHARES)]


def counting(content: PaperContent, element: StructureElement) -> list[Flowable]:
    """What is counted and what is not, with the numbers."""
    picture = content.picture
    placing, is_part = picture.placing, bool(picture.names or picture.wish.region)
    numbers = {
        "placed": placing.placed,
        "in_area" if is_part else "in_area_whole": placing.in_area,
        "nowhere": placing.nowhere,
        "may_lie_here": placing.may_lie_here,
        "elsewhere": placing.elsewhere,
        "put_aside": picture.put_aside,
    }
    told = [say("counting.received")]
    told += [say(f"counting.{key}", count=count) for key, count in numbers.items() if count]
    told += [say("counting.near")] if picture.traffic is None else []
    told += [say("counting.fallback"), say("counting.now", day=long_day(picture.today).split(" ", 1)[1])]
    return bullets(element, told)


def _place_row(place: HotPlace, *, is_in_one_area: bool) -> list[str | Cell]:
    seen = _few([f"{name or say('uncategorised')} {count}" for name, count in place.categories], ", ")
    linked = _few([harmless(case.title) for case in place.cases], "\n")
    return [
        str(place.number),
        strong(place_title(place)),
        "" if is_in_one_area else place.area or say("nobody"),
        number_cell(place.count),
        seen,
        linked or say("nobody"),
    ]


def _few(words: list[str], between: str) -> str:
    """The first two, and how many there are besides."""
    more = len(words) - _FEW
    return between.join(words[:_FEW] + ([say("places.more", count=more)] if more > 0 else []))


def _traffic_row(number: str, name: str, told: Hours) -> list[str | Cell]:
    parts = [counts.get(part, 0) for counts in (told.weekdays, told.weekends) for part in PartOfDay]
    span = most_common(told)
    return [
        number or say("nobody"),
        Cell(say("traffic.most", first=span[0], last=span[1]) if span else "", look.CELL, f"{name}\n"),
        number_cell(told.known + told.unknown),
        *(number_cell(count or "") for count in parts),
        number_cell(told.unknown or ""),
    ]


def _due(row: MeasureRow) -> str:
    if row.is_ongoing:
        following = row.follow_up_date
        return "\n".join([say("measures.ongoing"), *(_next(following) if following else ())])
    due = numeric_day(row.due_date) if row.due_date else say("nobody")
    return f"{due}\n{say('measures.late', count=row.days_late)}" if row.days_late else due


def _next(following: object) -> tuple[str, ...]:
    return (say("measures.next", day=numeric_day(following)),)  # type: ignore[arg-type]


def _closed_row(each: ClosedCase) -> list[str | Cell]:
    came = "\n".join(harmless(_came(one)) for one in each.came_of_it) or say("closed.no_measures")
    reason = say(f"reason.{each.reason}") if each.reason else say("nobody")
    return [strong(harmless(each.title)), each.area, numeric_day(each.closed_on), reason, came]


def _came(one: CameOfIt) -> str:
    """As "Ny belysning – avslutas (grön): ljusare hela vägen"."""
    if one.decision is None:
        what = one.outcome or say("closed.no_follow_up")
    else:
        rating = f" ({say(f'rating.{one.rating}')})" if one.rating else ""
        what = term(one.decision).lower() + rating + (f": {one.outcome}" if one.outcome else "")
    return say("closed.came", measure=one.measure, what=what)
