"""What separates the cells of a text file, and which of its first lines names them."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from desktop.intake.meaning.column_fit import header_score

_DELIMITERS = ";\t|,"
_LINES = 60
_TITLE_LINES = 20
_SEP = re.compile(r"\"?sep=([;\t|,])\"?(?:\r\n|\r|\n)", re.IGNORECASE)
_UNEVEN = (0.0, 0)


class _WholeLines(csv.excel):
    delimiter = "\x1f"
    strict = True


def said_delimiter(text: str) -> tuple[str, int]:
    """The delimiter of Excel's "sep=;" first line and that line's length, or ("", 0)."""
    match = _SEP.match(text)
    return (match[1], match.end()) if match else ("", 0)


def unwrapped(text: str) -> str:
    """Without the quotes that some programs put around each whole line ("1;""a"";b")."""
    first = text[:500].lstrip("\r\n")
    if not first.startswith('"'):
        return text
    try:
        lines = [row[0] if row else "" for row in csv.reader(io.StringIO(text, newline=""), _WholeLines)]
    except csv.Error:
        return text
    header = next(filter(None, lines), "")
    is_wrapped = any(header_score(header.split(delimiter)) > 1 for delimiter in _DELIMITERS)
    return "\n".join(lines) if is_wrapped else text


def are_spaced(text: str, delimiter: str) -> bool:
    """Whether a space stands after each delimiter, as in "Datum; Text; Plats"."""
    parted = [line.split(delimiter)[1:] for line in text[:50_000].splitlines()[:_LINES] if delimiter in line]
    spaced = sum(all(not part or part[0] == " " for part in parts) and any(parts) for parts in parted)
    return spaced > len(parted) / 2


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
