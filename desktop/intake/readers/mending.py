"""Letters that were saved as UTF-8 and read as something older: "Ã¥" is made "å" again."""

import re
from dataclasses import replace

from desktop.intake.readers.cleaning import looks_double_encoded
from desktop.intake.table import Notice, Table

_LOOKED_AT = 2_000


def _as_read() -> dict[str, int]:
    """The letters as which cp1252 and Latin-1 show a byte beyond ASCII → the byte."""
    shown = {chr(byte): byte for byte in range(0x80, 0x100)}
    return shown | {bytes([byte]).decode("cp1252", "ignore"): byte for byte in range(0x80, 0xA0)}


_BYTES = {letter: byte for letter, byte in _as_read().items() if letter}


def _letters(first: int, last: int) -> str:
    return "".join(re.escape(letter) for letter, byte in _BYTES.items() if first <= byte <= last)


_MORE = f"[{_letters(0x80, 0xBF)}]"
# Letters of Western Europe, signs as "–", and pictures; "Ä–" would be a letter that Swedish has not.
_SEQUENCE = re.compile(f"[ÂÃ]{_MORE}|â{_MORE}{{2}}|ð{_MORE}{{3}}")


def mend(text: str) -> str:
    """What cannot have been UTF-8 is left as it is."""
    return _SEQUENCE.sub(_once_more, text)


def mended(table: Table) -> Table:
    """All headers and cells mended, and a notice where that changed any."""
    headers = tuple(map(mend, table.headers))
    rows = [[cell if cell.isascii() else mend(cell) for cell in row] for row in table.rows]
    if headers == table.headers and rows == table.rows:
        return table
    found = table.found
    notices = found.notices - {Notice.DOUBLE_ENCODED} | {Notice.LETTERS_MENDED}
    return replace(table, headers=headers, rows=rows, found=replace(found, notices=notices))


def noticed(table: Table) -> Table:
    """The same, with a notice where letters of the first rows look wrongly saved."""
    if not any(looks_double_encoded(cell) for row in table.rows[:_LOOKED_AT] for cell in row):
        return table
    return replace(table, found=replace(table.found, notices=table.found.notices | {Notice.DOUBLE_ENCODED}))


def _once_more(match: re.Match[str]) -> str:
    try:
        return bytes(_BYTES[letter] for letter in match.group()).decode("utf-8")
    except UnicodeDecodeError:
        return match.group()
