"""What the worker process says of a file: how far it is, the rows in parts, why not."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from desktop.intake.apart.rows_as_text import RowsAsText
from desktop.intake.incoming import Incoming
from desktop.intake.meaning.understanding import Understood
from desktop.intake.table import Table
from desktop.places.name_files import FoundNames
from models.places.values import NamedPlace

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
    """Some of the table's rows, each as one text, and of the rows that were understood."""

    lines: list[int]
    texts: list[str]
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


@dataclass(frozen=True, slots=True)
class NamesPart:
    """Some of the place names of a file of such."""

    places: tuple[NamedPlace, ...]


@dataclass(frozen=True, slots=True)
class NamesWhole:
    """The last of such an answer."""

    skipped: int


Rows = Part | Whole
Names = NamesPart | NamesWhole
Answer = Ready | Told | Rows | Names | Refused | Broke


def names_in_parts(found: FoundNames) -> Iterator[Names]:
    """The names a part at a time, and then the rest."""
    for start in range(0, len(found.places), PART):
        yield NamesPart(found.places[start : start + PART])
    yield NamesWhole(found.skipped)


def in_parts(table: Table, understood: Understood) -> Iterator[Rows]:
    """The rows a part at a time, and then the rest."""
    for start in range(0, max(len(table.rows), len(understood.rows)), PART):
        some = slice(start, start + PART)
        yield Part(table.lines[some], RowsAsText.of(table.rows[some]).texts, understood.rows[some])
    yield Whole(replace(table, lines=[], rows=[]), replace(understood, rows=[]))


@dataclass(frozen=True, slots=True)
class Gathered:
    """The parts that have come so far."""

    lines: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    incoming: list[Incoming] = field(default_factory=list)

    def take(self, part: Part) -> None:
        self.lines.extend(part.lines)
        self.texts.extend(part.texts)
        self.incoming.extend(part.incoming)

    def whole(self, last: Whole) -> tuple[Table, Understood]:
        table = replace(last.table, lines=self.lines, rows=RowsAsText(self.texts))
        return table, replace(last.understood, rows=self.incoming)
