"""Copies are made when they should, are whole, grow sparse with age, and can be put back."""

import resource
import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.storage.backups import refuse_unsound
from desktop.storage.check import check
from desktop.storage.restore import restore
from desktop.storage.thinning import outlived
from desktop.store import Store
from models.deeds import Deed
from models.people.tables import DeskPerson
from models.refusals import Refusal, RefusalKind


def add_person(store, name):
    with store.writing(Deed.PERSON_EDIT) as session:
        session.add(DeskPerson(name=name))


def names_in(path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM person")}


def content(path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_each_day_of_use_leaves_one_copy(store, clock):
    for day in range(3):
        clock.move_to(date(2026, 11, 18) + timedelta(days=day))
        add_person(store, f"Örjan {day}")
        add_person(store, f"Åsa {day}")

    assert [str(backup.day) for backup in store.backups.kept()] == ["2026-11-20", "2026-11-19", "2026-11-18"]
    assert names_in(store.backups.kept()[0].path) == {"Örjan 0", "Åsa 0", "Örjan 1", "Åsa 1"}


def test_the_days_copy_is_not_made_again_by_the_next_start(store, store_path, person, clock):
    add_person(store, "Örjan")
    store.close()
    again = Store.open(store_path, person, clock)
    add_person(again, "Åsa")
    again.close()

    assert len(again.backups.kept()) == 1


def test_a_copy_holds_what_still_stands_in_the_log(store):
    add_person(store, "Örjan")
    store.backups.before_import()

    newest = store.backups.kept()[0]
    assert newest.occasion == "import"
    assert names_in(newest.path) == {"Örjan"}
    assert not newest.path.with_name(newest.path.name + "-wal").exists()


def test_a_copy_is_for_the_owner_only_and_leaves_no_part(store):
    path = store.backups.make()

    assert path.stat().st_mode & 0o077 == 0
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_copy_may_be_made_anywhere(store, tmp_path):
    add_person(store, "Örjan")
    store.backups.make(tmp_path / "copy.db")

    assert names_in(tmp_path / "copy.db") == {"Örjan"}


def test_a_full_disk_refuses_the_copy_and_leaves_no_part(store, tmp_path):
    add_person(store, "Örjan")
    most, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, hard))
    try:
        with pytest.raises(Refusal) as refused:
            store.backups.make(tmp_path / "copy.db")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))

    assert refused.value.kind is RefusalKind.DISK_FULL
    assert not list(tmp_path.glob("copy.db*"))


def test_a_server_sees_to_its_own_copies(postgresql_store):
    add_person(postgresql_store, "Örjan")

    assert postgresql_store.backups.kept() == []
    with pytest.raises(Refusal) as refused:
        postgresql_store.backups.make()
    assert refused.value.kind is RefusalKind.BACKUP_BY_SERVER


def test_copies_grow_sparse_with_age():
    today = date(2026, 11, 22)
    made_on = {
        Path(f"{today - timedelta(days=age)}-{hour}"): today - timedelta(days=age)
        for age in range(400)
        for hour in range(3)
    }

    kept = set(made_on) - outlived(made_on, today)
    days = sorted({made_on[path] for path in kept}, reverse=True)

    assert {made_on[path] for path in list(made_on)[:6]} == {today, today - timedelta(days=1)}
    assert set(list(made_on)[:6]) <= kept
    assert days[:12] == [today - timedelta(days=age) for age in range(12)]
    assert len({day.isocalendar()[:2] for day in days}) >= 10
    assert len({(day.year, day.month) for day in days}) == 9
    assert len(kept) < 12 + 4 + 10 + 9


def test_thinning_removes_nothing_while_there_is_little():
    today = date(2026, 11, 22)
    made_on = {Path(str(age)): today - timedelta(days=age) for age in range(12)}

    assert outlived(made_on, today) == set()


def leave_a_stale_log(store_path, scratch):
    """Put the files of a killed program in place: newer rows stand only in its -wal."""
    with closing(sqlite3.connect(store_path)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("INSERT INTO person (name, role) VALUES ('spöke', '')")
        connection.commit()
        for ending in ("", "-wal", "-shm"):
            shutil.copyfile(f"{store_path}{ending}", scratch / f"stale{ending}")
    for ending in ("", "-wal", "-shm"):
        shutil.copyfile(scratch / f"stale{ending}", f"{store_path}{ending}")
    assert Path(f"{store_path}-wal").stat().st_size > 0


def test_a_restored_copy_is_exactly_the_copy_despite_a_stale_log(store, store_path, tmp_path, person, clock):
    add_person(store, "Örjan")
    backup = store.backups.make(tmp_path / "copy.db")
    add_person(store, "Åsa")
    store.close()
    leave_a_stale_log(store_path, tmp_path)

    aside = restore(store_path, backup, clock.now())

    assert content(store_path) == content(backup)
    assert names_in(aside / store_path.name) == {"Örjan", "Åsa", "spöke"}
    restored = Store.open(store_path, person, clock)
    with restored.reading() as session:
        assert list(session.scalars(select(DeskPerson.name))) == ["Örjan"]
    assert all(answer.is_well for answer in check(restored))
    restored.close()


def test_a_lost_store_can_be_restored(store, store_path, tmp_path, clock):
    backup = store.backups.make(tmp_path / "copy.db")
    store.close()
    store_path.unlink()

    restore(store_path, backup, clock.now())

    assert content(store_path) == content(backup)


def test_a_damaged_copy_is_refused_and_the_store_left_alone(store, store_path, tmp_path, clock):
    backup = store.backups.make(tmp_path / "copy.db")
    store.close()
    damaged = bytearray(backup.read_bytes())
    damaged[8192:12288] = bytes(4096)
    backup.write_bytes(damaged)
    before = content(store_path)

    with pytest.raises(Refusal) as refused:
        restore(store_path, backup, clock.now())

    assert refused.value.kind is RefusalKind.BACKUP_UNSOUND
    assert content(store_path) == before


def test_a_store_in_use_is_not_replaced(store, store_path, tmp_path, clock):
    backup = store.backups.make(tmp_path / "copy.db")
    store.hold()

    with pytest.raises(Refusal) as refused:
        restore(store_path, backup, clock.now())

    assert refused.value.kind is RefusalKind.STORE_HELD


def test_a_sound_copy_is_accepted(store, tmp_path):
    refuse_unsound(store.backups.make(tmp_path / "copy.db"))
