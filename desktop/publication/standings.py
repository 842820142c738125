"""How a publication stands for the person at the desk."""

from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.publication.approval import contributors_of, is_approved_as_it_stands, wrote
from models.publication.tables import Publication, PublicationReview
from models.publication.waiting import Standing

# A reader is told the same of both.
_AS_TOLD = {
    MeasureState.FOLLOWED_UP: MeasureState.DONE,
    MeasureState.WAITING_EXTERNAL: MeasureState.DECIDED,
}


def standing(
    publication: Publication, measure: Measure, last: PublicationReview | None, person: str, *, another: bool
) -> Standing:
    """*last* is the last verdict; *another*: the municipality wants a reviewer who wrote none of it."""
    is_barred = another and wrote(person, contributors_of(publication))
    return Standing(
        state=publication.state,
        may_approve=not is_barred,
        last_verdict=last.verdict if last else None,
        is_doubtful=is_doubtful(publication, measure, last),
        publish_from=publication.publish_from,
        publish_until=publication.publish_until,
    )


def is_doubtful(publication: Publication, measure: Measure, last: PublicationReview | None) -> bool:
    """The measure has come further, or back, since the words were approved: they may no longer be true."""
    return (
        last is not None
        and last.measure_state is not None
        and is_approved_as_it_stands(publication, last)
        and as_told(last.measure_state) is not as_told(measure.state)
    )


def as_told(state: MeasureState) -> MeasureState:
    """The state that a reader is told of."""
    return _AS_TOLD.get(state, state)
