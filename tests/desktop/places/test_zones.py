"""Zones that look alike are told apart by where they put the points."""

import pyproj
import pytest

from desktop.places.coordinates import find_system
from desktop.places.outlines import outline_of
from desktop.places.zones import RT90_ZONES, SWEREF99_ZONES, fitting_zones
from models.refusals import Refusal, RefusalKind

TOWNS = {
    "EPSG:3007": (57.71, 11.97),
    "EPSG:3008": (55.60, 13.00),
    "EPSG:3009": (59.27, 15.21),
    "EPSG:3010": (58.41, 15.62),
    "EPSG:3011": (59.33, 18.06),
    "EPSG:3016": (64.75, 20.95),
    "EPSG:3018": (65.85, 23.15),
}


def around(latitude, longitude, degrees=0.15):
    west, east, south, north = (
        longitude - degrees,
        longitude + degrees,
        latitude - degrees,
        latitude + degrees,
    )
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return outline_of({"type": "Polygon", "coordinates": [ring]})


def points_in(zone, latitude, longitude):
    to_zone = pyproj.Transformer.from_crs("EPSG:4326", zone, always_xy=True)
    places = [(longitude + step / 100, latitude + step / 200) for step in range(-9, 10)]
    return [(north, east) for east, north in (to_zone.transform(*place) for place in places)]


@pytest.mark.parametrize("zone", TOWNS)
def test_the_zone_that_lands_in_the_municipality_is_found(zone):
    assert fitting_zones(points_in(zone, *TOWNS[zone]), SWEREF99_ZONES, around(*TOWNS[zone])) == (zone,)


def test_zones_of_rt_90_are_told_apart_too():
    points = points_in("EPSG:3022", 59.33, 18.06)

    assert fitting_zones(points, RT90_ZONES, around(59.33, 18.06)) == ("EPSG:3022",)


def test_without_an_outline_nothing_is_proposed_where_all_of_sweden_fits():
    assert fitting_zones(points_in("EPSG:3011", 59.33, 18.06), SWEREF99_ZONES, None) == ()


def test_points_elsewhere_propose_nothing():
    assert fitting_zones(points_in("EPSG:3011", 59.33, 18.06), SWEREF99_ZONES, around(57.7, 12.0)) == ()


@pytest.mark.parametrize("is_turned", [False, True])
def test_the_refusal_names_the_zone(is_turned):
    pairs = points_in("EPSG:3011", 59.33, 18.06)
    pairs = [(east, north) for north, east in pairs] if is_turned else pairs

    with pytest.raises(Refusal) as refused:
        find_system([*pairs, None], around(59.33, 18.06))

    assert (refused.value.kind, refused.value.facts) == (
        RefusalKind.CRS_PROPOSED,
        {"proposed": "EPSG:3011"},
    )


def test_without_an_outline_the_refusal_asks():
    with pytest.raises(Refusal) as refused:
        find_system(points_in("EPSG:3011", 59.33, 18.06))

    assert refused.value.kind is RefusalKind.CRS_UNSURE
