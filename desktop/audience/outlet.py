"""What one way out of the program is made of."""

from __future__ import annotations

from dataclasses import dataclass

from models.audience.values import Audience


@dataclass(frozen=True, slots=True)
class Outlet:
    """One thing that leaves the program, and who reads it.

    `reader` is None for a copy of the store itself, which no reader is meant to open. `besides` are columns,
    as "table.column" or "table.*", that this one holds though its reader may not read them elsewhere; the
    table says why. `ways` are how it leaves:

    - "command NAME": the command line;
    - "list .csv", "map .pdf", "paper minutes": a format or a paper of the program's own lists;
    - "desktop/whole_file.py:write_whole": the function in which a file is written, a program is started, the
      clipboard is filled or a place to write to is asked for.
    """

    name: str
    reader: Audience | None
    ways: tuple[str, ...]
    besides: frozenset[str] = frozenset()


def outlet(name: str, reader: Audience | None, *ways: str, besides: str = "") -> Outlet:
    """As a row of the table: the ways one by one, what it holds besides with spaces between."""
    return Outlet(name, reader, ways, frozenset(besides.split()))
