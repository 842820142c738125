"""The places of a whole table: coordinates read, fall-back points refused, precision settled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.intake.fields import Field
from desktop.intake.table import Table
from desktop.places.coarseness import step_of
from desktop.places.coordinates import (
    Orientation,
    Pair,
    Placed,
    are_of_another_system,
    find_system,
    place,
)
from desktop.places.fallbacks import (
    Point,
    Said,
    is_null_island,
    point_of,
    repeated_points,
)
from desktop.places.known_points import KnownPoints
from desktop.places.numbers import coordinate_number, grouping_separator
from desktop.places.outlines import Outline, middle_of
from desktop.places.pairs import coordinate_pair
from desktop.places.sweden import is_in_sweden, names_a_county
from desktop.places.system_names import named_system
from models.reports.values import Precision

_NORTH_NAMES = ("lat", "nort", "nord")
_MOSTLY = 0.5
_SHAPES = {"line": Precision.STREET, "area": Precision.AREA}


@dataclass(frozen=True, slots=True)
class Words:
    """What the rows say of their place in words; columns of equal length."""

    addresses: Sequence[str]
    areas: Sequence[str]
    municipalities: Sequence[str]
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Places:
    """Columns beside the table's rows, and the coordinate system they were in."""

    crs: str
    said: list[Placed | None]
    kept: list[Placed | None]
    is_fallback: list[bool]
    precision: list[Precision]
    # Whether figures stand in a coordinate column that no place could be made of.
    has_unreadable: bool = False
    # Row → the JSON of its lines in degrees WGS 84, where the file has all of a street.
    streets: Mapping[int, str] = field(default_factory=dict)

    @property
    def fallback_points(self) -> frozenset[Point]:
        """The points that were refused."""
        refused = zip(self.said, self.is_fallback, strict=True)
        return frozenset(point_of(placed) for placed, is_fallback in refused if placed and is_fallback)


def settle_places(
    table: Table,
    columns: dict[Field, int],
    words: Words,
    crs: str = "",
    known_points: frozenset[Point] = frozenset(),
    outline: Outline | None = None,
) -> Places:
    """`said` is what the file has; `kept` what is left when fall-back points are refused.

    *known_points* are refused however few rows share them; the municipality's *outline* helps
    to propose a coordinate system and says where its middle is.
    """
    pairs = _pairs(table, columns)
    system, said = _placed(table, columns, pairs, crs, outline)
    repeated = repeated_points(said, _said(words), step_of(pairs), middle_of(outline) if outline else None)
    refused = _fallbacks(table, pairs, said, words.addresses, repeated.refused, known_points)
    kept = [None if is_refused else placed for placed, is_refused in zip(said, refused, strict=True)]
    shapes = _cells(table, columns, Field.SHAPE)
    precision = [
        _precision(placed is not None, shape, (area, address), municipality)
        for placed, shape, area, address, municipality in zip(
            kept, shapes, words.areas, words.addresses, words.municipalities, strict=True
        )
    ]
    precision = [
        Precision.STREET if level is Precision.POINT and _is_at(placed, repeated.streets) else level
        for placed, level in zip(kept, precision, strict=True)
    ]
    kept = [
        None if level is Precision.AREA else placed for placed, level in zip(kept, precision, strict=True)
    ]
    streets = _streets(table, columns, system, kept)
    has_unreadable = _has_unreadable(table, columns, said, refused)
    return Places(system, said, kept, refused, precision, has_unreadable, streets)


def _streets(
    table: Table, columns: dict[Field, int], system: str, kept: Sequence[Placed | None]
) -> dict[int, str]:
    """The lines of the rows that are placed by them: not by columns that a person has pointed out."""
    is_own = all(columns.get(field) == index for field, index in table.fields.items())
    if not table.streets or not is_own:
        return {}
    from desktop.places.placed_lines import placed_lines  # noqa: PLC0415 - shapely, only for lines

    found = {
        index: placed_lines(shape, system, is_swapped=placed.is_swapped)
        for index, shape in table.streets.items()
        if (placed := kept[index]) is not None
    }
    return {index: lines for index, lines in found.items() if lines}


def _has_unreadable(
    table: Table, columns: dict[Field, int], said: Sequence[Placed | None], refused: Sequence[bool]
) -> bool:
    fields = (Field.LATITUDE, Field.LONGITUDE, Field.COORDINATES)
    filled = [columns[field] for field in fields if field in columns]
    return any(
        placed is None and not is_refused and any(row[at].strip() for at in filled)
        for row, placed, is_refused in zip(table.rows, said, refused, strict=True)
    )


