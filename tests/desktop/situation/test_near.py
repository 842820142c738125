"""Many points are gathered as the agenda gathers a few."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.agenda.spots import Seen, Spot, grouped
from desktop.situation import near
from desktop.situation.near import gathered_near

_POINTS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=40)


@given(_POINTS)
def test_the_places_are_those_of_the_agenda(steps):
    points = [(58.4 + north * 0.00031, 15.6 + east * 0.00053) for north, east in steps]
    seen = [Seen(number, Spot(point, None, None)) for number, point in enumerate(points)]

    theirs = [[each.id for each in place] for place in grouped(seen).places]

    assert gathered_near(points, 3) == theirs


def test_a_point_alone_is_a_place_where_one_is_enough():
    assert gathered_near([(58.4, 15.6), (58.5, 15.6)], 1) == [[0], [1]]
    assert gathered_near([], 1) == []


@given(_POINTS)
def test_measured_a_few_pairs_at_a_time_they_are_the_same(steps):
    points = [(58.4 + north * 0.00031, 15.6 + east * 0.00053) for north, east in steps]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(near, "_AT_ONCE", 3)
        few = gathered_near(points, 2)

    assert few == gathered_near(points, 2)


def test_a_hundred_thousand_at_one_spot_are_one_place():
    [place] = gathered_near([(58.4, 15.6)] * 100_000, 3)

    assert place == list(range(100_000))
