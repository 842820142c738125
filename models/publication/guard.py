"""Holds every deed and every undo to the review: no commit leaves unapproved words called approved."""

from sqlalchemy import event, select
from sqlalchemy.orm import Session, UOWTransaction, sessionmaker

from models.publication.approval import MAY_GO_OUT, is_approved_as_it_stands
from models.publication.tables import Publication, PublicationReview
from models.refusals import Refusal, RefusalKind

_TOUCHED = "publications_touched"


def watch(sessions: sessionmaker[Session]) -> None:
    """Let *sessions* commit only what keeps the rule; else Refusal NOT_APPROVED_AS_IT_STANDS.

    An undo cannot see what was reviewed at another desk meanwhile: states that look alike may stand
    over other words.
    """
    event.listen(sessions, "after_flush", _note)
    event.listen(sessions, "before_commit", _refuse_unapproved)
    event.listen(sessions, "after_soft_rollback", _forget)


def _note(session: Session, _flush: UOWTransaction) -> None:
    touched: set[int] = session.info.setdefault(_TOUCHED, set())
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, Publication):
            touched.add(row.id)
        elif isinstance(row, PublicationReview):
            touched.add(row.publication_id)


def _refuse_unapproved(session: Session) -> None:
    session.flush()
    for publication_id in session.info.pop(_TOUCHED, set()):
        publication = session.get(Publication, publication_id)
        if publication is None or publication.state not in MAY_GO_OUT:
            continue
        given = select(PublicationReview).where(PublicationReview.publication_id == publication_id)
        last = session.scalar(given.order_by(PublicationReview.id.desc()).limit(1))
        if not is_approved_as_it_stands(publication, last):
            raise Refusal(RefusalKind.NOT_APPROVED_AS_IT_STANDS)


def _forget(session: Session, _previous: object) -> None:
    if not session.in_nested_transaction():
        session.info.pop(_TOUCHED, None)
