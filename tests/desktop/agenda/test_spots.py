"""The same trouble at the same place."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.agenda.spots import LEAST_AT_PLACE, NEAR_METRES, Seen, Spot, grouped, is_same
from desktop.places.distance import METRES_PER_DEGREE, metres_between

HERE = (58.4, 15.6)


def metres_north(metres):
    return (HERE[0] + metres / METRES_PER_DEGREE, HERE[1])


def test_near_with_the_same_category_is_the_same():
    assert is_same(Spot(HERE, 1, 7), Spot(metres_north(90), 2, 7))
    assert not is_same(Spot(HERE, 1, 7), Spot(metres_north(110), 1, 7))


def test_near_with_another_category_is_another_trouble():
    assert not is_same(Spot(HERE, 1, 7), Spot(HERE, 1, 8))
    assert is_same(Spot(HERE, 1, 7), Spot(HERE, 1, None))


def test_without_a_point_the_area_and_the_category_must_be_the_same():
    assert is_same(Spot(None, 1, 7), Spot(HERE, 1, 7))
    assert not is_same(Spot(None, 1, 7), Spot(HERE, 2, 7))
    assert not is_same(Spot(None, 1, None), Spot(None, 1, None))
    assert not is_same(Spot(None, None, 7), Spot(None, None, 7))


POINTS = st.tuples(st.floats(58.40, 58.41), st.floats(15.60, 15.61))
SPOTS = st.builds(Spot, st.none() | POINTS, st.none() | st.integers(1, 3), st.none())


@given(st.lists(SPOTS, max_size=40))
def test_no_report_is_lost_or_told_twice_and_a_place_is_a_place(spots):
    seen = [Seen(number, spot) for number, spot in enumerate(spots, start=1)]

    found = grouped(seen)

    told = [each.id for group in (*found.places, *found.areas.values()) for each in group]
    assert sorted(told) == [each.id for each in seen]
    for group in found.places:
        assert len(group) >= LEAST_AT_PLACE
        points = [each.spot.point for each in group]
        assert None not in points
        assert any(all(metres_between(*a, *b) <= NEAR_METRES for b in points) for a in points)
    for area_id, group in found.areas.items():
        assert {each.spot.area_id for each in group} == {area_id}
