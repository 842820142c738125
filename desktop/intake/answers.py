"""What the worker process says of a file: how far it is, the rows in parts, why not."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from desktop.intake.incoming import Incoming
from desktop.intake.table import Table
from desktop.intake.understanding import Understood

# Rows at a time: unpickling holds Python's lock, and the window must get its turn in between.
PART = 1_000


class Ready:
    """The readers are loaded."""


@dataclass(frozen=True, slots=True)
class Told:
    """How far it is."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the table's rows, and of the rows that were understood."""

    lines: list[int]
    rows: list[list[str]]
    incoming: list[Incoming]


@dataclass(frozen=True, slots=True)
class Whole:
    """The last of an answer: all but the rows."""

    table: Table
    understood: Understood


@dataclass(frozen=True, slots=True)
class Refused:
    """A Refusal, as it is sent."""

    kind: enum.StrEnum
    facts: dict[str, object]


@dataclass(frozen=True, slots=True)
class Broke:
    """A fault of ours: its type, its words, where it came from."""

    name: str
    words: str
    frames: tuple[str, ...]


Answer = Ready | Told | Part | Whole | Refused | Broke


def in_parts(table: Table, understood: Understood) -> Iterator[Part | Whole]:
    """Cells that stand in both lists are sent once, as the parts run side by side."""
    for start in range(0, max(len(table.rows), len(understood.rows)), PART):
        some = slice(start, start + PART)
        yield Part(table.lines[some], table.rows[some], understood.rows[some])
    yield Whole(replace(table, lines=[], rows=[]), replace(understood, rows=[]))


@dataclass(frozen=True, slots=True)
class Gathered:
    """The parts that have come so far."""

    lines: list[int] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    incoming: list[Incoming] = field(default_factory=list)

    def take(self, part: Part) -> None:
        self.lines.extend(part.lines)
        self.rows.extend(part.rows)
        self.incoming.extend(part.incoming)

    def whole(self, last: Whole) -> tuple[Table, Understood]:
        table = replace(last.table, lines=self.lines, rows=self.rows)
        return table, replace(last.understood, rows=self.incoming)
