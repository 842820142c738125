"""Coordinate systems as the headers of Swedish columns name them."""

import re

from desktop.places.coordinates import RT90, SWEREF99_TM, WGS84

# The meridian of each SWEREF 99 zone, in degrees and minutes, and its EPSG number (Lantmäteriet).
_ZONES = {
    "1200": 3007,
    "1330": 3008,
    "1500": 3009,
    "1630": 3010,
    "1800": 3011,
    "1415": 3012,
    "1545": 3013,
    "1715": 3014,
    "1845": 3015,
    "2015": 3016,
    "2145": 3017,
    "2315": 3018,
}
_BETWEEN = r"[\s_:.,°-]*"
_ZONE = re.compile(rf"sweref{_BETWEEN}(?:99)?{_BETWEEN}(?P<degrees>\d\d){_BETWEEN}(?P<minutes>\d\d)(?!\d)")
# RT 90 has five more zones, which are so seldom used that they are named with their gon.
_NAMES = (
    (re.compile(rf"sweref{_BETWEEN}(?:99)?{_BETWEEN}tm(?![^\W_])"), SWEREF99_TM),
    (re.compile(rf"rt{_BETWEEN}90(?!{_BETWEEN}\d)(?:{_BETWEEN}2[.,]5 ?gon ?v)?"), RT90),
    (re.compile(rf"wgs{_BETWEEN}84"), WGS84),
)
_EPSG = re.compile(rf"epsg{_BETWEEN}(?P<number>\d{{4,5}})")


def named_system(header: str) -> str:
    """The system's EPSG code; "" where the header names none."""
    return _found(header)[0]


def without_system(header: str) -> str:
    """What the header says beside the system; all of it where there is nothing else."""
    name = _found(header)[1]
    at = header.casefold().find(name) if name else -1
    rest = f"{header[:at]} {header[at + len(name) :]}" if at >= 0 else header
    return rest if any(map(str.isalpha, rest)) else header


def _found(header: str) -> tuple[str, str]:
    """The code, and the words that name it."""
    words = header.casefold()
    if (zone := _ZONE.search(words)) and (number := _ZONES.get(zone["degrees"] + zone["minutes"])):
        return f"EPSG:{number}", zone.group()
    if epsg := _EPSG.search(words):
        return f"EPSG:{epsg['number']}", epsg.group()
    for name, system in _NAMES:
        if found := name.search(words):
            return system, found.group()
    return "", ""
