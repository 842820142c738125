"""A municipality's own names beside the packaged ones, from a CSV such as Statistics Sweden's."""

import csv
from pathlib import Path
from typing import NamedTuple

from desktop.intake.readers.encodings import decode
from desktop.screening.words import add
from models.refusals import Refusal, RefusalKind

DELIMITERS = ";,\t"
SAYS_FAMILY = ("efternamn", "familjenamn", "last", "surname")
SAYS_GIVEN = ("förnamn", "tilltalsnamn", "namn", "first", "given")


class OwnNames(NamedTuple):
    given: frozenset[str]
    family: frozenset[str]


def read(path: Path) -> OwnNames:
    """The names in the columns whose titles say so; a file without titles holds given names.

    Raises Refusal FILE_MISSING, HEADER_MISSING or what the encoding needs.
    """
    if not path.is_file():
        raise Refusal(RefusalKind.FILE_MISSING, file=path.name)
    written = decode(path.read_bytes()).text.splitlines()
    delimiter = max(DELIMITERS, key=written[0].count) if written else ";"
    rows = [[cell.strip() for cell in row] for row in csv.reader(written, delimiter=delimiter)]
    if not rows:
        raise Refusal(RefusalKind.FILE_EMPTY)
    titles = [title.casefold() for title in rows[0]]
    families = [place for place, title in enumerate(titles) if title.startswith(SAYS_FAMILY)]
    given = [place for place, title in enumerate(titles) if title.startswith(SAYS_GIVEN)]
    if not families and not given:
        return OwnNames(_column(rows, [0]), frozenset())
    return OwnNames(_column(rows[1:], given), _column(rows[1:], families))


def _column(rows: list[list[str]], places: list[int]) -> frozenset[str]:
    names = (row[place].casefold() for row in rows for place in places if place < len(row))
    return frozenset(name for name in names if len(name) > 1 and name.replace("-", "").isalpha())


def take_in(names: OwnNames) -> None:
    """Let the screening know them, until the program ends."""
    add("first_names", names.given)
    add("last_names", names.family)
