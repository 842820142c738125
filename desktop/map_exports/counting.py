"""Counts that single nobody out.

One or two reports of an area can be told apart by a neighbour who knows who complains, or who it is about.
So a number below FEWEST is not told outside the house. A category with so few is not named; it is counted
among the others, and these are never so few either: the area's number less the named categories would give
them away, so the smallest named ones join them until they do not. Published measures are told by title;
what is left of the measures without them is not told when it is so few. Totals are summed of the numbers that
are told, so no difference gives away one that is not. Three is what official statistics of Sweden commonly
begin at.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from desktop.map.markers import MARKED_KINDS
from desktop.map_exports.content import KindCount
from models.folding import sort_key
from models.kinds import Kind

FEWEST = 3


def counted(things: Iterable[tuple[Kind, str]], fewest: int, published: int = 0) -> tuple[KindCount, ...]:
    """Kinds and categories counted; a number below *fewest* is not told. Kinds without any are left out.

    *published* of the measures are told of elsewhere.
    """
    found: dict[Kind, Counter[str]] = defaultdict(Counter)
    for kind, category in things:
        found[kind][category] += 1
    known = {Kind.MEASURE: published}
    return tuple(
        _counted(kind, found[kind], fewest, known.get(kind, 0)) for kind in MARKED_KINDS if kind in found
    )


def _counted(kind: Kind, categories: Counter[str], fewest: int, known: int) -> KindCount:
    total = categories.total()
    if total < fewest or 0 < total - known < fewest:
        return KindCount(kind, None, at_least=known)
    named = [(name, number) for name, number in categories.items() if number >= fewest]
    named.sort(key=lambda each: (-each[1], sort_key(each[0]), each[0]))
    unnamed = [number for number in categories.values() if number < fewest]
    while named and _gives_away(unnamed, fewest):
        smallest = named[-1][1]  # all that are equally few: an order among them would tell which
        unnamed += [number for _, number in named if number == smallest]
        named = [each for each in named if each[1] > smallest]
    return KindCount(kind, total, tuple(named), sum(unnamed))


def _gives_away(unnamed: Sequence[int], fewest: int) -> bool:
    """Whether their sum does: when it is small, or when each is as large as it may be."""
    return 0 < sum(unnamed) < fewest or (bool(unnamed) and set(unnamed) == {fewest - 1})


def weight(counts: Sequence[KindCount]) -> int:
    """How much there is, for ordering."""
    return sum(each.number or 1 for each in counts)
