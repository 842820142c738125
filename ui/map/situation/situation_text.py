"""A picture of an area as plain text, for a mail or a note."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop.labels import label
from desktop.situation.values import AreaPicture, Counted
from ui.map.situation.situation_counts import SituationCounts
from ui.map.situation.situation_words import (
    category_words,
    change_words,
    compared_words,
    hour_lines,
    late_words,
    narrowed_words,
    period_words,
    place_words,
    title_words,
    unplaced_lines,
)

_Named = tuple[str, Counted[Any]]


def picture_text(picture: AreaPicture) -> str:
    """The same as the panel shows, a line each; nothing of what the reports say."""
    return "\n".join(_lines(picture)) + "\n"


def _lines(picture: AreaPicture) -> Iterator[str]:
    yield f"{title_words(picture)}, {period_words(picture)}"
    if narrowed := narrowed_words(picture):
        yield narrowed
    yield SituationCounts().reports(picture.total.now)
    yield from compared_words(picture)
    yield from unplaced_lines(picture)
    categories: list[tuple[str, Counted[Any]]] = [
        (category_words(each.of), each) for each in picture.categories
    ]
    sources: list[_Named] = [(label(each.of), each) for each in picture.sources]
    for name, count in categories + sources:
        if count.now:
            change = f" ({change_words(count)})" if picture.can_compare_before else ""
            yield f"- {name}: {count.now}{change}"
    places = [(place, "") for place in picture.places]
    if picture.traffic is not None:
        places = [
            (each.place, ", ".join(f"{name} {count}" for name, count in hour_lines(each.hours)))
            for each in picture.traffic.places
        ]
    for place, told in places:
        yield f"{place.number}. {place_words(place)}: {place.count}" + (f" ({told})" if told else "")
    for case in picture.cases:
        yield f"- {case.title}, {label(case.state)}"
    for row in picture.measures:
        yield f"- {row.title}, {row.responsible or '–'}, {late_words(row, picture)}"