def placed_rows(table: Table, columns: dict[Field, int]) -> tuple[str, list[Placed | None]]:
    """The coordinate system that was found, and each row's place as the file has it."""
    return _placed(table, columns, _pairs(table, columns))


def _placed(
    table: Table,
    columns: dict[Field, int],
    pairs: Sequence[Pair | None],
    crs: str = "",
    outline: Outline | None = None,
) -> tuple[str, list[Placed | None]]:
    orientation = _orientation(table, columns)
    if not (crs or table.crs) and (named := _named_system(table, columns)):
        placed = place(pairs, named, orientation)
        if _are_swedish(placed, pairs) and not are_of_another_system(pairs, named):
            return named, placed
    system = crs or table.crs or find_system(pairs, outline)
    return system, place(pairs, system, orientation)


def _named_system(table: Table, columns: dict[Field, int]) -> str:
    fields = (Field.LATITUDE, Field.LONGITUDE, Field.COORDINATES)
    named = {named_system(table.headers[columns[field]]) for field in fields if field in columns} - {""}
    return named.pop() if len(named) == 1 else ""


def _are_swedish(placed: Sequence[Placed | None], pairs: Sequence[Pair | None]) -> bool:
    """Whether a system that a header names is what the figures are in: most then lie in Sweden."""
    swedish = sum(one is not None and is_in_sweden(one.latitude, one.longitude) for one in placed)
    return swedish > sum(pair is not None for pair in pairs) * _MOSTLY


def _cells(table: Table, columns: dict[Field, int], field: Field) -> list[str]:
    index = columns.get(field)
    return [""] * len(table.rows) if index is None else [row[index] for row in table.rows]


def _pairs(table: Table, columns: dict[Field, int]) -> list[Pair | None]:
    if Field.LATITUDE in columns and Field.LONGITUDE in columns:
        north, east = columns[Field.LATITUDE], columns[Field.LONGITUDE]
        grouping = grouping_separator([row[at] for row in table.rows for at in (north, east)])
        return [_pair(row[north], row[east], grouping) for row in table.rows]
    if Field.COORDINATES in columns:
        both = columns[Field.COORDINATES]
        return [coordinate_pair(row[both]) if row[both] else None for row in table.rows]
    return [None] * len(table.rows)


def _pair(north: str, east: str, grouping: str) -> Pair | None:
    if not north or not east:
        return None
    first, second = coordinate_number(north, grouping), coordinate_number(east, grouping)
    return None if first is None or second is None else (first, second)


def _orientation(table: Table, columns: dict[Field, int]) -> Orientation:
    """Headers called X and Y mean either; in Swedish maps X has been north."""
    header = table.headers[columns[Field.LATITUDE]].casefold() if Field.LATITUDE in columns else ""
    is_said = any(name in header for name in _NORTH_NAMES) or header.strip().endswith(("n", "(n)"))
    return Orientation.SAID if is_said else Orientation.FROM_VALUES


def _said(words: Words) -> Said:
    """The name of the whole municipality tells no place within it."""
    addresses = [
        "" if address.removesuffix(" kommun") == municipality else address
        for address, municipality in zip(words.addresses, words.municipalities, strict=True)
    ]
    return Said(addresses, words.areas, words.texts)


def _fallbacks(
    table: Table,
    pairs: Sequence[Pair | None],
    said: Sequence[Placed | None],
    addresses: Sequence[str],
    repeated: frozenset[Point],
    known_points: frozenset[Point],
) -> list[bool]:
    if table.centre_points:
        return [placed is not None for placed in said]
    known = KnownPoints(known_points)
    return [
        (pair is not None and is_null_island(*pair))
        or (placed is not None and (_is_at(placed, repeated) or names_a_county(address)))
        or (placed is not None and known.hold(placed.latitude, placed.longitude))
        for pair, placed, address in zip(pairs, said, addresses, strict=True)
    ]


def _is_at(placed: Placed | None, points: frozenset[Point]) -> bool:
    return placed is not None and bool(points) and point_of(placed) in points


def _precision(is_placed: bool, shape: str, named: tuple[str, str], municipality: str) -> Precision:
    """The most exact level that the row supports (contracts.md, "Import")."""
    if is_placed:
        return _SHAPES.get(shape, Precision.POINT)
    if any(name and name != municipality and not names_a_county(name) for name in named):
        return Precision.AREA
    return Precision.MUNICIPALITY if municipality else Precision.UNKNOWN
