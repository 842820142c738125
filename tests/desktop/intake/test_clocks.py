"""The time of day in a column of its own goes to the days that lack it."""

import csv
import io
from datetime import UTC, datetime, time

import pytest

from desktop.clock import STOCKHOLM
from desktop.intake.fields import Field
from desktop.intake.meaning.clocks import clock_of
from desktop.intake.meaning.understanding import understand
from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.intake.table import Notice

NOW = datetime(2026, 11, 18, tzinfo=UTC)
TEXT = "Det är mörkt vid skolan om kvällen"


def understood(*rows):
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(rows)
    return understand(read(text.getvalue().encode()), Options(), NOW)


def swedish(moment):
    return None if moment is None else moment.astimezone(STOCKHOLM).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("14:30", time(14, 30)), ("14.30", time(14, 30)), ("1430", time(14, 30)), ("930", time(9, 30)),
        ("kl. 9.30", time(9, 30)), ("kl 14", time(14)), ("ca 14.30", time(14, 30)), ("2:30 pm", time(14, 30)),
        ("14:30:15", time(14, 30, 15)), ("22:00-23:30", time(22)), ("0915 – 1015", time(9, 15)),
        ("1899-12-30 08:05:00", time(8, 5)), ("3.15 em", time(15, 15)), ("0.604166666666667", time(14, 30)),
        ("0,5", None),
        ("24:30", None), ("14", None), ("kväll", None), ("14:75", None), ("13:00 pm", None), ("", None),
    ],
)  # fmt: skip
def test_a_time_of_day_is_read_as_it_is_written(cell, clock):
    assert clock_of(cell) == clock


@pytest.mark.parametrize(
    ("header", "cell"),
    [("Tid", "14:30"), ("Klockan", "1430"), ("Tidpunkt", "kl. 14.30"), ("Kl.", "14:30-16:00"),
     ("Händelsetid", "14.30"), ("Larmtid", "14:30")],
)  # fmt: skip
@pytest.mark.parametrize("day", ["2026-05-11", "2026-05-11 00:00:00", "11/5 2026", "46153"])
def test_it_is_put_to_the_day_beside_it(header, cell, day):
    found = understood(("Datum", header, "Beskrivning"), *[(day, cell, f"{TEXT} {n}") for n in range(3)])

    assert {swedish(row.received_at) for row in found.rows} == {"2026-05-11 14:30"}
    assert Field.RECEIVED_TIME in found.columns


def test_it_belongs_to_the_day_that_lacks_it():
    found = understood(
        ("Skapad", "Händelsedatum", "Klockslag", "Beskrivning"),
        *[(f"2026-05-1{n} 08:00", f"2026-05-0{n + 1}", "22:15", f"{TEXT} {n}") for n in range(3)],
    )

    assert swedish(found.rows[0].received_at) == "2026-05-10 08:00"
    assert swedish(found.rows[0].happened_at) == "2026-05-01 22:15"


def test_of_two_days_it_belongs_to_the_one_before_it():
    found = understood(
        ("Anmäld", "Brottsdatum", "Kl", "Fritext"),
        *[(f"2026-05-1{n}", f"2026-05-0{n + 1}", "2215", f"{TEXT} {n}") for n in range(3)],
    )

    assert swedish(found.rows[0].received_at) == "2026-05-10 00:00"
    assert swedish(found.rows[0].happened_at) == "2026-05-01 22:15"


def test_a_duration_beside_days_with_times_is_left_unread():
    found = understood(
        ("Skapad", "Tid", "Beskrivning"), *[(f"2026-05-1{n} 08:00", "01:30", f"{TEXT} {n}") for n in range(3)]
    )

    assert {swedish(row.received_at)[11:] for row in found.rows} == {"08:00"}
    assert Field.RECEIVED_TIME not in found.columns


def test_words_for_the_time_leave_the_day_and_are_told():
    found = understood(
        ("Datum", "Tid", "Beskrivning"),
        *[(f"2026-05-1{n}", "kvällen" if n == 2 else "21:00", f"{TEXT} {n}") for n in range(5)],
    )

    assert swedish(found.rows[2].received_at) == "2026-05-12 00:00"
    assert not found.rejections
    assert Notice.CLOCK_UNREADABLE in found.notices


def test_the_hour_that_summer_time_skips_is_told_here_too():
    found = understood(("Datum", "Tid", "Text"), ("2026-03-29", "02:30", TEXT))

    assert swedish(found.rows[0].received_at) == "2026-03-29 03:30"
    assert Notice.MISSING_HOUR in found.notices
