"""What lies in a region drawn on the map: points by their coordinate, streets by any part of their line."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, Polygon

from desktop.map.choosing import keys_within
from desktop.map.markers import Marker
from desktop.map.picture import PRECISIONS, picture_of
from desktop.map.things import key_of
from models.kinds import Kind
from models.map.values import Region
from models.reports.values import Position, Precision

SQUARE = Region(tuple(Position(*c) for c in ((58.39, 15.60), (58.41, 15.60), (58.41, 15.64), (58.39, 15.64))))


def test_points_within_are_chosen_whatever_they_are():
    markers = tuple(
        Marker(kind, id_, *place)
        for kind, id_, place in (
            (Kind.CASE, 1, (58.40, 15.62)),
            (Kind.MEASURE, 2, (58.40, 15.62)),
            (Kind.REPORT, 3, (58.405, 15.61)),
            (Kind.REPORT, 4, (58.42, 15.61)),
        )
    )
    chosen = keys_within(picture_of(markers), SQUARE)
    assert list(chosen) == [key_of(Kind.CASE, 1), key_of(Kind.MEASURE, 2), key_of(Kind.REPORT, 3)]


def test_a_street_is_chosen_where_any_part_of_it_lies_within():
    from dataclasses import replace

    markers = tuple(Marker(Kind.REPORT, id_, 58.5, 15.62) for id_ in (1, 2))
    through = [[[15.62, 58.38], [15.62, 58.42]]]
    beside = [[[15.66, 58.38], [15.66, 58.42]], [[15.7, 58.3], [15.7, 58.31]]]
    picture = replace(
        picture_of(markers),
        precisions=np.full(2, PRECISIONS.index(Precision.STREET), np.uint8),
        line_of=np.array([0, 1], np.int32),
        lines=(through, beside),
    )
    assert list(keys_within(picture, SQUARE)) == [key_of(Kind.REPORT, 1)]


def test_areas_and_unknown_are_never_chosen():
    from dataclasses import replace

    picture = replace(picture_of((Marker(Kind.REPORT, 1, 58.4, 15.62),)), latitudes=np.array([np.nan]))
    assert not keys_within(picture, SQUARE)


def test_two_corners_are_no_region():
    picture = picture_of((Marker(Kind.REPORT, 1, 58.4, 15.62),))
    assert not keys_within(picture, Region(SQUARE.corners[:2]))


@pytest.mark.parametrize("spot", [(58.40, 15.605), (58.40, 15.635)])
def test_both_halves_of_a_line_that_crosses_itself_are_within(spot):
    bow = Region(
        tuple(Position(*c) for c in ((58.39, 15.60), (58.41, 15.64), (58.39, 15.64), (58.41, 15.60)))
    )
    assert len(keys_within(picture_of((Marker(Kind.CASE, 1, *spot),)), bow)) == 1


@given(
    st.lists(st.tuples(st.floats(58.38, 58.42), st.floats(15.58, 15.66)), min_size=1, max_size=40),
    st.lists(st.tuples(st.floats(58.38, 58.42), st.floats(15.58, 15.66)), min_size=3, max_size=12),
)
def test_what_is_chosen_agrees_with_shapely_for_every_ring_that_does_not_cross_itself(places, corners):
    ring = Polygon([(east, north) for north, east in corners])
    if not ring.is_valid:
        return
    picture = picture_of(tuple(Marker(Kind.REPORT, id_, *place) for id_, place in enumerate(places)))
    region = Region(tuple(Position(*corner) for corner in corners))
    expected = [
        key_of(Kind.REPORT, id_)
        for id_, (north, east) in enumerate(places)
        if ring.intersects(Point(east, north))
    ]
    assert list(keys_within(picture, region)) == expected


def test_a_hundred_thousand_points_are_asked_at_once():
    spread = np.random.default_rng(5)
    markers = tuple(
        Marker(Kind.REPORT, id_, float(north), float(east))
        for id_, (north, east) in enumerate(spread.uniform((58.3, 15.5), (58.5, 15.8), (100_000, 2)))
    )
    chosen = keys_within(picture_of(markers), SQUARE)
    assert len(chosen) == sum(
        58.39 <= one.latitude <= 58.41 and 15.60 <= one.longitude <= 15.64 for one in markers
    )
