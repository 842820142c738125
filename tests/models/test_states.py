"""Transitions are data, and every state has its row."""

import pytest

from models import states
from models.cases.values import CaseState
from models.measures.values import MeasureState
from models.meetings.values import MinutesState
from models.publication.values import PublicationState
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportState


@pytest.mark.parametrize(
    ("transitions", "kinds"),
    [
        (states.REPORT, ReportState),
        (states.CASE, CaseState),
        (states.MEASURE, MeasureState),
        (states.PUBLICATION, PublicationState),
        (states.MINUTES, MinutesState),
    ],
)
def test_every_state_says_what_may_follow(transitions, kinds):
    assert set(transitions) == set(kinds)


def test_a_step_that_is_not_allowed_is_refused():
    with pytest.raises(Refusal) as refused:
        states.step(states.CASE, CaseState.CLOSED, CaseState.ACTION)

    assert refused.value.kind is RefusalKind.NOT_ALLOWED_FROM_STATE


def test_a_case_that_is_opened_again_is_back_in_analysis():
    assert states.CASE[CaseState.CLOSED] == {CaseState.ANALYSIS}


def test_dispatched_minutes_are_final():
    assert not states.MINUTES[MinutesState.DISPATCHED]
