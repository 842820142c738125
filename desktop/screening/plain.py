"""The same text as plain letters, digits and hyphens, with the way back to the original places."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

# Neither plain ASCII nor the letters and signs of Swedish text, which stand for themselves.
UNUSUAL = re.compile(r"[^\x00-\x7fåäöÅÄÖéÉüÜ§°’”“»«½²³µ´…€£]")
SAME_SIGN = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\u00ad", "------\u200b")


@dataclass(frozen=True, slots=True)
class Plain:
    """`text[i]` stood at `places[i]` in the original; the last place is the original's length."""

    text: str
    places: Sequence[int]


def plain(text: str) -> Plain:
    """Nothing hides behind typography: no-break spaces, dashes, full-width digits, zero-width signs."""
    signs: list[str] = []
    places: list[int] = []
    done = 0
    for match in UNUSUAL.finditer(text):
        place = match.start()
        signs.extend(text[done:place])
        places.extend(range(done, place))
        written = _plain_sign(match[0].translate(SAME_SIGN), signs)
        if written:
            signs.append(written)
            places.append(place)
        done = place + 1
    if not done:
        return Plain(text, range(len(text) + 1))
    signs.extend(text[done:])
    places.extend(range(done, len(text) + 1))
    return Plain("".join(signs), places)


def _plain_sign(sign: str, before: list[str]) -> str:
    """What stands for `sign`, or nothing where it is unseen or joins the letter before it."""
    kind = unicodedata.category(sign)
    if kind == "Nd":
        return str(unicodedata.decimal(sign))
    if kind == "Zs":
        return " "
    if kind == "Cf":
        return ""
    if kind == "Mn" and before:
        joined = unicodedata.normalize("NFC", before[-1] + sign)
        if len(joined) == 1:
            before[-1] = joined
        return ""
    return sign
