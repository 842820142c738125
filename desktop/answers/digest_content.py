"""What one sender's digest tells: their reports of a period, what came of them, and our answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, and_, exists, func, select
from sqlalchemy.orm import Session

from desktop.answers.screened import may_leave
from desktop.clock import midnight
from desktop.minutes.values import MinutesContent
from desktop.papers.sender_letter import kind_words
from desktop.papers.values import SenderReports
from models.actors.tables import Actor, ContactPerson
from models.answers.digests import DigestWish
from models.answers.tables import Answer
from models.areas.tables import Area
from models.cases.tables import Case
from models.categories.tables import Category
from models.folding import fold
from models.reports.tables import Informant, Report, ReportLink
from models.reports.values import Feedback, ReportState


@dataclass(frozen=True, slots=True)
class DigestContent:
    """All that the digest may hold, on paper and in the mail; `answers` as (what it is about, the words)."""

    head: MinutesContent
    told: SenderReports
    first: date
    last: date
    answers: tuple[tuple[str, str], ...]
    addresses: tuple[str, ...]


def answers_to(session: Session, wish: DigestWish) -> tuple[tuple[str, str], ...]:
    """What was written to the sender itself, each text once; never an answer to a member of the public."""
    origin = func.coalesce(Report.duplicate_of_id, Report.id)
    first_case = (
        select(func.min(ReportLink.case_id))
        .where(ReportLink.report_id == origin)
        .correlate(Report)
        .scalar_subquery()
    )
    asked = (
        select(Answer.text, func.coalesce(Category.name, ""), func.coalesce(Area.name, ""))
        .join(Report, Report.id == Answer.report_id)
        .outerjoin(Case, Case.id == first_case)
        .outerjoin(Category, Category.id == func.coalesce(Case.category_id, Report.category_id))
        .outerjoin(Area, Area.id == func.coalesce(Case.area_id, Report.area_id))
        .where(*_theirs(wish))
        .order_by(Report.received_at, Report.id)
    )
    found = {
        text.strip(): kind_words(category, area)
        for text, category, area in session.execute(asked)
        if text.strip() and may_leave(text)
    }
    return tuple((what, text) for text, what in found.items())


def answered_by(session: Session, wish: DigestWish) -> tuple[int, ...]:
    """The reports that have their answer when the digest is sent; what nobody has read yet waits on."""
    asked: Select[int] = (
        select(Report.id)
        .where(*_theirs(wish), Report.feedback == Feedback.WAITING, Report.state != ReportState.NEW)
        .order_by(Report.received_at, Report.id)
    )
    return tuple(session.scalars(asked))


def addresses_of(session: Session, sender: str) -> Sequence[str]:
    """The e-mail of the contact persons of the actor that the sender is."""
    asked = select(Actor.name, Actor.short_name, ContactPerson.email).join(
        ContactPerson, ContactPerson.actor_id == Actor.id
    )
    known = session.execute(asked.where(ContactPerson.email != "").order_by(ContactPerson.id))
    return [email for name, short, email in known if fold(sender) in {fold(name), fold(short)} - {""}]


def _theirs(wish: DigestWish) -> tuple[ColumnElement[bool], ...]:
    begins, ends = midnight(wish.first), midnight(wish.last + timedelta(days=1))
    return (
        and_(Report.source == wish.source, Report.sender == wish.sender),
        and_(Report.received_at >= begins, Report.received_at < ends),
        ~exists().where(Informant.report_id == Report.id),
    )
