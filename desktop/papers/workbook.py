"""The measures as an Excel workbook: real dates, and no text that a spreadsheet would run."""

from io import BytesIO

from desktop.exports.sheet import Cell, Sheet
from desktop.exports.xlsx_writer import write_xlsx
from desktop.minutes.terms import term
from desktop.papers.values import Basis, PaperMeasure
from desktop.papers.words import columns, say


def workbook(basis: Basis) -> bytes:
    """Every measure that the minutes tell of, then every other that is open."""
    sheet = Sheet(
        say("workbook.sheet", week=basis.content.sitting.week),
        tuple(columns("workbook.columns")),
        [_row(each) for each in basis.measures],
        frozenset(columns("workbook.wide")),
    )
    written = BytesIO()
    write_xlsx(sheet, written)
    return written.getvalue()


def _row(measure: PaperMeasure) -> tuple[Cell, ...]:
    return (
        int(measure.number) if measure.number.isdecimal() else None,
        measure.title,
        measure.cause,
        measure.area,
        measure.responsible,
        ", ".join(measure.contributors),
        measure.due,
        measure.next_follow_up,
        term(measure.state),
        "\n".join(part for part in (measure.decision, measure.remark) if part),
        measure.days_late or None,
        measure.moves or None,
        measure.first_due if measure.moves else None,
        measure.since,
    )
