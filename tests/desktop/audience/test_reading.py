"""A reading for one reader: what is not theirs cannot be read, whatever the question asks for."""

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import aliased

from desktop.audience.lists import AudienceLists
from desktop.audience.reading import NotForThem, read_by
from models.actors.tables import Actor
from models.audience.values import Audience
from models.cases.tables import Case
from models.measures.tables import Measure
from models.publication.tables import Publication, PublicationReview
from models.reports.tables import Informant, Report
from tests.desktop.publication.conftest import Desk


@pytest.fixture
def desk(any_store) -> Desk:
    desk = Desk(any_store)
    desk.approved("Vi röjer sly", "Slyet vid spåret tas bort i höst.")
    return desk


@pytest.fixture
def reading(desk):
    with desk.store.reading() as session, read_by(session, Audience.PUBLIC) as bound:
        yield bound


def test_a_whole_row_is_without_what_is_not_theirs(reading):
    publication = reading.scalars(select(Publication)).one()
    measure = reading.scalars(select(Measure)).one()

    assert publication.public_title == "Vi röjer sly"
    for row, column in (
        (publication, "author"),
        (publication, "partner_text"),
        (measure, "title"),
        (measure, "description"),
        (measure, "outcome"),
    ):
        with pytest.raises(InvalidRequestError, match="raiseload"):
            getattr(row, column)


def test_so_is_a_row_fetched_by_its_key_or_under_another_name(reading):
    other = aliased(Measure)
    by_key = reading.get(Publication, 1)
    renamed = reading.scalars(select(other)).one()

    assert by_key.state
    for row, column in ((by_key, "author"), (renamed, "title")):
        with pytest.raises(InvalidRequestError, match="raiseload"):
            getattr(row, column)


_inner = select(Measure.id, func.lower(Measure.title).label("hidden")).subquery()
_other = aliased(Measure)


@pytest.mark.parametrize(
    "asked",
    [
        select(Measure.title),
        select(Measure.id, Case.title).join(Case, Case.id == Measure.case_id),
        select(_other.title),
        select(func.upper(Measure.title) + "!"),
        select(func.max(PublicationReview.comment)),
        select(select(Measure.title).limit(1).scalar_subquery()),
        select(_inner.c.hidden),
        select(func.coalesce(Measure.title.label("x"), "")),
        select(Measure.__table__),
        select(Measure.__table__.c.description),
        select(Informant.name),
        select(Report.text),
        text("SELECT title FROM measure"),
        select(Measure.title).union(select(Case.title)),
        update(Measure).values(title="x"),
    ],
    ids=range(15),
)
def test_a_question_that_asks_for_it_is_not_asked(reading, asked):
    with pytest.raises(NotForThem):
        reading.execute(asked)


def test_conditions_and_orders_may_go_by_any_column(reading):
    asked = (
        select(Publication.public_title).join(Measure).where(Measure.title != "").order_by(Measure.sort_key)
    )

    assert reading.scalars(asked).all() == ["Vi röjer sly"]


def test_it_sees_what_its_session_has_done_and_changes_nothing(desk):
    from models.deeds import Deed

    with desk.store.writing(Deed.ACTOR_EDIT) as session:
        session.add(Actor(name="Nybildade bolaget"))
        session.flush()
        with read_by(session, Audience.PUBLIC) as bound:
            seen = bound.scalars(select(Actor.name)).all()

    assert "Nybildade bolaget" in seen
    with desk.store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Actor)) == 2


def test_what_the_municipality_holds_back_is_empty_in_rows_and_questions(desk):
    AudienceLists(desk.store).choose("public.responsible", is_told=False)
    AudienceLists(desk.store).choose("public.when", is_told=False)
    asked = (
        select(
            Measure, func.coalesce(Actor.name, "").label("who"), Measure.due_date, Publication.public_title
        )
        .select_from(Publication)
        .join(Measure, Measure.id == Publication.measure_id)
        .outerjoin(Actor, Actor.id == Measure.responsible_actor_id)
    )

    with desk.store.reading() as session:
        with read_by(session, Audience.PUBLIC) as bound:
            measure, who, due, title = bound.execute(asked).one()
            kept = measure.due_date
        with read_by(session, Audience.SENDER) as bound:
            others = bound.execute(asked).one()[1:3]

    assert (who, due, kept, title) == ("", None, None, "Vi röjer sly")
    assert others[0] == "Gata och park"
    assert others[1] is not None


def test_a_reading_within_a_reading_never_sees_more(desk):
    with desk.store.reading() as session, read_by(session, Audience.SENDER) as bound:
        with read_by(bound, Audience.PUBLIC) as public:
            assert public.scalars(select(Publication.public_title)).all() == ["Vi röjer sly"]
        for wider in (Audience.INTERNAL, Audience.PARTNER):
            with pytest.raises(NotForThem), read_by(bound, wider):
                pass
