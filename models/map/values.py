"""The shapes in which the map's own things travel."""

import enum
from dataclasses import dataclass

from models.reports.values import Position


class LayerKind(enum.StrEnum):
    """Where a layer's picture comes from."""

    FEATURES = "features"
    MBTILES = "mbtiles"
    PMTILES = "pmtiles"
    XYZ = "xyz"
    WMTS = "wmts"
    WMS = "wms"


class PartOfDay(enum.StrEnum):
    """By the clock in Stockholm: 6 to 10, 10 to 16, 16 to 22, and the night between."""

    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"


class Season(enum.StrEnum):
    """Three whole months each, the winter from December on, as SMHI counts statistics."""

    WINTER = "winter"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"


@dataclass(frozen=True, slots=True)
class Region:
    """A ring drawn on the map: its corners in order, the last joined to the first."""

    corners: tuple[Position, ...]
