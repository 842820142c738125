"""What of the picture is shown, and how: chosen on the page Karta and remembered on the machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Self

from models.kinds import Kind


class ColourBy(StrEnum):
    """What a marker's colour tells."""

    STATE = "state"
    CATEGORY = "category"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class MapLook:
    """Which layers are on; the list beside the map has all things whatever the look."""

    reports: bool = True
    cases: bool = True
    measures: bool = True
    streets: bool = True
    areas: bool = True
    heat: bool = False
    names: bool = True
    legend: bool | None = None  # folded out, or as there is room
    colour: ColourBy = ColourBy.STATE

    def shows(self, kind: Kind) -> bool:
        return {Kind.REPORT: self.reports, Kind.CASE: self.cases}.get(kind, self.measures)

    def words(self) -> dict[str, str]:
        """For the machine's settings."""
        return {field.name: str(getattr(self, field.name)) for field in fields(self)}

    @classmethod
    def of_words(cls, words: Mapping[str, str]) -> Self:
        """What `words` said; what is no longer known is as on a new machine."""
        switches = {
            field.name: words[field.name] == "True"
            for field in fields(cls)
            if field.name != "colour" and words.get(field.name) in {"True", "False"}
        }
        colour = words.get("colour", "")
        by = ColourBy(colour) if colour in set(ColourBy) else ColourBy.STATE
        return cls(**switches, colour=by)
