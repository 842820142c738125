"""What a municipality may choose of its papers: colour, sections, and the archive's level."""

import enum
import re
from dataclasses import dataclass

from models.meetings.values import Section

WHITE = "#FFFFFF"
# WCAG 2.1, 1.4.3: what text needs against its ground.
LEAST_CONTRAST = 4.5
# How much of white is in the grounds and bars that go with a chosen colour.
TINT, PALE = 0.93, 0.6

# The others hold what the meeting is for: who was there, the reminder that the law asks for, the
# way from report to measure and back, and when one meets next.
OPTIONAL_SECTIONS = (Section.COMING, Section.ESCALATE, Section.FEEDBACK, Section.OTHER)

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class ArchiveLevel(enum.StrEnum):
    """The level of PDF/A (ISO 19005): older archives take part 1 only."""

    PDF_A_2A = "2a"
    PDF_A_1A = "1a"


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """How a municipality's papers are made; no `accent` is the program's own colour.

    A section of `left_out` is printed all the same where somebody has written in it.
    """

    accent: str = ""
    left_out: tuple[Section, ...] = ()
    level: ArchiveLevel = ArchiveLevel.PDF_A_2A


def is_colour(text: str) -> bool:
    """Whether the text is a colour as "#0B4F6C"."""
    return bool(_COLOUR.fullmatch(text))


def lightened(colour: str, white: float) -> str:
    """The colour with so large a part of white in it."""
    parts = (round(part * (1 - white) + 255 * white) for part in _parts(colour))
    return "#" + "".join(f"{part:02X}" for part in parts)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.1)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def is_readable(colour: str) -> bool:
    """Whether the colour can be read on white and on its own tint, and white on it."""
    return min(contrast(colour, WHITE), contrast(colour, lightened(colour, TINT))) >= LEAST_CONTRAST


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG's own
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
