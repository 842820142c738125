"""Counts that single nobody out, neither by themselves nor by what is left when others are taken away."""

from collections import defaultdict
from itertools import product

import pytest
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
        assert count.others == 0 or count.others >= FEWEST
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
    things = [(Kind.REPORT, "Belysning")] * 4 + [(Kind.REPORT, "Trafik")] * 3 + [(Kind.REPORT, "Hot")]
    assert counted(things, FEWEST) == (KindCount(Kind.REPORT, 8, (("Belysning", 4),), 4),)
    assert counted([*things[:4], things[-1]], FEWEST) == (KindCount(Kind.REPORT, 5, (), 5),)


def test_few_measures_beside_the_published_ones_are_at_least_these():
    assert counted([(Kind.MEASURE, "Hot")] * 5, FEWEST, 4) == (KindCount(Kind.MEASURE, None, at_least=4),)
    assert counted([(Kind.MEASURE, "Hot")] * 5, FEWEST, 2) == (KindCount(Kind.MEASURE, 5, (("Hot", 5),)),)


def of(world: tuple[int, ...]) -> list[tuple[Kind, str]]:
    return [
        (Kind.CASE, name)
        for name, number in zip(["Belysning", "Klotter", "Trafik", "Hot"], world, strict=False)
        for _ in range(number)
    ]


@pytest.mark.parametrize(("categories", "most"), [(1, 9), (2, 12), (3, 8), (4, 6)])
def test_whoever_knows_how_it_is_counted_can_reckon_no_small_number(categories, most):
    """Every town that would be told of in the same way is held beside the others: no small number is sure."""
    alike = defaultdict(list)
    for world in filter(any, product(range(most + 1), repeat=categories)):
        alike[counted(of(world), FEWEST)].append(world)
    for worlds in alike.values():
        for numbers in [*zip(*worlds, strict=True), [sum(world) for world in worlds]]:
            assert len(set(numbers)) > 1 or numbers[0] == 0 or numbers[0] >= FEWEST, worlds


def test_what_is_left_of_the_measures_without_the_published_ones_is_not_sure_either():
    alike = defaultdict(set)
    for published in range(7):
        for hidden in range(7):
            things = [(Kind.MEASURE, "Belysning")] * (published + hidden)
            alike[published, counted(things, FEWEST, published)].add(hidden)
    assert all(len(hidden) > 1 or not hidden & {1, 2} for hidden in alike.values())
