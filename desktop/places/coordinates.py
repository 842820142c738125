"""The coordinate system of a whole column pair, found from its values, and the way to WGS 84."""

import enum
from array import array
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from desktop.places.outlines import Outline
from desktop.places.zones import SWEREF99_ZONES, fitting_zones
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    import pyproj

WGS84 = "EPSG:4326"
SWEREF99_TM = "EPSG:3006"
RT90 = "EPSG:3021"
# Degrees and metres between which Sweden lies (findings, reliability.md §5, cases 29 to 31).
_LATITUDES, _LONGITUDES = (55.0, 69.5), (10.0, 24.5)
_NORTHS = (6_100_000.0, 7_700_000.0)
_EASTS = {SWEREF99_TM: (260_000.0, 930_000.0), RT90: (1_200_000.0, 1_900_000.0)}
_ZONE_EASTS = (50_000.0, 260_000.0)
_ZONE = "zone"
_NOWHERE = "nowhere"
_MOSTLY = 0.5


class Placed(NamedTuple):
    """Degrees WGS 84, and whether the file had north and east the wrong way round."""

    latitude: float
    longitude: float
    is_swapped: bool


class Orientation(enum.StrEnum):
    """Whether the headers say which column is north, or only X and Y."""

    SAID = "said"
    FROM_VALUES = "from-values"


Pair = tuple[float, float]


def find_system(pairs: Sequence[Pair | None], outline: Outline | None = None) -> str:
    """The EPSG code that most pairs lie in; "" when there is no pair at all.

    Raises `Refusal` for unknown figures, and for SWEREF 99 zones, which cannot be told apart:
    those are proposed that put the pairs within the municipality's *outline*.
    """
    kinds = Counter(_kind(pair)[0] for pair in pairs if pair and pair != (0.0, 0.0))
    if not kinds:
        return ""
    kind, count = kinds.most_common(1)[0]
    if kind in {_ZONE, _NOWHERE} or count < kinds.total() * _MOSTLY:
        raise _unsure(pairs if kind == _ZONE else (), outline)
    return kind


def _unsure(pairs: Sequence[Pair | None], outline: Outline | None) -> Refusal:
    points = [
        (pair[1], pair[0]) if _kind(pair)[1] else pair for pair in pairs if pair and _kind(pair)[0] == _ZONE
    ]
    if zones := fitting_zones(points, SWEREF99_ZONES, outline):
        return Refusal(RefusalKind.CRS_PROPOSED, proposed=", ".join(zones))
    return Refusal(RefusalKind.CRS_UNSURE)


def is_swedish(pair: Pair) -> bool:
    """Whether the figures are a place in Sweden in a system that shows itself, either way round."""
    kind, is_swapped = _kind(pair)
    north, east = (pair[1], pair[0]) if is_swapped else pair
    return kind in _EASTS or (kind == WGS84 and _within(north, _LATITUDES) and _within(east, _LONGITUDES))


def are_of_another_system(pairs: Sequence[Pair | None], zone: str) -> bool:
    """Whether most figures show themselves as SWEREF 99 TM or RT 90, though a header names this *zone*."""
    if zone not in SWEREF99_ZONES:
        return False
    kinds = Counter(_kind(pair)[0] for pair in pairs if pair)
    return bool(kinds) and kinds.most_common(1)[0][0] in _EASTS


def place(pairs: Sequence[Pair | None], system: str, orientation: Orientation) -> list[Placed | None]:
    """(north, east) pairs in degrees WGS 84; None where there is none that the system could hold."""
    if not system:
        return [None] * len(pairs)
    turned = _turned(pairs, system, orientation)
    if _is_geographic(system):
        return turned
    return _transformed(turned, system)


def _turned(pairs: Sequence[Pair | None], system: str, orientation: Orientation) -> list[Placed | None]:
    """Each pair with north first; swapped says that it differs from what the headers or most rows say."""
    found = [_north_first(pair, system) for pair in pairs]
    is_other_way = False
    if orientation is Orientation.FROM_VALUES:
        placed = [one for one in found if one]
        is_other_way = sum(one.is_swapped for one in placed) > len(placed) * _MOSTLY
    if not is_other_way:
        return found
    return [one and one._replace(is_swapped=not one.is_swapped) for one in found]


def _north_first(pair: Pair | None, system: str) -> Placed | None:
    if pair is None:
        return None
    first, second = pair
    kind, is_swapped = _kind(pair)
    if kind == system or (kind == _ZONE and system not in {WGS84, *_EASTS}):
        return Placed(second, first, True) if is_swapped else Placed(first, second, False)
    if system == WGS84 or system in _EASTS:
        return None
    if _is_geographic(system):
        return Placed(second, first, is_swapped) if is_swapped else Placed(first, second, False)
    is_swapped = _within(second, _NORTHS) and not _within(first, _NORTHS)
    return Placed(second, first, True) if is_swapped else Placed(first, second, False)


def _kind(pair: Pair) -> tuple[str, bool]:
    """The system a pair can belong to, and whether it has east first."""
    first, second = pair
    if abs(first) <= 180 and abs(second) <= 180:  # noqa: PLR2004 - degrees
        if _within(second, _LATITUDES) and _within(first, _LONGITUDES):
            return WGS84, True
        if abs(first) <= 90:  # noqa: PLR2004 - degrees
            return WGS84, False
        return (WGS84, True) if abs(second) <= 90 else (_NOWHERE, False)  # noqa: PLR2004 - degrees
    is_swapped = _within(second, _NORTHS) and not _within(first, _NORTHS)
    north, east = (second, first) if is_swapped else (first, second)
    if not _within(north, _NORTHS):
        return _NOWHERE, False
    for system, easts in _EASTS.items():
        if _within(east, easts):
            return system, is_swapped
    return (_ZONE if _within(east, _ZONE_EASTS) else _NOWHERE), is_swapped


def _within(value: float, between: tuple[float, float]) -> bool:
    return between[0] <= value <= between[1]


def _transformed(turned: Sequence[Placed | None], system: str) -> list[Placed | None]:
    import pyproj.exceptions  # noqa: PLC0415 - the window starts without it

    indexes = [index for index, one in enumerate(turned) if one]
    easts = array("d", (one.longitude for one in turned if one))
    norths = array("d", (one.latitude for one in turned if one))
    try:
        longitudes, latitudes = _transformer(system).transform(easts, norths)
    except pyproj.exceptions.ProjError as fault:
        raise Refusal(RefusalKind.CRS_UNKNOWN, crs=system) from fault
    placed: list[Placed | None] = [None] * len(turned)
    for index, latitude, longitude in zip(indexes, latitudes, longitudes, strict=True):
        one = turned[index]
        if one and -90 <= latitude <= 90:  # noqa: PLR2004 - degrees; pyproj gives inf for nowhere
            placed[index] = Placed(latitude, longitude, one.is_swapped)
    return placed


def _is_geographic(system: str) -> bool:
    return system == WGS84 or (system not in _EASTS and _crs(system).is_geographic)


def _crs(system: str) -> "pyproj.CRS":
    import pyproj.exceptions  # noqa: PLC0415 - the window starts without it

    try:
        return pyproj.CRS.from_user_input(system)
    except pyproj.exceptions.CRSError as fault:
        raise Refusal(RefusalKind.CRS_UNKNOWN, crs=system) from fault


@lru_cache(maxsize=8)
def _transformer(system: str) -> "pyproj.Transformer":
    import pyproj  # noqa: PLC0415 - the window starts without it

    return pyproj.Transformer.from_crs(_crs(system), WGS84, always_xy=True)
