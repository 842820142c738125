"""What of the store may reach the website: the one door through which anything goes out."""

from datetime import date

from sqlalchemy.orm import Session

from desktop.publication.going_out import may_go_out
from desktop.publication.questions import Told, told, told_of
from desktop.website.content import SiteMeasure, SiteState
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.publication.approval import MAY_GO_OUT
from models.publication.tables import Publication

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
    """What is approved or published, word for word as its last reviewer read it, and on its days.

    A reader meets the fields of SiteMeasure only: the public words, and the names of area and actor.
    """
    today = session.info["clock"].today()
    return [
        (each.publication, _site_measure(each))
        for each in told(session, Publication.state.in_(MAY_GO_OUT))
        if each.measure.state in DECIDED and may_go_out(each.publication, each.last, today)
    ]


def preview(session: Session, publication_id: int) -> SiteMeasure | None:
    """As a reader would meet it; None while the measure is undecided. Raises Refusal GONE."""
    found = told_of(session, publication_id)
    return _site_measure(found) if found.measure.state in DECIDED else None


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
