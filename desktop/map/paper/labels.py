"""Names on a map of paper: each where it covers neither a marker nor another name."""

from collections.abc import Sequence

from reportlab.graphics.shapes import Group, String
from reportlab.lib.attrmap import AttrMap, AttrMapValue
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.validators import isColorOrNone, isNumber
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop.map.paper.markers import RADIUS
from desktop.map.paper.view import PaperView, Place
from desktop.paper import look
from desktop.paper.fonts import ITALIC, shortened

Box = tuple[float, float, float, float]  # left, bottom, right, top

_SIZE = 8.0
_WIDEST = 110.0
_COLOURS = {"area": HexColor("#2F4A56"), "park": HexColor("#3E6033"), "water": HexColor("#275D77")}
_ORDER = ("area", "park", "water")
_SHIFTS = (0, 13, -13, 24, -24, 36, -36)
_HALO = 2.2


def draw_labels(
    named: Sequence[tuple[str, str, list[Place]]], markers: Sequence[Place], view: PaperView
) -> Group:
    """The names of areas, parks and water (kind, name, outline), each once, where there is room."""
    taken: list[Box] = [_around(place) for place in markers] + [(0, 0, view.width / 3, 20)]
    drawn = Group()
    written: set[str] = set()
    for kind, name, outline in sorted(
        (each for each in named if each[0] in _ORDER), key=lambda each: _ORDER.index(each[0])
    ):
        text = shortened(name, ITALIC, _SIZE, _WIDEST)
        box = next((each for each in _boxes(text, outline, view) if _is_free(each, taken)), None)
        if box is None or text in written:
            continue
        written.add(text)
        taken.append(box)
        drawn.add(_lettering(text, box, _COLOURS[kind]))
    return drawn


def _around(place: Place) -> Box:
    reach = RADIUS + 2.5
    return place[0] - reach, place[1] - reach, place[0] + reach, place[1] + reach


def _boxes(text: str, outline: list[Place], view: PaperView) -> list[Box]:
    """Where the name could stand: in the middle of what is seen of the outline, or above and below that."""
    half = stringWidth(text, ITALIC, _SIZE) / 2 + 2
    across = [min(max(place[0], 0), view.width) for place in outline]
    up = [min(max(place[1], 0), view.height) for place in outline]
    x = min(max((min(across) + max(across)) / 2, half + 2), view.width - half - 2)
    y = (min(up) + max(up)) / 2
    boxes = [(x - half, y + shift - 4, x + half, y + shift + 6) for shift in _SHIFTS]
    return [box for box in boxes if box[1] > 2 and box[3] < view.height - 2]  # noqa: PLR2004


def _is_free(box: Box, taken: Sequence[Box]) -> bool:
    return all(
        box[2] < other[0] or box[0] > other[2] or box[3] < other[1] or box[1] > other[3] for other in taken
    )


def _lettering(text: str, box: Box, colour: Color) -> Group:
    """The name with a pale edge around it, so that roads below do not disturb it."""
    x, y = (box[0] + box[2]) / 2, box[1] + 2
    style = {"fontName": ITALIC, "fontSize": _SIZE, "textAnchor": "middle"}
    halo = _Edge(x, y, text, textRenderMode=1, strokeColor=look.WHITE, strokeWidth=_HALO, **style)
    return Group(halo, String(x, y, text, fillColor=colour, **style))


class _Edge(String):
    """Lettering drawn as its edge alone, which ReportLab's own knows no colour for."""

    _attrMap = AttrMap(  # noqa: N815  # ReportLab's name
        BASE=String,
        strokeColor=AttrMapValue(isColorOrNone),
        strokeWidth=AttrMapValue(isNumber),
    )
