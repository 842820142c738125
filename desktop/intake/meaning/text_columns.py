"""Which column is the text: by how its cells are written, where headers leave it open."""

from collections.abc import Sequence

from desktop.intake.fields import Field
from desktop.intake.meaning.column_fit import LOOSE

_HALF = 0.5
_SENTENCE_WORDS = 4.0
# A title is so much shorter than the text beside it.
_SHORTER = 2


class TextColumns:
    """*fits* are how well each header names a text, beside the *columns* of cells."""

    def __init__(self, fits: Sequence[int], columns: Sequence[Sequence[str]]) -> None:
        self._columns = columns
        named = [index for index, fit in enumerate(fits) if fit > LOOSE]
        self._is_named = bool(named)
        self._longest = max((_words_per_cell(columns[index]) for index in named), default=0.0)

    def may_be_unnamed(self, index: int) -> bool:
        """Whether no header names a text, and sentences stand in this column."""
        cells = self._columns[index]
        return not self._is_named and _words_per_cell(cells) >= _SENTENCE_WORDS and _are_different(cells)

    def is_title(self, index: int) -> bool:
        """Whether a few words stand here, and sentences in another column that is named a text."""
        words = _words_per_cell(self._columns[index])
        return 0 < words < _SENTENCE_WORDS <= self._longest and words * _SHORTER <= self._longest


def take_sentences(columns: Sequence[Sequence[str]], taken: dict[Field, int], is_told: bool) -> None:
    """The column of sentences is the text, even if its header asks for the place ("Beskriv platsen")."""
    loose = {Field.ADDRESS, Field.AREA, Field.CATEGORY, Field.CONTACT_NAME} if not is_told else set()
    held = {index for field, index in taken.items() if field not in loose}
    lengths = {index: _words_per_cell(cells) for index, cells in enumerate(columns) if index not in held}
    if not lengths:
        return
    longest = max(lengths, key=lambda index: lengths[index])
    if lengths[longest] >= _SENTENCE_WORDS:
        for field in [field for field, index in taken.items() if index == longest]:
            del taken[field]
        taken[Field.TEXT] = longest


def is_seldom_filled(cells: Sequence[str]) -> bool:
    """As "Övriga kommentarer" at the end of a survey."""
    return sum(1 for cell in cells if cell) < len(cells) * _HALF


def _are_different(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return len(set(filled)) > len(filled) * _HALF


def _words_per_cell(cells: Sequence[str]) -> float:
    filled = [cell for cell in cells if cell]
    return sum(cell.count(" ") + 1 for cell in filled) / len(filled) if filled else 0.0
