"""Every open measure that is due before the next meeting is on the agenda, whatever its state and dates."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.agenda.period import period_of
from models.deeds import Deed
from models.folding import sort_key
from models.measures.tables import DueDateMove, Measure
from models.measures.values import MeasureState
from models.meetings.tables import AgendaItem, Attendance, Meeting
from models.meetings.values import WhyHere
from models.states import OPEN_MEASURES, PROMISED_MEASURES
from tests.meeting_table import TODAY

DAYS = st.none() | st.integers(-400, 60).map(lambda days: TODAY + timedelta(days=days))
MEASURES = st.lists(
    st.fixed_dictionaries(
        {
            "state": st.sampled_from(MeasureState),
            "due_date": DAYS,
            "follow_up_date": DAYS,
            "is_ongoing": st.booleans(),
            "waiting_since": DAYS,
            "moves": st.integers(0, 3),
        }
    ),
    max_size=12,
)


@pytest.fixture
def fresh(table):
    """Clears the agenda and the measures, and lets those of an example be there."""

    def fill(drawn):
        with table.store.writing(Deed.MEASURE_EDIT) as session:
            for kind in (AgendaItem, Attendance, Meeting, DueDateMove, Measure):
                session.query(kind).delete()
        with table.store.writing(Deed.MEASURE_EDIT) as session:
            return [_measure(session, number, table.parks, **each) for number, each in enumerate(drawn)]

    return fill


def _measure(session, number, actor, moves, **columns):
    title = f"Åtgärd {number}"
    measure = Measure(
        title=title,
        sort_key=sort_key(title),
        proposed_at=session.info["clock"].now(),
        responsible_actor_id=actor,
        **columns,
    )
    session.add(measure)
    session.flush()
    for times in range(moves):
        old = date(2026, 1, 1) + timedelta(days=times)
        session.add(
            DueDateMove(
                measure_id=measure.id, moved_at=measure.proposed_at, person="x", old=old, new=old, reason="x"
            )
        )
    return measure.id


@given(drawn=MEASURES)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_open_measure_due_before_the_next_meeting_is_on_it(table, fresh, drawn):
    ids = fresh(drawn)

    meeting = table.plan()

    page = table.meetings.page(meeting)
    lines = {line.measure_id: line for line in page.agenda if line.measure_id}
    assert len([line for line in page.agenda if line.measure_id]) == len(lines)
    for id_, each in zip(ids, drawn, strict=True):
        state, due = each["state"], each["due_date"]
        if state not in OPEN_MEASURES:
            assert id_ not in lines
            continue
        looked_at = each["follow_up_date"]
        is_due = due is not None and due <= page.next_on
        is_looked_at = looked_at is not None and looked_at < page.next_on
        if state not in PROMISED_MEASURES or is_due or is_looked_at:
            kinds = {why.kind for why in lines[id_].why}
            assert kinds
            if state in PROMISED_MEASURES and due is not None and due < TODAY:
                assert WhyHere.OVERDUE in kinds
            assert (WhyHere.MOVED in kinds) == (each["moves"] > 0)


def test_what_is_due_the_day_of_the_next_meeting_is_on_it_and_later_is_not(any_table):
    meeting = any_table.plan()
    with any_table.store.reading() as session:
        next_on = period_of(session, session.get_one(Meeting, meeting)).next_on
    on_the_day = any_table.decided("Den dagen", next_on)
    any_table.decided("Dagen efter", next_on + timedelta(days=1))

    any_table.meetings.gather(meeting)

    held = [line.measure_id for line in any_table.meetings.page(meeting).agenda if line.measure_id]
    assert held == [on_the_day]
