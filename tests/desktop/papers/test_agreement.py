"""Every paper of a meeting says the same, drafted and locked, also of meetings that nobody thought of."""

import json
import shutil
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.clock import Clock
from desktop.demo import furnish
from desktop.meetings import Meetings
from desktop.store import Store
from models.deeds import Deed
from models.measures.values import Decision
from models.meetings.tables import Minutes
from tests.desktop.papers.agreement import assert_papers_agree
from tests.desktop.papers.town import TODAY, Town, a_meeting


@pytest.mark.parametrize("is_locked", [False, True])
def test_every_paper_agrees_with_every_other_on_each_measure(town, tmp_path, is_locked):
    meeting = a_meeting(town)
    if is_locked:
        town.lock(meeting)

    assert_papers_agree(town.store, meeting, tmp_path)


def test_papers_agree_on_either_engine(any_town, tmp_path):
    assert_papers_agree(any_town.store, a_meeting(any_town), tmp_path)


def test_papers_of_a_whole_towns_meeting_agree(store_path, person, tmp_path):
    store = Store.open(store_path, person, Clock(date(2026, 11, 22)))
    furnish(store)
    meetings = Meetings(store)
    meeting = meetings.find("latest")
    meetings.lock(meeting, meetings.page(meeting).version, "Påhittat")

    assert_papers_agree(store, meeting, tmp_path)
    assert len(meetings.page(meeting).agenda) > 14
    store.close()


def test_papers_agree_where_locked_minutes_kept_no_ids(town, meeting, tmp_path):
    town.lock(meeting)
    forget_ids(town, meeting)

    assert_papers_agree(town.store, meeting, tmp_path)


def forget_ids(town, meeting):
    """As minutes were frozen before they kept them."""
    with town.store.writing(Deed.MEETING_EDIT) as session:
        minutes = session.query(Minutes).filter_by(meeting_id=meeting).one()
        content = json.loads(minutes.content)
        for row in content["follow_ups"] + content["new_measures"]:
            del row["measure_id"], row["responsible_id"]
        minutes.content = json.dumps(content)


_FATES = [None, "moved", "dropped", "finished", *Decision]
_DAYS = some.integers(0, 40).map(lambda days: TODAY + timedelta(days=days))
_ACTORS = some.sampled_from(["parks", "police", "roads"])
_OLD = some.tuples(_ACTORS, some.none() | _DAYS, some.sampled_from(_FATES), some.none() | _ACTORS)
_NEW = some.tuples(_ACTORS, some.none() | _DAYS, some.none() | _ACTORS)


@settings(max_examples=6)
@given(old=some.lists(_OLD, max_size=5), new=some.lists(_NEW, max_size=3), is_locked=some.booleans())
def test_papers_of_any_meeting_agree(template, tmp_path_factory, person_of_tests, old, new, is_locked):
    folder = tmp_path_factory.mktemp("any")
    shutil.copyfile(template, folder / "desk.db")
    store = Store.open(folder / "desk.db", person_of_tests, Clock(TODAY))
    try:
        town = Town(store)
        meeting = hold(town, old, new)
        if is_locked:
            town.lock(meeting)
        assert_papers_agree(town.store, meeting, folder)
    finally:
        store.close()


def hold(town, old, new):
    """Decide the old measures, hold a meeting that does to each what is its fate, and decide the new."""
    ids = [
        town.decided(f"Gammal {place}", due, responsible_id=getattr(town, actor), **helped(town, helper))
        for place, (actor, due, _fate, helper) in enumerate(old)
    ]
    meeting = town.plan()
    for measure, (_actor, _due, fate, _helper) in zip(ids, old, strict=True):
        befall(town, measure, fate, meeting)
    for place, (actor, due, helper) in enumerate(new):
        responsible = getattr(town, actor)
        town.decided(
            f"Ny {place}", due, responsible_id=responsible, meeting_id=meeting, **helped(town, helper)
        )
    return meeting


def helped(town, helper):
    return {"contributor_ids": (getattr(town, helper),)} if helper else {}


def befall(town, measure, fate, meeting):
    page = town.measures.page(measure)
    if fate == "moved":
        town.moved(measure, TODAY + timedelta(days=50), meeting)
    elif fate == "dropped":
        town.measures.drop(measure, page.version, "Går inte", meeting)
    elif fate == "finished":
        town.measures.finish(measure, page.version)
    elif fate is not None:
        town.followed_up(measure, fate, meeting)
