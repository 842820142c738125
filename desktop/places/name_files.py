"""Names and places in a table that some reader has made of a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.intake.fields import Field
from desktop.intake.limits import Limits
from desktop.intake.meaning.columns import match_columns
from desktop.intake.meaning.placing import placed_rows
from desktop.intake.options import Options
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.table import Table
from models.folding import fold
from models.places.values import NamedPlace
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position

# What a column of names is called; the first that the file has is taken.
_NAMES = (
    "ortnamn",
    "namn",
    "name",
    "platsnamn",
    "gatunamn",
    "adress",
    "plats",
    "beteckning",
    "title",
    "text",
)
_LONGEST = 100
_SAMPLE = 500
_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class FoundNames:
    """Names of a file with their places; `skipped` rows have no name or no place."""

    places: tuple[NamedPlace, ...]
    skipped: int


class NamesReader(Protocol):
    """Raises Refusal as an import does, and NO_PLACE_NAMES."""

    def __call__(self, content: bytes, limits: Limits) -> FoundNames: ...


def names_here(content: bytes, limits: Limits) -> FoundNames:
    """In this process, as tests may; any file that an import reads."""
    from desktop.intake.readers.reading import read  # noqa: PLC0415 - slow to load

    table = read(content, Options(), limits)
    places = named_places(table)
    if not places:
        raise Refusal(RefusalKind.NO_PLACE_NAMES)
    return FoundNames(places, len(table.rows) - len(places))


def named_places(table: Table) -> tuple[NamedPlace, ...]:
    """Each name with its place, once; rows without either are left out.

    Raises Refusal NO_PLACE_NAMES where no column holds names or none holds coordinates.
    """
    header = _name_header(table)
    columns = match_columns(table.headers, table.rows, table.fields, {Field.TEXT.value: header})
    if Field.COORDINATES not in columns and not {Field.LATITUDE, Field.LONGITUDE} <= columns.keys():
        raise Refusal(RefusalKind.NO_PLACE_NAMES)
    named = columns[Field.TEXT]
    _, placed = placed_rows(table, columns)
    found: dict[NamedPlace, None] = {}
    for row, place in zip(table.rows, placed, strict=True):
        name = " ".join(cleaned(row[named]).split())[:_LONGEST]
        if name and place:
            position = Position(round(place.latitude, _DECIMALS), round(place.longitude, _DECIMALS))
            found[NamedPlace(name, position)] = None
    return tuple(found)


def _name_header(table: Table) -> str:
    called = {fold(header).strip(): header for header in reversed(table.headers)}
    for name in _NAMES:
        if name in called:
            return called[name]
    free = [index for index in range(len(table.headers)) if index not in table.fields.values()]
    words = {index: _different_words([row[index] for row in table.rows[:_SAMPLE]]) for index in free}
    best = max(words, key=lambda index: words[index], default=None)
    if best is None or not words[best]:
        raise Refusal(RefusalKind.NO_PLACE_NAMES)
    return table.headers[best]


def _different_words(cells: Sequence[str]) -> int:
    return len({cell for cell in cells if any(letter.isalpha() for letter in cell)})
