"""The map on paper: every point that is a place, on a base map that may be anything."""

from itertools import combinations
from math import hypot
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Group, String

from desktop.map.paper.drawing import draw_area, draw_map
from desktop.map.paper.features import points_within
from desktop.map.paper.markers import RADIUS, placed
from desktop.map.paper.points import MapPoint, PointShape
from desktop.map.paper.view import METRES_PER_DEGREE, view_of
from tests.invented_minutes import base_map, points

WIDTH, HEIGHT = 260.0, 190.0


def words(shape: Any) -> list[str]:
    if isinstance(shape, String):
        return [shape.text]
    return [word for each in shape.contents for word in words(each)] if isinstance(shape, Group) else []


def test_the_base_map_is_named_and_measured() -> None:
    written = words(draw_map(base_map(), points(8), WIDTH, HEIGHT))
    assert {"Stadsparken", "Norrängen", "Västra hamnen", "500 m"} <= set(written)
    assert {str(number) for number in range(1, 9)} <= set(written)


def test_who_drew_the_base_map_is_said() -> None:
    written = words(draw_map(base_map() | {"attribution": "© Lantmäteriet"}, points(2), WIDTH, HEIGHT))
    assert "© Lantmäteriet" in written


def test_an_area_is_shown_close_by_with_the_points_in_it() -> None:
    drawn = draw_area(base_map(), "Centrum", points(8), WIDTH, HEIGHT)
    assert drawn is not None
    drawing, shown = drawn
    assert [point.number for point in shown] == ["1", "2", "7"]
    assert {"Centrum", "1", "2", "7", "200 m"} <= set(words(drawing))
    assert "8" not in words(drawing)


def test_an_area_that_the_base_does_not_know_is_shown_by_its_points() -> None:
    drawn = draw_area({}, "Centrum", points(2), WIDTH, HEIGHT)
    assert drawn is not None
    assert [point.number for point in drawn[1]] == ["1", "2"]
    assert draw_area({}, "Centrum", [], WIDTH, HEIGHT) is None


def test_one_point_still_shows_its_surroundings() -> None:
    view = view_of([(15.6, 58.4)], WIDTH, HEIGHT)
    assert view is not None
    assert WIDTH / view.points_per_metre == pytest.approx(900, rel=0.01)
    assert view.place(15.6, 58.4) == pytest.approx((WIDTH / 2, HEIGHT / 2))


def test_north_and_east_are_as_long_on_the_paper_as_on_earth() -> None:
    view = view_of([(15.5, 58.3), (15.7, 58.5)], WIDTH, HEIGHT)
    assert view is not None
    x, y = view.place(15.6, 58.4)
    north = view.place(15.6, 58.4 + 1000 / METRES_PER_DEGREE)
    assert hypot(north[0] - x, north[1] - y) == pytest.approx(1000 * view.points_per_metre)
    east = view.place(15.6 + 1000 / METRES_PER_DEGREE / 0.5240, 58.4)
    assert hypot(east[0] - x, east[1] - y) == pytest.approx(1000 * view.points_per_metre, rel=0.001)


def test_markers_in_the_same_spot_are_moved_apart() -> None:
    same = [MapPoint(str(number), 58.4, 15.6, PointShape.CIRCLE, "") for number in range(1, 30)]
    view = view_of([(15.6, 58.4)], WIDTH, HEIGHT)
    assert view is not None
    markers = placed(same, view)
    assert len(markers) == len(same)
    for one, other in combinations(markers, 2):
        assert hypot(one.stands[0] - other.stands[0], one.stands[1] - other.stands[1]) >= 2 * RADIUS


def test_more_markers_than_there_is_room_for_are_still_all_drawn() -> None:
    same = [MapPoint(str(number), 58.4, 15.6, PointShape.SQUARE, "") for number in range(600)]
    view = view_of([(15.6, 58.4)], WIDTH, HEIGHT)
    assert view is not None
    assert len(placed(same, view)) == len(same)


def test_a_point_far_away_does_not_shrink_the_town() -> None:
    far = MapPoint("99", 63.8, 20.2, PointShape.CIRCLE, "")
    assert points_within(base_map(), (*points(4), far)) == list(points(4))
    assert "99" not in words(draw_map(base_map(), (*points(4), far), WIDTH, HEIGHT))
    assert "99" in words(draw_map(base_map(), (far,), WIDTH, HEIGHT))


def test_a_map_of_nothing_is_an_empty_frame() -> None:
    assert words(draw_map({}, (), WIDTH, HEIGHT)) == []


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@given(
    geometry=json_values,
    coordinates=json_values,
    kind=st.sampled_from(["area", "water", "road", "park", "outline", "building", "?"]),
    rank=json_values,
)
def test_no_base_map_breaks_the_drawing(geometry: Any, coordinates: Any, kind: str, rank: Any) -> None:
    properties = {"kind": kind, "name": "Sjön", "rank": rank}
    base = {
        "features": [
            {"properties": properties, "geometry": geometry},
            {"properties": properties, "geometry": {"type": "Polygon", "coordinates": coordinates}},
            {
                "properties": geometry,
                "geometry": {"type": "LineString", "coordinates": [coordinates, coordinates]},
            },
        ]
    }
    draw_map(base, points(3), WIDTH, HEIGHT)
    draw_map(base, (), WIDTH, HEIGHT)
