"""Counts that single nobody out, neither by themselves nor by what is left when others are taken away."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.map_exports.content import KindCount
from desktop.map_exports.counting import FEWEST, counted
from models.kinds import Kind

CATEGORIES = st.sampled_from(["Belysning", "Klotter", "Trafik", "Hot"])
THINGS = st.lists(st.tuples(st.sampled_from([Kind.REPORT, Kind.CASE, Kind.MEASURE]), CATEGORIES), max_size=40)


@given(THINGS)
def test_no_number_and_no_named_category_is_smaller_than_the_fewest(things):
    for count in counted(things, FEWEST):
        assert count.number is None or count.number >= FEWEST
        assert all(number >= FEWEST for _, number in count.categories)
        assert count.number is not None or not (count.categories or count.others)


@given(THINGS)
def test_what_is_told_adds_up(things):
    for count in counted(things, FEWEST):
        if count.number is not None:
            assert sum(number for _, number in count.categories) + count.others == count.number


def test_two_are_too_few_and_three_are_told():
    things = [(Kind.REPORT, "Hot")] * 2 + [(Kind.CASE, "Hot")] * 3
    assert counted(things, FEWEST) == (
        KindCount(Kind.REPORT, None),
        KindCount(Kind.CASE, 3, (("Hot", 3),)),
    )


def test_a_small_category_is_not_named_and_cannot_be_reckoned():
    things = [(Kind.REPORT, "Belysning")] * 4 + [(Kind.REPORT, "Våldsbrott")]
    assert counted(things, FEWEST) == (KindCount(Kind.REPORT, 5, (("Belysning", 4),), 1),)
