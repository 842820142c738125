"""Cases and their notes as records of a copy."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.disclosures.scope import Scope
from desktop.disclosures.values import Record
from desktop.disclosures.words import day_of, say, word
from models.areas.tables import Area
from models.cases.tables import Case, CaseNote
from models.categories.tables import Category


def told(**facts: str) -> tuple[tuple[str, str], ...]:
    """The facts that there are, each under its name on paper."""
    return tuple((say(f"field.{name}"), value) for name, value in facts.items() if value)


def cases(session: Session, scope: Scope) -> list[Record]:
    """The oldest first."""
    asked = (
        select(Case, func.coalesce(Category.name, ""), func.coalesce(Area.name, ""))
        .outerjoin(Category, Category.id == Case.category_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .where(scope.cases)
        .order_by(Case.opened_at, Case.id)
    )
    return [_case(*found) for found in session.execute(asked)]


def notes(session: Session, scope: Scope) -> list[Record]:
    """The oldest first, each with its case where the copy is of several."""
    asked = select(CaseNote).where(scope.notes).order_by(CaseNote.written_at, CaseNote.id)
    return list(_notes(session.scalars(asked)))


def _case(case: Case, category: str, area: str) -> Record:
    facts = told(
        registry_number=case.registry_number,
        state=word("case_state", case.state),
        opened=day_of(case.opened_at),
        category=category,
        area=area,
        place=case.place,
        closed=day_of(case.closed_at),
        reason=word("close_reason", case.close_reason),
        note=case.close_note,
    )
    return Record(say("record.case", number=case.id, title=case.title), facts, case.description)


def _notes(written: Iterator[CaseNote]) -> Iterator[Record]:
    for note in written:
        heading = say("record.note", day=day_of(note.written_at), person=note.person)
        yield Record(heading, told(case=f"Ä {note.case_id}"), note.text)
