"""The files' names: Swedish, safe on every system, and told apart."""

import re
import unicodedata
from collections.abc import Iterable

from desktop.attachments.names import safe_name, with_ending

_SEPARATORS = re.compile(r"[/\\]+")
# So that a folder deep in a Windows drive still has room for the path.
_LONGEST = 60


def part_of_name(words: str) -> str:
    """What a file is about, as it may stand in the file's name."""
    plain = _SEPARATORS.sub("-", " ".join(words.split()))[:_LONGEST]
    return safe_name(plain)


def told_apart(names: Iterable[str]) -> list[str]:
    """The names in their order; one that a system would take for an earlier one gets a number."""
    taken: set[str] = set()
    given = []
    for name in names:
        free = _free(name, taken)
        taken.add(_folded(free))
        given.append(free)
    return given


def numbered(name: str, number: int) -> str:
    """As "blad (2).pdf"."""
    stem, dot, ending = name.rpartition(".")
    return with_ending(f"{stem} ({number})", f"{dot}{ending}", instead=False)


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while _folded(free) in taken:
        number += 1
        free = numbered(name, number)
    return free


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
