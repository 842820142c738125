"""Categories: seeded, renamed without losing their words, ordered, learnt from senders."""

import pytest

from desktop.categories import Categories, category_words
from models.categories.values import CategoryEdit
from models.refusals import Refusal, RefusalKind


@pytest.fixture
def categories(any_store) -> Categories:
    return Categories(any_store)


def named(categories, name):
    return next(row for row in categories.listing() if row.name == name)


def edit_of(row, **changes) -> CategoryEdit:
    kept = {"name": row.name, "position": row.position, "is_active": row.is_active, "aliases": row.aliases}
    return CategoryEdit(row.id, row.version, **{**kept, **changes})


def words(store):
    with store.reading() as session:
        return category_words(session)


def test_a_new_store_has_the_sixteen_in_order(categories):
    names = [row.name for row in categories.listing()]

    assert len(names) == 16
    assert names[0] == "Skadegörelse och klotter"
    assert names[-1] == "Övrigt"


def test_senders_words_keys_and_names_lead_to_the_category(categories, any_store):
    lighting = named(categories, "Belysning").id

    found = words(any_store)

    assert [found[word] for word in ("mer belysning", "belysning", "lighting")] == [lighting] * 3


def test_a_renamed_category_is_still_found_by_its_old_name(categories, any_store):
    row = named(categories, "Belysning")
    categories.save(edit_of(row, name="Ljus ute"))

    found = words(any_store)

    assert found["belysning"] == found["ljus ute"] == row.id


def test_a_senders_word_means_one_category_the_last_it_was_given(categories, any_store):
    other, litter = named(categories, "Övrigt"), named(categories, "Oordning och nedskräpning")
    categories.learn("Skräp", other.id)

    assert words(any_store)["skräp"] == other.id
    assert "skräp" not in named(categories, litter.name).aliases


def test_words_that_are_taken_away_mean_nothing_again(categories, any_store):
    row = named(categories, "Trygg plats")
    categories.save(edit_of(row, aliases=("Positivt",)))

    assert named(categories, "Trygg plats").aliases == ("positivt",)
    assert "tryggt" not in words(any_store)


def test_the_order_is_as_it_was_put(categories):
    ids = [row.id for row in categories.listing()]
    categories.order(ids[::-1])

    assert [row.id for row in categories.listing()] == ids[::-1]


def test_a_stale_form_and_a_taken_name_are_refused(categories):
    row = named(categories, "Belysning")
    categories.save(edit_of(row, name="Ljus"))

    with pytest.raises(Refusal) as stale:
        categories.save(edit_of(row, name="Lampor"))
    with pytest.raises(Refusal) as taken:
        categories.save(CategoryEdit(None, 0, "ljus", 17, is_active=True, aliases=()))

    assert stale.value.kind is RefusalKind.CHANGED_MEANWHILE
    assert taken.value.kind is RefusalKind.NAME_TAKEN


def test_an_unused_category_can_be_taken_away(categories):
    row = named(categories, "Övrigt")
    categories.delete(row.id, row.version)

    assert "Övrigt" not in [left.name for left in categories.listing()]
