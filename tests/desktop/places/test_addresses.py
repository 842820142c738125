"""When two addresses are the same house."""

import pytest

from desktop.places.addresses import house_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bergsgatan 12", "bergsgatan 12 B"),
        ("Bergsgatan 12, 691 31", "Bergsgatan 12"),
        ("Östra Långgatan 3", "ÖSTRA LÅNGGATAN 3"),
    ],
)
def test_one_house_whoever_writes_it(one, other):
    assert house_of(one) == house_of(other) != ""


@pytest.mark.parametrize(
    "said", ["", "Bergsgatan", "Torget", "Väg 205", "E18 vid avfarten", "riksväg 50", "12"]
)
def test_no_house_is_named(said):
    assert house_of(said) == ""


def test_houses_of_one_street_are_several():
    assert house_of("Bergsgatan 12") != house_of("Bergsgatan 14")
