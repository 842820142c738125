"""What probably tells of the same thing: near in place and time, of one kind, in like words."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.intake.verdicts.alike import Told, likely_same
from desktop.intake.verdicts.likeness import LikenessRules
from models.reports.values import Precision

NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)
LAMP = " lampan i gångtunneln är trasig"


def told(key, hours=0.0, north=0.0, category="belysning", folded=LAMP, **more):
    """A report *north* metres from the first one and *hours* after it."""
    place = {
        "latitude": 59.33 + north / 111_195,
        "longitude": 14.52,
        "precision": Precision.POINT,
        "named": "",
    }
    return Told(
        key, NOON + timedelta(hours=hours), category=category, folded=folded, sender="", **(place | more)
    )


def unplaced(key, hours=0.0, **more):
    nowhere = {"latitude": None, "longitude": None, "precision": Precision.AREA, "named": "centrum"}
    return told(key, hours, **(nowhere | more))


def test_the_later_points_at_the_earlier_with_the_parts_of_the_score():
    found = likely_same([told(1, 5, 20), told(0)])

    assert found.keys() == {1}
    assert found[1].key == 0
    assert found[1].score > LikenessRules().threshold
    assert (found[1].category, found[1].words) == (1.0, 1.0)
    assert 0.6 < found[1].place < 0.7


def test_far_in_place_or_time_or_of_another_kind_is_not_the_same():
    assert not likely_same([told(0), told(1, north=61)])
    assert not likely_same([told(0), told(1, hours=24 * 8)])
    assert not likely_same(
        [told(0), told(1, north=30, hours=48, category="trafik", folded=" fort förbi skolan")]
    )


def test_a_stored_report_may_be_earlier_or_later():
    assert likely_same([told(0)], [told(-7, hours=-5)])[0].key == -7
    assert likely_same([told(0)], [told(-7, hours=5)])[0].key == -7


def test_two_stored_reports_are_not_proposed_to_each_other():
    assert not likely_same([], [told(-7), told(-8, 1)])


def test_without_a_point_only_like_words_in_one_area_are_proposed():
    assert likely_same([unplaced(0), unplaced(1, 3)]).keys() == {1}
    assert not likely_same([unplaced(0), unplaced(1, 3, folded=" mörkt vid skolan")])


def test_without_a_point_one_house_is_one_place_whatever_area_is_said():
    stairs, elsewhere = " glödlampa borta på våning 2", " mörkt vid tvättstugan"
    first = unplaced(0, house="bergsgat 12", folded=stairs)

    assert likely_same([first, unplaced(1, 20, house="bergsgat 12", folded=elsewhere)]).keys() == {1}
    assert likely_same(
        [first, unplaced(1, 20, house="bergsgat 12", folded=elsewhere, named="norr")]
    ).keys() == {1}
    assert not likely_same([first, unplaced(1, 20, house="bergsgat 14", folded=elsewhere)])
    assert not likely_same([first, unplaced(1, 20, house="bergsgat 12", folded=elsewhere, category="trafik")])


def test_a_crowd_in_one_spot_is_done_in_reasonable_time():
    crowd = [told(number, hours=number / 1000) for number in range(3000)]

    assert len(likely_same(crowd)) == 2999


@given(st.lists(st.tuples(st.floats(0, 200), st.floats(0, 300)), max_size=30))
def test_neighbours_across_squares_are_found_as_by_comparing_all(spots):
    """The squares only save work: whoever is near enough is found."""
    reports = [told(key, hours, north) for key, (hours, north) in enumerate(spots)]

    found = likely_same(reports).keys()

    expected = set()
    for one in reports:
        for other in reports:
            pair = likely_same([one, other]) if one.key > other.key else {}
            expected |= pair.keys()
    assert found == expected
