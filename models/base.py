"""What every stored thing shares: keys, names of constraints, times, enums and texts."""

import enum
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import DateTime, Enum, MetaData, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from models.kinds import Kind


class NaiveTime(Exception):
    """A time without a zone was about to be stored."""


class UtcDateTime(TypeDecorator[datetime]):
    """Aware times in, UTC in the store, UTC out. SQLite would silently drop the offset."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise NaiveTime(value)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _values(kinds: type[enum.Enum]) -> list[str]:
    return [str(member.value) for member in kinds]


# Stored as "open", not "OPEN", and without a database type of its own,
# so that a new member is not a migration.
WORD = Enum(enum.Enum, values_callable=_values, native_enum=False, length=40, create_constraint=False)

# PostgreSQL sorts by the database's own locale unless told otherwise.
SortText = Annotated[str, mapped_column(String().with_variant(String(collation="C"), "postgresql"))]
LongText = Annotated[str, mapped_column(Text, default="")]


class Base(DeclarativeBase):
    """A stored thing. `subject_kind` and `subject_id` say whose screen and history a change concerns."""

    kind: ClassVar[Kind]
    # Columns that are derived or noisy: never in the history.
    unrecorded: ClassVar[frozenset[str]] = frozenset({"version", "folded", "sort_key"})
    # Words that are to leave the house: what looks personal in them is blacked out in the history.
    screened: ClassVar[frozenset[str]] = frozenset()

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {enum.Enum: WORD, datetime: UtcDateTime()}

    id: Mapped[int] = mapped_column(primary_key=True)

    @property
    def subject_kind(self) -> Kind:
        """What kind of thing this row belongs to."""
        return self.kind

    @property
    def subject_id(self) -> int:
        """The id of the thing, of `subject_kind`, that this row belongs to."""
        return self.id
