"""The map itself, drawn as vectors: the same in a picture and on paper."""

from reportlab.graphics.shapes import Circle, Drawing, Rect, String

from desktop.map.paper.drawing import Overlay, draw_view
from desktop.map.paper.markers import draw_markers, placed
from desktop.map.paper.view import PaperView
from desktop.map_exports.content import MapContent
from desktop.map_exports.marks import dots, pills, shades
from desktop.map_exports.view import NUMBERED, street_points, view_for
from desktop.map_exports.wishes import Detail
from desktop.map_exports.words import say
from desktop.paper import look
from desktop.paper.fonts import REGULAR, printable


def draw(content: MapContent, width: float, height: float) -> Drawing:
    """Areas shaded and counted, streets numbered as in the list, or things where they are."""
    view = view_for(content, width, height)
    if view is None:
        return _nothing(width, height)
    base = {**content.base, "attribution": say("attribution", municipality=content.municipality)}
    return draw_view(base, view, _overlay(content, view))


def _overlay(content: MapContent, view: PaperView) -> Overlay:
    if content.detail is Detail.EXACT:
        return Overlay({}, list(dots(content.things, view)), [])
    if content.detail is Detail.STREET:
        return _streets(content, view)
    labels = pills(content.areas, view)
    stands = [spot for pill in labels for spot in pill.stands]
    named = frozenset(pill.area for pill in labels)
    return Overlay(shades(content), [pill.group for pill in labels], stands, named)


def _streets(content: MapContent, view: PaperView) -> Overlay:
    seen = [
        point for point in street_points(content) if view.holds(view.place(point.longitude, point.latitude))
    ]
    markers = placed(seen, view)
    rest = [
        view.place(street.middle.longitude, street.middle.latitude) for street in content.streets[NUMBERED:]
    ]
    small = [
        Circle(*spot, 2.4, fillColor=look.ACCENT, strokeColor=look.WHITE, strokeWidth=0.8)
        for spot in rest
        if view.holds(spot)
    ]
    return Overlay({}, [*small, draw_markers(markers)], [marker.stands for marker in markers])


def _nothing(width: float, height: float) -> Drawing:
    drawing = Drawing(width, height)
    drawing.add(Rect(0, 0, width, height, fillColor=look.TINT, strokeColor=look.LINE, strokeWidth=0.8))
    style = {"fontName": REGULAR, "fontSize": 11, "fillColor": look.MUTED, "textAnchor": "middle"}
    drawing.add(String(width / 2, height / 2, printable(say("no_ground")), **style))
    return drawing
