"""What a GIS is given: rows of plain values under the same column names in every format."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.exports.safe_text import without_controls
from desktop.map_exports.content import AreaTold, MapContent, StreetTold, ThingTold
from desktop.map_exports.words import categories_words, figure, kind_name, say
from models.kinds import Kind

Row = Mapping[str, str | int | None]

_COUNTED = {Kind.REPORT: "reports", Kind.CASE: "cases", Kind.MEASURE: "measures"}


def thing_row(thing: ThingTold) -> Row:
    return {
        "kind": say(f"one.{thing.kind.value}"),
        "category": without_controls(thing.category),
        "state": thing.state,
        "month": thing.month,
        "street": without_controls(thing.street),
        "area": without_controls(thing.area),
        "public_title": without_controls(thing.title),
    }


def area_row(area: AreaTold, content: MapContent) -> Row:
    """`reports` is None where there are none and where they are too few; `reports_text` tells which."""
    name = without_controls(area.name) or say("nowhere")
    titles = "; ".join(f"{each.title} ({each.state})" for each in area.measures)
    return {"area": name, **_counts(area, content), "published_measures": without_controls(titles)}


def street_row(street: StreetTold, content: MapContent) -> Row:
    names = {"street": without_controls(street.name), "area": without_controls(street.area)}
    return {**names, **_counts(street, content)}


def count_rows(content: MapContent) -> Sequence[Row]:
    """Area by area, kind by kind, category by category; only what is told by number."""
    areas = [*content.areas, *([content.nowhere] if content.nowhere else [])]
    return [
        {
            "area": without_controls(area.name) or say("nowhere"),
            "kind": kind_name(count.kind),
            "category": without_controls(category),
            "count": each,
        }
        for area in areas
        for count in area.counts
        for category, each in (*count.categories, *_rest(count.others))
    ]


def _rest(others: int) -> list[tuple[str, int]]:
    return [(say("rest"), others)] if others else []


def _counts(told: AreaTold | StreetTold, content: MapContent) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for kind in content.kinds:
        count, name = told.count(kind), _COUNTED[kind]
        row[name] = count.number if count else 0
        row[f"{name}_text"] = figure(count) or "0"
        row[f"{name}_by_category"] = without_controls(categories_words(count)) if count else ""
    return row
