"""Streets as lines."""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, radians

Line = Sequence[Sequence[float]]


def middle_of_lines(lines: Sequence[Line]) -> tuple[float, float]:
    """Latitude and longitude half-way along the longest of the *lines* (longitude, latitude in WGS 84)."""
    longest = max(lines, key=_length)
    left = _length(longest) / 2
    for start, end in pairwise(longest):
        step = _step(start, end)
        if step and left <= step:
            share = left / step
            return start[1] + share * (end[1] - start[1]), start[0] + share * (end[0] - start[0])
        left -= step
    return longest[-1][1], longest[-1][0]


def _length(line: Line) -> float:
    return sum(_step(start, end) for start, end in pairwise(line))


def _step(start: Sequence[float], end: Sequence[float]) -> float:
    """In degrees of latitude."""
    return hypot((end[0] - start[0]) * cos(radians(start[1])), end[1] - start[1])
