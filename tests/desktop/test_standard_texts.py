"""Standard texts: which are offered, how they are filled in, and that a store can take them in once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.categories import Categories
from desktop.standard_texts import StandardTexts
from models.measures.values import MeasureState
from models.refusals import Refusal, RefusalKind
from models.standard_texts.rules import GAP, PLACEHOLDERS, filled, has_gap
from models.standard_texts.values import StandardTextEdit, TextUse


def category(store, name):
    return next(row.id for row in Categories(store).listing() if row.name == name)


def edit(**more):
    wish = {"id": None, "version": 0, "use": TextUse.ANSWER, "name": "Ny", "category_id": None}
    wish |= {"measure_state": None, "title": "", "text": "Tack."}
    return StandardTextEdit(**wish | more)


def test_a_new_store_has_texts_for_the_website_and_for_answers(store):
    texts = StandardTexts(store).all()
    assert len([row for row in texts if row.use is TextUse.ANSWER]) >= 10
    assert len([row for row in texts if row.use is TextUse.PUBLICATION]) >= 8
    assert all(row.title for row in texts if row.use is TextUse.PUBLICATION)


def test_what_fits_best_is_offered_first_and_what_does_not_fit_is_not(store):
    texts = StandardTexts(store)
    lighting = category(store, "Belysning")
    offered = texts.offered(TextUse.ANSWER, lighting, MeasureState.DONE)
    assert offered[0].name == "Lampor bytta"
    assert {row.category_id for row in offered} == {lighting, None}
    assert {row.measure_state for row in offered} == {MeasureState.DONE, None}


def test_what_is_followed_up_is_told_as_done(store):
    texts, lighting = StandardTexts(store), category(store, "Belysning")
    done = texts.offered(TextUse.PUBLICATION, lighting, MeasureState.DONE)
    assert texts.offered(TextUse.PUBLICATION, lighting, MeasureState.FOLLOWED_UP) == done


def test_a_text_is_added_changed_and_removed_and_each_is_taken_back(store):
    texts = StandardTexts(store)
    before = texts.all()
    new = texts.save(edit())
    texts.save(edit(id=new, version=1, text="Tack så mycket."))
    row = next(row for row in texts.all() if row.id == new)
    assert row.text == "Tack så mycket."
    texts.remove(new, row.version)
    assert texts.all() == before
    for _deed in range(3):
        store.undo.undo_last()
    assert texts.all() == before


def test_a_stale_version_and_a_missing_name_are_refused(store):
    texts = StandardTexts(store)
    new = texts.save(edit())
    texts.save(edit(id=new, version=1, text="Ett"))
    with pytest.raises(Refusal) as refused:
        texts.save(edit(id=new, version=1, text="Två"))
    assert refused.value.kind is RefusalKind.CHANGED_MEANWHILE
    with pytest.raises(Refusal) as refused:
        texts.save(edit(name=" "))
    assert refused.value.kind is RefusalKind.NAME_MISSING


def test_a_store_without_the_texts_takes_them_in_once_and_gives_them_back(store):
    texts = StandardTexts(store)
    assert texts.missing() == 0
    for row in texts.all():
        texts.remove(row.id, row.version)
    missing = texts.missing()
    assert texts.take_in_missing() == missing == len(texts.all()) > 20
    assert texts.take_in_missing() == 0
    store.undo.undo_last()
    assert texts.all() == []


def test_a_category_that_goes_takes_its_texts_along_and_comes_back_with_them(store):
    texts, categories = StandardTexts(store), Categories(store)
    before = texts.all()
    row = next(row for row in categories.listing() if row.name == "Belysning")
    categories.delete(row.id, row.version)
    assert len(texts.all()) < len(before)
    store.undo.undo_last()
    assert [(each.id, each.category_id) for each in texts.all()] == [
        (each.id, each.category_id) for each in before
    ]


def test_what_is_not_known_becomes_a_gap_and_a_fact_is_never_filled_in_again():
    assert filled("Klart vid {place} i {area}.", {"area": "Centrum"}) == f"Klart vid {GAP} i Centrum."
    assert filled("{place}", {"place": "{area}", "area": "hemligt"}) == "{area}"
    assert filled("{plats}, {när}", {"place": "Torget", "when": "i maj"}) == "Torget, i maj"
    assert has_gap(filled("vid {place}", {}))


@given(
    st.text(),
    st.dictionaries(st.sampled_from(sorted(PLACEHOLDERS.values())), st.text(min_size=1), min_size=1),
)
def test_any_text_is_filled_in_without_a_fault(text, facts):
    assert isinstance(filled(text, facts), str)
    assert "{when}" not in filled("{when}", {"when": "i maj"})
