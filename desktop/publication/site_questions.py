"""What of the store may reach the website: the one door through which anything goes out."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.audience.reading import read_by
from desktop.municipality import settings_of
from desktop.publication.going_out import may_go_out, traces
from desktop.publication.questions import Told, told, told_of
from desktop.publication.site_backgrounds import Background, areas_told, backgrounds, ground, reports_behind
from desktop.website.content import SiteContent, SiteMeasure, SiteState
from models.audience.values import Audience
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

    A reader meets the fields of SiteMeasure only: the public words, the names of area, actor and category,
    and how many reports lie behind it. They are read as the public reads; the publications are the session's
    own.
    """
    today = session.info["clock"].today()
    with read_by(session, Audience.PUBLIC) as public:
        may_go = [
            each
            for each in told(public, Publication.state.in_(MAY_GO_OUT))
            if each.measure.state in DECIDED and may_go_out(each.publication, each.last, today)
        ]
        background = backgrounds(public, [each.measure.id for each in may_go])
        ready = {each.publication.id: _site_measure(each, background[each.measure.id]) for each in may_go}
    rows = session.scalars(select(Publication).where(Publication.id.in_(ready)))
    publications = {publication.id: publication for publication in rows}
    return [(publications[id_], measure) for id_, measure in ready.items()]


def content(session: Session, measures: Sequence[SiteMeasure], today: date, key: str) -> SiteContent:
    """The whole site with *measures* on it; *key* names the store in the world."""
    settings = settings_of(session)
    with read_by(session, Audience.PUBLIC) as public:
        return SiteContent(
            municipality=settings.name,
            updated=today,
            measures=tuple(measures),
            arms=settings.arms,
            areas=areas_told(public, {measure.area_id for measure in measures}),
            withdrawn=tuple(traces(public)),
            address=settings.site_address,
            key=key,
            reports=reports_behind(public, [measure.id for measure in measures]),
            base=ground(public),
        )


def preview(session: Session, publication_id: int) -> SiteMeasure | None:
    """As a reader would meet it; None while the measure is undecided. Raises Refusal GONE."""
    with read_by(session, Audience.PUBLIC) as public:
        found = told_of(public, publication_id)
        if found.measure.state not in DECIDED:
            return None
        return _site_measure(found, backgrounds(public, [found.measure.id])[found.measure.id])


def _site_measure(found: Told, behind: Background) -> SiteMeasure:
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
        area_id=behind.area_id,
        category=behind.category,
        reports=behind.reports,
        decided=behind.decided,
        changed=behind.approved_at,
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
