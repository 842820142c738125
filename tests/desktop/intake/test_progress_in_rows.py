"""Whoever waits for a long file hears how many of its rows are through."""

import pytest

from desktop.intake.apart.apart import Apart
from desktop.intake.apart.reader import read_here
from desktop.intake.imports import Imports
from desktop.intake.progress import STEPS
from models.reports.values import ReportSource

ROWS = 6_000


@pytest.fixture
def write(tmp_path):
    def write(rows):
        lines = (f"{row};2026-05-{row % 28 + 1:02};Mörkt vid lykta {row}\n" for row in range(rows))
        path = tmp_path / "lång.csv"
        path.write_text("Löpnr;Inkom;Beskrivning\n" + "".join(lines), encoding="utf-8")
        return path

    return write


@pytest.fixture(params=["here", "apart"])
def reader(request):
    if request.param == "here":
        yield read_here
        return
    with Apart() as reader:
        yield reader


def test_many_rows_are_told_in_rows_from_first_to_last(store, write, reader):
    told = []

    Imports(store, reader).preview(
        write(ROWS), ReportSource.SURVEY, tell=lambda done, total: told.append((done, total))
    )

    shares = [done / total for done, total in told]
    rows = [done for done, total in told if total == ROWS]
    assert shares == sorted(shares)
    assert {total for _, total in told} <= {STEPS, ROWS}
    assert len(set(rows)) > STEPS


def test_few_rows_are_told_in_steps(store, write):
    told = []

    Imports(store).preview(write(10), ReportSource.SURVEY, tell=lambda *far: told.append(far))

    assert all(done * STEPS % total == 0 for done, total in told)
