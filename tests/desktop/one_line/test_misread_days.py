"""What is offered instead of a day that there is not takes its place: nothing of it stays in the title."""

import pytest

from desktop.one_line.reading import read
from desktop.one_line.values import OfferKind
from tests.desktop.one_line.one_liners import KNOWN, outcome_of


def offered(typed):
    line = read(typed, KNOWN)
    return next(offer for doubt in line.doubts for offer in doubt.offers if offer.kind is OfferKind.DAY)


@pytest.mark.parametrize(
    ("typed", "line", "outcome"),
    [
        (
            "@Gata/park före 31/2 klipp häcken",
            "@Gata/park senast på fredag klipp häcken",
            "measure “Klipp häcken” @Gata/park due 2026-11-20",
        ),
        (
            "@Gata/park klipp häcken senast den 31 februari, gärna",
            "@Gata/park klipp häcken senast på fredag, gärna",
            "measure “Klipp häcken gärna” @Gata/park due 2026-11-20",
        ),
        (
            "@Gata/park klipp häcken 31/2",
            "@Gata/park klipp häcken senast på fredag",
            "measure “Klipp häcken” @Gata/park due 2026-11-20",
        ),
        (
            "@Gata/park före 32 klipp häcken",
            "@Gata/park senast på fredag klipp häcken",
            "measure “Klipp häcken” @Gata/park due 2026-11-20",
        ),
        (
            "@Gata/park löpande tillsyn, uppföljning 31/2",
            "@Gata/park löpande tillsyn, uppföljning på fredag",
            "measure “Tillsyn” @Gata/park ongoing next 2026-11-20",
        ),
        (
            ">flytta till 31/2: väntar",
            ">flytta till på fredag: väntar",
            "move due 2026-11-20 reason “väntar”",
        ),
        (
            ">fortsätt till 31/2: halva klar",
            ">fortsätt på fredag: halva klar",
            "continue “halva klar” next 2026-11-20",
        ),
    ],
)
def test_the_offered_day_replaces_the_one_that_there_is_not(typed, line, outcome):
    offer = offered(typed)

    assert offer.line == line
    assert line[: offer.cursor].endswith("fredag")
    assert outcome_of(read(offer.line, KNOWN)) == outcome


def test_what_may_be_a_place_stays_in_the_title():
    assert offered("@Gata/park klipp före infarten").line == "@Gata/park klipp före infarten senast på fredag"
