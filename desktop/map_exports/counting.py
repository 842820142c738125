"""Counts that single nobody out.

One or two reports of an area can be told apart by a neighbour who knows who complains, or who it is about.
So a number below FEWEST is not told outside the house; neither is a category with so few named, as the
area's number less the other categories would give it away: those are counted together, unnamed. Totals are
summed of the numbers that are told, so no difference gives away one that is not. Three is what official
statistics of Sweden commonly begin at.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from desktop.map.markers import MARKED_KINDS
from desktop.map_exports.content import KindCount
from models.folding import sort_key
from models.kinds import Kind

FEWEST = 3


def counted(things: Iterable[tuple[Kind, str]], fewest: int) -> tuple[KindCount, ...]:
    """Kinds and categories counted; a number below *fewest* is not told. Kinds without any are left out."""
    found: dict[Kind, Counter[str]] = defaultdict(Counter)
    for kind, category in things:
        found[kind][category] += 1
    return tuple(_counted(kind, found[kind], fewest) for kind in MARKED_KINDS if kind in found)


def _counted(kind: Kind, categories: Counter[str], fewest: int) -> KindCount:
    total = categories.total()
    if total < fewest:
        return KindCount(kind, None)
    named = [(name, number) for name, number in categories.items() if number >= fewest]
    named.sort(key=lambda each: (-each[1], sort_key(each[0]), each[0]))
    return KindCount(kind, total, tuple(named), total - sum(number for _, number in named))


def weight(counts: Sequence[KindCount]) -> int:
    """How much there is, for ordering."""
    return sum(each.number or 1 for each in counts)
