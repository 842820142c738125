"""The same text as plain letters, digits and hyphens, with the way back to the original places."""

import re
import unicodedata
from dataclasses import dataclass

SAME_SIGN = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\u00ad", "------\u200b")


# Neither plain ASCII nor Swedish letters and signs that stand for themselves.
UNUSUAL = re.compile(r"[^\x00-\x7fåäöÅÄÖéÉüÜ§°’”“»«½²³µ´…€£]")


@dataclass(frozen=True, slots=True)
class Plain:
    """`text[i]` stood at `places[i]` in the original; the last place is the original's length."""

    text: str
    places: range | list[int]


def plain(text: str) -> Plain:
    """Nothing hides behind typography: no-break spaces, dashes, full-width digits, zero-width signs."""
    if not UNUSUAL.search(text):
        return Plain(text, range(len(text) + 1))
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text.translate(SAME_SIGN)):
        written = sign if sign.isascii() else _plain_sign(sign, signs)
        if written:
            signs.append(written)
            places.append(place)
    return Plain("".join(signs), [*places, len(text)])


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
