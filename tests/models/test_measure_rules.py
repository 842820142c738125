"""What each state and each of the four decisions needs of a measure."""

import contextlib
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from models.cases.values import CaseState
from models.measures import rules
from models.measures.rules import Standing
from models.measures.values import Decision, FollowUpDraft, MeasureDraft, MeasureState, Postponement
from models.refusals import Refusal, RefusalKind
from models.states import PROMISED_MEASURES

TODAY = date(2026, 11, 22)
NEXT_WEEK = TODAY + timedelta(days=7)
PROMISED = Standing(MeasureState.DECIDED, responsible_actor_id=1, due_date=NEXT_WEEK)
ONGOING = Standing(MeasureState.DECIDED, responsible_actor_id=1, is_ongoing=True, follow_up_date=NEXT_WEEK)


def follow_up(decision, **needs):
    return FollowUpDraft(1, 1, TODAY, decision, **needs)


def refusal(call, *arguments):
    with pytest.raises(Refusal) as refused:
        call(*arguments)
    return refused.value.kind


@pytest.mark.parametrize(
    ("missing", "kind"),
    [
        ({"responsible_actor_id": None}, RefusalKind.RESPONSIBLE_MISSING),
        ({"due_date": None}, RefusalKind.DUE_DATE_MISSING),
        ({"is_ongoing": True, "due_date": None}, RefusalKind.FOLLOW_UP_DATE_MISSING),
    ],
)
def test_a_decision_needs_somebody_and_a_date(missing, kind):
    proposed = replace(PROMISED, state=MeasureState.PROPOSED, **missing)

    assert refusal(rules.decided, proposed) is kind


def test_an_ongoing_measure_is_decided_with_its_next_follow_up():
    decided = rules.decided(replace(ONGOING, state=MeasureState.PROPOSED))

    assert decided == ONGOING


def test_waiting_says_whom_for_and_since_when_until_work_goes_on():
    waiting = rules.waiting(PROMISED, " Trafikverket ", TODAY)

    assert (waiting.waiting_for, waiting.waiting_since) == ("Trafikverket", TODAY)
    assert rules.started(waiting) == replace(PROMISED, state=MeasureState.UNDER_WAY)
    assert refusal(rules.waiting, PROMISED, "  ", TODAY) is RefusalKind.WAITING_FOR_MISSING


def test_not_doing_it_needs_a_reason():
    assert refusal(rules.dropped, PROMISED, " ") is RefusalKind.REASON_MISSING
    assert rules.dropped(PROMISED, "För dyrt").not_done_reason == "För dyrt"
    assert rules.proposed_again(rules.dropped(PROMISED, "För dyrt")).not_done_reason == ""


def test_a_promised_date_moves_only_with_a_reason():
    wished = replace(PROMISED, due_date=NEXT_WEEK + timedelta(days=7))

    assert refusal(rules.edited, PROMISED, wished) is RefusalKind.REASON_MISSING
    assert refusal(rules.edited, PROMISED, ONGOING) is RefusalKind.REASON_MISSING


def test_a_proposed_date_is_simply_edited():
    proposed = replace(PROMISED, state=MeasureState.PROPOSED)

    assert rules.edited(proposed, replace(proposed, due_date=TODAY)).due_date == TODAY


@pytest.mark.parametrize(
    ("wish", "kind"),
    [
        (Postponement(1, 1, NEXT_WEEK, " "), RefusalKind.REASON_MISSING),
        (Postponement(1, 1, TODAY - timedelta(days=1), "Snö"), RefusalKind.DATE_IN_THE_PAST),
        (Postponement(1, 1, None, "Varje fredag"), RefusalKind.FOLLOW_UP_DATE_MISSING),
    ],
)
def test_a_move_that_cannot_be(wish, kind):
    assert refusal(rules.postponed, PROMISED, wish, TODAY) is kind


def test_a_move_to_no_date_makes_the_measure_ongoing():
    wish = Postponement(1, 1, None, "Varje fredag", follow_up_date=NEXT_WEEK)

    assert rules.postponed(PROMISED, wish, TODAY) == ONGOING


def test_what_is_not_promised_has_no_date_to_move():
    proposed = replace(PROMISED, state=MeasureState.PROPOSED)

    kind = refusal(rules.postponed, proposed, Postponement(1, 1, NEXT_WEEK, "Snö"), TODAY)

    assert kind is RefusalKind.NOT_ALLOWED_FROM_STATE


@pytest.mark.parametrize(
    ("draft", "kind"),
    [
        (follow_up(Decision.CONTINUE), RefusalKind.FOLLOW_UP_DATE_MISSING),
        (follow_up(Decision.EXPAND), RefusalKind.SCOPE_OR_DATE_MISSING),
        (follow_up(Decision.REPLACE), RefusalKind.SUCCESSOR_MISSING),
        (follow_up(Decision.REPLACE, successor=MeasureDraft(" ")), RefusalKind.SUCCESSOR_MISSING),
        (follow_up(Decision.END, reason="Klart"), RefusalKind.OUTCOME_MISSING),
        (follow_up(Decision.END, outcome="Ljust igen"), RefusalKind.REASON_MISSING),
        (follow_up(Decision.CONTINUE, next_date=TODAY - timedelta(days=1)), RefusalKind.DATE_IN_THE_PAST),
    ],
)
def test_each_decision_says_what_it_misses(draft, kind):
    assert refusal(rules.followed_up, PROMISED, draft) is kind


