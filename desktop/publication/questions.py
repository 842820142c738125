"""How publications are read from the store: the queue, and one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, ScalarSelect, func, select
from sqlalchemy.orm import Session, aliased

from desktop.municipality import settings_of
from desktop.publication.standings import standing
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.measures.tables import FollowUp, Measure
from models.publication.approval import contributors_of
from models.publication.passages import find_passage
from models.publication.tables import Publication, PublicationReview, ReviewComment
from models.publication.values import (
    CommentLine,
    PublicationPage,
    PublicationRow,
    PublicationState,
    PublicField,
    ReviewLine,
    Verdict,
)
from models.publication.waiting import ORDER, waits_for
from models.refusals import Refusal, RefusalKind

_FOLLOWED_UP = (
    select(func.max(FollowUp.on))
    .where(FollowUp.measure_id == Measure.id)
    .correlate(Measure)
    .scalar_subquery()
)


def _last(*conditions: ColumnElement[bool]) -> ScalarSelect[int | None]:
    last = select(func.max(PublicationReview.id)).where(
        PublicationReview.publication_id == Publication.id, *conditions
    )
    return last.correlate(Publication).scalar_subquery()


_Last = aliased(PublicationReview)
_Approval = aliased(PublicationReview)


@dataclass(frozen=True, slots=True)
class Told:
    """A publication with its measure, the names of its area and actor, and its last follow-up.

    `last` is the last verdict on it, `approval` the last that let it go out.
    """

    publication: Publication
    measure: Measure
    area: str
    responsible: str
    followed_up: date | None
    last: PublicationReview | None
    approval: PublicationReview | None


def told(session: Session, *conditions: ColumnElement[bool]) -> list[Told]:
    """The publications that meet *conditions*, by the measure's title."""
    asked = (
        select(
            Publication,
            Measure,
            func.coalesce(Area.name, ""),
            func.coalesce(Actor.name, ""),
            _FOLLOWED_UP,
            _Last,
            _Approval,
        )
        .select_from(Publication)
        .join(Measure, Measure.id == Publication.measure_id)
        .outerjoin(Case, Case.id == Measure.case_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(Actor, Actor.id == Measure.responsible_actor_id)
        .outerjoin(_Last, _Last.id == _last())
        .outerjoin(_Approval, _Approval.id == _last(PublicationReview.verdict == Verdict.APPROVED))
        .where(*conditions)
        .order_by(Measure.sort_key, Publication.id)
    )
    return [Told(*found) for found in session.execute(asked)]


def told_of(session: Session, publication_id: int) -> Told:
    """One publication. Raises Refusal GONE."""
    found = told(session, Publication.id == publication_id)
    if not found:
        raise Refusal(RefusalKind.GONE)
    return found[0]


def queue(session: Session, person: str, today: date) -> list[PublicationRow]:
    """Every publication, what waits for *person* first."""
    another = settings_of(session).reviewer_is_another
    rows = [_row(each, person, another=another, today=today) for each in told(session)]
    return sorted(rows, key=lambda row: ORDER.index(row.waits))


def taken(session: Session) -> set[int]:
    """The measures that are on their way to the website or there already."""
    asked = select(Publication.measure_id).where(Publication.state != PublicationState.WITHDRAWN)
    return set(session.scalars(asked))


def page(session: Session, publication_id: int, person: str, today: date) -> PublicationPage:
    """All of one publication, as *person* meets it. Raises Refusal GONE."""
    found = told_of(session, publication_id)
    publication, measure = found.publication, found.measure
    stands = standing(
        publication, measure, found.last, person, another=settings_of(session).reviewer_is_another
    )
    return PublicationPage(
        id=publication.id,
        version=publication.version,
        measure_id=measure.id,
        measure_title=measure.title,
        measure_state=measure.state,
        internal_text=_internal_text(measure),
        public_title=publication.public_title,
        public_text=publication.public_text,
        area=found.area,
        responsible=found.responsible,
        due_date=measure.due_date,
        state=publication.state,
        author=publication.author,
        contributors=contributors_of(publication),
        published_at=publication.published_at,
        publish_from=publication.publish_from,
        publish_until=publication.publish_until,
        withdrawn_at=publication.withdrawn_at,
        withdrawn_by=publication.withdrawn_by,
        withdrawal_reason=publication.withdrawal_reason,
        partner_text=publication.partner_text,
        waits=waits_for(stands, today),
        may_approve=stands.may_approve,
        is_doubtful=stands.is_doubtful,
        approval=_review_line(found.approval) if found.approval else None,
        reviews=tuple(map(_review_line, reviews(session, publication.id))),
        comments=tuple(comments(session, publication)),
    )


def reviews(session: Session, publication_id: int) -> Sequence[PublicationReview]:
    """Every verdict, the last first."""
    asked = select(PublicationReview).where(PublicationReview.publication_id == publication_id)
    return session.scalars(asked.order_by(PublicationReview.id.desc())).all()


def comments(session: Session, publication: Publication) -> list[CommentLine]:
    """What was said of its passages: what is not seen to first, then as they stand in the text."""
    asked = select(ReviewComment).where(ReviewComment.publication_id == publication.id)
    found = [_comment_line(each, publication) for each in session.scalars(asked.order_by(ReviewComment.id))]
    return sorted(found, key=lambda line: (line.seen_to_at is not None, line.field or "", line.begins))


def _row(found: Told, person: str, *, another: bool, today: date) -> PublicationRow:
    publication, measure = found.publication, found.measure
    stands = standing(publication, measure, found.last, person, another=another)
    return PublicationRow(
        id=publication.id,
        measure_id=measure.id,
        title=publication.public_title.strip() or measure.title,
        measure_title=measure.title,
        area=found.area,
        responsible=found.responsible,
        state=publication.state,
        version=publication.version,
        waits=waits_for(stands, today),
        publish_from=publication.publish_from,
        publish_until=publication.publish_until,
    )


def _review_line(review: PublicationReview) -> ReviewLine:
    return ReviewLine(
        at=review.at,
        person=review.person,
        verdict=review.verdict,
        comment=review.comment,
        title=review.public_title,
        text=review.public_text,
        measure_state=review.measure_state,
    )


def _comment_line(comment: ReviewComment, publication: Publication) -> CommentLine:
    field = PublicField(comment.field) if comment.field else None
    text = getattr(publication, field.value) if field else ""
    begins = find_passage(text, comment.passage, comment.begins)
    return CommentLine(
        id=comment.id,
        at=comment.at,
        person=comment.person,
        field=field,
        passage=comment.passage,
        begins=begins or 0,
        is_gone=field is not None and begins is None,
        comment=comment.comment,
        seen_to_at=comment.seen_to_at,
        seen_to_by=comment.seen_to_by,
    )


def _internal_text(measure: Measure) -> str:
    said = (measure.description, measure.not_done_reason, measure.outcome)
    return "\n\n".join(text for text in said if text)
