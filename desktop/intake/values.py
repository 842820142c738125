"""The shapes in which an import travels: its preview, its figures, its line in the list."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.intake.alike import Likeness
from desktop.intake.fields import Field
from desktop.intake.incoming import Incoming
from desktop.intake.rejections import Rejection
from desktop.intake.table import Found, Notice
from desktop.places.distance import metres_between
from models.reports.values import Position, Precision, ReportSource


class RowVerdict(enum.StrEnum):
    """What a row of a file is to the store."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """Figures as contracts.md defines them: rows = new + same + changed + rejected."""

    rows: int = 0
    new: int = 0
    same: int = 0
    changed: int = 0
    likely_same: int = 0
    rejected: int = 0
    unplaced: int = 0
    fallback: int = 0


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One row as it will become, next to how it stands in the file (`raw`, by the preview's headers)."""

    line: int
    raw: tuple[str, ...]
    verdict: RowVerdict
    rejection: Rejection | None = None
    received_at: datetime | None = None
    text: str = ""
    sender_category: str = ""
    category: str = ""
    area: str = ""
    precision: Precision = Precision.UNKNOWN
    is_fallback: bool = False
    is_outside: bool = False
    is_swapped: bool = False
    is_likely_same: bool = False
    has_contact: bool = False


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a known report that the file tells otherwise."""

    field: Field
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A known id with other content: shown, never written."""

    line: int
    report_id: int
    external_id: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """What one of two that probably tell of one thing says, when and where."""

    text: str
    at: datetime | None
    place: str
    position: Position | None


@dataclass(frozen=True, slots=True)
class LikelySame:
    """A row of the file and the one it resembles, with the parts of the score."""

    line: int
    row: Telling
    other: Telling
    likeness: Likeness

    @property
    def metres(self) -> float | None:
        """Between the two; None where one has no point."""
        if self.row.position is None or self.other.position is None:
            return None
        here, there = self.row.position, self.other.position
        return metres_between(here.latitude, here.longitude, there.latitude, there.longitude)

    @property
    def days(self) -> int | None:
        """Between the two, in whole days."""
        return (
            None if self.row.at is None or self.other.at is None else abs((self.row.at - self.other.at).days)
        )


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the list of imports."""

    import_id: int
    source: ReportSource
    file_name: str
    imported_at: datetime
    person: str
    counts: ImportCounts
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Judged:
    """The rows to be written, in the order of their time, and the verdicts on the others.

    `likely` has the index of a new row → the likeness whose key is an index of a new row,
    or a stored report's id as `-id`.
    """

    new: list[Incoming]
    # What a search finds of each new row.
    folded: list[str]
    same: list[Incoming]
    changed: list[Incoming]
    rejections: list[Rejection]
    likely: Mapping[int, Likeness]
    # What the store held when the rows were judged.
    known: tuple[int, int]

    @property
    def counts(self) -> ImportCounts:
        return ImportCounts(
            rows=len(self.new) + len(self.same) + len(self.changed) + len(self.rejections),
            new=len(self.new),
            same=len(self.same),
            changed=len(self.changed),
            likely_same=len(self.likely),
            rejected=len(self.rejections),
            unplaced=sum(1 for row in self.new if row.placed is None and not row.is_fallback),
            fallback=sum(1 for row in self.new if row.is_fallback),
        )


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do; nothing has been written. `judged` is for `Imports.carry_out`."""

    file_name: str
    file_hash: str
    source: ReportSource
    found: Found
    headers: tuple[str, ...]
    columns: Mapping[Field, str]
    date_format: str
    crs: str
    notices: frozenset[Notice]
    counts: ImportCounts
    rejections: tuple[Rejection, ...]
    sample: tuple[SampleRow, ...]
    changed: tuple[ChangedRow, ...]
    likely: tuple[LikelySame, ...]
    imported_before: ImportRow | None
    judged: Judged = field(repr=False)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    import_id: int
    counts: ImportCounts
    rejections: tuple[Rejection, ...]
