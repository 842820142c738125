"""Swedish place words without their endings, so that "Boängsskolans" is found by "Boängsskolan"."""

from functools import lru_cache

# Words shorter than this keep their ending: "bron", "ån".
_SHORTEST = 4
_VOWELS = frozenset("aeiouyåäö")
# Of what a place can be, as the last part of its name; without endings.
KINDS = (
    "torg", "gat", "väg", "stig", "gränd", "park", "skol", "station", "tunnel", "bro", "brygg", "back",
    "plats", "plan", "gård", "hall", "centr", "centrum", "kyrk", "bibliotek", "rondell", "korsning", "bad",
    "hamn", "kaj", "skog", "strand", "viadukt", "galleri", "hus", "berg", "vik", "område", "områd",
    "passag", "spår", "garag", "kvarter", "kull", "holm", "sjö", "älv", "damm", "torp",
)  # fmt: skip
_STREETS = ("gat", "väg", "stig", "gränd", "alle", "led", "esplanad", "ring")


@lru_cache(maxsize=65_536)
def bare(word: str) -> str:
    """A folded word without genitive, definite and final vowel: "skolans", "skolan", "skola" → "skol"."""
    word = word.removesuffix("s") if len(word) > _SHORTEST and not word.endswith("ss") else word
    if word.endswith(("bron", "allen")):
        return word.removesuffix("n")
    if len(word) > _SHORTEST and word.endswith(("en", "et", "an")):
        word = word[:-2]
    elif len(word) > _SHORTEST and word[-1] == "n" and word[-2] in "lr":
        word = word[:-1]
    if len(word) > _SHORTEST - 1 and word[-1] in "ae" and word[-2] not in _VOWELS:
        word = word[:-1]
    return word


def names_a_kind(word: str) -> bool:
    """Whether a folded word says what kind of place it is: "gångtunneln", "Stortorget"."""
    return bare(word).endswith(KINDS)


def names_a_street(name: str) -> bool:
    """Whether a folded name is a street's, so that a point of it is somewhere along it."""
    words = [word for word in name.split() if not word[0].isdigit()]
    return bool(words) and bare(words[-1]).endswith(_STREETS)
