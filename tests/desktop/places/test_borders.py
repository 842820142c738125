"""Which area a point lies in: as shapely says, on all borders, with holes, parts, slivers and bow ties."""

import json
import random
from itertools import pairwise

import numpy as np
import pytest
import shapely

import resources
from desktop.places.area_lookup import AreaLookup
from desktop.places.outlines import outline_of
from tests.shared import shared_data

SQUARE = [[14.0, 59.0], [15.0, 59.0], [15.0, 60.0], [14.0, 60.0], [14.0, 59.0]]
HOLE = [[14.4, 59.4], [14.6, 59.4], [14.6, 59.6], [14.4, 59.6], [14.4, 59.4]]
EAST = [[15.0, 59.0], [16.0, 59.0], [16.0, 60.0], [15.0, 60.0], [15.0, 59.0]]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


def geometries(path, kind=None):
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    return [each["geometry"] for each in features if kind in {None, each["properties"].get("kind")}]


TOWN = geometries(resources.folder() / "demo" / "alvkoping.geojson", "area")
GROUNDS = pytest.mark.parametrize("areas", ["demo", "karlskoga-degerfors"], indirect=True)


@pytest.fixture
def areas(request):
    if request.param == "demo":
        return TOWN
    return geometries(shared_data("kommuner_karlskoga_degerfors.geojson"))


def by_shapely(areas, points):
    """The number, from 1, of the first area that shapely's tree finds to intersect each point; else 0."""
    tree = shapely.STRtree([shapely.from_geojson(json.dumps(each)) for each in areas])
    asked, found = tree.query(shapely.points(points), predicate="intersects")
    first = np.full(len(points), len(areas))
    np.minimum.at(first, asked, found)
    return np.where(first == len(areas), 0, first + 1)


def corners(areas):
    return np.array([corner for each in areas for ring in outline_of(each).rings for corner in ring])


def middles(areas):
    rings = [ring for each in areas for ring in outline_of(each).rings]
    return np.array(
        [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for ring in rings for a, b in pairwise([*ring, ring[0]])]
    )


def assert_agrees(areas, points):
    lookup = AreaLookup(enumerate(areas, 1))
    expected = by_shapely(areas, points)

    assert lookup.at_all(points[:, 1], points[:, 0]).tolist() == expected.tolist()
    assert [lookup.at(north, east) or 0 for east, north in points] == expected.tolist()


@GROUNDS
def test_agrees_with_shapely_on_ten_thousand_random_points(areas):
    west, south, east, north = shapely.total_bounds(
        [shapely.from_geojson(json.dumps(each)) for each in areas]
    )
    chance = random.Random(20261130)
    points = [(chance.uniform(west, east), chance.uniform(south, north)) for _ in range(10_000)]

    assert_agrees(areas, np.array(points))


@GROUNDS
def test_agrees_with_shapely_on_every_corner_and_each_of_them_lies_in_an_area(areas):
    assert_agrees(areas, corners(areas))
    assert all(AreaLookup(enumerate(areas, 1)).at_all(*corners(areas).T[::-1]))


@GROUNDS
def test_agrees_with_shapely_half_way_along_every_border(areas):
    assert_agrees(areas, middles(areas))


@pytest.mark.parametrize(
    "point", [(59.0, 14.3), (59.5, 14.0), (59.0, 14.0), (60.0, 14.7), (59.4, 14.5), (59.6, 14.6)]
)
def test_an_area_holds_its_own_border_and_its_holes_border(point):
    assert AreaLookup([(7, polygon(SQUARE, HOLE))]).at(*point) == 7


def test_a_point_on_a_shared_border_lies_in_the_first_of_the_two():
    west, east = (1, polygon(SQUARE)), (2, polygon(EAST))

    for point in ((59.5, 15.0), (59.0, 15.0), (60.0, 15.0)):
        assert AreaLookup([west, east]).at(*point) == 1
        assert AreaLookup([east, west]).at(*point) == 2


def test_where_areas_overlap_the_first_one_holds_the_point():
    inner = [[14.2, 59.2], [14.3, 59.2], [14.3, 59.3], [14.2, 59.3], [14.2, 59.2]]

    assert AreaLookup([(1, polygon(SQUARE)), (2, polygon(inner))]).at(59.25, 14.25) == 1
    assert AreaLookup([(2, polygon(inner)), (1, polygon(SQUARE))]).at(59.25, 14.25) == 2


def test_a_hole_is_not_the_area_but_what_fills_it_is():
    assert AreaLookup([(1, polygon(SQUARE, HOLE))]).at(59.5, 14.5) is None
    assert AreaLookup([(1, polygon(SQUARE, HOLE)), (2, polygon(HOLE))]).at(59.5, 14.5) == 2


def test_an_area_of_many_parts_holds_what_is_in_any_of_them():
    far = [[20.0, 65.0], [20.1, 65.0], [20.1, 65.1], [20.0, 65.1], [20.0, 65.0]]
    lookup = AreaLookup([(1, {"type": "MultiPolygon", "coordinates": [[SQUARE], [far]]})])

    assert [lookup.at(59.5, 14.5), lookup.at(65.05, 20.05), lookup.at(62.0, 17.0)] == [1, 1, None]


def test_a_bow_tie_is_its_two_halves():
    tie = [[14.0, 59.0], [15.0, 60.0], [15.0, 59.0], [14.0, 60.0], [14.0, 59.0]]
    lookup = AreaLookup([(1, polygon(tie))])

    assert [lookup.at(59.5, 14.1), lookup.at(59.5, 14.9)] == [1, 1]
    assert [lookup.at(59.1, 14.5), lookup.at(59.9, 14.5)] == [None, None]


@pytest.mark.parametrize(
    "ring",
    [
        [[14.0, 59.0], [15.0, 60.0], [14.0, 59.0], [14.0, 59.0]],
        [[14.0, 59.0], [14.0, 59.0], [14.0, 59.0], [14.0, 59.0]],
        [[14.0, 59.0], [14.5, 59.5], [15.0, 60.0], [14.0, 59.0]],
    ],
    ids=["there and back", "a point", "a line"],
)
def test_a_ring_without_an_inside_holds_nothing_and_breaks_nothing(ring):
    assert AreaLookup([(1, polygon(ring)), (2, polygon(SQUARE))]).at(59.6, 14.5) == 2


def test_a_sliver_of_a_centimetre_holds_what_is_in_it():
    sliver = [[14.0, 59.0], [15.0, 59.0], [15.0, 59.0000001], [14.0, 59.0000001], [14.0, 59.0]]

    assert AreaLookup([(1, polygon(sliver))]).at(59.00000005, 14.5) == 1


def test_no_areas_and_places_far_away_hold_no_point():
    assert AreaLookup([]).at(59.5, 14.5) is None
    assert AreaLookup([(1, None)]).at_all([59.5], [14.5]).tolist() == [0]
    far = AreaLookup([(1, polygon(SQUARE))])
    assert far.at_all([90.0, -90.0, 0.0, float("nan")], [0.0, 180.0, 0.0, 14.5]).tolist() == [0, 0, 0, 0]
