"""The first rows of a preview: as they will become, next to how they stand in the file."""

from collections.abc import Iterable, Sequence

from desktop.intake.incoming import Incoming
from desktop.intake.known import CategoryWords, Ground
from desktop.intake.table import Table
from desktop.intake.values import Judged, RowVerdict, SampleRow
from desktop.intake.writing import is_outside

SAMPLE_ROWS = 50


def sample_of(
    table: Table, judged: Judged, categories: CategoryWords, ground: Ground
) -> tuple[SampleRow, ...]:
    """The table's first rows with their verdicts; rows of a wrong width have no cells to show."""
    raw = dict(zip(table.lines[:SAMPLE_ROWS], table.rows, strict=False))
    last = table.lines[SAMPLE_ROWS - 1] if len(table.lines) > SAMPLE_ROWS else None
    likely = {judged.new[index].line for index in judged.likely}
    rows = [
        SampleRow(
            line=row.line,
            raw=tuple(raw[row.line]),
            verdict=verdict,
            received_at=row.received_at,
            text=row.text,
            sender_category=row.category,
            category=categories.names.get(categories.meaning(row.category) or 0, ""),
            area=row.area,
            precision=row.precision,
            is_fallback=row.is_fallback,
            is_outside=is_outside(row, ground),
            is_swapped=bool(row.placed and row.placed.is_swapped),
            is_likely_same=row.line in likely,
            has_contact=row.contact is not None,
        )
        for row, verdict in _with_verdicts(judged)
        if row.line in raw
    ]
    rows += [
        SampleRow(rejection.line, tuple(raw.get(rejection.line, ())), RowVerdict.REJECTED, rejection)
        for rejection in judged.rejections
        if last is None or rejection.line <= last
    ]
    return tuple(sorted(rows, key=lambda row: row.line)[:SAMPLE_ROWS])


def _with_verdicts(judged: Judged) -> Iterable[tuple[Incoming, RowVerdict]]:
    parts: Sequence[tuple[Sequence[Incoming], RowVerdict]] = (
        (judged.new, RowVerdict.NEW),
        (judged.same, RowVerdict.SAME),
        (judged.changed, RowVerdict.CHANGED),
    )
    return ((row, verdict) for rows, verdict in parts for row in rows)
