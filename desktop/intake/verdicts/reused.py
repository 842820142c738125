"""Numbers that are known, but under which the sender now tells of something else altogether."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.intake.incoming import Incoming
from desktop.intake.verdicts.known import of_sender
from models.folding import fold
from models.reports.tables import Report
from models.reports.values import ReportSource

_AT_ONCE = 500
# One thing alone that differs is a change, not another report.
_FEWEST = 2

_Known = Row[*tuple[object, ...]]


def reused(session: Session, source: ReportSource, sender: str, changed: Sequence[Incoming]) -> set[int]:
    """The indices of the *changed* rows that share nothing but the number with the report known by it.

    A number that is known as the named *sender*'s own is never one of them.
    """
    found: set[int] = set()
    for start in range(0, len(changed), _AT_ONCE):
        part = changed[start : start + _AT_ONCE]
        known = _known_as(session, source, sender, part)
        for index, row in enumerate(part, start):
            report = known.get(row.external_id)
            is_own = report is not None and bool(sender) and report.sender == sender
            if report is not None and not is_own and tells_of_another(row, report):
                found.add(index)
    return found


def tells_of_another(row: Incoming, report: _Known) -> bool:
    """Whether day, text, place and category all differ, as far as both tell them."""
    alike = [one == other for one, other in _pairs(row, report) if one and other]
    return len(alike) >= _FEWEST and not any(alike)


def _pairs(row: Incoming, report: _Known) -> Iterator[tuple[object, object]]:
    yield row.received_at and row.received_at.astimezone(STOCKHOLM).date(), _day(report)
    yield _plain(row.text) if row.has_text else "", _plain(report.text)
    yield fold(row.category), fold(report.sender_category)
    yield _place(row, report)


def _day(report: _Known) -> object:
    return report.received_at.astimezone(STOCKHOLM).date()


def _place(row: Incoming, report: _Known) -> tuple[object, object]:
    """As exactly as both tell it: two things in one area may be far apart."""
    if row.placed is not None and report.latitude is not None and report.longitude is not None:
        here = round(row.placed.latitude, 6), round(row.placed.longitude, 6)
        return here, (round(report.latitude, 6), round(report.longitude, 6))
    if row.place and report.place:
        return fold(row.place), fold(report.place)
    return fold(row.area), fold(report.sender_area)


def _plain(text: str) -> str:
    return fold(" ".join(text.split()))


def _known_as(
    session: Session, source: ReportSource, sender: str, rows: Sequence[Incoming]
) -> dict[str, _Known]:
    """As `reports_known_as`, without making whole reports of as many rows as a file may have."""
    asked = select(
        Report.id,
        Report.external_id,
        Report.sender,
        Report.received_at,
        Report.text,
        Report.place,
        Report.sender_area,
        Report.sender_category,
        Report.latitude,
        Report.longitude,
    ).where(of_sender(Report, source, sender), Report.external_id.in_([row.external_id for row in rows]))
    found = sorted(session.execute(asked), key=lambda report: (report.sender == sender, -report.id))
    return {report.external_id: report for report in found}
