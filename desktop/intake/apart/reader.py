"""What turns a sender's bytes into a table and its rows: here, or in a process apart."""

import enum
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from desktop.intake.limits import Limits
from desktop.intake.meaning.understanding import Understood, understand
from desktop.intake.options import Options
from desktop.intake.progress import STEPS, Tell, in_rows
from desktop.intake.remembering import (
    NOTHING_EARLIER,
    Earlier,
    Remembered,
    both,
    fitting,
    shaped_like,
    way_to_read,
    ways_to_read,
)
from desktop.intake.table import Table
from models.refusals import Refusal, RefusalKind

_FOUND_OUT: Mapping[enum.StrEnum, str] = {
    RefusalKind.DATES_UNSURE: "date_format",
    RefusalKind.CRS_UNSURE: "crs",
    RefusalKind.CRS_PROPOSED: "crs",
}


class Reader(Protocol):
    """Raises Refusal where the file is not to be read, and what *tell* raises.

    *earlier* is what the sender's earlier imports tell; `Understood` says what of it was used.
    """

    def __call__(
        self,
        content: bytes,
        options: Options,
        now: datetime,
        limits: Limits,
        tell: Tell,
        earlier: Earlier = NOTHING_EARLIER,
    ) -> tuple[Table, Understood]: ...


def read_here(
    content: bytes,
    options: Options,
    now: datetime,
    limits: Limits,
    tell: Tell,
    earlier: Earlier = NOTHING_EARLIER,
) -> tuple[Table, Understood]:
    """In this process, as tests and short files may."""
    table, remembered = _read_as_before(content, options, limits, earlier)
    in_force = both(options, remembered.options) if remembered else options
    tell = in_rows(tell, len(table.rows))
    tell(1, STEPS)
    like = None if options.is_fresh else shaped_like(table.headers, earlier.remembered)

    def understood(in_force: Options, used: Remembered | None) -> Understood:
        """What this file leaves unsure is as it was found in the last one of its shape."""
        try:
            rows = understand(table, in_force, now, tell, earlier)
        except Refusal as unsure:
            name = _FOUND_OUT.get(unsure.kind, "")
            if like is None or not name or getattr(in_force, name) or not getattr(like.found, name):
                raise
            return understood(replace(in_force, **{name: getattr(like.found, name)}), like)
        return replace(rows, options=in_force, remembered=used)

    rows = understood(in_force, remembered)
    # The rows have their lines now, and a file may hold many.
    return replace(table, streets={}), rows


def _read_as_before(
    content: bytes, options: Options, limits: Limits, earlier: Earlier
) -> tuple[Table, Remembered | None]:
    """The table, and what was remembered of a file like it."""
    from desktop.intake.readers.reading import read  # noqa: PLC0415 - the readers are slow to load

    if options.is_fresh or not earlier.remembered:
        return read(content, options, limits), None
    table, refused = _tried(content, options, limits)
    found = fitting(table.headers, earlier.remembered) if table else None
    if table and found and way_to_read(both(options, found.options)) == way_to_read(options):
        return table, found
    for way in ways_to_read(earlier.remembered):
        other, _ = _tried(content, both(options, way), limits)
        if other and (found := fitting(other.headers, earlier.remembered)):
            return other, found
    if table is None:
        raise refused or Refusal(RefusalKind.FILE_DAMAGED)
    return table, None


def _tried(content: bytes, options: Options, limits: Limits) -> tuple[Table | None, Refusal | None]:
    from desktop.intake.readers.reading import read  # noqa: PLC0415 - the readers are slow to load

    try:
        return read(content, options, limits), None
    except Refusal as refused:
        return None, refused
