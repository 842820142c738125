"""How publications are read from the store: the queue, and one of them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.measures.tables import FollowUp, Measure
from models.publication.tables import Publication, PublicationReview
from models.publication.values import PublicationPage, PublicationRow, PublicationState, ReviewLine
from models.refusals import Refusal, RefusalKind

# What waits for somebody comes first.
ORDER = (
    PublicationState.UNDER_REVIEW,
    PublicationState.PROPOSED,
    PublicationState.APPROVED,
    PublicationState.PUBLISHED,
    PublicationState.WITHDRAWN,
)

_PLACE = case({state: number for number, state in enumerate(ORDER)}, value=Publication.state)
_FOLLOWED_UP = (
    select(func.max(FollowUp.on))
    .where(FollowUp.measure_id == Measure.id)
    .correlate(Measure)
    .scalar_subquery()
)


@dataclass(frozen=True, slots=True)
class Told:
    """A publication with its measure, the names of its area and actor, and its last follow-up."""

    publication: Publication
    measure: Measure
    area: str
    responsible: str
    followed_up: date | None


def told(session: Session, *conditions: ColumnElement[bool]) -> list[Told]:
    """The publications that meet *conditions*, what waits for somebody first."""
    asked = (
        select(
            Publication, Measure, func.coalesce(Area.name, ""), func.coalesce(Actor.name, ""), _FOLLOWED_UP
        )
        .select_from(Publication)
        .join(Measure, Measure.id == Publication.measure_id)
        .outerjoin(Case, Case.id == Measure.case_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(Actor, Actor.id == Measure.responsible_actor_id)
        .where(*conditions)
        .order_by(_PLACE, Measure.sort_key, Publication.id)
    )
    return [Told(*found) for found in session.execute(asked)]


def told_of(session: Session, publication_id: int) -> Told:
    """One publication. Raises Refusal GONE."""
    found = told(session, Publication.id == publication_id)
    if not found:
        raise Refusal(RefusalKind.GONE)
    return found[0]


def queue(session: Session) -> list[PublicationRow]:
    """Every publication, what waits for somebody first."""
    return [
        PublicationRow(
            id=each.publication.id,
            measure_id=each.measure.id,
            title=each.publication.public_title.strip() or each.measure.title,
            measure_title=each.measure.title,
            area=each.area,
            responsible=each.responsible,
            state=each.publication.state,
            version=each.publication.version,
        )
        for each in told(session)
    ]


def taken(session: Session) -> set[int]:
    """The measures that are on their way to the website or there already."""
    asked = select(Publication.measure_id).where(Publication.state != PublicationState.WITHDRAWN)
    return set(session.scalars(asked))


def page(session: Session, publication_id: int) -> PublicationPage:
    """All of one publication. Raises Refusal GONE."""
    found = told_of(session, publication_id)
    publication, measure = found.publication, found.measure
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
        published_at=publication.published_at,
        reviews=tuple(
            ReviewLine(review.at, review.person, review.verdict, review.comment)
            for review in reviews(session, publication.id)
        ),
    )


def reviews(session: Session, publication_id: int) -> list[PublicationReview]:
    """Every verdict, the last first."""
    asked = select(PublicationReview).where(PublicationReview.publication_id == publication_id)
    return list(session.scalars(asked.order_by(PublicationReview.id.desc())))


def _internal_text(measure: Measure) -> str:
    said = (measure.description, measure.not_done_reason, measure.outcome)
    return "\n\n".join(text for text in said if text)
