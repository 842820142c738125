"""Cases 24 to 28: when something was told."""

import pytest

from desktop.intake.rejections import RejectionKind
from desktop.intake.table import Notice
from models.refusals import RefusalKind

HEADER = "Datum;Beskrivning\n"


def told_at(*cells):
    return HEADER + "".join(f'"{cell}";Mörkt i tunneln {number}\n' for number, cell in enumerate(cells))


def times(reports):
    return [report.at for report in reports]


@pytest.mark.parametrize(
    "cell",
    [
        "2025-03-04", "20250304", "4/3 2025", "04.03.2025", "4 mars 2025", "45720", "2025/03/04", "2025-3-4",
        "2025.03.04", "tisdag 4 mars 2025", "tis 4 mars 2025", "tis 2025-03-04", "den 4:e mars 2025",
        "4 mar. 2025", "4-mar-2025", "4 Mars, 2025", "March 4, 2025",
    ],
)  # fmt: skip
def test_case_24_every_swedish_way_to_write_a_day_is_read(inbox, cell):
    assert times(inbox.bring_in(told_at(cell, cell))) == ["2025-03-03T23:00:00+00:00"] * 2


@pytest.mark.parametrize(
    "cell",
    [
        "2026-03-04 14:30", "2026-03-04 14.30", "2026-03-04T14.30", "2026-03-04 14.30.00",
        "2026-03-04T14:30:00+0100", "2026-03-04T13:30:00.000Z", "2026-03-04 kl. 14.30",
        "mån 4 mars 2026 kl 14.30", "4/3 2026 14.30", "04.03.2026 14:30:00", "46085,604166667",
        "2026-03-04 14:30:00 +01:00", "March 4, 2026 2:30 PM", "20260304 14:30", "1772631000000",
    ],
)  # fmt: skip
def test_case_24_with_the_time_of_day_beside_it(inbox, cell):
    assert times(inbox.bring_in(told_at(cell))) == ["2026-03-04T13:30:00+00:00"]


def test_case_24_the_whole_column_decides_what_is_day_and_what_is_month(inbox):
    reports = inbox.bring_in(told_at("03/04/2025", "13/04/2025", "05/06/2025"))

    assert [time[:10] for time in times(reports)] == ["2025-04-02", "2025-04-12", "2025-06-04"]


@pytest.mark.parametrize(
    "cells",
    [
        ("03/04/2025", "05/06/2025"),
        ("03/04/2025", "13/04/2025", "04/13/2025"),
        ("03-04-2025", "13-04-2025", "14-04-2025", "04-13-2025", "04-14-2025"),
    ],
)
def test_case_24_what_the_column_leaves_open_is_asked(inbox, cells):
    refusal = inbox.refusal(told_at(*cells))

    assert (refusal.kind, refusal.facts["column"]) == (RefusalKind.DATES_UNSURE, "Datum")
    assert times(inbox.bring_in(told_at(*cells), date_format="day-first"))[0] == "2025-04-02T22:00:00+00:00"


@pytest.mark.parametrize("cell", ["31/5 2025", "31.05.2025", "31/05/2025", "31-5-2025"])
def test_case_24_day_first_can_be_said_of_every_way_to_write_it(inbox, cell):
    assert times(inbox.bring_in(told_at(cell), date_format="day-first")) == ["2025-05-30T22:00:00+00:00"]


def test_case_24_one_slip_in_a_column_that_is_sure_is_rejected_alone(inbox):
    cells = [f"{day}/04/2025" for day in range(13, 31)]
    preview = inbox.preview(told_at(*cells, "04/13/2025"))

    assert [(one.line, one.kind) for one in preview.rejections] == [(20, RejectionKind.NOT_A_DATE)]


def test_case_24_another_format_among_the_rows_is_rejected_not_guessed(inbox):
    preview = inbox.preview(told_at("2025-03-04", "2025-03-05", "2025-03-06", "7/3 2025", "8 mars 2025"))

    assert [one.line for one in preview.rejections] == [5, 6]


@pytest.mark.parametrize(
    "cell", ["250304", "10", "1/1", "4/3", "4/3 -25", "v. 10", "mars 2025", "igår", "12:30"]
)
def test_case_25_half_a_date_is_never_made_whole(inbox, cell):
    assert inbox.kind_of_refusal(told_at(cell, cell)) is RefusalKind.DATES_UNREADABLE


def test_case_25_half_a_date_among_whole_ones_is_rejected(inbox):
    preview = inbox.preview(told_at("2025-03-04", "2025-03-05", "250304"))

    assert [(one.line, one.column, one.value) for one in preview.rejections] == [(4, "Datum", "250304")]


def test_case_25_two_figures_for_the_year_can_be_said(inbox):
    assert times(inbox.bring_in(told_at("250304"), date_format="%y%m%d")) == ["2025-03-03T23:00:00+00:00"]


@pytest.mark.parametrize(
    "cell", ["2025-02-30", "2025-13-04", "9999-99-99", "9999-12-31", "1900-01-00", "0000-00-00"]
)
def test_case_26_a_day_that_never_was_is_rejected(inbox, cell):
    preview = inbox.preview(told_at("2025-03-04", "2025-03-05", cell))

    assert [(one.line, one.kind) for one in preview.rejections] == [(4, RejectionKind.NOT_A_DATE)]
    assert preview.counts.new == 2


@pytest.mark.parametrize("cell", ["2031-05-17", "1989-12-31", "1900-01-01"])
def test_case_27_a_day_to_come_or_long_ago_is_kept_and_told_of(inbox, cell):
    preview = inbox.preview(told_at("2025-03-04", cell))

    assert Notice.ODD_DATES in preview.notices
    assert preview.counts.new == 2


def test_case_27_that_holds_for_the_time_of_the_event_too(inbox):
    content = "Inkom;Händelsedatum;Beskrivning\n2025-03-04;2035-03-04;Mörkt i tunneln\n"

    assert Notice.ODD_DATES in inbox.preview(content).notices


def test_case_28_a_time_without_zone_is_swedish(inbox):
    reports = inbox.bring_in(told_at("2025-01-15 12:00", "2025-07-15 12:00"))

    assert times(reports) == ["2025-01-15T11:00:00+00:00", "2025-07-15T10:00:00+00:00"]


def test_case_28_the_hour_that_summer_time_skips_is_moved_on_and_told_of(inbox):
    content = told_at("2025-03-30 02:30")

    assert Notice.MISSING_HOUR in inbox.preview(content).notices
    assert times(inbox.bring_in(content)) == ["2025-03-30T01:30:00+00:00"]


def test_case_28_the_hour_that_comes_twice_is_the_first(inbox):
    assert times(inbox.bring_in(told_at("2025-10-26 02:30"))) == ["2025-10-26T00:30:00+00:00"]
