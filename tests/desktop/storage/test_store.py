"""Reading, writing and announcing, on both engines."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from desktop.storage.touched import touch
from desktop.store import Store
from models.deeds import Deed
from models.kinds import Kind
from models.people.tables import DeskPerson
from models.refusals import Refusal, RefusalKind


@pytest.fixture
def heard(any_store):
    heard = []
    any_store.listeners.append(heard.append)
    return heard


def add_person(store, name="Örjan") -> int:
    with store.writing(Deed.PERSON_EDIT) as session:
        somebody = DeskPerson(name=name)
        session.add(somebody)
        session.flush()
        return somebody.id


def names(store):
    with store.reading() as session:
        return list(session.scalars(select(DeskPerson.name)))


def test_what_is_written_can_be_read(any_store):
    add_person(any_store, "Örjan")

    assert names(any_store) == ["Örjan"]


def test_a_commit_announces_what_it_touched(any_store, heard):
    somebody = add_person(any_store)

    assert [changes.of(Kind.PERSON) for changes in heard] == [{somebody}]


def test_a_bulk_statement_announces_what_it_is_told(any_store, heard):
    with any_store.writing(Deed.IMPORT) as session:
        touch(session, Kind.REPORT, [3, 4])

    assert heard[0].of(Kind.REPORT) == {3, 4}


def test_an_error_stores_and_announces_nothing(any_store, heard):
    with pytest.raises(ZeroDivisionError), any_store.writing(Deed.PERSON_EDIT) as session:
        session.add(DeskPerson(name="Örjan"))
        session.flush()
        raise ZeroDivisionError

    assert names(any_store) == []
    assert heard == []


def test_a_row_undone_within_a_deed_leaves_the_rest_announced(any_store, heard):
    with any_store.writing(Deed.PERSON_EDIT) as session:
        session.add(DeskPerson(name="Örjan"))
        session.flush()
        with pytest.raises(IntegrityError), session.begin_nested():
            session.add(DeskPerson(name="Örjan"))
            session.flush()

    assert names(any_store) == ["Örjan"]
    assert len(heard[0].of(Kind.PERSON)) == 1


def test_who_only_reads_cannot_write(any_store):
    with pytest.raises(Refusal) as refused, any_store.reading() as session:
        session.add(DeskPerson(name="Örjan"))
        session.flush()

    assert refused.value.kind is RefusalKind.STORE_NOT_WRITABLE


def test_a_question_sees_one_state_while_another_writes(any_store):
    with any_store.reading() as session:
        before = list(session.scalars(select(DeskPerson.name)))
        add_person(any_store)

        assert list(session.scalars(select(DeskPerson.name))) == before


def test_times_come_back_in_utc_and_the_day_is_stockholms(any_store):
    assert any_store.clock.now().utcoffset() == timedelta()
    assert any_store.clock.today().isoformat() == "2026-11-18"


def test_on_postgresql_the_login_says_who_it_is(postgresql_store):
    assert postgresql_store.person.name == "app"


def test_a_second_program_may_read_but_not_write(store, store_path, person, clock):
    store.hold()
    second = Store.open(store_path, person, clock)

    assert names(second) == []
    with pytest.raises(Refusal) as refused:
        add_person(second)
    second.close()

    assert refused.value.kind is RefusalKind.STORE_HELD
    assert "@" in refused.value.facts["holder"]


def test_the_next_program_may_write_when_the_first_has_closed(store, store_path, person, clock):
    store.hold()
    store.close()
    second = Store.open(store_path, person, clock)

    add_person(second)
    second.close()
