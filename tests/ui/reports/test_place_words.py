"""A report says how exact its place is and how it was set, in one honest sentence."""

from dataclasses import replace

import pytest

from desktop.place_names import PlaceNames
from desktop.reports import Reports
from models.places.values import Clue, Suggestion
from models.reports.values import Position, Precision
from tests.factories import BRIDGE, a_report
from ui.reports.place_words import clue_words, place_sentence


@pytest.fixture
def page(store):
    return Reports(store).page(a_report(store, position=BRIDGE))


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({}, "Punkt: avsändarens koordinat"),
        ({"is_swapped": True}, "Punkt: avsändarens koordinat, med nord och öst rättvända"),
        ({"is_outside": True}, "Punkt: avsändarens koordinat, utanför kommunen"),
        ({"precision": Precision.STREET}, "Gata: avsändarens linje eller gata"),
        (
            {"precision": Precision.AREA, "position": None},
            "Område: avsändaren nämner en plats men ingen punkt",
        ),
        (
            {"precision": Precision.AREA, "position": None, "is_fallback": True},
            "Område: avsändarens punkt var en schablonpunkt, som kommunhuset, och räknas inte",
        ),
        ({"precision": Precision.MUNICIPALITY, "position": None}, "Kommun: avsändaren nämner bara kommunen"),
        ({"precision": Precision.UNKNOWN, "position": None}, "Okänd: avsändaren har inte sagt någon plats"),
        ({"is_placed_by_hand": True}, "Punkt: satt för hand på kartan"),
        (
            {"is_placed_by_hand": True, "precision": Precision.STREET, "placed_name": "Bergsgatan"},
            "Gata: satt för hand, efter namnet ”Bergsgatan”",
        ),
        (
            {"is_placed_by_hand": True, "precision": Precision.AREA, "position": None},
            "Område: ingen punkt, så är det sagt för hand",
        ),
    ],
)
def test_how_exact_and_how_it_was_set(swedish, page, told, sentence):
    assert place_sentence(replace(page, **told)) == sentence


@pytest.mark.parametrize(
    ("why", "more", "words"),
    [
        (Clue.REPORTS, {"reports": 3}, "3 rapporter ligger här"),
        (Clue.CASE, {"source": "Mörkt i tunneln"}, "ärendet ”Mörkt i tunneln” ligger här"),
        (Clue.PLACE_NAME, {"source": "ortnamn.csv"}, "ur ortnamn.csv"),
        (Clue.BASE_MAP, {}, "på baskartan"),
        (Clue.AREA, {}, "ett område i registret"),
    ],
)
def test_why_a_place_is_suggested(swedish, why, more, words):
    found = Suggestion("Torget", Position(58.4, 15.6), Precision.POINT, why, "torget", **more)

    assert clue_words(found) == words


def test_a_chosen_name_is_told_of_in_the_history(store):
    report = a_report(store)
    Reports(store).place(report, 1, BRIDGE, None, name="Gångtunneln")

    assert "report.placed_name" in {line.field for line in Reports(store).history(report)}
    assert PlaceNames(store).suggestions(report) == ()
