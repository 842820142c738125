"""Points that no report comes from, and what lies within an outline."""

import pytest

from desktop.places.fallbacks import is_null_island
from desktop.places.outlines import middle_of, outline_of
from desktop.places.sweden import is_in_sweden, names_a_county

SQUARE = [[14.0, 59.0], [15.0, 59.0], [15.0, 60.0], [14.0, 60.0], [14.0, 59.0]]
HOLE = [[14.4, 59.4], [14.6, 59.4], [14.6, 59.6], [14.4, 59.6], [14.4, 59.4]]


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


def test_the_middle_of_an_outline_is_that_of_its_largest_part():
    far = [[20.0, 65.0], [20.1, 65.0], [20.1, 65.1], [20.0, 65.1], [20.0, 65.0]]

    middle = middle_of(outline_of({"type": "MultiPolygon", "coordinates": [[far], [SQUARE]]}))

    assert middle == pytest.approx((59.5, 14.5))
