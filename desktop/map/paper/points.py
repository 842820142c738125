"""Numbered places: what a map on paper marks."""

from dataclasses import dataclass
from enum import StrEnum


class PointShape(StrEnum):
    """The marker's shape, which tells kinds apart without colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"


@dataclass(frozen=True, slots=True)
class MapPoint:
    """One marker: its number in the text, where it stands (WGS 84 degrees), and what it is."""

    number: str
    latitude: float
    longitude: float
    shape: PointShape
    label: str
