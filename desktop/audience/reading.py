"""A reading of the store for one reader: what is not theirs cannot be read, whatever the question asks for.

Every question of the session goes through `_let_through`. Of whole rows the columns that the field list keeps
from the reader are left out, and to touch one raises; a question that names such a column itself raises
before it is asked. What the municipality holds back is read as empty. Conditions and orders may go by any
column: they choose among rows and tell nothing of them.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, String, event, inspect, literal, null
from sqlalchemy.orm import Load, Mapper, ORMExecuteState, Session
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.sql import ClauseElement, Select
from sqlalchemy.sql.elements import ColumnClause
from sqlalchemy.sql.selectable import ScalarSelect, SelectBase

from desktop.audience.lists import chosen_of
from models.audience.ceiling import readers_of
from models.audience.choices import withheld
from models.audience.values import Audience


class NotForThem(Exception):
    """A question asked for what its reader may not read: a fault of the program, and nothing was read."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom is read, what the municipality has chosen, and what it holds back from them."""

    audience: Audience
    chosen: Mapping[str, bool]
    withheld: frozenset[str]


class ReaderSession(Session):
    """A session that reads for one reader, who stands in its `info`."""

    @property
    def reader(self) -> Reader:
        reader: Reader = self.info["reader"]
        return reader


@contextmanager
def read_by(session: Session, audience: Audience) -> Iterator[ReaderSession]:
    """A session that sees what *session* sees, through the eyes of *audience*; its rows are its own.

    Within a reading for one reader, another for the same or for the public may be begun, and none that sees
    more. Raises NotForThem.
    """
    session.flush()
    chosen = _chosen(session, audience)
    reader = Reader(audience, chosen, withheld(audience, chosen))
    with ReaderSession(
        session.connection(),
        info={
            "clock": session.info.get("clock"),
            "reader": reader,
            "whole": session.info.get("whole", session),
        },
        autoflush=False,
        expire_on_commit=False,
    ) as bound:
        yield bound


def _chosen(session: Session, audience: Audience) -> Mapping[str, bool]:
    if not isinstance(session, ReaderSession):
        return chosen_of(session)
    outer = session.reader
    if outer.audience not in (audience, Audience.INTERNAL) and audience is not Audience.PUBLIC:
        raise NotForThem(outer.audience, audience)
    return outer.chosen


@event.listens_for(ReaderSession, "do_orm_execute")
def _let_through(asked: ORMExecuteState) -> None:
    session, statement = asked.session, asked.statement
    assert isinstance(session, ReaderSession)  # noqa: S101 - for the type checker
    if not isinstance(statement, Select):
        raise NotForThem(type(statement).__name__)
    reader = session.reader
    expressions: list[Any] = []
    options: list[Any] = []
    for told in statement.column_descriptions:
        expression = told["expr"]
        if _is_entity(expression):
            options += _left_out(expression, reader)
        else:
            expression = _told_or_empty(expression, reader)
        expressions.append(expression)
    if any(
        new is not old["expr"] for new, old in zip(expressions, statement.column_descriptions, strict=True)
    ):
        statement = statement.with_only_columns(*expressions)
    asked.statement = statement.options(*options)


@event.listens_for(ReaderSession, "loaded_as_persistent")
def _hold_back(session: Session, row: object) -> None:
    """What the municipality holds back is empty in a whole row."""
    assert isinstance(session, ReaderSession)  # noqa: S101 - for the type checker
    if held := session.reader.withheld:
        for key, column in _columns(inspect(type(row))):
            if str(column) in held:
                set_committed_value(row, key, "" if isinstance(column.type, String) else None)


def _is_entity(expression: Any) -> bool:
    return not isinstance(expression, ClauseElement) and (
        (seen := inspect(expression, raiseerr=False)) is not None
        and (seen.is_mapper or seen.is_aliased_class)
    )


def _left_out(entity: Any, reader: Reader) -> Iterator[Any]:
    """An option for each column of the entity that is not theirs; to touch it raises."""
    seen = inspect(entity)
    for key, column in _columns(seen.mapper):
        if not column.primary_key and reader.audience not in readers_of(str(column)):
            yield Load(entity).defer(getattr(entity, key), raiseload=True)


def _columns(mapper: Mapper[Any]) -> Iterator[tuple[str, Column[Any]]]:
    for attribute in mapper.column_attrs:
        for column in attribute.columns:
            if isinstance(column, Column):
                yield attribute.key, column


def _told_or_empty(expression: Any, reader: Reader) -> Any:
    """The expression, or an empty one of its name where it tells what is held back. Raises NotForThem."""
    plain = expression.__clause_element__() if hasattr(expression, "__clause_element__") else expression
    names = {str(column) for column in _told_by(plain)}
    if not_theirs := sorted(name for name in names if reader.audience not in readers_of(name)):
        raise NotForThem(reader.audience, *not_theirs)
    if names & reader.withheld:
        empty: ColumnElement[Any] = literal("") if isinstance(plain.type, String) else null()
        return empty.label(getattr(plain, "key", None) or getattr(plain, "name", None))
    return expression


def _told_by(expression: ClauseElement) -> Iterator[Column[Any]]:
    """The stored columns whose values an expression gives away; of a question in it, what it selects."""
    if isinstance(expression, ColumnClause):
        for base in expression.base_columns:
            if isinstance(base, Column):
                yield base
            elif base is not expression:
                yield from _told_by(base)
        return
    if isinstance(expression, ScalarSelect):
        expression = expression.element
    inner = expression.selected_columns if isinstance(expression, SelectBase) else expression.get_children()
    for part in inner:
        yield from _told_by(part)
