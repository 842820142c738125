"""How alike two short words are: slips of the hand, not of the mind."""

from __future__ import annotations

from collections.abc import Iterable

# Words longer than this are no slip of anything.
_LONGEST = 60
# A word this long may have two slips, a shorter one only one; the shortest none.
_ONE_SLIP_FROM, _TWO_SLIPS_FROM = 4, 7


def slips(word: str, meant: str) -> int:
    """Letters left out, added, changed or swapped with the next (Damerau-Levenshtein, restricted)."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(word, start=1):
        older, before, row = before, row, [i]
        for j, other in enumerate(meant, start=1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == meant[j - 2] and word[i - 2] == other:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]


def is_slip(word: str, meant: str) -> bool:
    """Whether *word* is rather *meant* than another word."""
    shorter = min(len(word), len(meant))
    allowed = 2 if shorter >= _TWO_SLIPS_FROM else 1 if shorter >= _ONE_SLIP_FROM else 0
    if max(len(word), len(meant)) > _LONGEST or abs(len(word) - len(meant)) > allowed:
        return False
    return slips(word, meant) <= allowed


def nearest(word: str, meant: Iterable[str]) -> list[str]:
    """Those of *meant* that *word* is a slip of, the nearest first."""
    near = [(slips(word, each), each) for each in meant if is_slip(word, each)]
    return [each for _count, each in sorted(near)]
