"""Coordinate systems are found from the values; swapped axes are put right and flagged."""

import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.places.coordinates import RT90, SWEREF99_TM, WGS84, Orientation, find_system, place
from desktop.places.distance import metres_between
from desktop.places.numbers import coordinate_number
from desktop.places.pairs import coordinate_pair
from models.refusals import Refusal, RefusalKind

KARLSKOGA = (59.3267, 14.5238)
NORTHS, EASTS = st.floats(6_130_000, 7_680_000), st.floats(265_000, 925_000)


@pytest.mark.parametrize("system", [WGS84, SWEREF99_TM, RT90])
@pytest.mark.parametrize("is_swapped", [False, True])
def test_each_system_is_found_and_leads_home(system, is_swapped):
    pair = _in(system, *KARLSKOGA)
    pairs = [pair] * 5 + [pair[::-1] if is_swapped else pair]

    assert find_system(pairs) == system
    placed = place(pairs, system, Orientation.SAID)
    assert all(metres_between(*KARLSKOGA, one.latitude, one.longitude) < 1 for one in placed)
    assert [one.is_swapped for one in placed] == [False] * 5 + [is_swapped]


def test_columns_called_x_and_y_may_be_either_way():
    pairs = [_in(SWEREF99_TM, *KARLSKOGA)[::-1]] * 3

    placed = place(pairs, SWEREF99_TM, Orientation.FROM_VALUES)

    assert not any(one.is_swapped for one in placed)


def test_zones_cannot_be_told_apart_and_are_asked_for():
    pairs = [_in("EPSG:3010", *KARLSKOGA)] * 3

    with pytest.raises(Refusal) as refused:
        find_system(pairs)

    assert refused.value.kind is RefusalKind.CRS_UNSURE
    placed = place(pairs, "EPSG:3010", Orientation.SAID)
    assert metres_between(*KARLSKOGA, placed[0].latitude, placed[0].longitude) < 1


def test_a_system_that_does_not_exist_is_refused():
    with pytest.raises(Refusal) as refused:
        place([(1.0, 2.0)], "EPSG:99999999", Orientation.SAID)

    assert refused.value.kind is RefusalKind.CRS_UNKNOWN


def test_what_no_system_could_hold_is_no_place():
    assert place([(59.3, 180.6), (float(10**9), 1.0), None], WGS84, Orientation.SAID) == [None, None, None]


@given(NORTHS, EASTS, st.booleans())
def test_all_of_sweden_comes_home_either_way_round(north, east, is_swapped):
    pair = (east, north) if is_swapped else (north, east)

    (placed,) = place([pair], SWEREF99_TM, Orientation.SAID)

    assert _in(SWEREF99_TM, placed.latitude, placed.longitude) == pytest.approx((north, east), abs=1)
    assert placed.is_swapped is is_swapped


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("59,33", 59.33),
        ("6 576 924,7", 6576924.7),
        ("6\u00a0576\u00a0924,7", 6576924.7),
        ("6\u2009576\u2009924", 6576924.0),
        ("6.576.924,7", 6576924.7),
        ("6,576,924.7", 6576924.7),
        ("6.576.924", 6576924.0),
        ("59°19'46\"N", 59.329444),
        ("14° 31,5' E", 14.525),
        ("-122.404434", -122.404434),
        ("NaN", None),
        ("Infinity", None),
        ("norr om bron", None),
        ("59°99'N", None),
        ("1.2.3", None),
    ],
)
def test_numbers_as_people_write_them(cell, number):
    """9, 10, 32, 34."""
    assert coordinate_number(cell) == (None if number is None else pytest.approx(number, abs=1e-6))


@pytest.mark.parametrize(
    "cell",
    [
        "59,33; 14,52",
        "59.33,14.52",
        "59.33, 14.52",
        "59,33 14,52",
        "(59.33 14.52)",
        "59,33, 14,52",
        "59.33 / 14.52",
    ],
)
def test_pairs_in_one_cell(cell):
    assert coordinate_pair(cell) == (59.33, 14.52)


@given(st.text("0123456789 .,;°'\"NSEW+-", max_size=30))
def test_any_text_is_a_number_or_nothing(cell):
    coordinate_pair(cell)
    number = coordinate_number(cell)

    assert number is None or abs(number) < float("inf")


def _in(system, latitude, longitude):
    """(north, east) of a place in a system."""
    transformer = pyproj.Transformer.from_crs(WGS84, system, always_xy=True)
    east, north = transformer.transform(longitude, latitude)
    return north, east