@pytest.mark.parametrize(
    ("draft", "state"),
    [
        (follow_up(Decision.CONTINUE, next_date=NEXT_WEEK), MeasureState.UNDER_WAY),
        (follow_up(Decision.EXPAND, new_scope="Även norra sidan"), MeasureState.UNDER_WAY),
        (follow_up(Decision.EXPAND, next_date=NEXT_WEEK), MeasureState.UNDER_WAY),
        (follow_up(Decision.REPLACE, successor=MeasureDraft("Bommar")), MeasureState.FOLLOWED_UP),
        (follow_up(Decision.END, outcome="Ljust igen", reason="Klart"), MeasureState.FOLLOWED_UP),
    ],
)
def test_each_decision_leads_where_it_should(draft, state):
    done = rules.finished(PROMISED, TODAY)

    assert rules.followed_up(done, draft).state is state


def test_expanding_an_ongoing_measure_dates_its_next_follow_up():
    later = NEXT_WEEK + timedelta(days=7)

    expanded = rules.followed_up(ONGOING, follow_up(Decision.EXPAND, next_date=later))

    assert (expanded.due_date, expanded.follow_up_date) == (None, later)


@pytest.mark.parametrize("state", [MeasureState.PROPOSED, MeasureState.FOLLOWED_UP, MeasureState.NOT_DONE])
def test_only_what_was_decided_is_followed_up(state):
    draft = follow_up(Decision.CONTINUE, next_date=NEXT_WEEK)

    kind = refusal(rules.followed_up, replace(PROMISED, state=state), draft)

    assert kind is RefusalKind.NOT_ALLOWED_FROM_STATE


@given(st.sampled_from(MeasureState), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_overdue_is_a_promise_whose_date_has_passed(state, due):
    late = rules.days_late(state, due, TODAY)

    assert (late > 0) == (state in PROMISED_MEASURES and due < TODAY)


@pytest.mark.parametrize(
    ("case", "measures", "after"),
    [
        (CaseState.NEW, [MeasureState.DECIDED], CaseState.ACTION),
        (CaseState.ANALYSIS, [MeasureState.PROPOSED], CaseState.ANALYSIS),
        (CaseState.ACTION, [MeasureState.DONE, MeasureState.UNDER_WAY], CaseState.ACTION),
        (CaseState.ACTION, [MeasureState.DONE, MeasureState.NOT_DONE], CaseState.FOLLOW_UP),
        (CaseState.ACTION, [MeasureState.NOT_DONE], CaseState.ANALYSIS),
        (CaseState.FOLLOW_UP, [MeasureState.UNDER_WAY], CaseState.ACTION),
        (CaseState.CLOSED, [MeasureState.DECIDED], CaseState.CLOSED),
    ],
)
def test_a_case_follows_its_measures(case, measures, after):
    assert rules.case_state(case, measures) is after


_DATES = st.none() | st.dates(TODAY - timedelta(days=30), TODAY + timedelta(days=90))
_WORDS = st.sampled_from(["", "  ", "Snö", "Klart"])
_ACTORS = st.none() | st.integers(1, 3)


class AnyDeeds(RuleBasedStateMachine):
    """Whatever is tried in whatever order, a refusal changes nothing and nothing impossible is kept."""

    def __init__(self):
        super().__init__()
        self.standing = Standing()

    def attempt(self, deed, *arguments):
        with contextlib.suppress(Refusal):
            self.standing = deed(self.standing, *arguments)

    @rule(deed=st.sampled_from([rules.decided, rules.started, rules.proposed_again]))
    def move(self, deed):
        self.attempt(deed)

    @rule()
    def finish(self):
        self.attempt(rules.finished, TODAY)

    @rule(words=_WORDS)
    def wait(self, words):
        self.attempt(rules.waiting, words, TODAY)

    @rule(words=_WORDS)
    def drop(self, words):
        self.attempt(rules.dropped, words)

    @rule(actor=_ACTORS, due=_DATES, ongoing=st.booleans(), next_date=_DATES)
    def edit(self, actor, due, ongoing, next_date):
        self.attempt(rules.edited, Standing(MeasureState.PROPOSED, actor, due, ongoing, next_date))

    @rule(due=_DATES, words=_WORDS, next_date=_DATES)
    def postpone(self, due, words, next_date):
        self.attempt(rules.postponed, Postponement(1, 1, due, words, next_date), TODAY)

    @rule(decision=st.sampled_from(Decision), due=_DATES, words=_WORDS, outcome=_WORDS, title=_WORDS)
    def follow(self, decision, due, words, outcome, title):
        draft = follow_up(
            decision,
            next_date=due,
            new_scope=words,
            outcome=outcome,
            reason=words,
            successor=MeasureDraft(title),
        )
        self.attempt(rules.followed_up, draft)

    @invariant()
    def somebody_is_responsible_until_a_date(self):
        rules.require_promise(self.standing)

    @invariant()
    def an_ongoing_measure_has_no_due_date(self):
        assert not (self.standing.is_ongoing and self.standing.due_date)

    @invariant()
    def only_what_waits_says_for_whom(self):
        waits = self.standing.state is MeasureState.WAITING_EXTERNAL
        assert waits == bool(self.standing.waiting_for) == (self.standing.waiting_since is not None)

    @invariant()
    def only_what_is_not_done_says_why(self):
        assert (self.standing.state is MeasureState.NOT_DONE) == bool(self.standing.not_done_reason)


TestAnyDeeds = AnyDeeds.TestCase
