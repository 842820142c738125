"""Markers: what the map on the screen shows of reports, cases and measures."""

from dataclasses import dataclass
from enum import StrEnum

from models.kinds import Kind

MARKED_KINDS = (Kind.REPORT, Kind.CASE, Kind.MEASURE)
"""The page's script knows them by their number here."""


class MarkerTone(StrEnum):
    """What the colour of a marker says of its state; the list beside the map says it in words."""

    NEW = "new"
    OPEN = "open"
    WAITING = "waiting"
    LATE = "late"
    DONE = "done"
    QUIET = "quiet"


TONES_IN_ORDER = tuple(MarkerTone)
"""The page's script knows them by their number here."""


@dataclass(frozen=True, slots=True)
class Marker:
    """One thing at its place (WGS 84 degrees); `title` is shown as it is, never as markup."""

    kind: Kind
    id: int
    latitude: float
    longitude: float
    title: str = ""
    tone: MarkerTone = MarkerTone.OPEN
