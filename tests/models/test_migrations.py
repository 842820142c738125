"""The migrations build exactly what the models say, on both engines."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from desktop.storage.upgrade import migrations
from models.migrations import SCHEMA
from models.tables import METADATA


def is_in_models(name, kind, _parents):
    """The search index is the migrations' own: no model can say it."""
    return not (kind in {"table", "index"} and name and name.startswith("report_search"))


def test_migrations_build_what_the_models_say(any_store):
    with any_store.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": is_in_models, "compare_type": True}
        )
        assert compare_metadata(context, METADATA) == []


def test_the_schema_number_is_the_newest_migrations(any_store):
    with any_store.engine.connect() as connection:
        script = ScriptDirectory.from_config(migrations(connection))
        kept = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()

    assert script.get_current_head() == kept == f"{SCHEMA:04}"
