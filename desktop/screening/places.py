"""Whether a place on the map is so exact that it shows somebody's dwelling."""

from desktop.screening.coordinates import SAYS_HOME
from desktop.screening.screen import hits
from models.reports.values import Precision
from models.screening.values import HitKind, Level


def level(precision: Precision, text: str) -> Level | None:
    """How surely a point is somebody's home, by the words that belong to it; None where it is a place of all.

    Only a point can be one: a street, an area and the municipality hold many homes.
    """
    if precision is not Precision.POINT:
        return None
    if any(hit.kind is HitKind.HOME for hit in hits(text)):
        return Level.HIGH
    return Level.MEDIUM if SAYS_HOME.search(text) else None
