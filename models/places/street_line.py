"""How the lines of a street are kept, with the box around them, by which those far away are passed over."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column, validates

BOX = ("line_west", "line_south", "line_east", "line_north")
_NO_BOX = dict.fromkeys(BOX)


class StreetLine:
    """What has a `line` has its box too: it follows the line where that is set on a row."""

    # Lines of a street, [[[15.61, 58.41], …], …] as in a GeoJSON MultiLineString; None for anything else.
    line: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    line_west: Mapped[float | None]
    line_south: Mapped[float | None]
    line_east: Mapped[float | None]
    line_north: Mapped[float | None]

    @validates("line")
    def _follow(self, _key: str, line: Any) -> Any:
        for name, value in box_of(line).items():
            setattr(self, name, value)
        return line


def box_of(line: Any) -> dict[str, float | None]:
    """The columns of the box, degrees WGS 84; without figures where it is no MultiLineString."""
    try:
        easts, norths = zip(*((corner[0], corner[1]) for part in line for corner in part), strict=True)
        box = (min(easts), min(norths), max(easts), max(norths))
        return dict(zip(BOX, map(float, box), strict=True))
    except (TypeError, ValueError, IndexError, KeyError):
        return {**_NO_BOX}
