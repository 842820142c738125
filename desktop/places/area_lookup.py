"""Which area a point lies in, one point at a time or any number."""

from collections.abc import Iterable, Sequence
from typing import Any

from desktop.places.outlines import outline_of

NOWHERE = 0


class AreaLookup:
    """The rule of borders: an area holds its own borders, and those of its holes.

    Where several areas hold a point, on a shared border or because they overlap, it lies in the first of
    them in the order they are given here: by name, as the register lists them.
    """

    def __init__(self, areas: Iterable[tuple[int, object]]) -> None:
        """*areas*: ids, none of them 0, with their GeoJSON; what has no surface holds nothing."""
        outlined = ((area_id, outline_of(geometry)) for area_id, geometry in areas)
        self._areas = [(area_id, outline) for area_id, outline in outlined if outline]

    def at(self, latitude: float, longitude: float) -> int | None:
        """The area of a point in degrees WGS 84; None where no area is."""
        return next((id_ for id_, outline in self._areas if outline.holds(latitude, longitude)), None)

    def at_all(self, latitudes: Sequence[float] | Any, longitudes: Sequence[float] | Any) -> Any:
        """The same for arrays of points, as an array of ids; 0 where no area is."""
        import numpy as np  # noqa: PLC0415 - the window starts without it

        from desktop.places.surfaces import holds  # noqa: PLC0415 - the window starts without shapely

        north, east = np.asarray(latitudes, dtype=float), np.asarray(longitudes, dtype=float)
        found = np.zeros(north.shape, dtype=np.int64)
        for area_id, outline in self._areas:
            low_east, low_north, high_east, high_north = outline.box
            near = (east >= low_east) & (east <= high_east) & (north >= low_north) & (north <= high_north)
            asked = np.flatnonzero(near & (found == NOWHERE))
            found[asked[holds(outline.surface, north[asked], east[asked])]] = area_id
        return found
