"""The lines of a street: from any coordinate system to WGS 84, never another street than the one told."""

import json
import math
from itertools import pairwise

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.places.coordinates import RT90, SWEREF99_TM, WGS84, Orientation, place
from desktop.places.placed_lines import MOST_CORNERS, placed_lines

TO_METRES = pyproj.Transformer.from_crs(WGS84, SWEREF99_TM, always_xy=True)
# Half of the last decimal that is kept.
DEGREES = 0.6e-6

# Whole metres apart, so that no two of them are one.
corners = st.lists(
    st.tuples(st.integers(350_000, 800_000), st.integers(6_200_000, 7_500_000)),
    min_size=2,
    max_size=40,
    unique=True,
)


def lines_of(told, system, *, is_swapped=False):
    written = placed_lines(shapely.MultiLineString(told), system, is_swapped=is_swapped)
    return json.loads(written) if written else None


@given(st.lists(corners, min_size=1, max_size=3))
@settings(deadline=None)
def test_every_corner_in_sweref_99_is_placed_as_a_point_there_is(told):
    for line, kept in zip(told, lines_of(told, SWEREF99_TM), strict=True):
        points = place([(north, east) for east, north in line], SWEREF99_TM, Orientation.SAID)
        for (longitude, latitude), point in zip(kept, points, strict=True):
            assert latitude == pytest.approx(point.latitude, abs=DEGREES)
            assert longitude == pytest.approx(point.longitude, abs=DEGREES)


@given(corners)
@settings(deadline=None)
def test_swapped_axes_give_the_same_line(told):
    turned = [(north, east) for east, north in told]
    assert lines_of([turned], SWEREF99_TM, is_swapped=True) == lines_of([told], SWEREF99_TM)
    assert lines_of([turned], SWEREF99_TM, is_swapped=False) is None


@pytest.mark.parametrize("system", [SWEREF99_TM, RT90, "EPSG:3010", "EPSG:3857", "EPSG:4619", WGS84])
def test_a_line_is_where_it_is_in_every_system(system):
    there = pyproj.Transformer.from_crs(WGS84, system, always_xy=True)
    line = [(15.61, 58.41), (15.62, 58.415), (15.63, 58.41)]
    [kept] = lines_of([[there.transform(*corner) for corner in line]], system)
    # RT 90 is known to a metre.
    assert [tuple(corner) for corner in kept] == [pytest.approx(corner, abs=3e-5) for corner in line]


@pytest.mark.parametrize("corner", [(14.5, 91.0), (181.0, 59.3), (500_000.0, 6_500_000.0), (14.5, math.inf)])
def test_a_corner_that_is_no_place_leaves_the_line_out(corner):
    assert lines_of([[(14.5, 59.3), corner, (14.6, 59.4)]], WGS84) is None


def test_a_corner_the_other_way_round_leaves_the_line_out():
    assert lines_of([[(14.5, 59.3), (59.31, 14.51), (14.6, 59.4)]], WGS84) is None


def test_corners_on_one_another_are_one_and_a_line_without_length_is_none():
    assert lines_of([[(14.5, 59.3), (14.5, 59.3000000001), (14.6, 59.4)]], WGS84) == [
        [[14.5, 59.3], [14.6, 59.4]]
    ]
    assert lines_of([[(14.5, 59.3), (14.5, 59.3000000001)]], WGS84) is None
    assert len(lines_of([[(14.5, 59.3), (14.5, 59.30000001)], [(14.5, 59.3), (14.6, 59.4)]], WGS84)) == 1


def a_winding_road(corners, metres):
    """Ten kilometres of it, each bend so many metres wide."""
    along = np.linspace(0, 10_000, corners)
    return np.column_stack([500_000 + along, 6_500_000 + metres * np.sin(along / 40)])


@pytest.mark.parametrize("metres", [0.0, 0.5, 6.0])
def test_a_line_of_thousands_of_corners_is_made_simpler_and_stays_where_it_was(metres):
    told = a_winding_road(4_000, metres)
    lines = lines_of([told.tolist()], SWEREF99_TM)
    kept = shapely.transform(
        shapely.MultiLineString(lines), lambda xy: np.column_stack(TO_METRES.transform(*xy.T))
    )
    assert 2 <= shapely.get_num_coordinates(kept) <= MOST_CORNERS
    # 25 metres at most, and the arcs between metres and degrees.
    assert shapely.hausdorff_distance(kept, shapely.LineString(told), densify=0.01) < 26


def test_a_line_that_would_become_another_is_left_out():
    scribble = np.random.default_rng(47).uniform(6_500_000, 6_504_000, (4_000, 2)) - (6_000_000, 0)
    assert lines_of([scribble.tolist()], SWEREF99_TM) is None


def test_a_road_in_many_short_pieces_is_put_together():
    told = a_winding_road(2_000, 2.0)
    lines = lines_of([[list(one), list(other)] for one, other in pairwise(told)], SWEREF99_TM)
    assert len(lines) == 1
    assert len(lines[0]) <= MOST_CORNERS
