"""Which of the systems that look alike put a municipality's points where the municipality is."""

from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.places.outlines import Outline
from desktop.places.sweden import is_in_sweden

if TYPE_CHECKING:
    import pyproj

# SWEREF 99 12 00, 13 30, 15 00, 16 30, 18 00, 14 15, 15 45, 17 15, 18 45, 20 15, 21 45 and 23 15
# (Lantmäteriet): all have 150 000 m east at their middle.
SWEREF99_ZONES = tuple(f"EPSG:{number}" for number in range(3007, 3019))
# RT 90 7.5 gon V to 5 gon O: all have 1 500 000 m there.
RT90_ZONES = tuple(f"EPSG:{number}" for number in range(3019, 3025))
_MOSTLY = 0.5
_NEAR_BEST = 0.9
_POINTS = 500
# More than so many are no proposal.
_PROPOSED = 3


def fitting_zones(
    points: Sequence[tuple[float, float]], zones: Sequence[str], outline: Outline | None
) -> tuple[str, ...]:
    """The zones that put most (north, east) points within the outline, the likeliest first.

    Without an outline, within Sweden. Empty where none does, or too many do to be of help.
    """
    shares = {zone: _share_within(points[:_POINTS], zone, outline) for zone in zones}
    best = max(shares.values(), default=0.0)
    if best < _MOSTLY:
        return ()
    fitting = sorted(
        (zone for zone in zones if shares[zone] >= best * _NEAR_BEST), key=lambda zone: -shares[zone]
    )
    return tuple(fitting) if len(fitting) <= _PROPOSED else ()


def _share_within(points: Sequence[tuple[float, float]], zone: str, outline: Outline | None) -> float:
    if not points:
        return 0.0
    norths, easts = (array("d", figures) for figures in zip(*points, strict=True))
    longitudes, latitudes = _transformer(zone).transform(easts, norths)
    holds = outline.holds if outline else is_in_sweden
    return sum(map(holds, latitudes, longitudes)) / len(points)


@lru_cache(maxsize=32)
def _transformer(zone: str) -> "pyproj.Transformer":
    import pyproj  # noqa: PLC0415 - the window starts without it

    return pyproj.Transformer.from_crs(zone, "EPSG:4326", always_xy=True)
