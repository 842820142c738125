"""The word lists of the screening rules: plain text that anyone can read and correct."""

from functools import cache
from importlib import resources


@cache
def words(name: str) -> frozenset[str]:
    """The words of one list, in small letters."""
    written = (resources.files("resources") / "screening" / f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(written.lower().split())
