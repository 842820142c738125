"""What separates the cells of a text file, and which of its first lines names them."""

import csv
import io
from collections import Counter
from collections.abc import Sequence

from desktop.intake.columns import header_score

_DELIMITERS = ";\t|,"
_LINES = 60
_TITLE_LINES = 20
_SEP = "sep="
_UNEVEN = (0.0, 0)


def said_delimiter(text: str) -> tuple[str, int]:
    """The delimiter of Excel's "sep=;" first line and that line's length, or ("", 0)."""
    first = text[:20].split("\n", 1)[0]
    said = first.rstrip("\r").lower().removeprefix(_SEP)
    if first.lower().startswith(_SEP) and len(said) == 1 and said in _DELIMITERS:
        return said, len(first) + 1
    return "", 0


def find_delimiter(text: str) -> str:
    """The one that gives most lines the same number of cells; ";" when there is but one column."""
    head = "".join(text[:500_000].splitlines(keepends=True)[:_LINES])
    best, best_score = ";", (0.0, 0)
    for delimiter in _DELIMITERS:
        score = _evenness(head, delimiter)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _evenness(head: str, delimiter: str) -> tuple[float, int]:
    try:
        rows = [row for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter) if any(row)]
    except csv.Error:
        return _UNEVEN
    widths = Counter(len(row) for row in rows)
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return _UNEVEN
    width, count = max(several.items(), key=lambda item: (item[1], item[0]))
    # A column of sentences has commas too, but its header has none.
    header = max(rows, key=header_score)
    if header_score(header) and len(header) == 1:
        return _UNEVEN
    return (round(count / widths.total(), 1), width)


def header_index(rows: Sequence[Sequence[str]]) -> int:
    """Which of the first rows names the columns: the one with most names we know, else the first full one.

    -1 when no row can be the header: the first full row holds figures.
    """
    first = rows[:_TITLE_LINES]
    scores = [header_score(row) for row in first]
    named = scores.index(max(scores))
    width = Counter(_filled(row) for row in rows[: _LINES * 2]).most_common(1)[0][0]
    is_wide = _filled(first[named]) >= width / 2
    if is_wide and scores[named] >= _filled(first[named]) / 2 and _are_titles(first[:named], first[named]):
        return named
    full = next((index for index, row in enumerate(first) if _filled(row) >= width), 0)
    return -1 if any(_is_figure(cell) for cell in first[full]) else full


def _are_titles(above: Sequence[Sequence[str]], header: Sequence[str]) -> bool:
    """Rows above a header are titles where they say less than it does."""
    return all(_filled(row) < _filled(header) for row in above)


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())


def _is_figure(cell: str) -> bool:
    return any(letter.isdigit() for letter in cell) and not any(letter.isalpha() for letter in cell)
