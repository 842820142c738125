"""Columns that hold kinds of trouble whatever they are called: by words that mean our categories."""

from collections.abc import Sequence

from models.folding import fold

# More than so many kinds, or such long ones, are no list to choose from.
_KINDS, _LONGEST = 25, 60
_MOSTLY = 0.5


def are_kinds(cells: Sequence[str], category_words: frozenset[str]) -> bool:
    """Whether most filled cells are *category_words* (folded), and of few kinds."""
    filled = [cell for cell in cells if cell]
    distinct = set(filled)
    if not filled or len(distinct) > _KINDS or max(map(len, distinct)) > _LONGEST:
        return False
    meant = {cell for cell in distinct if fold(cell) in category_words}
    return sum(cell in meant for cell in filled) >= len(filled) * _MOSTLY
