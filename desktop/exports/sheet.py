"""What every writer is given: column names and rows of plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

# Times are aware; a bool would be written as a number, so words are used instead.
Cell = str | int | float | datetime | date | None

LATITUDE, LONGITUDE = "latitude", "longitude"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows are as long as `headers`; a place, if any, stands in the columns `latitude` and `longitude`.

    Columns of running text are `wide`.
    """

    name: str
    headers: tuple[str, ...]
    rows: list[Sequence[Cell]]
    wide: frozenset[str] = frozenset({"text", "title", "description", "outcome"})
