"""Which sheet of a workbook, or layer of a map file, is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.intake.column_fit import header_score
from desktop.intake.table import Notice
from models.refusals import Refusal, RefusalKind

# So many of a sheet's first rows are looked at.
HEAD = 40
_KNOWN_NAMES = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's name and the values of its first rows."""

    name: str
    head: Sequence[Sequence[Any]]
    is_hidden: bool = False


def choose(sheets: Sequence[Sheet], wanted: str = "") -> Sheet:
    """The one that is *wanted*; else the one whose rows have most column names that we know.

    A sheet that tells how to fill in the form comes before the data, but names no columns.
    Visible sheets come before hidden ones. Raises `Refusal` with the names for one that is not there.
    """
    if wanted:
        return _named(sheets, wanted)
    filled = [sheet for sheet in sheets if any(any(_text(value) for value in row) for row in sheet.head)]
    if not filled:
        raise Refusal(RefusalKind.FILE_EMPTY)
    visible = [sheet for sheet in filled if not sheet.is_hidden] or filled
    scores = [_score(sheet) for sheet in visible]
    best = max(scores)
    return visible[scores.index(best) if best >= _KNOWN_NAMES else 0]


def notices_of(sheets: Sequence[Sheet]) -> set[Notice]:
    """What the person should know of the sheets that are not read."""
    said = {Notice.MORE_SHEETS} if len(sheets) > 1 else set()
    return said | ({Notice.HIDDEN_SHEETS} if any(sheet.is_hidden for sheet in sheets) else set())


def _named(sheets: Sequence[Sheet], wanted: str) -> Sheet:
    for sheet in sheets:
        if sheet.name == wanted:
            return sheet
    names = ", ".join(sheet.name for sheet in sheets[:HEAD])
    raise Refusal(RefusalKind.SHEET_UNKNOWN, sheet=wanted, sheets=names)


def _score(sheet: Sheet) -> int:
    return max((header_score([_text(value) for value in row]) for row in sheet.head), default=0)


def _text(value: Any) -> str:
    return "" if value is None else str(value)
