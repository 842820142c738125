"""What the reports say, word for word: only where a person asks for it, and screened as minutes are."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.screening import Level, hits
from desktop.situation.scope import COUNTED
from desktop.situation.values import AreaPicture, Quoted, SituationWish
from models.categories.tables import Category
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report

MOST_QUOTES = 40


def quotes_of(
    session: Session, conditions: Sequence[ColumnElement[bool]], wish: SituationWish
) -> tuple[Quoted, ...]:
    """The latest, but for those that the person leaves out."""
    asked = (
        select(Report.id, Report.received_at, func.coalesce(Category.name, ""), Report.text)
        .outerjoin(Category, Category.id == Report.category_id)
        .where(*conditions, Report.state.in_(COUNTED), Report.text != "")
        .order_by(Report.received_at.desc(), Report.id.desc())
    )
    if wish.left_out:
        asked = asked.where(Report.id.not_in(wish.left_out))
    return tuple(
        Quoted(id_, received.astimezone(STOCKHOLM).date(), category, text)
        for id_, received, category, text in session.execute(asked.limit(MOST_QUOTES))
    )


def tells_of_a_person(quote: Quoted) -> bool:
    """Whether it surely does; what only may do so is the person's own judgement."""
    return any(hit.level is Level.HIGH for hit in hits(quote.text))


def refuse_personal_data(picture: AreaPicture) -> None:
    """Raises Refusal QUOTE_OF_A_PERSON for the first quote that surely tells of one."""
    for quote in picture.quotes:
        if tells_of_a_person(quote):
            day = quote.received_on.isoformat()
            raise Refusal(RefusalKind.QUOTE_OF_A_PERSON, day=day, report_id=quote.report_id)
