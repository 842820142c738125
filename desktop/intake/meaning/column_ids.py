"""The sender's own number for a row, where its header is none that we know."""

import re
from collections.abc import Iterable, Sequence

from desktop.intake.meaning.column_fit import words_of

# "Ordernr", "Saksnummer", "Respondent ID"; and headers that are a number or a kind, as their cells say.
_ENDING = re.compile(r"(?:nr|nummer|id|number|no|ref|referens)$")
_MAYBE = frozenset(
    {"#", "ärende", "ticket", "case", "respondent", "order", "sak", "sag", "incident", "rapport"}
)
# Numbers of other things than the row, though each may be told of once only.
_OF_OTHERS = re.compile(
    r"tele|mobil|phone|post|person|pers|pnr|organisation|org|reg|kund|hus|fastighet|lägenhet|lgh|stolp|"
    r"konto|brott|version|collector|user|användar|ålder"
)
_DISTINCT = 0.95
_FILLED = 0.9
_LONGEST = 40
_SOME, _OFTEN = 5, 0.2


def find_ids(headers: Sequence[str], columns: Sequence[Sequence[str]], free: Iterable[int]) -> int | None:
    """The first free column that names each row once; None where there is none."""
    return next((index for index in free if _names_rows(_words(headers[index]), columns[index])), None)


def repeat_on_others(column: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether numbers stand on so many other rows that they begin again, or name who answered.

    A row that stands twice in the file is one row; a few slips are a sender's, and rejected one by one.
    """
    different = {tuple(row) for row, cell in zip(rows, column, strict=True) if cell}
    ids = {cell for cell in column if cell}
    repeated = len(different) - len(ids)
    return repeated >= _SOME and repeated >= len(different) * _OFTEN


def _words(header: str) -> str:
    return words_of(header) or header.strip()


def _names_rows(words: str, cells: Sequence[str]) -> bool:
    if not (_ENDING.search(words) or words in _MAYBE) or _OF_OTHERS.search(words):
        return False
    filled = [cell for cell in cells if cell]
    if len(filled) < len(cells) * _FILLED or any(" " in cell or len(cell) > _LONGEST for cell in filled):
        return False
    if not _is_each_another(filled):
        return False
    with_figures = sum(any(map(str.isdigit, cell)) for cell in filled)
    return with_figures >= max(1, len(filled) * _FILLED)


def are_running_numbers(filled: Sequence[str]) -> bool:
    """Whether no two of many figures are the same: "Ärende" is then a number, and no kind."""
    return len(filled) > _SOME and all(map(str.isdecimal, filled)) and _is_each_another(filled)


def _is_each_another(filled: Sequence[str]) -> bool:
    return len(set(filled)) >= len(filled) * _DISTINCT
