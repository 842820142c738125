"""How exactly a walk's protocol says a place: the street, never the house."""

import re

# "Storgatan 5", "Storgatan 5 B lgh 1203", "Nygatan 12-14": from the number on it is a dwelling.
_HOUSE = re.compile(r"\s+\d.*$", re.DOTALL)
_HOME = re.compile(r"\b(?:lgh|lägenhet|uppgång|port|trapphus|c/o)\b.*$", re.IGNORECASE | re.DOTALL)
# A road's number is its name: "Riksväg 50".
_ROAD = re.compile(r"(?:riks|läns)?väg \d{1,4}(?!\w)", re.IGNORECASE)


def street_level(place: str) -> str:
    """The place without a house's number and what follows it; "" where nothing else is left."""
    first = place.replace("\n", ",").split(",")[0].strip()
    if road := _ROAD.match(first):
        return road[0]
    return _HOME.sub("", _HOUSE.sub("", first)).strip(" ,;-–")
