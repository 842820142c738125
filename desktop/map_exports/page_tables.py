"""The lists beside the map of the page: the same facts for those who cannot see it."""

from dataclasses import dataclass

from desktop.map_exports.content import AreaTold, MapContent, PublicMeasure, StreetTold
from desktop.map_exports.view import NUMBERED
from desktop.map_exports.wishes import Detail
from desktop.map_exports.words import categories_words, figure, kind_name, say


@dataclass(frozen=True, slots=True)
class Row:
    """`place` is the key of its mark on the map, if it has one."""

    name: str
    figures: tuple[str, ...]
    words: tuple[str, ...]
    place: str = ""
    number: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    caption: str
    head: str
    rows: tuple[Row, ...]


def tables(content: MapContent) -> list[Table]:
    """Streets, then areas; none without rows."""
    made = [
        Table(say("list_streets"), say("streets_head"), _street_rows(content)),
        Table(_areas_caption(content), say("areas_head"), _area_rows(content)),
    ]
    return [table for table in made if table.rows]


def measures_of(content: MapContent) -> list[tuple[str, PublicMeasure]]:
    told = [*content.areas, *([content.nowhere] if content.nowhere else [])]
    return [(area.name or say("nowhere"), each) for area in told for each in area.measures]


def street_key(number: int) -> str:
    return f"s{number}"


def area_key(number: int) -> str:
    return f"a{number}"


def words_of(told: AreaTold | StreetTold, content: MapContent) -> tuple[str, ...]:
    """The categories, kind by kind."""
    named = [(kind, told.count(kind)) for kind in content.kinds]
    return tuple(
        f"{kind_name(kind)}: {categories_words(count)}" if len(content.kinds) > 1 else categories_words(count)
        for kind, count in named
        if count and count.categories
    )


def _areas_caption(content: MapContent) -> str:
    return say("list_areas" if content.detail is Detail.AREA else "list_areas_rest")


def _street_rows(content: MapContent) -> tuple[Row, ...]:
    rows = []
    for number, street in enumerate(content.streets, 1):
        shown = str(number) if content.detail is Detail.STREET and number <= NUMBERED else ""
        rows.append(
            Row(street.name, _figures(street, content), words_of(street, content), street_key(number), shown,
                street.area)
        )  # fmt: skip
    if content.off_street:
        rows.append(Row(say("no_street"), _figures(content.off_street, content), ()))
    return tuple(rows)


def _area_rows(content: MapContent) -> tuple[Row, ...]:
    is_marked = content.detail is Detail.AREA
    rows = [
        Row(
            area.name, _figures(area, content), words_of(area, content),
            area_key(number) if is_marked and area.label else "",
        )
        for number, area in enumerate(content.areas)
        if area.counts
    ]  # fmt: skip
    if content.nowhere:
        rows.append(
            Row(say("nowhere"), _figures(content.nowhere, content), words_of(content.nowhere, content))
        )
    return tuple(rows)


def _figures(told: AreaTold | StreetTold, content: MapContent) -> tuple[str, ...]:
    return tuple(figure(told.count(kind)) or "–" for kind in content.kinds)
