"""The shapes in which place names and suggestions travel."""

import enum
from dataclasses import dataclass

from models.reports.values import Position, Precision


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place and its name, as a file tells it."""

    name: str
    position: Position


@dataclass(frozen=True, slots=True)
class PlaceNameFile:
    """A file of place names that was taken in, and how many it brought."""

    id: int
    file_name: str
    names: int


@dataclass(frozen=True, slots=True)
class PlaceNamesPreview:
    """What taking in a file would do: `skipped` rows have no name or no place, `replaced` names go."""

    file_name: str
    places: tuple[NamedPlace, ...]
    skipped: int
    replaced: int


class Clue(enum.StrEnum):
    """Where it is known from that a name lies there."""

    REPORTS = "reports"
    CASE = "case"
    PLACE_NAME = "place-name"
    BASE_MAP = "base-map"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Where an unplaced report may tell of, and why.

    `precision` is how exact the name is: an area's name is no point. `words` are the report's own that
    it was found by; `reports` is how many have been placed there before; `source` is the file or the case.
    `is_sure`: so good that it may be chosen before anyone has looked.
    """

    name: str
    position: Position
    precision: Precision
    why: Clue
    words: str
    area_id: int | None = None
    reports: int = 0
    source: str = ""
    is_sure: bool = False
