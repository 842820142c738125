"""What of the store may reach the website: the one door through which anything goes out."""

from datetime import date

from sqlalchemy.orm import Session

from desktop.publication.questions import Told, reviews, told, told_of
from desktop.website.content import SiteMeasure, SiteState
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.publication.tables import Publication
from models.publication.values import PublicationState, Verdict

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


def going_out(session: Session) -> list[tuple[Publication, SiteMeasure]]:
    """What is approved or published, word for word as its last reviewer read it.

    A reader meets the fields of SiteMeasure only: the public words, and the names of area and actor.
    """
    return [
        (each.publication, _site_measure(each))
        for each in told(session, Publication.state.in_(MAY_GO_OUT))
        if each.measure.state in DECIDED and _is_approved_as_it_stands(session, each.publication)
    ]


def preview(session: Session, publication_id: int) -> SiteMeasure | None:
    """As a reader would meet it; None while the measure is undecided. Raises Refusal GONE."""
    found = told_of(session, publication_id)
    return _site_measure(found) if found.measure.state in DECIDED else None


def _is_approved_as_it_stands(session: Session, publication: Publication) -> bool:
    """An undo at another desk may bring old words back under a newer approval."""
    last = next(iter(reviews(session, publication.id)), None)
    return (
        last is not None
        and last.verdict is Verdict.APPROVED
        and (last.public_title, last.public_text) == (publication.public_title, publication.public_text)
    )


def _site_measure(found: Told) -> SiteMeasure:
    state = _site_state(found.measure)
    return SiteMeasure(
        id=found.publication.id,
        title=found.publication.public_title.strip(),
        text=found.publication.public_text.strip(),
        area=found.area,
        state=state,
        responsible=found.responsible,
        on=_day(found, state),
        is_ongoing=found.measure.is_ongoing and state is not SiteState.DONE,
    )


def _site_state(measure: Measure) -> SiteState:
    """What was replaced before it was done never came about."""
    if measure.state is MeasureState.FOLLOWED_UP and measure.successor_id and not measure.done_on:
        return SiteState.NOT_DONE
    return _SITE_STATES[measure.state]


def _day(found: Told, state: SiteState) -> date | None:
    """When it was done, or is to be; what nobody called done was so at its last follow-up."""
    if state is SiteState.DONE:
        return found.measure.done_on or found.followed_up
    return found.measure.due_date
