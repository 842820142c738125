"""Saved views keep a filter and a place of the map under a name, and say what they have lost."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.areas.areas import Areas
from desktop.categories import Categories
from desktop.map.markers import MARKED_KINDS, MarkerTone
from desktop.map.saved_views import Lost, MapPlace, SavedViews
from desktop.map.wishes import MapWish
from models.areas.values import AreaEdit
from models.map.values import PartOfDay, Region, Season
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position, ReportSource

EVENING = MapWish(text="skolgård", weeks=12, part_of_day=PartOfDay.EVENING, season=Season.AUTUMN)
PLACE = MapPlace(58.4, 15.62, 14.25)


@pytest.fixture
def views(any_store):
    return SavedViews(any_store)


@pytest.fixture
def an_area(any_store):
    import resources

    areas = Areas(any_store)
    areas.import_file(resources.folder() / "demo" / "alvkoping.geojson")
    return areas.listing()[0]


def test_a_view_is_found_again_as_it_was_saved(views):
    views.save("  Skolgårdar,  kväll, hösten ", EVENING, PLACE)
    (view,) = views.listing()
    assert (view.name, view.wish, view.place, view.lost) == ("Skolgårdar, kväll, hösten", EVENING, PLACE, ())
    assert view.wish.filter(date(2026, 11, 18)).since == date(2026, 8, 26)
    assert views.listing("kväll") == [view]
    assert views.listing("natt") == []


def test_a_view_is_renamed_replaced_removed_and_each_is_undone(views, any_store):
    view_id = views.save("Kväll", EVENING, PLACE)
    views.rename(view_id, views.listing()[0].version, "Kvällar")
    assert [view.name for view in views.listing()] == ["Kvällar"]
    any_store.undo.undo_last()
    assert [view.name for view in views.listing()] == ["Kväll"]
    views.replace(view_id, views.listing()[0].version, MapWish(text="park"), None)
    assert views.listing()[0].wish == MapWish(text="park")
    any_store.undo.undo_last()
    assert views.listing()[0].wish == EVENING
    views.remove(view_id, views.listing()[0].version)
    assert views.listing() == []
    any_store.undo.undo_last()
    assert views.listing()[0].wish == EVENING


def test_two_views_have_two_names(views):
    views.save("Kväll", EVENING, None)
    with pytest.raises(Refusal) as refused:
        views.save("kväll", MapWish(), None)
    assert refused.value.kind is RefusalKind.NAME_TAKEN
    with pytest.raises(Refusal) as refused:
        views.save("  ", MapWish(), None)
    assert refused.value.kind is RefusalKind.NAME_MISSING


def test_a_view_whose_area_is_gone_says_so_and_asks_for_the_rest(views, any_store, an_area):
    views.save("Här", replace(EVENING, area_id=an_area.id), None)
    assert views.listing()[0].lost == ()
    Areas(any_store).save(AreaEdit(an_area.id, an_area.version, an_area.name, is_active=False))
    (view,) = views.listing()
    assert view.lost == (Lost.AREA,)
    assert view.wish == EVENING


def test_a_view_whose_category_is_gone_says_so(views, any_store):
    category = Categories(any_store).listing()[0]
    views.save("Belysning", MapWish(category_id=category.id), None)
    assert views.listing()[0].lost == ()
    views.save("Borta", MapWish(category_id=99_999), None)
    assert [view.lost for view in views.listing()] == [(), (Lost.CATEGORY,)]


def test_another_desk_reads_what_a_later_program_wrote(views, any_store):
    from models.deeds import Deed
    from models.map.tables import SavedView

    with any_store.writing(Deed.VIEW_EDIT) as session:
        wanted = {
            "filter": {"tone": "mauve", "kind": "actor", "since": "igår", "region": 3, "text": "x"},
            "sound": 1,
        }
        session.add(SavedView(name="Ny", wanted=wanted))
    assert views.listing()[0].wish == MapWish(text="x")


WISHES = st.builds(
    MapWish,
    text=st.text(max_size=20),
    kind=st.none() | st.sampled_from(MARKED_KINDS),
    category_id=st.none() | st.integers(1, 99),
    area_id=st.none() | st.integers(1, 99),
    weeks=st.none() | st.integers(1, 60),
    since=st.none() | st.dates(date(2000, 1, 1), date(2040, 1, 1)),
    until=st.none() | st.dates(date(2000, 1, 1), date(2040, 1, 1)),
    tone=st.none() | st.sampled_from(MarkerTone),
    source=st.none() | st.sampled_from(ReportSource),
    part_of_day=st.none() | st.sampled_from(PartOfDay),
    season=st.none() | st.sampled_from(Season),
    region=st.none() | st.just(Region((Position(58.4, 15.6), Position(58.5, 15.6), Position(58.4, 15.7)))),
)


@given(WISHES)
def test_every_wish_comes_back_from_its_words(wish):
    import json

    assert MapWish.of_words(json.loads(json.dumps(wish.words()))) == wish


@given(WISHES)
def test_every_field_of_a_wish_reaches_the_filter(wish):
    asked = wish.filter(date(2026, 11, 18))
    assert all(
        getattr(asked, field.name) == getattr(wish, field.name)
        for field in fields(MapWish)
        if field.name not in {"weeks", "since"}
    )
