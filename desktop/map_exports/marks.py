"""How counts and places are marked on a picture: told apart by shape, and readable without colour."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportlab.graphics.shapes import Circle, Group, Line, Polygon, Rect, Shape, String
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop.map.paper.view import PaperView, Place
from desktop.map_exports.content import AreaTold, MapContent, ThingTold
from desktop.map_exports.words import figure
from desktop.paper import look
from desktop.paper.fonts import BOLD, SEMIBOLD, printable, shortened
from models.kinds import Kind

SHADES = tuple(HexColor(each) for each in ("#E6EDF0", "#D3E2E9", "#BAD2DD", "#9DBFCF", "#7FABBF"))
"""From none to most; dark lettering can be read on all of them."""

_SIZE, _NAME_SIZE, _HEIGHT, _SIGN, _GAP = 9.5, 8.2, 26.0, 3.4, 5.0
_COUNTS_AT, _NAME_AT = 8.2, 16.6  # above the label's foot
_WIDEST = 96.0
_FEW_DOTS = 600
_HALO = 1.0


@dataclass(frozen=True, slots=True)
class Pill:
    """An area's name over its counts in a white label, and the box that it takes."""

    area: str
    group: Group
    left: float
    bottom: float
    width: float

    def covers(self, other: "Pill") -> bool:
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and abs(self.bottom - other.bottom) < _HEIGHT
        )

    @property
    def stands(self) -> list[Place]:
        """Spots that names keep away from."""
        steps = max(2, round(self.width / 14))
        return [
            (self.left + self.width * step / steps, self.bottom + high)
            for step in range(steps + 1)
            for high in (_COUNTS_AT, _NAME_AT)
        ]


def sign(kind: Kind, x: float, y: float, reach: float = _SIGN) -> Shape:
    """The kind's shape, as on the screen: a disc, a square, a diamond."""
    if kind is Kind.REPORT:
        return Circle(x, y, reach, fillColor=look.ACCENT, strokeColor=look.WHITE, strokeWidth=_HALO)
    if kind is Kind.CASE:
        side = 2 * reach - 0.6
        box = {"fillColor": look.INK, "strokeColor": look.WHITE, "strokeWidth": _HALO}
        return Rect(x - side / 2, y - side / 2, side, side, **box)
    far = reach + 0.9
    corners = [x - far, y, x, y + far, x + far, y, x, y - far]
    return Polygon(corners, fillColor=look.SIGNAL, strokeColor=look.WHITE, strokeWidth=_HALO)


def pills(areas: Sequence[AreaTold], view: PaperView) -> list[Pill]:
    """A pill for each area with something in it, moved up or down where another stands."""
    told: list[Pill] = []
    for area in areas:
        if area.label is None or not area.counts:
            continue
        spot = view.place(area.label.longitude, area.label.latitude)
        if view.holds(spot):
            tried = [_pill(area, spot[0], spot[1] + shift) for shift in (0, 28, -28, 56, -56)]
            told.append(next((each for each in tried if not any(map(each.covers, told))), tried[0]))
    return told


def _pill(area: AreaTold, x: float, y: float) -> Pill:
    words = [(count.kind, printable(figure(count))) for count in area.counts]
    widths = [2 * _SIGN + 3 + stringWidth(text, BOLD, _SIZE) for _, text in words]
    counts = sum(widths) + _GAP * (len(words) + 1)
    name = shortened(area.name, SEMIBOLD, _NAME_SIZE, _WIDEST)
    width = max(counts, stringWidth(name, SEMIBOLD, _NAME_SIZE) + 2 * _GAP)
    left, bottom = x - width / 2, y - _HEIGHT / 2
    edge = {"fillColor": look.WHITE, "strokeColor": look.INK, "strokeWidth": 0.7}
    group = Group(Rect(left, bottom, width, _HEIGHT, rx=4, ry=4, **edge))
    style = {"fontName": SEMIBOLD, "fontSize": _NAME_SIZE, "fillColor": look.INK, "textAnchor": "middle"}
    group.add(String(x, bottom + _NAME_AT, name, **style))
    at = x - counts / 2 + _GAP
    for (kind, text), wide in zip(words, widths, strict=True):
        group.add(sign(kind, at + _SIGN, bottom + _COUNTS_AT))
        group.add(_text(text, at + 2 * _SIGN + 2.5, bottom + _COUNTS_AT))
        at += wide + _GAP
    return Pill(area.name, group, left, bottom, width)


def _text(text: str, x: float, y: float) -> String:
    return String(x, y - _SIZE * 0.34, text, fontName=BOLD, fontSize=_SIZE, fillColor=look.INK)


def dots(things: Sequence[ThingTold], view: PaperView) -> Iterator[Shape]:
    """Each thing where it is, streets as lines; smaller where they are many."""
    seen = [(each, view.place(each.place.longitude, each.place.latitude)) for each in things]
    shown = [(each, spot) for each, spot in seen if view.holds(spot)]
    reach = _SIGN if len(shown) <= _FEW_DOTS else _SIGN * 0.6
    # Of those that would cover each other one is drawn: a town's whole history is tens of thousands.
    spots = {
        (thing.kind, round(spot[0] / reach), round(spot[1] / reach), bool(thing.line)): (thing, spot)
        for thing, spot in shown
    }
    for thing, spot in spots.values():
        yield from _lines(thing, view)
        yield sign(thing.kind, *spot, reach)


def _lines(thing: ThingTold, view: PaperView) -> Iterator[Shape]:
    for line in thing.line or ():
        places = [view.place(place[0], place[1]) for place in line]
        for begin, end in pairwise(places):
            yield Line(*begin, *end, strokeColor=look.ACCENT, strokeWidth=2.2)


def shades(content: MapContent) -> dict[str, Color]:
    """By area: the more of the first kind, the darker."""
    return {name: SHADES[step] for name, step in shade_steps(content).items()}


def shade_steps(content: MapContent) -> dict[str, int]:
    """By area, from 1; what is too few to tell has the palest shade."""
    kind = content.kinds[0]
    numbers = {each.name: count.number or 0 for each in content.areas if (count := each.count(kind))}
    most = max(numbers.values(), default=0)
    steps = len(SHADES) - 1
    return {name: max(1, round(steps * number / most)) if most else 1 for name, number in numbers.items()}
