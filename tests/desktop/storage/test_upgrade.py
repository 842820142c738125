"""A migration happens wholly, after a copy, or not at all."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

import models.migrations
from desktop.storage import header, upgrade
from desktop.store import Store
from models.deeds import Deed
from models.people.tables import DeskPerson

REBUILD = """
    with op.batch_alter_table("case_file", recreate="always") as table:
        table.alter_column("place", new_column_name="spot")
"""
REBUILD_AND_BREAK = f"{REBUILD}\n    op.execute('SELECT * FROM nowhere')"
LOSE_ROWS = "\n    op.execute('DELETE FROM case_note')"


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Lets the program be one version further on, with a migration that does as told."""

    def install(deeds: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(Path(models.migrations.__file__).parent, folder)
        newest = models.migrations.SCHEMA
        (folder / "versions" / "next.py").write_text(
            f'from alembic import op\nrevision = "{newest + 1:04}"\ndown_revision = "{newest:04}"\n'
            f"def upgrade():{deeds}\n"
        )
        monkeypatch.setattr(upgrade, "LOCATION", str(folder))
        for module in (header, upgrade):
            monkeypatch.setattr(module, "SCHEMA", newest + 1)
        monkeypatch.setattr("desktop.store.SCHEMA", newest + 1)

    return install


@pytest.fixture
def filled(store, clock):
    """A store with a note on a case, which a careless rebuild would delete."""
    with store.writing(Deed.PERSON_EDIT) as session:
        session.add(DeskPerson(name="Örjan"))
        session.execute(
            text(
                "INSERT INTO case_file (id, title, description, state, place, precision, opened_at,"
                " touched_at,"
                " close_note, folded, sort_key, version)"
                " VALUES (1, 'Tunneln', '', 'new', '', 'unknown', :now, :now, '', '', '', 1)"
            ),
            {"now": clock.now().isoformat()},
        )
        session.execute(
            text(
                "INSERT INTO case_note (case_id, written_at, person, text) VALUES (1, :now, 'Örjan', 'Mörkt')"
            ),
            {"now": clock.now().isoformat()},
        )
    store.close()
    return store


@pytest.fixture
def reopen(person, clock):
    """Opens the store and counts the notes in it."""

    def count_notes(path) -> int:
        store = Store.open(path, person, clock)
        try:
            with store.reading() as session:
                return session.scalar(text("SELECT count(*) FROM case_note"))
        finally:
            store.close()

    return count_notes


def test_a_rebuilt_table_keeps_what_hangs_on_it_and_a_copy_is_made_before(filled, next_version, reopen):
    next_version(REBUILD)

    assert reopen(filled.path) == 1
    assert "upgrade" in {backup.occasion for backup in filled.backups.kept()}
    assert header.schema_of(filled.path) == models.migrations.SCHEMA + 1


@pytest.mark.parametrize(
    ("deeds", "fault"), [(REBUILD_AND_BREAK, OperationalError), (LOSE_ROWS, upgrade.UpgradeLostRows)]
)
def test_a_migration_that_fails_changes_nothing(filled, next_version, reopen, deeds, fault):
    next_version(deeds)
    with pytest.raises(fault):
        reopen(filled.path)

    assert header.schema_of(filled.path) == models.migrations.SCHEMA
    with closing(sqlite3.connect(filled.path)) as connection:
        assert connection.execute("SELECT place, text FROM case_file, case_note").fetchall() == [
            ("", "Mörkt")
        ]
