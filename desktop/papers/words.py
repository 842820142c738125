"""The papers' own words, from their template."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


def say(place: str, /, **facts: object) -> str:
    """The words at `place` ("sheet.title") with the facts put in; `count` chooses of a pair."""
    words = _at(place)
    if isinstance(words, list):
        words = words[0] if facts["count"] == 1 else words[1]
    return str(words).format(**facts)


def columns(place: str, /, **facts: object) -> list[str]:
    """The column heads at `place`."""
    return [str(head).format(**facts) for head in _at(place)]


def _at(place: str) -> Any:
    words: Any = _template()
    for step in place.split("."):
        words = words[step]
    return words


@cache
def _template() -> dict[str, Any]:
    return tomllib.loads((files("resources") / "templates" / "papers.toml").read_text("utf-8"))
