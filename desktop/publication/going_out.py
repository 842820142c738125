"""Which publications residents may read today, and what stays of those that were taken back."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from models.publication.approval import MAY_GO_OUT, is_approved_as_it_stands
from models.publication.schedule import has_expired, is_due
from models.publication.tables import Publication, PublicationReview
from models.publication.values import PublicationState, Verdict, WithdrawnTrace


def may_go_out(publication: Publication, last: PublicationReview | None, today: date) -> bool:
    """Approved word for word by the last verdict, from its first day until its last.

    What is public already does not wait for a day again.
    """
    is_out = publication.state is PublicationState.PUBLISHED
    return (
        publication.state in MAY_GO_OUT
        and is_approved_as_it_stands(publication, last)
        and (is_out or is_due(publication.publish_from, today))
        and not has_expired(publication.publish_until, today)
    )


def expired(session: Session, today: date) -> list[Publication]:
    """What is public and has had its last day."""
    asked = select(Publication).where(
        Publication.state == PublicationState.PUBLISHED, Publication.publish_until < today
    )
    return list(session.scalars(asked.order_by(Publication.id)))


def traces(session: Session) -> list[WithdrawnTrace]:
    """What was public, was withdrawn and is not public again; the day it was withdrawn, newest first.

    Only the title that was approved when it was published may still be told, and the reason.
    """
    asked = select(Publication).where(
        Publication.published_at.is_not(None),
        Publication.withdrawn_at.is_not(None),
        Publication.state != PublicationState.PUBLISHED,
    )
    withdrawn = list(session.scalars(asked.order_by(Publication.withdrawn_at.desc(), Publication.id)))
    titles = _published_titles(session, withdrawn)
    return [
        WithdrawnTrace(
            id=each.id,
            title=titles.get(each.id, ""),
            withdrawn_on=each.withdrawn_at.astimezone(STOCKHOLM).date(),
            reason=each.withdrawal_reason,
        )
        for each in withdrawn
        if each.withdrawn_at is not None
    ]


def _published_titles(session: Session, publications: Iterable[Publication]) -> dict[int, str]:
    """The title of the last approval before each was last published."""
    published = {each.id: each.published_at for each in publications}
    approvals = (
        select(PublicationReview)
        .where(PublicationReview.publication_id.in_(published), PublicationReview.verdict == Verdict.APPROVED)
        .order_by(PublicationReview.id)
    )
    return {
        approval.publication_id: approval.public_title.strip()
        for approval in session.scalars(approvals)
        if (at := published[approval.publication_id]) and approval.at <= at
    }
