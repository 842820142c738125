"""Rows that name their cells one by one, as a table."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.intake.fields import Field
from desktop.intake.limits import Limits
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.grid import cut, named, with_cut
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.table import Found, Table
from models.refusals import Refusal, RefusalKind

Row = Mapping[str, str]


def as_table(
    rows: Sequence[Row | None], found: Found, limits: Limits, fields: Mapping[str, Field], crs: str = ""
) -> Table:
    """Columns are all that any row has; lines are running numbers; what is no object (None) is rejected.

    *fields* are those that the format itself gives a name.
    """
    if not rows:
        raise Refusal(RefusalKind.FILE_EMPTY)
    if len(rows) > limits.rows:
        raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=limits.rows)
    names = _names(rows, limits)
    told = [(line, row) for line, row in enumerate(rows, start=1) if row is not None]
    cells = [[cleaned(said.get(name, "")) for name in names] for _, said in told]
    return Table(
        headers=named(list(map(cleaned, names))),
        rows=cells,
        lines=[line for line, _ in told],
        found=with_cut(found, cut(cells, limits.cell_characters)),
        rejections=[
            Rejection(line, "", RejectionKind.NOT_AN_OBJECT)
            for line, row in enumerate(rows, start=1)
            if row is None
        ],
        fields={fields[name]: index for index, name in enumerate(names) if name in fields},
        crs=crs,
    )


def _names(rows: Iterable[Row | None], limits: Limits) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for row in rows:
        names.update(dict.fromkeys(row or ()))
        if len(names) > limits.columns:
            raise Refusal(RefusalKind.TOO_MANY_COLUMNS, limit=limits.columns)
    return tuple(names)
