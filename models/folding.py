"""One fold for finding and one key for sorting, the same on both engines.

NFC, casefold, accents dropped except on å ä ö, which sort after z.
"""

import re
import unicodedata

_KEPT = frozenset("åäö")
_NORDIC = str.maketrans({"æ": "ä", "ø": "ö", "ß": "ss"})
_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "ö": "}"})
_WORD = re.compile(r"\w+")
_ACCENTED = re.compile("[^\x00-\x7fåäö]")


def fold(text: str) -> str:
    """The text as it is searched: "Ådals-Café" → "ådals-cafe"."""
    folded = unicodedata.normalize("NFC", text).casefold()
    if not _ACCENTED.search(folded):
        return folded
    return "".join(_bare(letter) for letter in folded.translate(_NORDIC))


def sort_key(text: str) -> str:
    """A plain-ASCII-ordered key: a … z å ä ö, case and accents aside."""
    return fold(text).translate(_AFTER_Z)


def search_words(text: str) -> list[str]:
    """The folded words of a search; each is meant as the beginning of a word."""
    return _WORD.findall(fold(text))


def _bare(letter: str) -> str:
    if letter in _KEPT or letter.isascii():
        return letter
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))
