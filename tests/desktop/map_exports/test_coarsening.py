"""How exact places are when they leave: what is not told cannot be found, whatever it was."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.map_exports.asked import Found
from desktop.map_exports.coarsening import Register, coarse
from desktop.map_exports.content import KindCount
from desktop.map_exports.streets import REACH, Streets
from desktop.map_exports.wishes import Detail
from models.cases.values import CaseState
from models.kinds import Kind
from models.reports.values import Position, ReportState
from tests.desktop.map_exports.conftest import SIDE, town_map, within

NAMES = ["Norr", "Öster"]
BASE = town_map(NAMES)
REGISTER = Register(
    areas={number + 1: (name, BASE["features"][2 * number]["geometry"]) for number, name in enumerate(NAMES)},
    categories={1: "Belysning", 2: "Hot"},
    public={},
)
FEW_METRES = REACH / 111_320 / SIDE  # of a side
SHARE = st.floats(0.15, 0.85)
NEAR_STREET = st.floats(0.5 - 0.9 * FEW_METRES, 0.5 + 0.9 * FEW_METRES)


def a_thing(number: int, place: Position | None, area: int | None = 1, category: int = 1) -> Found:
    moment = datetime(2026, 11, 1 + number % 28, 7, number % 60, tzinfo=UTC)
    return Found(Kind.REPORT, number, category, ReportState.NEW, area, moment, place, None)


@given(st.lists(st.tuples(SHARE, SHARE, SHARE, SHARE), min_size=1, max_size=12), st.integers(1, 10**9))
def test_at_area_nothing_depends_on_where_in_the_area_it_was_nor_on_which_it_was(moves, shift):
    before = [a_thing(n, within(0, north, east)) for n, (north, east, _, _) in enumerate(moves)]
    after = [
        replace(a_thing(n, within(0, north, east)), id=shift + n)
        for n, (_, _, north, east) in enumerate(moves)
    ]
    assert coarse(before, REGISTER, BASE, Detail.AREA) == coarse(after, REGISTER, BASE, Detail.AREA)


@given(st.lists(st.tuples(NEAR_STREET, SHARE, NEAR_STREET, SHARE), min_size=1, max_size=12))
def test_at_street_nothing_depends_on_where_along_the_street_it_was(moves):
    before = [a_thing(n, within(0, north, east)) for n, (north, east, _, _) in enumerate(moves)]
    after = [a_thing(n, within(0, north, east)) for n, (_, _, north, east) in enumerate(moves)]
    told = coarse(before, REGISTER, BASE, Detail.STREET)
    assert told == coarse(after, REGISTER, BASE, Detail.STREET)
    assert len({thing.place for thing in told.things}) == 1
    assert {thing.street for thing in told.things} == {"Norr"}


def test_far_from_every_street_only_the_area_is_told():
    told = coarse([a_thing(n, within(0, 0.9)) for n in range(3)], REGISTER, BASE, Detail.STREET)
    assert not told.things
    assert told.areas[0].counts == (KindCount(Kind.REPORT, 3, (("Belysning", 3),)),)


def test_a_street_as_short_as_an_address_is_none():
    short = town_map(["Norr"])
    (west, south), (_, _) = short["features"][1]["geometry"]["coordinates"]
    short["features"][1]["geometry"]["coordinates"] = [[west, south], [west + 0.001, south]]
    assert Streets(short).nearest([Position(south, west)]) == [None]


def test_streets_of_the_same_name_far_apart_are_two():
    base = town_map(["Storgatan", "Mellan", "Storgatan"])
    first, third = Streets(base).nearest([within(0), within(2)])
    assert first.name == third.name == "Storgatan"
    assert first.middle != third.middle


def test_a_long_road_is_told_in_pieces():
    base = town_map(["Riksvägen"])
    (west, south), _ = base["features"][1]["geometry"]["coordinates"]
    base["features"][1]["geometry"]["coordinates"] = [[west, south], [west + 0.2, south]]
    near, far = Streets(base).nearest([Position(south, west), Position(south, west + 0.2)])
    assert near.name == far.name
    assert near.middle != far.middle


def test_without_a_place_nothing_is_ever_a_point():
    found = [a_thing(0, None), a_thing(1, None, area=None)]
    for detail in Detail:
        told = coarse(found, REGISTER, BASE, detail)
        assert not told.things
        assert told.areas[0].counts
        assert told.nowhere.counts


def test_at_exact_places_are_as_they_are_and_small_counts_are_told():
    told = coarse([a_thing(0, within(0, 0.9)), a_thing(1, None)], REGISTER, BASE, Detail.EXACT)
    assert told.things[0].place == Position(round(within(0, 0.9).latitude, 6), 15.605)
    assert told.areas[0].counts == (KindCount(Kind.REPORT, 1, (("Belysning", 1),)),)
    assert told.off_street.counts[0].number == 1


@pytest.mark.parametrize("detail", [Detail.STREET, Detail.EXACT])
def test_only_the_month_is_told_of_when(detail):
    told = coarse([a_thing(3, within(0))], REGISTER, BASE, detail)
    assert told.things[0].month == "2026-11"


def test_states_are_told_in_words():
    case = replace(a_thing(0, within(0)), kind=Kind.CASE, state=CaseState.ACTION)
    assert coarse([case], REGISTER, BASE, Detail.STREET).things[0].state == "åtgärd pågår"
