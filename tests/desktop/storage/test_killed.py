"""What was acknowledged survives: kill -9 in the middle of saves, and a full disk."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import event, select

from desktop.storage.check import check
from desktop.store import Store
from models.deeds import Deed
from models.people.tables import DeskPerson
from models.refusals import Refusal, RefusalKind

ROOT = Path(__file__).parents[3]


def names(store) -> set[str]:
    with store.reading() as session:
        return set(session.scalars(select(DeskPerson.name)))


def test_forty_kills_lose_no_acknowledged_save(store_path, person, clock):
    killed = [sys.executable, "-m", "tests.desktop.storage.killed_desks", str(store_path)]
    run = subprocess.run(killed, capture_output=True, text=True, check=True, cwd=ROOT)
    acknowledged = set(run.stdout.split())

    store = Store.open(store_path, person, clock)
    assert len({name.split("-")[0] for name in acknowledged}) == 40
    assert acknowledged <= names(store)
    assert len(names(store) - acknowledged) <= 40
    assert [answer for answer in check(store) if not answer.is_well] == []
    store.close()


def limit_pages(connection, _record):
    connection.execute("PRAGMA max_page_count = 250")


def test_a_full_disk_refuses_the_save_and_loses_nothing(store_path, person, clock):
    store = Store.open(store_path, person, clock)
    event.listen(store.engine, "connect", limit_pages)
    saved = set()
    with pytest.raises(Refusal) as refused:
        for number in range(1000):
            with store.writing(Deed.PERSON_EDIT) as session:
                session.add(DeskPerson(name=str(number), role="x" * 4000))
            saved.add(str(number))
    assert refused.value.kind is RefusalKind.DISK_FULL
    assert names(store) == saved
    store.close()

    roomier = Store.open(store_path, person, clock)
    with roomier.writing(Deed.PERSON_EDIT) as session:
        session.add(DeskPerson(name="room again"))
    assert names(roomier) == saved | {"room again"}
    roomier.close()


def test_damage_is_looked_for_after_a_program_that_died(store_path, person, clock):
    store_path.with_name(store_path.name + ".lock").write_text("{}")
    damaged = bytearray(store_path.read_bytes())
    damaged[8192:12288] = bytes(4096)
    store_path.write_bytes(damaged)
    store = Store.open(store_path, person, clock)

    with pytest.raises(Refusal) as refused:
        store.hold()

    assert refused.value.kind is RefusalKind.STORE_DAMAGED
    store.close()
