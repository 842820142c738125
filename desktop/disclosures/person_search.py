"""Where in the store something about one person stands: every column of text is looked through."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import JSON, Enum, String, Text, select
from sqlalchemy.orm import InstrumentedAttribute, Session

import models.tables  # noqa: F401 - so that every table is known
from desktop.intake.progress import Tell
from models.base import Base
from models.disclosures.values import FoundIn, PersonPlace
from models.folding import fold
from models.history import HistoryEntry
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Informant

_Found = Callable[[str], bool]

# Fewer would be found in everything.
_LEAST, _LEAST_DIGITS = 3, 6
_DIGITS = re.compile(r"\+?\d[\d\s()/.-]+\d")
_AT_ONCE = 1000
# Columns of text in which nobody is named: shadows of others, and fingerprints.
_SHADOWS = frozenset(
    {"folded", "sort_key", "content_hash", "file_hash", "headers_hash", "sha256", "media_type"}
)


def places_of(session: Session, words: str, tell: Tell) -> tuple[PersonPlace, ...]:
    """Each thing that holds the words, contact details first. Raises Refusal NOTHING_CHOSEN for too few."""
    found: Counter[tuple[FoundIn, Kind, int]] = Counter()
    holds = _search(words)
    tables = _tables()
    for done, table in enumerate(tables):
        tell(done, len(tables))
        where = _found_in(table)
        for kind, id_ in _rows(session, table, holds):
            found[where, kind, id_] += 1
    order = list(FoundIn)
    return tuple(
        PersonPlace(kind, id_, where, count)
        for (where, kind, id_), count in sorted(
            found.items(), key=lambda each: (order.index(each[0][0]), each[0][1], each[0][2])
        )
    )


def _search(words: str) -> _Found:
    """All the words somewhere in a text, whatever their capitals; a number however it is spaced."""
    wanted = fold(words).split()
    if sum(map(len, wanted)) < _LEAST:
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    if _DIGITS.fullmatch(words.strip()):
        number = _national(words)
        if len(number) >= _LEAST_DIGITS:
            return lambda text: any(_national(each) == number for each in _DIGITS.findall(text))
    return lambda text: all(word in text for word in wanted) if (text := fold(text)) else False


def _national(number: str) -> str:
    """The digits as they are dialled in Sweden: "+46 70 174…" is "070174…"."""
    digits = re.sub(r"\D", "", number)
    return re.sub(r"^(?:0046|46(?=\d{8,9}$))0?", "0", digits)


def _tables() -> list[type[Base]]:
    return sorted(
        (mapper.class_ for mapper in Base.registry.mappers if _texts(mapper.class_)),
        key=lambda table: table.__tablename__,
    )


def _texts(table: type[Base]) -> list[InstrumentedAttribute[Any]]:
    """The columns in which a person could be named."""
    return [
        getattr(table, attribute.key)
        for attribute in table.__mapper__.column_attrs
        if isinstance(attribute.columns[0].type, String | Text | JSON)
        and not isinstance(attribute.columns[0].type, Enum)
        and attribute.key not in _SHADOWS
    ]


def _found_in(table: type[Base]) -> FoundIn:
    if table is Informant:
        return FoundIn.CONTACT
    return FoundIn.HISTORY if table is HistoryEntry else FoundIn.TEXT


def _rows(session: Session, table: type[Base], holds: _Found) -> Iterator[tuple[Kind, int]]:
    """Whose screen each row that holds it belongs to."""
    asked = select(table.id, *_texts(table)).execution_options(yield_per=_AT_ONCE)
    ids = [
        row[0] for row in session.execute(asked) if holds("\n".join(str(each) for each in row[1:] if each))
    ]
    for id_ in ids:
        row = session.get(table, id_)
        if isinstance(row, HistoryEntry):
            yield row.subject, row.subject_id
        elif row is not None:
            yield row.subject_kind, row.subject_id
