"""A line of the history is a sentence: what changed, from what to what, by name."""

from datetime import UTC, datetime

import pytest

from desktop.history_words import ENUMS, FIELDS, history_words, is_told
from desktop.labels import LABELS
from models.deeds import Deed
from models.history import HistoryLine

NAMES = {"category_id": {3: "Belysning", 4: "Trafik"}}


def line(field, old, new, deed=Deed.CASE_EDIT):
    return HistoryLine(datetime(2026, 11, 22, tzinfo=UTC), "Åsa Lind", deed, field, old, new)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (line("case_file.state", "new", "analysis"), "State: new → analysis"),
        (line("case_file.category_id", "3", "4"), "Category: Belysning → Trafik"),
        (line("case_file.place", "", "Kajen"), "Place: Kajen"),
        (line("case_file.place", "Kajen", ""), "Place: Kajen → —"),
        (line("case_file", None, "Mörkt i tunneln", Deed.CASE_OPEN), "Case opened: Mörkt i tunneln"),
    ],
)
def test_it_says_what_changed(qapp, told, words):
    assert history_words(told, NAMES) == words


def test_inner_columns_are_not_told():
    assert is_told(line("case_file.title", "a", "b"))
    assert is_told(line("case_note", None, "Ringt"))
    assert not is_told(line("case_file.latitude", None, "58.4"))


def test_every_word_of_a_state_has_a_label_and_every_state_a_field():
    assert set(ENUMS) <= set(FIELDS)
    assert set(ENUMS.values()) <= set(LABELS)
