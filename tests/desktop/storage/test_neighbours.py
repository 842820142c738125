"""Desks on one PostgreSQL database hear of each other's saves, and of nothing else."""

import queue

import pytest

from desktop.storage.touched import ANYTHING, touch
from desktop.store import Store
from models.deeds import Deed
from models.kinds import Kind
from models.people.tables import DeskPerson

PATIENCE = 20  # seconds, for a machine that is busy with other things


@pytest.fixture
def heard(postgresql_address, person, clock):
    """What another desk, which stores nothing, hears."""
    other = Store.open(postgresql_address, person, clock)
    heard = queue.Queue()
    other.listeners.append(heard.put)
    other.listen()
    assert heard.get(timeout=PATIENCE) == ANYTHING
    yield heard
    other.close()


def add_person(store, name) -> int:
    with store.writing(Deed.PERSON_EDIT) as session:
        somebody = DeskPerson(name=name)
        session.add(somebody)
        session.flush()
        return somebody.id


def test_a_desk_hears_what_another_has_stored(postgresql_store, heard):
    somebody = add_person(postgresql_store, "Örjan")

    assert heard.get(timeout=PATIENCE).of(Kind.PERSON) == {somebody}


def test_what_was_taken_back_is_not_heard(postgresql_store, heard):
    with pytest.raises(ZeroDivisionError), postgresql_store.writing(Deed.PERSON_EDIT) as session:
        session.add(DeskPerson(name="Örjan"))
        raise ZeroDivisionError
    somebody = add_person(postgresql_store, "Åsa")

    assert heard.get(timeout=PATIENCE).of(Kind.PERSON) == {somebody}


def test_a_large_import_is_told_in_several_notices(postgresql_store, heard):
    with postgresql_store.writing(Deed.IMPORT) as session:
        touch(session, Kind.REPORT, range(1, 1201))

    told = [heard.get(timeout=PATIENCE).of(Kind.REPORT) for _ in range(3)]
    assert set().union(*told) == set(range(1, 1201))


def test_one_hears_ones_own_save_once(postgresql_store):
    heard = queue.Queue()
    postgresql_store.listeners.append(heard.put)
    postgresql_store.listen()
    assert heard.get(timeout=PATIENCE) == ANYTHING
    for name in ("Örjan", "Åsa"):
        add_person(postgresql_store, name)

    told = [heard.get(timeout=PATIENCE).of(Kind.PERSON) for _ in range(2)]
    assert [len(ids) for ids in told] == [1, 1]
    assert told[0] != told[1]
