"""Actors: saved with their contacts, refused when in the way, listed in the table's order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.actors import Actors
from desktop.measures import Measures
from models.actors.values import ActorEdit, ContactLine
from models.deeds import Deed
from models.measures.tables import Measure
from models.measures.values import MeasureDraft, MeasureState, Postponement
from models.refusals import Refusal, RefusalKind


@pytest.fixture
def actors(any_store) -> Actors:
    return Actors(any_store)


def edit_of(page, **changes) -> ActorEdit:
    fields = ("id", "version", "name", "short_name", "parent_id", "is_member", "is_external", "is_active")
    kept = {name: getattr(page, name) for name in (*fields, "contacts")}
    return replace(ActorEdit(**kept), **changes)


def refusal(deed) -> RefusalKind:
    with pytest.raises(Refusal) as caught:
        deed()
    return caught.value.kind


def test_units_stand_below_their_organisation_and_swedish_letters_last(actors):
    municipality = actors.save(ActorEdit(None, 0, "Kommunen"))
    actors.save(ActorEdit(None, 0, "Älvens bostäder"))
    actors.save(ActorEdit(None, 0, "Polisen"))
    actors.save(ActorEdit(None, 0, "Gata och park", short_name="Gata/park", parent_id=municipality))

    assert [row.name for row in actors.listing()] == [
        "Kommunen",
        "Gata och park",
        "Polisen",
        "Älvens bostäder",
    ]
    assert [row.shown for row in actors.listing("gata")] == ["Gata/park"]


def test_contacts_are_added_changed_and_taken_away(actors):
    first, second = ContactLine(None, "Bo Ek", "chef", "", ""), ContactLine(None, "Al Ask", "vakt", "", "")
    id_ = actors.save(ActorEdit(None, 0, "Bevakning", contacts=(first, second)))
    page = actors.page(id_)
    assert [contact.name for contact in page.contacts] == ["Al Ask", "Bo Ek"]

    kept = replace(page.contacts[1], phone="0500-123")
    actors.save(edit_of(page, contacts=(kept,)))

    assert actors.page(id_).contacts == (kept,)


def test_a_name_is_needed_and_is_nobody_elses(actors):
    actors.save(ActorEdit(None, 0, "Polisen"))

    assert refusal(lambda: actors.save(ActorEdit(None, 0, "  "))) is RefusalKind.NAME_MISSING
    assert refusal(lambda: actors.save(ActorEdit(None, 0, "POLISEN"))) is RefusalKind.NAME_TAKEN


def test_the_second_of_two_forms_is_told(actors):
    page = actors.page(actors.save(ActorEdit(None, 0, "Polisen")))
    actors.save(edit_of(page, short_name="Pol"))

    late = refusal(lambda: actors.save(edit_of(page, short_name="P")))

    assert late is RefusalKind.CHANGED_MEANWHILE
    assert actors.page(page.id).short_name == "Pol"


def test_no_actor_is_a_unit_of_itself(actors):
    top = actors.save(ActorEdit(None, 0, "Kommunen"))
    unit = actors.save(ActorEdit(None, 0, "Skolan", parent_id=top))

    wish = edit_of(actors.page(top), parent_id=unit)

    assert refusal(lambda: actors.save(wish)) is RefusalKind.SAME_THING


def test_an_actor_with_measures_is_kept_and_an_unused_one_goes(actors, any_store):
    busy, idle = actors.save(ActorEdit(None, 0, "Polisen")), actors.save(ActorEdit(None, 0, "Skolan"))
    with any_store.writing(Deed.MEASURE_PROPOSE) as session:
        session.add(
            Measure(
                title="Rondering",
                sort_key="rondering",
                state=MeasureState.DECIDED,
                responsible_actor_id=busy,
                due_date=date(2026, 12, 1),
                proposed_at=any_store.clock.now(),
            )
        )

    assert refusal(lambda: actors.delete(busy, 1)) is RefusalKind.IN_USE
    actors.delete(idle, 1)

    assert [(row.name, row.open_measures) for row in actors.listing()] == [("Polisen", 1)]
    assert refusal(lambda: actors.page(idle)) is RefusalKind.GONE


def test_a_retired_actor_leaves_the_pickers_only(actors):
    page = actors.page(actors.save(ActorEdit(None, 0, "Skolan")))
    actors.save(edit_of(page, is_active=False))

    assert actors.listing(only_active=True) == []
    assert [row.is_active for row in actors.listing()] == [False]


def test_an_actors_open_promises_tell_how_often_they_were_moved(actors, any_store):
    parks = actors.save(ActorEdit(None, 0, "Gata och park"))
    other = actors.save(ActorEdit(None, 0, "Polisen"))
    measures, today = Measures(any_store), any_store.clock.today()

    def promised(title, days, actor=parks):
        due = today + timedelta(days=days)
        return measures.decide_new(MeasureDraft(title, responsible_id=actor, due_date=due))

    late, _, _ = promised("Röj sly", -16), promised("Byt lampor", 7), promised("Rondera", 3, other)
    done = promised("Laga staket", 1)
    measures.finish(done, measures.page(done).version)
    measures.propose(MeasureDraft("Ny bänk", responsible_id=parks))
    wish = Postponement(late, measures.page(late).version, today + timedelta(days=30), "Tjäle")
    measures.postpone(wish)

    rows = actors.promises(parks)
    assert [(row.title, row.moves) for row in rows] == [("Byt lampor", 0), ("Röj sly", 1)]
    assert rows[1].first_due_date == today - timedelta(days=16)
