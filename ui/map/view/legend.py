"""What the colours on the map mean, as the page's script reads it: never by colour alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.map.colours import MapColours, ink_on
from desktop.map.look import ColourBy, MapLook
from desktop.map.markers import MARKED_KINDS, MarkerTone
from models.categories.values import CategoryRow
from ui.map.words import kind_word, tone_word

AGES = (7, 28, 84, 365)
"""The most days of each age; what is older comes last."""

_AGE_WORDS = (
    (QT_TRANSLATE_NOOP("Legend", "7d"), QT_TRANSLATE_NOOP("Legend", "the last 7 days")),
    (QT_TRANSLATE_NOOP("Legend", "4w"), QT_TRANSLATE_NOOP("Legend", "4 weeks")),
    (QT_TRANSLATE_NOOP("Legend", "12"), QT_TRANSLATE_NOOP("Legend", "12 weeks")),
    (QT_TRANSLATE_NOOP("Legend", "1y"), QT_TRANSLATE_NOOP("Legend", "a year")),
    ("", QT_TRANSLATE_NOOP("Legend", "older")),
)
_TITLES = {
    ColourBy.STATE: QT_TRANSLATE_NOOP("Legend", "State"),
    ColourBy.CATEGORY: QT_TRANSLATE_NOOP("Legend", "Category"),
    ColourBy.AGE: QT_TRANSLATE_NOOP("Legend", "Age"),
}
_MEANINGS = {
    "number": QT_TRANSLATE_NOOP("Legend", "several on the same spot"),
    "hatch": QT_TRANSLATE_NOOP("Legend", "area without an exact place, and how many lie there"),
    "shade": QT_TRANSLATE_NOOP("Legend", "prioritised area"),
    "edge": QT_TRANSLATE_NOOP("Legend", "border of an area"),
    "border": QT_TRANSLATE_NOOP("Legend", "border of the municipality"),
    "heat": QT_TRANSLATE_NOOP("Legend", "few to many reports, only exact places"),
}
_TONE_SIGNS = {
    MarkerTone.NEW: "+",
    MarkerTone.OPEN: "›",
    MarkerTone.WAITING: "…",
    MarkerTone.LATE: "!",
    MarkerTone.DONE: "✓",
    MarkerTone.QUIET: "–",
}


@dataclass(frozen=True, slots=True)
class Shade:
    """One colour, the sign that markers bear near by, and what it means."""

    words: str
    sign: str
    colour: str
    ink: str

    def told(self) -> dict[str, str]:
        return {"words": self.words, "sign": self.sign, "colour": self.colour, "onColour": self.ink}


def look_told(
    look: MapLook, categories: Sequence[CategoryRow], colours: MapColours, today: date | None
) -> dict[str, object]:
    """The look with its colours and words; without *today* all is as old as can be."""
    shades = [shade.told() for shade in _shades(look.colour, categories, colours)]
    return {
        "kinds": [look.shows(kind) for kind in MARKED_KINDS],
        "streets": look.streets,
        "areas": look.areas,
        "heat": look.heat,
        "names": look.names,
        "by": look.colour.value,
        "categories": [row.id for row in categories],
        "today": (today - date(1970, 1, 1)).days if today else 0,
        "ages": AGES,
        "classes": shades,
    }


def legend_told(look: MapLook, shades: object, *, is_on: bool) -> dict[str, object]:
    """What the legend says of the *shades* of `look_told`, the shapes, and all else that may be seen."""
    shapes = [
        {"kind": number, "words": kind_word(kind)}
        for number, kind in enumerate(MARKED_KINDS)
        if look.shows(kind)
    ]
    return {
        "isOn": is_on,
        "isOpen": look.legend,
        "name": QCoreApplication.translate("Legend", "Key to the map"),
        "title": colour_word(look.colour),
        "lines": shades,
        "shapes": shapes,
        "meanings": {
            name: QCoreApplication.translate("Legend", str(words)) for name, words in _MEANINGS.items()
        },
    }


def colour_word(by: ColourBy) -> str:
    return QCoreApplication.translate("Legend", str(_TITLES[by]))


def _shades(by: ColourBy, categories: Sequence[CategoryRow], colours: MapColours) -> Iterator[Shade]:
    match by:
        case ColourBy.STATE:
            for tone, colour, ink in zip(MarkerTone, colours.tones, colours.on_tones, strict=True):
                yield Shade(tone_word(tone), _TONE_SIGNS[tone], colour, ink)
        case ColourBy.AGE:
            for (sign, words), colour in zip(_AGE_WORDS, colours.ages, strict=True):
                said = QCoreApplication.translate("Legend", str(words))
                short = QCoreApplication.translate("Legend", str(sign)) if sign else ""
                yield Shade(said, short, colour, ink_on(colour))
        case ColourBy.CATEGORY:
            names = [row.name for row in categories]
            for place, (name, sign) in enumerate(zip(names, signs(names), strict=True)):
                colour = colours.categories[place % len(colours.categories)]
                yield Shade(name, sign, colour, ink_on(colour))
            grey = colours.tones[-1]
            yield Shade(QCoreApplication.translate("Legend", "no category"), "", grey, ink_on(grey))


def signs(names: Sequence[str]) -> list[str]:
    """For each name two letters that no name before it has, as far as its letters reach."""
    taken: set[str] = set()
    found = []
    for name in names:
        letters = [letter for letter in name if letter.isalnum()]
        pairs = [letters[0].upper() + letter.lower() for letter in letters[1:]] if letters else []
        sign = next(
            (pair for pair in pairs if pair not in taken), pairs[0] if pairs else "".join(letters[:1])
        )
        taken.add(sign)
        found.append(sign)
    return found
