"""10 000 and 50 000 points onto our map, against bare Leaflet circles on a canvas in as large a page."""

import random
from functools import partial
from statistics import median

from desktop.map.markers import Marker, MarkerTone
from desktop.map.picture import picture_of
from models.kinds import Kind
from tests.benchmarks.figures import Figure
from tests.benchmarks.map_pages import CIRCLES, TOWN, MapPages, as_json, until

ROUNDS, AIM = 5, 1.3
COUNTS = (10_000, 50_000)


def measure() -> list[Figure]:
    """Seconds from push until drawn."""
    pages = MapPages()
    ours, bare = pages.open(), pages.open()
    figures = []
    for count in COUNTS:
        markers = _markers(count)
        picture = picture_of(markers)
        places = [(one.latitude, one.longitude) for one in markers]
        own, raw = [], []
        for _ in range(ROUNDS):
            own.append(until(ours.drawn, partial(ours.show_picture, picture)))
            raw.append(pages.seconds(bare, CIRCLES % as_json(places)))
        figures.append(Figure(f"{count} points onto the map", median(own), median(raw), AIM))
        print(
            f"note: renderer with {count}: ours {pages.memory_of(ours)} MB, bare {pages.memory_of(bare)} MB"
        )
    pages.close()
    return figures


def _markers(count: int) -> tuple[Marker, ...]:
    chance = random.Random(47)
    latitude, longitude = TOWN
    return tuple(
        Marker(
            Kind.REPORT,
            number,
            chance.gauss(latitude, 0.01),
            chance.gauss(longitude, 0.02),
            tone=MarkerTone.NEW,
        )
        for number in range(count)
    )
