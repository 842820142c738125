"""What a person asks for when the map leaves the program."""

import enum
from dataclasses import dataclass, field

from desktop.map.markers import MARKED_KINDS
from desktop.map.things import MapFilter
from models.kinds import Kind


class Detail(enum.StrEnum):
    """How exact the places of a file are; the values are the command line's words.

    AREA may be public. STREET is for those who work with the matter. EXACT stays in the house.
    """

    AREA = "area"
    STREET = "street"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class MapBox:
    """What of the map is seen: degrees WGS 84."""

    south: float
    west: float
    north: float
    east: float


@dataclass(frozen=True, slots=True)
class MapExportWish:
    """`box` frames the pictures and nothing else; None shows all areas. `title` is printed as it is."""

    wanted: MapFilter = field(default_factory=MapFilter)
    kinds: frozenset[Kind] = frozenset(MARKED_KINDS)
    box: MapBox | None = None
    title: str = ""
    detail: Detail = Detail.AREA
