"""The word lists of the screening rules: plain text that anyone can read and correct."""

from functools import cache
from importlib import resources

_added: dict[str, frozenset[str]] = {}


@cache
def words(name: str) -> frozenset[str]:
    """The words of one list, in small letters."""
    written = (resources.files("resources") / "screening" / f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(written.lower().split()) | _added.get(name, frozenset())


def add(name: str, further: frozenset[str]) -> None:
    """Let a list hold further words, in small letters, until the program ends."""
    _added[name] = _added.get(name, frozenset()) | further
    words.cache_clear()
