"""The words of one paper, kept in a file of `resources/templates/`: Swedish whatever the window speaks."""

import tomllib
from functools import cached_property
from importlib.resources import files
from typing import Any


class Template:
    """Read at the first word; a place is written as "follow-up.heading"."""

    def __init__(self, name: str) -> None:
        self._name = name

    def say(self, place: str, /, **facts: object) -> str:
        """The words at *place* with the facts put in; `count` chooses of a pair."""
        words = self.at(place)
        if isinstance(words, list):
            words = words[0] if facts["count"] == 1 else words[1]
        return str(words).format(**facts)

    def columns(self, place: str, /, **facts: object) -> list[str]:
        """The column heads at *place*."""
        return [str(head).format(**facts) for head in self.at(place)]

    def at(self, place: str) -> Any:
        """What stands at *place*, as it is written there. KeyError: nothing does."""
        words: Any = self._words
        for step in place.split("."):
            words = words[step]
        return words

    @cached_property
    def _words(self) -> dict[str, Any]:
        return tomllib.loads((files("resources") / "templates" / self._name).read_text("utf-8"))
