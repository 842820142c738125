"""How coarse a file's coordinates are: rounded ones make neighbours of strangers."""

from collections.abc import Iterable, Sequence

from desktop.places.coordinates import Pair
from desktop.places.distance import METRES_PER_DEGREE

_DEGREES = 180.0
_NEARLY_ALL = 0.9
# Metres, and decimals of a degree, that a system which rounds would round to.
_METRES = (1000.0, 500.0, 100.0, 50.0)
_DECIMALS = (0, 1, 2, 3)


def step_of(pairs: Sequence[Pair | None]) -> float:
    """Metres between the nearest two points that the file can tell apart; 0 where it is exact enough."""
    figures = [figure for pair in pairs if pair and pair != (0.0, 0.0) for figure in pair]
    if not figures:
        return 0.0
    if all(abs(figure) <= _DEGREES for figure in figures):
        for decimals in _DECIMALS:
            if _share(round(figure, decimals) == figure for figure in figures) >= _NEARLY_ALL:
                return METRES_PER_DEGREE / float(10**decimals)
        return 0.0
    for metres in _METRES:
        if _share(figure % metres == 0 for figure in figures) >= _NEARLY_ALL:
            return metres
    return 0.0


def _share(holds: Iterable[bool]) -> float:
    answers = list(holds)
    return sum(answers) / len(answers)
