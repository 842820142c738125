"""What the page Karta reads at once, so that map, list and filters speak of the same moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.map.things import MapFilter, MapThing
from models.areas.values import AreaRow, GeoJson
from models.categories.values import CategoryRow
from ui.map.map_services import MapServices
from ui.rows import PAGE

if TYPE_CHECKING:
    from desktop.map.picture import MapPicture


@dataclass(frozen=True, slots=True)
class MapReading:
    """What one reading brings; the base only where it has changed."""

    picture: MapPicture
    first: list[MapThing]
    base: GeoJson | None
    areas: list[AreaRow]
    categories: list[CategoryRow]


def read_map(services: MapServices, wanted: MapFilter, *, with_base: bool) -> MapReading:
    """Ask for all that the page shows, off the window's own thread."""
    picture = services.overview.picture(wanted)
    return MapReading(
        picture,
        services.overview.things(picture.keys()[:PAGE]),
        services.areas.base_map() if with_base else None,
        services.areas.listing(only_active=True),
        services.categories.listing(only_active=True),
    )
