"""Which actors are offered after "@", and in what order."""

import pytest

from desktop.one_line.actor_names import matching
from desktop.one_line.completing import completions
from desktop.one_line.values import Known, KnownActor
from tests.desktop.one_line.one_liners import KNOWN

ACTORS = (
    KnownActor(1, "Karlskoga kommun, trygghet och hållbarhet i hela kommunen, även valfrågor", "Kommunen"),
    KnownActor(2, "Lokalpolisområde Älvdalen", "Polisen"),
    KnownActor(3, "Hällefors räddningstjänst", "Räddningstjänsten"),
    KnownActor(4, "Byalaget Älgen"),
    KnownActor(5, "Älvhyttans byalag"),
)


def offered(typed, known):
    return [offer.words for offer in completions(typed, len(typed), known)]


def test_a_name_that_begins_so_is_offered_first_and_what_only_holds_it_not_at_all():
    known = Known(KNOWN.today, actors=ACTORS)

    assert offered("@Äl", known) == ["Älvhyttans byalag", "Byalaget Älgen"]


def test_what_holds_it_is_offered_where_no_name_begins_so():
    assert [actor.shown for actor in matching("ällef", Known(KNOWN.today, actors=ACTORS))] == [
        "Räddningstjänsten"
    ]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("@Karlskoga", ["Karlskogahem"]),
        ("@Karlskoga E", ["KEM"]),
        ("@park", ["Gata/park"]),
        ("@verk", ["Trafikverket"]),
    ],
)
def test_long_names_are_offered_where_no_shown_one_begins_so(typed, names):
    assert offered(typed, KNOWN) == names
