"""Numbered markers on a map of paper: told apart by shape, and moved aside where they would overlap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from reportlab.graphics.shapes import Circle, Group, Line, Polygon, Rect, Shape, String
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop.map.paper.points import MapPoint, PointShape
from desktop.map.paper.view import PaperView, Place, is_place
from desktop.paper import look
from desktop.paper.fonts import BOLD, shortened

RADIUS = 7.2
_APART = 2 * RADIUS + 1
_RINGS = 9
_LETTERING, _LEAST_LETTERING = 9.0, 5.0


@dataclass(frozen=True, slots=True)
class Marker:
    """A point, the spot it marks on the paper, and where there was room for its marker."""

    point: MapPoint
    spot: Place
    stands: Place

    @property
    def is_moved(self) -> bool:
        return self.spot != self.stands


def placed(points: Sequence[MapPoint], view: PaperView) -> list[Marker]:
    """A marker for each point that is a place, each as near its spot as there is room."""
    taken: dict[tuple[int, int], list[Place]] = {}
    markers = []
    for point in points:
        if not is_place(point.longitude, point.latitude):
            continue
        spot = view.place(point.longitude, point.latitude)
        stands = next((each for each in _around(spot) if _fits(each, view) and _is_free(each, taken)), spot)
        taken.setdefault(_square(stands), []).append(stands)
        markers.append(Marker(point, spot, stands))
    return markers


def draw_markers(markers: Sequence[Marker]) -> Group:
    """Leaders and spots first, so that no marker is crossed by another's leader."""
    drawn = Group()
    for marker in markers:
        if marker.is_moved:
            drawn.add(Line(*marker.spot, *marker.stands, strokeColor=look.INK, strokeWidth=0.7))
            drawn.add(Circle(*marker.spot, 1.7, fillColor=look.INK, strokeColor=look.WHITE, strokeWidth=0.5))
    for marker in markers:
        shape, ink = _SHAPES[marker.point.shape]
        drawn.add(shape(*marker.stands))
        drawn.add(_number(marker, ink))
    return drawn


def _around(spot: Place) -> Iterator[Place]:
    """The spot itself, then rings of places around it."""
    yield spot
    for ring in range(1, _RINGS + 1):
        steps = 8 * ring
        for step in range(steps):
            turn = pi / 4 + 2 * pi * step / steps
            yield spot[0] + _APART * ring * cos(turn), spot[1] + _APART * ring * sin(turn)


def _fits(place: Place, view: PaperView) -> bool:
    return RADIUS < place[0] < view.width - RADIUS and RADIUS < place[1] < view.height - RADIUS


def _is_free(place: Place, taken: dict[tuple[int, int], list[Place]]) -> bool:
    across, up = _square(place)
    near = (taken.get((across + x, up + y), ()) for x in (-1, 0, 1) for y in (-1, 0, 1))
    return all(
        (place[0] - other[0]) ** 2 + (place[1] - other[1]) ** 2 >= (_APART - 0.5) ** 2
        for others in near
        for other in others
    )


def _square(place: Place) -> tuple[int, int]:
    return int(place[0] // _APART), int(place[1] // _APART)


def _circle(x: float, y: float) -> Shape:
    return Circle(x, y, RADIUS, fillColor=look.ACCENT, strokeColor=look.WHITE, strokeWidth=1.3)


def _square_shape(x: float, y: float) -> Shape:
    side = 2 * RADIUS - 2
    corner = {"rx": 1.5, "ry": 1.5, "fillColor": look.WHITE, "strokeColor": look.ACCENT, "strokeWidth": 1.7}
    return Rect(x - side / 2, y - side / 2, side, side, **corner)


def _diamond(x: float, y: float) -> Shape:
    reach = RADIUS + 3.2
    corners = [x - reach, y, x, y + reach, x + reach, y, x, y - reach]
    return Polygon(corners, fillColor=look.SIGNAL, strokeColor=look.WHITE, strokeWidth=1.3)


_SHAPES = {
    PointShape.CIRCLE: (_circle, look.WHITE),
    PointShape.SQUARE: (_square_shape, look.ACCENT),
    PointShape.DIAMOND: (_diamond, look.WHITE),
}


def _number(marker: Marker, ink: Color) -> String:
    number = marker.point.number
    room = 2 * RADIUS - 3.2
    size = _LETTERING
    while size > _LEAST_LETTERING and stringWidth(number, BOLD, size) > room:
        size -= 0.5
    text = shortened(number, BOLD, size, room + 2)
    x, y = marker.stands
    return String(x, y - size * 0.34, text, fontName=BOLD, fontSize=size, fillColor=ink, textAnchor="middle")
