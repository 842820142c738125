"""Points that are no places, and what lies within an outline."""

import pytest

from desktop.places.coordinates import Placed
from desktop.places.fallbacks import is_null_island, point_of, repeated_points
from desktop.places.outlines import outline_of
from desktop.places.sweden import is_in_sweden, names_a_county

TOWN_HALL = Placed(59.3267, 14.5238, is_swapped=False)
SQUARE = [[14.0, 59.0], [15.0, 59.0], [15.0, 60.0], [14.0, 60.0], [14.0, 59.0]]
HOLE = [[14.4, 59.4], [14.6, 59.4], [14.6, 59.6], [14.4, 59.6], [14.4, 59.4]]


def test_one_point_for_three_areas_is_a_fall_back():
    found = repeated_points([TOWN_HALL] * 4, ["Norr", "Söder", "Väster", "Norr"], [""] * 4, list("abcd"))

    assert found == {point_of(TOWN_HALL)}


def test_one_address_with_many_reports_is_a_busy_place():
    texts = [f"text {number}" for number in range(40)]

    assert not repeated_points([TOWN_HALL] * 40, [""] * 40, ["Torget 1"] * 40, texts)


def test_many_texts_without_area_or_address_are_a_fall_back_only_in_numbers():
    texts = [f"text {number}" for number in range(12)]

    assert repeated_points([TOWN_HALL] * 12, [""] * 12, [""] * 12, texts)
    assert not repeated_points([TOWN_HALL] * 3, [""] * 3, [""] * 3, texts[:3])


def test_different_points_are_no_fall_back():
    places = [Placed(59.0 + number / 1000, 14.5, is_swapped=False) for number in range(20)]

    assert not repeated_points(places, ["Norr"] * 20, [""] * 20, ["text"] * 20)


def test_null_island_and_counties():
    assert is_null_island(0.0, 0.0)
    assert names_a_county("Västra Götalands län")
    assert not names_a_county("Länsmansgatan 4")
    assert is_in_sweden(59.3, 14.5)
    assert not is_in_sweden(37.7, -122.4)


@pytest.mark.parametrize(
    ("latitude", "longitude", "is_within"),
    [(59.2, 14.2, True), (59.5, 14.5, False), (58.9, 14.5, False), (59.5, 15.5, False)],
)
def test_an_outline_holds_what_is_in_it_but_not_in_its_hole(latitude, longitude, is_within):
    outline = outline_of({"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [SQUARE, HOLE]}})

    assert outline.holds(latitude, longitude) is is_within


def test_what_has_no_polygon_has_no_outline():
    assert outline_of(None) is None
    assert outline_of({"type": "Point", "coordinates": [14.0, 59.0]}) is None
