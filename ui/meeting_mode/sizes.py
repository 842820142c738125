"""How large the type on the wall is: it follows the window's height."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

# Shares of the window's height. The title is at least 1/25 of it and what is read at least 1/45.
TITLE, BODY, SMALL = 1 / 22, 1 / 40, 1 / 48
# The height, in pixels, of the pages' own body type.
ON_PAGES = 13.3


@dataclass(frozen=True, slots=True)
class Sizes:
    """Heights of type in pixels."""

    title: int
    body: int
    small: int

    @property
    def scale(self) -> float:
        """How many times larger than on the pages the body is."""
        return self.body / ON_PAGES


def sizes_at(height: int) -> Sizes:
    return Sizes(*(ceil(height * share) for share in (TITLE, BODY, SMALL)))
