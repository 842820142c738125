"""What marks a file of rejected rows as ours, and is left out when it is read again."""

import re
from collections.abc import Sequence

from desktop.exports.safe_text import as_csv_text, would_run

# The same in every language: the file must be known again.
OWN_COLUMNS = ("Rad i filen", "Skäl")
_NUMBER = re.compile(r"-\d+([.,]\d+)?$")


def is_ours(header: Sequence[str]) -> bool:
    return tuple(cell.strip() for cell in header[: len(OWN_COLUMNS)]) == OWN_COLUMNS


def without_own(cells: Sequence[str]) -> list[str]:
    """The sender's cells, as they stood before they were made safe."""
    return [_as_it_stood(cell) for cell in cells[len(OWN_COLUMNS) :]]


def as_safe_cell(text: str) -> str:
    """With an apostrophe before what a spreadsheet would run, but not before a number."""
    return text if _NUMBER.match(text) else as_csv_text(text)


def _as_it_stood(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and would_run(cell[1:]) else cell
