"""The shapes in which an import travels: its preview, its figures, its line in the list."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desktop.attachments.from_folder import FolderFiles
from desktop.intake.fields import Field
from desktop.intake.incoming import Incoming
from desktop.intake.options import Options
from desktop.intake.rejections import Rejection
from desktop.intake.remembering import Remembered
from desktop.intake.row_verdict import RowVerdict
from desktop.intake.table import Found, Notice
from desktop.intake.verdicts.alike import Likeness
from desktop.places.distance import metres_between
from desktop.places.fallbacks import Point
from models.reports.values import LinkedCase, Position, Precision, ReportSource, ReportState

# Beside an import's figures, how many known reports took over what its file tells otherwise.
TAKEN_OVER = "taken_over"


class RowKind(enum.StrEnum):
    """What the rows of a preview are narrowed to; a row may be of several kinds.

    UNPLACED are the new rows without a point, FALLBACK those of them whose point was a fall-back.
    """

    ALL = "all"
    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    LIKELY = "likely"
    UNPLACED = "unplaced"
    FALLBACK = "fallback"
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
class FieldChange:
    """One field of a known report that the file tells otherwise."""

    field: Field
    old: str
    new: str

    @property
    def takes_text_away(self) -> bool:
        """The sender has left out what was told before: taken over only where it is chosen by name."""
        return self.field is Field.TEXT and not self.new


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A known id with other content: nothing of it is written unless it is chosen.

    `report_id` is 0 where the report is gone since the file was judged.
    """

    line: int
    report_id: int
    external_id: str
    changes: tuple[FieldChange, ...]
    # Then the place stays as it was set, unless it is chosen by name.
    is_placed_by_hand: bool = False

    @property
    def usual(self) -> frozenset[Field]:
        """What taking over all of it means: not a text that is only left out."""
        return frozenset(change.field for change in self.changes if not change.takes_text_away)


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
    # The other is a stored report, or a line of the same file.
    other_report_id: int | None = None
    other_line: int | None = None

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
class PreviewRow:
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
    # In the sender's words, as an address or the name of a spot.
    place: str = ""
    precision: Precision = Precision.UNKNOWN
    is_fallback: bool = False
    is_outside: bool = False
    is_swapped: bool = False
    # Received or happened before 1990 or in the future.
    is_odd_date: bool = False
    has_contact: bool = False
    # Whom it probably repeats, and what it would change: None where it does not.
    likely: LikelySame | None = None
    changed: ChangedRow | None = None

    @property
    def is_likely_same(self) -> bool:
        return self.likely is not None


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the list of imports."""

    import_id: int
    source: ReportSource
    sender: str
    file_name: str
    imported_at: datetime
    person: str
    counts: ImportCounts
    undone_at: datetime | None
    # Known reports that took over what the file tells otherwise; taking the import back leaves them so.
    taken_over: int = 0


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
    known: tuple[int, int, int]
    # Of the changed, those that share nothing but the number with the report known by it.
    reused_numbers: int = 0

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


class PreviewRows(Protocol):
    """All rows of a file, one at a time; `index` counts among the rows of the kind."""

    def count(self, kind: RowKind) -> int: ...

    def lines(self, kind: RowKind) -> Sequence[int]: ...

    def row(self, kind: RowKind, index: int) -> PreviewRow: ...


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do; nothing has been written. `judged` is for `Imports.carry_out`.

    `options` are in force: what was said now, and what was remembered of an earlier import of the
    same sender and headers (`remembered`). `rows` are made on demand, and may ask the store.
    """

    file_name: str
    file_hash: str
    source: ReportSource
    sender: str
    found: Found
    headers: tuple[str, ...]
    columns: Mapping[Field, str]
    date_format: str
    crs: str
    options: Options
    remembered: Remembered | None
    notices: frozenset[Notice]
    counts: ImportCounts
    rejections: tuple[Rejection, ...]
    rows: PreviewRows
    imported_before: ImportRow | None
    fallback_points: frozenset[Point]
    judged: Judged = field(repr=False)
    # Where the file lies, and the files that its rows name; None for pasted text.
    folder: Path | None = None

    @property
    def reused_numbers(self) -> int:
        """Changed rows that seem to tell of something else: with a sender named they are new."""
        return self.judged.reused_numbers

    @property
    def unread_columns(self) -> tuple[str, ...]:
        """Headers of columns that no field is taken from."""
        read = set(self.columns.values())
        return tuple(header for header in self.headers if header not in read)

    @property
    def undated(self) -> int:
        """How many of the new rows get the time of the import, since the file tells no date."""
        return sum(row.received_at is None for row in self.judged.new)


@dataclass(frozen=True, slots=True)
class ImportedReport:
    """A row of an import that was carried out, as its report stands now; `text` is cut.

    `line` is None for an import older than the counting of lines.
    """

    line: int | None
    report_id: int
    state: ReportState
    text: str
    place: str
    cases: tuple[LinkedCase, ...]


@dataclass(frozen=True, slots=True)
class ImportPage:
    """An import with all that it brought and turned away."""

    row: ImportRow
    reports: tuple[ImportedReport, ...]
    rejections: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True)
class TouchedCase:
    """A case that reports of an import are linked to, and what else stands on it.

    `is_removable`: opened since the import, with nothing on it but the import's own reports.
    """

    id: int
    title: str
    links: int
    rests_only_on_it: bool
    measures: int
    agenda_items: int
    notes: int
    attachments: int
    publications: int
    is_removable: bool


@dataclass(frozen=True, slots=True)
class Touched:
    """What taking an import back takes with it.

    `reports` go with their `links`, `attachments` and `informants` (who may be owed an answer); among
    them are those with `feedback_given` and `placed_by_hand`.
    `duplicates` are others' reports that were put aside for these: they are to be screened again.
    `proposals` are others' reports that were thought likely to repeat these: no more.
    `taken_over` are known reports that took over the file's changes: they keep them.
    """

    reports: int
    links: int
    cases: tuple[TouchedCase, ...]
    duplicates: int
    proposals: int
    attachments: int
    informants: int
    feedback_given: int
    placed_by_hand: int
    taken_over: int = 0


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; `files` that its rows named, where they lay beside the imported file."""

    import_id: int
    counts: ImportCounts
    rejections: tuple[Rejection, ...]
    files: FolderFiles = FolderFiles()  # noqa: RUF009 - frozen
