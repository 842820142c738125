"""Addresses as people write them, as far as it shows that two are one place."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.places.swedish import bare
from models.folding import fold

_NUMBER = re.compile(r"\b(\d+)(?: ?[a-z]\b)?")
_POSTCODE = re.compile(r"\b(?:s-|se-)?\d{3} ?\d{2}\b")
_WORD = re.compile(r"[^\W\d_]+")
# "Väg 205", "E18": a number that is the road's own.
_ROAD = re.compile(r"\b(?:(?:riks|läns)?väg|rv|lv|e) ?\d")
# What a part must be in, of all the file's addresses, to be the town and not the place.
_COMMON = 0.5
_LEAST = 4
_EMPTY_WORDS = frozenset(
    _WORD.findall(
        "vid nära utanför innanför bakom framför mellan mot under över intill bredvid på i av till från och "
        "korsningen hörnet norra södra västra östra gamla nya stora lilla övre nedre gatan gata vägen väg "
        "the of at near in"
    )
)


@dataclass(frozen=True, slots=True)
class Address:
    """`words` are the telling ones without endings; `number` is the house's, "" where none is given."""

    words: tuple[str, ...]
    number: str

    def __bool__(self) -> bool:
        return bool(self.words)


def address_of(said: str) -> Address:
    """As "Bergsgatan 12 B, 691 31 Karlskoga" → ("bergsgat", …), "12"."""
    text = _POSTCODE.sub(" ", fold(said))
    number = _NUMBER.search(text)
    words = _WORD.findall(text)
    telling = [word for word in words if word not in _EMPTY_WORDS and len(word) > 1]
    return Address(tuple(bare(word) for word in telling or words), number[1] if number else "")


def house_of(said: str) -> str:
    """As "Bergsgatan 12 B" → "bergsgat 12": one spot whoever writes it. "" without a house's number."""
    if not any(map(str.isdigit, said)) or _ROAD.search(fold(said)):
        return ""
    address = address_of(said)
    return f"{' '.join(address.words)} {address.number}" if address and address.number else ""


class Addresses:
    """A file's addresses, each without the parts that most of them share ("…, Karlskoga")."""

    def __init__(self, said: Sequence[str]) -> None:
        self._said = said
        self._known: dict[str, Address] = {}
        self._common: frozenset[str] | None = None

    def __getitem__(self, index: int) -> Address:
        said = self._said[index]
        if said not in self._known:
            self._known[said] = address_of(self._telling(said)) if said else Address((), "")
        return self._known[said]

    def _telling(self, said: str) -> str:
        if self._common is None:
            self._common = _common_parts(set(self._said))
        parts = [part for part in said.split(",") if _key(part) not in self._common]
        return ",".join(parts) or said


def _common_parts(different: set[str]) -> frozenset[str]:
    counted = Counter(part for said in different for part in {_key(part) for part in said.split(",")})
    least = max(_LEAST, len(different) * _COMMON)
    return frozenset(part for part, count in counted.items() if count >= least)


def _key(part: str) -> str:
    return _POSTCODE.sub("", fold(part)).strip()
