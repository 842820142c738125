"""Columns of personal numbers: refused, or emptied when the person has said so."""

import re
from dataclasses import replace

from desktop.intake.table import Notice, Table
from desktop.screening import identity_numbers
from models.refusals import Refusal, RefusalKind
from models.screening.values import HitKind

_KINDS = {HitKind.PERSONAL_NUMBER, HitKind.COORDINATION_NUMBER}
_SAYS_PERSONAL = re.compile(
    r"\bp(?:ers(?:on)?)?[. -]?n(?:r|ummer)\b|\bpersonbet|\bsamordn|\bfödelse", re.IGNORECASE
)
_LOOKED_AT = 2_000
_MOSTLY = 0.5
_LEAST_FIGURES, _LONGEST = 10, 16


def without_personal_numbers(table: Table, *, drop: bool) -> Table:
    """The table with such columns emptied. Raises `Refusal` with their names unless *drop* is said."""
    columns = [index for index in range(len(table.headers)) if _holds_them(table, index)]
    if not columns:
        return table
    if not drop:
        names = ", ".join(table.headers[index] for index in columns)
        raise Refusal(RefusalKind.PERSONAL_NUMBERS, column=names)
    for row in table.rows:
        for index in columns:
            row[index] = ""
    notices = table.found.notices | {Notice.PERSONAL_NUMBERS_DROPPED}
    return replace(table, found=replace(table.found, notices=notices))


def _holds_them(table: Table, index: int) -> bool:
    filled = [cell for row in table.rows[:_LOOKED_AT] if (cell := row[index].strip())]
    could_be = [cell for cell in filled if len(cell) <= _LONGEST and _figures(cell) >= _LEAST_FIGURES]
    if not could_be or len(could_be) < len(filled) * _MOSTLY:
        return False
    cue = _cue(table.headers[index])
    return sum(_is_one(cue, cell) for cell in could_be) >= len(filled) * _MOSTLY


def _cue(header: str) -> str:
    """What a header says of the figures below it, in a word that the screening of texts knows."""
    if _SAYS_PERSONAL.search(header):
        return "personnummer: "
    return "ärendenr: " if identity_numbers.SAYS_BUSINESS.search(header) else ""


def _figures(cell: str) -> int:
    return sum(map(str.isdigit, cell))


def _is_one(cue: str, cell: str) -> bool:
    """The whole cell, read with its header: a check digit, or a header that says so, makes it one."""
    return any(hit.kind in _KINDS and hit.start == len(cue) for hit in identity_numbers.found(cue + cell))
