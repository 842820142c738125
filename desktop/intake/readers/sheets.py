"""Which sheet of a workbook, or layer of a map file, is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.intake.meaning.column_fit import header_score
from desktop.intake.table import Notice
from models.folding import fold
from models.refusals import Refusal, RefusalKind

# So many of a sheet's first rows are looked at.
HEAD = 40
_KNOWN_NAMES = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's name and the values of its first rows; of a layer, those of its columns' names."""

    name: str
    head: Sequence[Sequence[Any]]
    is_hidden: bool = False
    # Whether a map file's layer has geometry; None for a workbook's sheet.
    has_places: bool | None = None


def choose(sheets: Sequence[Sheet], wanted: str = "") -> Sheet:
    """The one that is *wanted*; else the one whose rows have most column names that we know.

    A sheet that tells how to fill in the form comes before the data, but names no columns.
    Visible sheets come before hidden ones, and layers with geometry before those without. Raises
    `Refusal` with the names for one that is not there, and where several have the same columns.
    """
    if wanted:
        return _named(sheets, wanted)
    filled = [sheet for sheet in sheets if any(any(_text(value) for value in row) for row in sheet.head)]
    if not filled:
        raise Refusal(RefusalKind.FILE_EMPTY)
    visible = [sheet for sheet in filled if not sheet.is_hidden] or filled
    visible = [sheet for sheet in visible if sheet.has_places] or visible
    scores = [_score(sheet) for sheet in visible]
    best = max(scores)
    chosen = visible[scores.index(best) if best >= _KNOWN_NAMES else 0]
    alike = [sheet.name for sheet in visible if sheet is chosen or _is_as(sheet, chosen)]
    if len(alike) > 1:
        raise Refusal(RefusalKind.SHEETS_ALIKE, sheets=tuple(alike[:HEAD]))
    return chosen


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


def _is_as(sheet: Sheet, chosen: Sheet) -> bool:
    """Whether it has the same columns, and rows of its own below them."""
    columns, has_rows = _columns(sheet)
    return len(columns) >= _KNOWN_NAMES and has_rows and columns == _columns(chosen)[0]


def _columns(sheet: Sheet) -> tuple[list[str], bool]:
    """The names of the columns, and whether anything stands below."""
    filled = [row for row in sheet.head if any(_text(value) for value in row)]
    if not filled:
        return [], False
    scores = [header_score([_text(value) for value in row]) for row in filled]
    at = scores.index(max(scores))
    names = [fold(_text(value)).strip() for value in filled[at]]
    return [name for name in names if name], sheet.has_places is not None or at + 1 < len(filled)


def _score(sheet: Sheet) -> int:
    return max((header_score([_text(value) for value in row]) for row in sheet.head), default=0)


def _text(value: Any) -> str:
    return "" if value is None else str(value)
