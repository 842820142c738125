"""What is not a store of ours is refused, and never changed or replaced."""

import sqlite3
from contextlib import closing

import pytest

from desktop.storage.drives import refuse_shared
from desktop.storage.header import APPLICATION_ID, schema_of
from desktop.storage.sqlite import triggers_work_untrusted
from desktop.store import Store
from models.migrations import SCHEMA
from models.refusals import Refusal, RefusalKind


def refusal_of(deed, *arguments) -> RefusalKind:
    with pytest.raises(Refusal) as refused:
        deed(*arguments)
    return refused.value.kind


def set_pragma(path, name, value):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA {name} = {value}")


def test_a_missing_store_is_refused_and_not_made(tmp_path, person, clock):
    path = tmp_path / "gone.db"

    assert refusal_of(Store.open, path, person, clock) is RefusalKind.STORE_MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_newer_store_is_refused_and_left_as_it_is(store_path, person, clock):
    set_pragma(store_path, "user_version", SCHEMA + 1)
    before = store_path.read_bytes()

    assert refusal_of(Store.open, store_path, person, clock) is RefusalKind.STORE_TOO_NEW
    assert store_path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 of something", b"SQLite format 3\x00" + b"\xff" * 200])
def test_another_kind_of_file_is_refused_and_left_as_it_is(tmp_path, person, clock, content):
    path = tmp_path / "other.db"
    path.write_bytes(content)

    assert refusal_of(Store.open, path, person, clock) is RefusalKind.NOT_A_STORE
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(store_path, person, clock):
    set_pragma(store_path, "application_id", 4711)

    assert refusal_of(Store.open, store_path, person, clock) is RefusalKind.NOT_A_STORE


def test_a_store_is_never_made_over_a_file(store_path):
    assert refusal_of(Store.create, store_path) is RefusalKind.STORE_EXISTS


def test_a_new_store_is_marked_and_for_the_owner_only(tmp_path):
    path = tmp_path / "folder" / "å ä ö.db"
    Store.create(path)

    assert schema_of(path) == SCHEMA
    assert path.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_every_connection_is_set_for_safety(store):
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "cell_size_check": 1,
    }
    wanted["trusted_schema"] = int(not triggers_work_untrusted())
    with store.engine.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}

    assert found == wanted


@pytest.mark.parametrize(
    ("system", "is_refused"),
    [("ext4", False), ("fuseblk", False), ("cifs", True), ("nfs4", True), ("fuse.sshfs", True), ("9p", True)],
)
def test_a_network_drive_is_refused(tmp_path, system, is_refused):
    share = tmp_path / "our share"
    share.mkdir()
    mounts = tmp_path / "mountinfo"
    place = str(share.resolve()).replace(" ", "\\040")
    mounts.write_text(
        "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
        f"41 27 0:39 / {place} rw,relatime shared:1 - {system} //server/share rw\n"
    )

    refuse_shared(tmp_path / "desk.db", mounts)
    if is_refused:
        assert refusal_of(refuse_shared, share / "desk.db", mounts) is RefusalKind.DRIVE_REMOTE
    else:
        refuse_shared(share / "desk.db", mounts)


def test_a_folder_that_is_copied_to_a_cloud_is_refused(tmp_path):
    path = tmp_path / "OneDrive - Älvköpings kommun" / "desk.db"

    assert refusal_of(refuse_shared, path) is RefusalKind.FOLDER_SYNCED


def test_a_password_in_the_address_is_refused(person, clock):
    address = "postgresql://app:secret@127.0.0.1/desk"

    assert refusal_of(Store.open, address, person, clock) is RefusalKind.PASSWORD_IN_ADDRESS


def test_a_database_that_does_not_answer_is_refused(tmp_path, person, clock):
    address = f"postgresql://app@/desk?host={tmp_path}"

    assert refusal_of(Store.open, address, person, clock) is RefusalKind.DATABASE_UNREACHABLE


def test_a_database_without_a_store_is_refused(postgresql_server, person, clock):
    address = postgresql_server.address(postgresql_server.make_database())

    assert refusal_of(Store.open, address, person, clock) is RefusalKind.DATABASE_EMPTY


def test_a_second_store_in_one_database_is_refused(postgresql_address):
    assert refusal_of(Store.create, postgresql_address) is RefusalKind.STORE_EXISTS
