"""A coordinator's inbox: what is given as bytes is previewed and imported as a file would be."""

import itertools
from typing import NamedTuple

import pytest
from sqlalchemy import select

from desktop.intake.imports import Imports
from desktop.intake.options import Options
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.reports.values import Precision, ReportSource


class Kept(NamedTuple):
    """A report as the store holds it."""

    external_id: str | None
    at: str
    text: str
    place: str
    area: str
    position: tuple[float, float] | None
    precision: Precision
    is_outside: bool
    is_swapped: bool
    is_fallback: bool


class Inbox:
    """Gives each file a name that says nothing of what it holds."""

    def __init__(self, store, folder) -> None:
        self.store = store
        self.imports = Imports(store)
        self._folder = folder
        self._numbers = itertools.count()

    def preview(self, content: bytes | str, name: str = "", **said: object):
        path = self._folder / (name or f"bilaga{next(self._numbers)}")
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return self.imports.preview(path, ReportSource.SURVEY, Options(**said))

    def refusal(self, content: bytes | str, **said: object) -> Refusal:
        """Why the file is refused; the store stays as it was."""
        with pytest.raises(Refusal) as refused:
            self.preview(content, **said)
        assert self.imports.listing() == []
        return refused.value

    def kind_of_refusal(self, content: bytes | str, **said: object) -> RefusalKind:
        return self.refusal(content, **said).kind

    def bring_in(self, content: bytes | str, **said: object) -> list[Kept]:
        """Import the file; all reports of the store, in the order of the file."""
        self.imports.carry_out(self.preview(content, **said))
        return self.reports()

    def reports(self) -> list[Kept]:
        with self.store.reading() as session:
            return [
                _kept(report)
                for report in session.scalars(select(Report).order_by(Report.import_id, Report.import_line))
            ]


def _kept(report: Report) -> Kept:
    position = None
    if report.latitude is not None and report.longitude is not None:
        position = (round(report.latitude, 6), round(report.longitude, 6))
    return Kept(
        report.external_id,
        report.received_at.isoformat(),
        report.text,
        report.place,
        report.sender_area,
        position,
        report.precision,
        report.is_outside,
        report.is_swapped,
        report.is_fallback,
    )


@pytest.fixture
def inbox(store, tmp_path) -> Inbox:
    return Inbox(store, tmp_path)
