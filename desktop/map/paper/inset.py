"""A small map in a corner: where in the municipality the large one lies."""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.graphics.shapes import Group, PolyLine, Rect

from desktop.map.paper.features import features_of
from desktop.map.paper.view import PaperView, Place, view_of
from desktop.paper import look

_SIDE = 62.0
_EDGE = 6.0
# Where the large map shows so much of the municipality, it needs no other beside it.
_SHOWN = 0.45
_LEAST_FRAME = 5.0


def inset_of(base: Mapping[str, Any], view: PaperView, taken: Sequence[Place]) -> Group | None:
    """The outline with the *view* framed in it, in the corner with fewest of the *taken* places.

    None: the base map has no outline, or the view shows much of it already.
    """
    rings = [line.places for each in features_of(base) if each.kind == "outline" for line in each.lines]
    small = view_of([place for ring in rings for place in ring], _SIDE, _SIDE)
    if small is None:
        return None
    left, bottom = small.place(view.west, view.south)
    reach = small.scale / view.scale
    wide, high = max(_LEAST_FRAME, view.width * reach), max(_LEAST_FRAME, view.height * reach)
    if max(wide, high) > _SIDE * _SHOWN:
        return None
    drawn = Group(Rect(0, 0, _SIDE, _SIDE, fillColor=look.WHITE, strokeColor=look.LINE, strokeWidth=0.8))
    for ring in rings:
        flat = [number for place in ring for number in small.place(*place)]
        drawn.add(PolyLine(flat, strokeColor=look.MUTED, strokeWidth=0.7))
    drawn.add(Rect(left, bottom, wide, high, fillColor=None, strokeColor=look.SIGNAL, strokeWidth=1.4))
    drawn.translate(*_corner(view, taken))
    return drawn


def _corner(view: PaperView, taken: Sequence[Place]) -> Place:
    """Top right, top left or bottom right: the scale stands in the fourth."""
    right, top = view.width - _SIDE - _EDGE, view.height - _SIDE - _EDGE
    return min([(right, top), (_EDGE, top), (right, _EDGE)], key=lambda corner: _covered(corner, taken))


def _covered(corner: Place, taken: Sequence[Place]) -> int:
    return sum(
        corner[0] - _EDGE <= x <= corner[0] + _SIDE + _EDGE
        and corner[1] - _EDGE <= y <= corner[1] + _SIDE + _EDGE
        for x, y in taken
    )
