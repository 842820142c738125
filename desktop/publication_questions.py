"""How publications are read from the store: the queue, one of them, and what may go out."""

from typing import TypeVarTuple

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from desktop.versions import fetch
from desktop.website.content import SiteMeasure, SiteState
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.publication.tables import Publication, PublicationReview
from models.publication.values import (
    PublicationPage,
    PublicationRow,
    PublicationState,
    ReviewLine,
    Verdict,
)

Columns = TypeVarTuple("Columns")

# What waits for somebody comes first.
ORDER = (
    PublicationState.UNDER_REVIEW,
    PublicationState.PROPOSED,
    PublicationState.APPROVED,
    PublicationState.PUBLISHED,
    PublicationState.WITHDRAWN,
)
MAY_GO_OUT = (PublicationState.APPROVED, PublicationState.PUBLISHED)

_SITE_STATES = {
    MeasureState.DECIDED: SiteState.PLANNED,
    MeasureState.WAITING_EXTERNAL: SiteState.PLANNED,
    MeasureState.UNDER_WAY: SiteState.UNDER_WAY,
    MeasureState.DONE: SiteState.DONE,
    MeasureState.FOLLOWED_UP: SiteState.DONE,
    MeasureState.NOT_DONE: SiteState.NOT_DONE,
}
DECIDED = frozenset(_SITE_STATES)


def queue(session: Session) -> list[PublicationRow]:
    """Every publication, what waits first."""
    title = func.coalesce(func.nullif(Publication.public_title, ""), Measure.title)
    place = case({state: number for number, state in enumerate(ORDER)}, value=Publication.state)
    asked = (
        select(
            Publication.id,
            Publication.measure_id,
            title,
            Measure.title,
            func.coalesce(Area.name, ""),
            func.coalesce(Actor.name, ""),
            Publication.state,
            Publication.version,
        )
        .select_from(Publication)
        .join(Measure, Measure.id == Publication.measure_id)
    )
    return [
        PublicationRow(*found) for found in session.execute(_placed(asked).order_by(place, Measure.sort_key))
    ]


def taken(session: Session) -> set[int]:
    """The measures that are on their way to the website or there already."""
    asked = select(Publication.measure_id).where(Publication.state != PublicationState.WITHDRAWN)
    return set(session.scalars(asked))


def page(session: Session, publication_id: int) -> PublicationPage:
    """All of one publication. Raises Refusal GONE."""
    publication = fetch(session, Publication, publication_id)
    measure, area, responsible = _measure(session, publication)
    return PublicationPage(
        id=publication.id,
        version=publication.version,
        measure_id=measure.id,
        measure_title=measure.title,
        measure_state=measure.state,
        internal_text=_internal_text(measure),
        public_title=publication.public_title,
        public_text=publication.public_text,
        area=area,
        responsible=responsible,
        due_date=measure.due_date,
        state=publication.state,
        author=publication.author,
        published_at=publication.published_at,
        reviews=tuple(
            ReviewLine(review.at, review.person, review.verdict, review.comment)
            for review in _reviews(session, publication.id)
        ),
    )


def preview(session: Session, publication_id: int) -> SiteMeasure | None:
    """As a reader would meet it; None while the measure is undecided. Raises Refusal GONE."""
    publication = fetch(session, Publication, publication_id)
    measure, area, responsible = _measure(session, publication)
    return site_measure(publication, measure, area, responsible) if measure.state in DECIDED else None


def may_go_out(session: Session) -> list[tuple[Publication, SiteMeasure]]:
    """What is approved or published, word for word as its last reviewer read it.

    Only the fields of SiteMeasure leave this function: the public words, and the names of area and actor.
    """
    asked = (
        select(Publication, Measure, func.coalesce(Area.name, ""), func.coalesce(Actor.name, ""))
        .select_from(Publication)
        .join(Measure, Measure.id == Publication.measure_id)
    )
    ready = _placed(asked).where(Publication.state.in_(MAY_GO_OUT)).order_by(Publication.id)
    return [
        (publication, site_measure(publication, measure, area, responsible))
        for publication, measure, area, responsible in session.execute(ready)
        if measure.state in DECIDED and _is_approved_as_it_stands(session, publication)
    ]


def site_measure(publication: Publication, measure: Measure, area: str, responsible: str) -> SiteMeasure:
    """The measure as its reader meets it."""
    state = _site_state(measure)
    return SiteMeasure(
        id=publication.id,
        title=publication.public_title.strip(),
        text=publication.public_text.strip(),
        area=area,
        state=state,
        responsible=responsible,
        on=measure.done_on if state is SiteState.DONE else measure.due_date,
        is_ongoing=measure.is_ongoing and state is not SiteState.DONE,
    )


def _measure(session: Session, publication: Publication) -> tuple[Measure, str, str]:
    """The publication's measure, and the names of its area and of who is responsible."""
    asked = select(Measure, func.coalesce(Area.name, ""), func.coalesce(Actor.name, "")).select_from(Measure)
    found = session.execute(_placed(asked).where(Measure.id == publication.measure_id)).one()
    return found[0], found[1], found[2]


def _placed(asked: Select[*Columns]) -> Select[*Columns]:
    """With the measure's area, which is its case's, and its responsible actor."""
    return (
        asked.outerjoin(Case, Case.id == Measure.case_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(Actor, Actor.id == Measure.responsible_actor_id)
    )


def _reviews(session: Session, publication_id: int) -> list[PublicationReview]:
    asked = select(PublicationReview).where(PublicationReview.publication_id == publication_id)
    return list(session.scalars(asked.order_by(PublicationReview.id.desc())))


def _is_approved_as_it_stands(session: Session, publication: Publication) -> bool:
    """An undo at another desk may bring old words back under a newer approval."""
    last = next(iter(_reviews(session, publication.id)), None)
    return (
        last is not None
        and last.verdict is Verdict.APPROVED
        and (last.public_title, last.public_text) == (publication.public_title, publication.public_text)
    )


def _site_state(measure: Measure) -> SiteState:
    """What was replaced before it was done never came about."""
    if measure.state is MeasureState.FOLLOWED_UP and measure.successor_id and not measure.done_on:
        return SiteState.NOT_DONE
    return _SITE_STATES[measure.state]


def _internal_text(measure: Measure) -> str:
    said = (measure.description, measure.not_done_reason, measure.outcome)
    return "\n\n".join(text for text in said if text)
