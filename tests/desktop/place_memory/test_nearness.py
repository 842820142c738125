"""What lies within a circle, beside a brute and a learned judge."""

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, MultiLineString, Point
from sqlalchemy import insert

from desktop.place_memory.months import by_month
from desktop.place_memory.nearness import box_around, metres_to_line
from desktop.place_memory.values import RADII, Happened, PastEvent, SameWeek
from desktop.places.distance import METRES_PER_DEGREE, metres_between
from models.deeds import Deed
from models.kinds import Kind
from models.reports.tables import Report
from models.reports.values import Feedback, Position, Precision, ReportSource, ReportState
from tests.desktop.place_memory.conftest import HERE

# Flat degrees beside the equator, where a degree is as long either way.
FLAT = Position(0.0, 10.0)
near = st.floats(-0.01, 0.01)
corners = st.lists(st.tuples(near, near), min_size=2, max_size=6)


@given(st.lists(corners, min_size=1, max_size=3))
def test_the_way_to_a_line_is_as_shapely_says(lines):
    shape = MultiLineString([LineString(line) for line in lines])
    moved = [[[10.0 + east, north] for east, north in line] for line in lines]

    metres = metres_to_line(FLAT, moved)

    assert metres == pytest.approx(shape.distance(Point(0, 0)) * METRES_PER_DEGREE, rel=1e-6, abs=1e-3)


@given(st.floats(-80, 80), st.floats(-179, 179), st.sampled_from(RADII), st.floats(0, 360), st.floats(0, 1))
def test_the_box_holds_all_of_the_circle(latitude, longitude, metres, turn, share):
    from math import cos, radians, sin

    middle = Position(latitude, longitude)
    box = box_around(middle, metres)
    up = share * metres * cos(radians(turn)) / METRES_PER_DEGREE
    aside = share * metres * sin(radians(turn)) / METRES_PER_DEGREE / cos(radians(latitude))

    assert box.south <= latitude + up <= box.north
    assert box.west <= longitude + aside <= box.east


@pytest.mark.parametrize("line", [None, [], [[]], "x"])
def test_no_line_is_near_to_nothing(line):
    assert metres_to_line(HERE, line) is None


def test_nothing_outside_the_radius_and_everything_inside(any_place):
    dice = Random(5)
    rows = [a_row(dice, number) for number in range(1_500)]
    with any_place.store.writing(Deed.IMPORT) as session:
        session.execute(insert(Report), rows)
    for metres in RADII:
        past = any_place.memory.around(HERE, metres)
        found = sorted(id_ for month in past.months for id_ in ids_of(month.entries))

        assert found == sorted(
            row["id"]
            for row in rows
            if row["precision"] is Precision.POINT
            and not row["is_fallback"]
            and row["state"] in {ReportState.NEW, ReportState.LINKED}
            and metres_between(HERE.latitude, HERE.longitude, row["latitude"], row["longitude"]) <= metres
        )
        assert past.counts.reports == len(found)


days = st.dates(date(2024, 1, 1), date(2026, 11, 18))
happenings = st.tuples(st.sampled_from([Happened.REPORTED, Happened.DONE]), days, st.sampled_from("ab"))


@given(st.lists(happenings, max_size=40))
def test_folding_keeps_every_event_once_and_the_order(told):
    events = [
        PastEvent(
            happened,
            Kind.REPORT,
            number,
            day,
            "",
            datetime(day.year, day.month, day.day, 12, tzinfo=UTC) if happened is Happened.REPORTED else None,
            category=category,
        )
        for number, (happened, day, category) in enumerate(told)
    ]

    months = by_month(events)
    entries = [entry for month in months for entry in month.entries]

    assert sorted(id_ for month in months for id_ in ids_of(month.entries)) == list(range(len(events)))
    assert [entry.on for entry in entries] == sorted((entry.on for entry in entries), reverse=True)
    assert all((entry.on.year, entry.on.month) == (m.year, m.month) for m in months for entry in m.entries)
    for fold in (entry for entry in entries if isinstance(entry, SameWeek)):
        assert len(fold.reports) > 2
        assert all(timedelta() <= each.on - fold.monday < timedelta(days=7) for each in fold.reports)
        assert {each.category for each in fold.reports} == {fold.category}


def ids_of(entries):
    for entry in entries:
        yield from (each.id for each in entry.reports) if isinstance(entry, SameWeek) else (entry.id,)


def a_row(dice, number):
    return {
        "id": number + 1,
        "source": ReportSource.OTHER,
        "content_hash": f"{number:064}",
        "received_at": datetime(2025, 1, 1, tzinfo=UTC) + timedelta(hours=9 * number),
        "text": f"Rapport {number}",
        "latitude": HERE.latitude + dice.uniform(-0.006, 0.006),
        "longitude": HERE.longitude + dice.uniform(-0.012, 0.012),
        "precision": dice.choice([Precision.POINT] * 4 + [Precision.STREET, Precision.AREA]),
        "is_fallback": dice.random() < 0.05,
        "state": dice.choice([*ReportState, ReportState.NEW, ReportState.NEW]),
        "feedback": Feedback.NOT_NEEDED,
        "dismissal_motive": "",
        "feedback_how": "",
        "folded": "",
    }
