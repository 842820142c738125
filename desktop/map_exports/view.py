"""Which part of the world a picture shows: never chosen by where exact places lie."""

from desktop.map.paper.features import corners_of
from desktop.map.paper.points import MapPoint, PointShape
from desktop.map.paper.view import PaperView, Place, view_of
from desktop.map_exports.content import MapContent, StreetTold
from desktop.map_exports.wishes import MapBox
from desktop.places.distance import METRES_PER_DEGREE
from desktop.places.outlines import outline_of

NUMBERED = 60
"""So many streets have a number on the map; the others are in the list alone."""

_TIGHT = 0.05
_LEAST = 1500.0  # metres across: a frame around a single house would point it out


def view_for(content: MapContent, width: float, height: float) -> PaperView | None:
    """The wished box, or all areas, or the whole base map; None where there is nothing to see."""
    return _fitted(seen(content), width, height)


def seen(content: MapContent) -> list[Place]:
    """Places that the picture reaches over: the wished box, or all areas, or the whole base map."""
    if content.box is not None:
        return _widened(content.box, content)
    places = [place for area in content.told_areas for place in _corners(area.geometry)]
    places = places or [place for area in content.areas for place in _corners(area.geometry)]
    places = places or corners_of(content.base)
    return places or [(each.place.longitude, each.place.latitude) for each in content.things]


def street_points(content: MapContent) -> list[MapPoint]:
    """The streets with their numbers in the list, the one with most first."""
    return [
        MapPoint(str(number), each.middle.latitude, each.middle.longitude, PointShape.CIRCLE, each.name)
        for number, each in enumerate(content.streets[:NUMBERED], 1)
    ]


def is_in_view(street: StreetTold, view: PaperView | None) -> bool:
    return view is not None and view.holds(view.place(street.middle.longitude, street.middle.latitude))


def _fitted(places: list[Place], width: float, height: float) -> PaperView | None:
    """As `view_of`, with a narrower margin."""
    if not places:
        return None
    west, east = min(place[0] for place in places), max(place[0] for place in places)
    south, north = min(place[1] for place in places), max(place[1] for place in places)
    shrink = (1 + 2 * _TIGHT) / 1.32
    across, up = (east - west) * shrink / 2, (north - south) * shrink / 2
    x, y = (west + east) / 2, (south + north) / 2
    return view_of([(x - across, y - up), (x + across, y + up)], width, height)


def _corners(geometry: object) -> list[Place]:
    outline = outline_of(geometry)
    return [outline.box[:2], outline.box[2:]] if outline else []


def _widened(box: MapBox, content: MapContent) -> list[Place]:
    """The box's corners; outside the house never so near that a house alone is seen."""
    if content.is_internal:
        return [(box.west, box.south), (box.east, box.north)]
    least = _LEAST / METRES_PER_DEGREE / 2
    y, x = (box.south + box.north) / 2, (box.west + box.east) / 2
    up, across = max(least, (box.north - box.south) / 2), max(least, (box.east - box.west) / 2)
    return [(x - across, y - up), (x + across, y + up)]
