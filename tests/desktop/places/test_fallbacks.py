"""Points that many rows share: refused where they tell of different places, kept where it is one."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.places.coarseness import step_of
from desktop.places.coordinates import Placed
from desktop.places.fallbacks import Said, point_of, repeated_points
from desktop.places.known_points import KnownPoints

HALL = Placed(57.7089, 11.9746, is_swapped=False)
STREETS = [
    "Kyrkogatan", "Vasagatan", "Åvägen", "Mölndalsvägen", "Skolgränd", "Linnégatan", "Ekbacken",
    "Hantverkargatan", "Bangårdsvägen", "Solstigen", "Lövgatan", "Tallvägen", "Berzeliigatan",
    "Ringleden", "Smedjegatan", "Parkallén",
]  # fmt: skip
AREAS = ["Norrstaden", "Söderhöjd", "Västra ängen", "Öster", "Hamnen", "Centrum"]
TELLS = [
    "Lampan lyser inte på kvällen", "Skräp ligger kvar hela veckan", "Mopeder kör för fort här",
    "Klotter på väggen igen", "Några bråkar sent om nätterna", "Buskarna skymmer sikten helt",
    "Det känns otryggt att gå förbi", "Trasigt glas efter helgen", "Det är alldeles för mörkt",
    "Folk står och säljer något", "Hundar springer lösa ofta", "Bilar parkerar på gångbanan",
]  # fmt: skip


def scattered(count: int, decimals: int = 6) -> list[Placed]:
    """Points of a town, each its own unless they are rounded."""
    chance = Random(count)
    return [
        Placed(
            round(57.66 + 0.09 * chance.random(), decimals),
            round(11.90 + 0.16 * chance.random(), decimals),
            is_swapped=False,
        )
        for _ in range(count)
    ]


def texts_of(count: int) -> list[str]:
    chance = Random(count)
    return [f"{chance.choice(TELLS)}, nummer {number}" for number in range(count)]


def addresses_of(count: int) -> list[str]:
    chance = Random(count)
    return [f"{chance.choice(STREETS)} {chance.randint(1, 60)}" for _ in range(count)]


def refused(places, addresses=None, areas=None, texts=None, step=0.0):
    nothing = [""] * len(places)
    said = Said(addresses or nothing, areas or nothing, texts or texts_of(len(places)))
    return repeated_points(places, said, step).refused


def test_one_point_for_three_areas_is_refused():
    assert refused([HALL] * 4, areas=["Norr", "Söder", "Väster", "Norr"]) == {point_of(HALL)}


def test_a_small_file_with_four_of_twelve_rows_at_the_town_hall():
    addresses = [f"{street} 3" for street in STREETS[:12]]
    places = [*scattered(8), *[HALL] * 4]

    assert refused(places, addresses) == {point_of(HALL)}
    assert refused([*scattered(4), *[HALL] * 8]) == {point_of(HALL)}


def test_a_large_file_with_one_row_in_fifty_at_the_town_hall():
    places = scattered(5000)
    for row in range(0, 5000, 50):
        places[row] = HALL

    assert refused(places) == {point_of(HALL)}
    assert refused(places, addresses_of(5000)) == {point_of(HALL)}


def test_every_office_that_stands_in_for_its_district_is_refused():
    offices = [Placed(57.68 + number / 100, 11.95, is_swapped=False) for number in range(3)]
    places = [offices[row % 3] if row % 4 == 0 else place for row, place in enumerate(scattered(120))]
    areas = [AREAS[row % 3] for row in range(120)]

    assert refused(places, addresses_of(120), areas) == {point_of(office) for office in offices}


def test_the_middles_of_districts_are_refused_where_nothing_else_is_told():
    middles = scattered(4)
    areas = [AREAS[row % 4] for row in range(40)]

    assert refused([middles[row % 4] for row in range(40)], areas=areas) == {*map(point_of, middles)}


@pytest.mark.parametrize("count", [3, 12, 40, 700])
def test_one_address_with_many_reports_is_a_busy_place(count):
    places = [*[HALL] * count, *scattered(60)]

    assert not refused(places, ["Stora torget 1"] * count + addresses_of(60))


def test_a_square_is_one_place_however_it_is_written():
    ways = ["Torget", "Stora torget", "Torget 3", "vid torget", "Torget, utanför banken", "På Stora Torget"]

    assert not refused([*[HALL] * 30, *scattered(60)], ways * 5 + addresses_of(60))


def test_a_square_that_the_texts_name_is_a_busy_place():
    texts = [f"{TELLS[row % 12]} {'på torget' if row % 3 else 'vid Torget'}, {row}" for row in range(30)]

    assert not refused([*[HALL] * 30, *scattered(60)], texts=texts + texts_of(60))


def test_some_who_choose_the_wrong_area_do_not_undo_a_busy_place():
    areas = ["Centrum"] * 57 + ["Öster", "Hamnen", "Norrstaden"]

    assert not refused([HALL] * 60, ["Torget 1"] * 60, areas)


def test_the_middle_of_a_street_is_a_street_and_no_point():
    numbers = [f"Vasagatan {number}, 411 24 Göteborg" for number in range(1, 20)]
    places = [*[HALL] * 19, *scattered(40)]

    found = repeated_points(places, Said(numbers + addresses_of(40), [""] * 59, texts_of(59)))

    assert (found.refused, found.streets) == (frozenset(), {point_of(HALL)})


@pytest.mark.parametrize(("decimals", "count"), [(3, 700), (3, 5000), (2, 700), (2, 5000)])
def test_rounded_coordinates_are_no_fall_backs_but_the_town_hall_among_them_is(decimals, count):
    places = scattered(count, decimals)
    step = step_of([(placed.latitude, placed.longitude) for placed in places])
    hall = Placed(round(57.7089, decimals), round(11.9746, decimals), is_swapped=False)
    with_hall = [hall if row % 6 == 0 else place for row, place in enumerate(places)]
    areas = [AREAS[row % 5] for row in range(count)]

    assert not refused(places, addresses_of(count), step=step)
    assert refused(with_hall, addresses_of(count), areas, step=step) == {point_of(hall)}


def test_how_coarse_coordinates_are_shows_in_their_figures():
    assert step_of([(57.71, 11.97), (57.7, 11.92)]) == pytest.approx(1112, rel=0.01)
    assert step_of([(6400100.0, 319000.0), (6400200.0, 319500.0)]) == 100
    assert step_of([(57.71234, 11.97567), (57.70001, 11.92345)]) == 0
    assert step_of([None, (0.0, 0.0)]) == 0


def test_a_known_point_is_known_by_place_and_not_by_its_last_figure():
    known = KnownPoints([point_of(HALL)])

    assert known.hold(HALL.latitude + 0.000005, HALL.longitude)
    assert not known.hold(HALL.latitude + 0.0005, HALL.longitude)


def test_what_a_geocoder_answers_for_sweden_is_known_from_the_start():
    assert KnownPoints().hold(60.128161, 18.643501)
    assert not KnownPoints().hold(60.1282, 18.6436)


@given(st.floats(55, 69), st.floats(11, 24), st.floats(-0.00001, 0.00001))
def test_no_cells_edge_hides_a_known_point(latitude, longitude, step):
    assert KnownPoints([(latitude, longitude)]).hold(latitude + step, longitude - step)


def test_two_strangers_in_the_middle_of_the_municipality_are_refused():
    places = [*[HALL] * 2, *scattered(30)]
    middle = (HALL.latitude + 0.001, HALL.longitude)
    nothing = [""] * 32

    assert repeated_points(places, Said(nothing, nothing, texts_of(32)), middle=middle).refused
    assert not repeated_points(places, Said(nothing, nothing, texts_of(32))).refused
    one_address = Said(["Torget 1"] * 32, nothing, texts_of(32))
    assert not repeated_points(places, one_address, middle=middle).refused


@given(st.integers(1, 400), st.integers(0, 6))
def test_different_points_are_never_refused(count, areas):
    places = [Placed(57 + number / 10_000, 11.9, is_swapped=False) for number in range(count)]

    assert not refused(places, areas=[AREAS[row % 6] if areas else "" for row in range(count)])


@given(st.integers(2, 200), st.sampled_from([f"{street} 4" for street in STREETS]), st.sampled_from(AREAS))
def test_the_same_address_and_area_are_never_refused(count, address, area):
    assert not refused([HALL] * count, [address] * count, [area] * count)


@given(st.permutations(range(48)))
def test_the_order_of_rows_changes_nothing(order):
    places, addresses = [*[HALL] * 8, *scattered(40)], addresses_of(48)

    assert refused([places[row] for row in order], [addresses[row] for row in order]) == {point_of(HALL)}


@given(st.integers(3, 60), st.integers(0, 300))
def test_rows_on_different_streets_at_one_point_are_always_refused(count, others):
    addresses = [f"{STREETS[row % len(STREETS)]} {row}" for row in range(count)] + addresses_of(others)

    assert point_of(HALL) in refused([*[HALL] * count, *scattered(others)], addresses)
