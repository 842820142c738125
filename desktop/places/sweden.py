"""Where Sweden is, and what is only a county's name."""

import re

# The mainland and its islands, rounded outwards to a tenth of a degree.
_SOUTH, _NORTH, _WEST, _EAST = 55.2, 69.1, 10.8, 24.2
_COUNTY = re.compile(r"\s*[A-ZÅÄÖ][\wåäö ]+ län\s*$")


def is_in_sweden(latitude: float, longitude: float) -> bool:
    """Within the box around Sweden; parts of its neighbours lie in it too."""
    return _SOUTH <= latitude <= _NORTH and _WEST <= longitude <= _EAST


def names_a_county(place: str) -> bool:
    """As "Skåne län": a whole county is no place; a coordinate beside it is the county's centre."""
    return _COUNTY.match(place) is not None
