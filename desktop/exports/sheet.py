"""What every writer is given: column names and rows of plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

# Times are aware; a bool would be written as a number, so words are used instead.
Cell = str | int | float | datetime | date | None

LATITUDE, LONGITUDE = "latitude", "longitude"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows are as long as `headers`; a place, if any, stands in the columns `latitude` and `longitude`.

    `streets` are the lines of rows that have them (MultiLineString coordinates), by the row's index; only a
    map file shows them. Columns of running text are `wide`.
    """

    name: str
    headers: tuple[str, ...]
    rows: list[Sequence[Cell]]
    wide: frozenset[str] = frozenset({"text", "title", "description", "outcome"})
    streets: Mapping[int, Any] = field(default_factory=dict)
