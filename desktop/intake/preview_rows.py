"""The rows of a preview: as they will become, next to how they stand in the file; made when asked for."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from desktop.intake.apart.rows_as_text import RowsAsText
from desktop.intake.incoming import Incoming
from desktop.intake.meaning.understanding import is_odd_date
from desktop.intake.rejections import Rejection
from desktop.intake.row_verdict import RowVerdict
from desktop.intake.table import Table
from desktop.intake.values import Judged, PreviewRow, RowKind
from desktop.intake.verdicts.comparing import ChangedRows, LikelyPairs
from desktop.intake.verdicts.known import CategoryWords, Ground
from desktop.intake.writing import is_outside


@dataclass(frozen=True, slots=True)
class Words:
    """What the store calls things, and what day it is there."""

    categories: CategoryWords
    ground: Ground
    now: datetime


class RowsOfFile:
    """`PreviewRows`: holds each row of the file as one text, and makes the rest on demand."""

    def __init__(
        self, table: Table, judged: Judged, words: Words, changed: ChangedRows, likely: LikelyPairs
    ) -> None:
        self._lines = table.lines
        self._raw = RowsAsText.of(table.rows)
        self._judged = judged
        self._words = words
        self._changed = changed
        self._likely = likely

    def count(self, kind: RowKind) -> int:
        return len(self._order[kind])

    def lines(self, kind: RowKind) -> Sequence[int]:
        return [self._part(at)[0].line for at in self._order[kind]]

    def row(self, kind: RowKind, index: int) -> PreviewRow:
        row, verdict, at = self._part(self._order[kind][index])
        if isinstance(row, Rejection):
            return PreviewRow(row.line, self.raw(row), RowVerdict.REJECTED, row)
        return self._shown(row, verdict, at)

    def raw(self, row: Incoming | Rejection) -> tuple[str, ...]:
        """The cells as they stand in the file."""
        if isinstance(row, Rejection) and row.cells:
            return row.cells
        at = bisect_left(self._lines, row.line)
        is_there = at < len(self._lines) and self._lines[at] == row.line
        return tuple(self._raw[at]) if is_there else ()

    @cached_property
    def _parts(self) -> tuple[Sequence[Incoming | Rejection], ...]:
        judged = self._judged
        return judged.new, judged.same, judged.changed, judged.rejections

    @cached_property
    def _starts(self) -> list[int]:
        """Where each part begins when all are laid in a row."""
        starts = [0]
        for part in self._parts:
            starts.append(starts[-1] + len(part))
        return starts

    def _part(self, at: int) -> tuple[Incoming | Rejection, RowVerdict, int]:
        which = next(index for index, start in enumerate(self._starts[1:]) if at < start)
        inside = at - self._starts[which]
        return self._parts[which][inside], _VERDICTS[which], inside

    @cached_property
    def _order(self) -> dict[RowKind, Sequence[int]]:
        """The rows of each kind, in the order of the file."""
        judged, starts = self._judged, self._starts
        lines = [row.line for part in self._parts for row in part]
        in_order = sorted(range(len(lines)), key=lines.__getitem__)
        new_in_order = [at for at in in_order if at < starts[1]]
        return {
            RowKind.ALL: array("l", in_order),
            RowKind.NEW: array("l", new_in_order),
            RowKind.SAME: array("l", (at for at in in_order if starts[1] <= at < starts[2])),
            RowKind.CHANGED: array("l", (at for at in in_order if starts[2] <= at < starts[3])),
            RowKind.REJECTED: array("l", (at for at in in_order if starts[3] <= at)),
            RowKind.LIKELY: array("l", (at for at in new_in_order if at in judged.likely)),
            RowKind.UNPLACED: array("l", (at for at in new_in_order if judged.new[at].placed is None)),
            RowKind.FALLBACK: array("l", (at for at in new_in_order if judged.new[at].is_fallback)),
        }

    def _shown(self, row: Incoming, verdict: RowVerdict, at: int) -> PreviewRow:
        categories = self._words.categories
        return PreviewRow(
            line=row.line,
            raw=self.raw(row),
            verdict=verdict,
            received_at=row.received_at,
            text=row.text,
            sender_category=row.category,
            category=categories.names.get(categories.meaning(row.category) or 0, ""),
            area=row.area,
            place=row.place,
            precision=row.precision,
            is_fallback=row.is_fallback,
            is_outside=is_outside(row, self._words.ground),
            is_swapped=bool(row.placed and row.placed.is_swapped),
            is_odd_date=any(
                is_odd_date(moment, self._words.now) for moment in (row.received_at, row.happened_at)
            ),
            has_contact=row.contact is not None,
            likely=self._likely.of(at) if verdict is RowVerdict.NEW else None,
            changed=self._changed[at] if verdict is RowVerdict.CHANGED else None,
        )


_VERDICTS = (RowVerdict.NEW, RowVerdict.SAME, RowVerdict.CHANGED, RowVerdict.REJECTED)
