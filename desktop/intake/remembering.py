"""What earlier imports of a sender tell of the next file: how to read it, and which points are no places."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from desktop.intake.options import Options
from desktop.places.fallbacks import Point
from desktop.places.outlines import Outline

# What must be said before the headers can be read.
_OF_READING = ("encoding", "delimiter", "sheet", "mend_letters", "drop_personal_numbers")


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a person said of a file with these headers, in the newest import of such a file."""

    imported_at: datetime
    options: Options
    headers_hash: str = field(default="", repr=False)
    # What was found out then: of use where another file of the same shape leaves it unsure.
    found: Options = field(default=Options(), repr=False)


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the sender's earlier imports tell: one mapping for each shape of file, and refused points.

    `outline` is the municipality's, where the store has one; `category_words` are the folded words
    that mean one of its categories.
    """

    remembered: tuple[Remembered, ...] = ()
    fallback_points: frozenset[Point] = frozenset()
    outline: Outline | None = None
    category_words: frozenset[str] = frozenset()


NOTHING_EARLIER = Earlier()
_FOUND = "found"


def hash_of(headers: Sequence[str]) -> str:
    """SHA-256 in hex of a file's headers, in their order."""
    return hashlib.sha256("\x1f".join(headers).encode("utf-8", "replace")).hexdigest()


def remembered_of(stored: Mapping[str, Any], imported_at: datetime, headers_hash: str) -> Remembered:
    """What is stored of an import, as the next file may use it."""
    return Remembered(imported_at, options_of(stored), headers_hash, options_of(stored.get(_FOUND, {})))


def worth_keeping(said: Options, date_format: str, crs: str) -> dict[str, Any]:
    """What is stored of an import: what was said, and what was found out of dates and coordinates."""
    found = kept(Options(date_format=date_format, crs=crs))
    return {**kept(said), **({_FOUND: found} if found else {})}


def kept(options: Options) -> dict[str, Any]:
    """What was said, as it is stored; what was not said is left out."""
    said = {**asdict(options), "columns": dict(options.columns)}
    del said["is_fresh"]
    return {name: value for name, value in said.items() if value}


def options_of(stored: Mapping[str, Any]) -> Options:
    """The way back; what this program does not know is left."""
    known = {entry.name for entry in fields(Options)} - {"is_fresh"}
    return Options(**{name: value for name, value in stored.items() if name in known})


def both(said: Options, remembered: Options) -> Options:
    """What is said now goes before what is remembered, field by field and column by column."""
    before = {
        name: header
        for name, header in remembered.columns.items()
        if name not in said.columns and header not in said.columns.values()
    }
    return replace(
        said,
        encoding=said.encoding or remembered.encoding,
        crs=said.crs or remembered.crs,
        delimiter=said.delimiter or remembered.delimiter,
        date_format=said.date_format or remembered.date_format,
        sheet=said.sheet or remembered.sheet,
        columns={**before, **said.columns},
        drop_personal_numbers=said.drop_personal_numbers or remembered.drop_personal_numbers,
        mend_letters=said.mend_letters or remembered.mend_letters,
    )


def shaped_like(headers: Sequence[str], remembered: Iterable[Remembered]) -> Remembered | None:
    """The newest import of a file with these headers, whether or not anything was said of it."""
    wanted = hash_of(headers)
    return next((one for one in remembered if one.headers_hash == wanted), None)


def fitting(headers: Sequence[str], remembered: Iterable[Remembered]) -> Remembered | None:
    """What was said of a file with these headers."""
    one = shaped_like(headers, remembered)
    return one if one and kept(one.options) else None


def way_to_read(options: Options) -> Options:
    """The part of what is said that a reader needs."""
    return Options(**{name: getattr(options, name) for name in _OF_READING})


def ways_to_read(remembered: Iterable[Remembered]) -> list[Options]:
    """The different things said of how to read, newest first: tried where the headers tell nothing else."""
    ways: list[Options] = []
    for one in remembered:
        way = way_to_read(one.options)
        if way != Options() and way not in ways:
            ways.append(way)
    return ways
