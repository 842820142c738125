"""When a record's time has run out (models/retention/rules.py), whatever the day and the rule."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.retention.rules import (
    POSSIBLE,
    due_since,
    is_due,
    is_for_good,
    originals_of_kept,
    run_out,
    sensible,
)
from models.retention.values import KeptBy, Record, RecordType, Rule, RunsFrom

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
TYPES = st.sampled_from(RecordType)
RULES = st.builds(
    Rule,
    TYPES,
    st.none() | st.integers(1, 20_000),
    st.sampled_from(RunsFrom),
    st.sampled_from(["", "  ", "KS 2025/0012 § 14"]),
)
RECORDS = st.builds(
    Record,
    TYPES,
    st.integers(1, 10_000),
    DAYS,
    st.dictionaries(st.sampled_from(RunsFrom), DAYS),
    st.frozensets(st.sampled_from(KeptBy), max_size=2),
)


@given(RECORDS, RULES, DAYS)
def test_nothing_is_due_without_a_decision_a_time_and_a_first_day(record, rule, today):
    if is_due(record, rule, today):
        assert rule.decision.strip()
        assert rule.days is not None
        assert not record.kept_by
        assert record.days[rule.runs_from] + timedelta(days=rule.days) <= today


@given(RECORDS, RULES, DAYS, st.integers(0, 5000))
def test_what_is_due_stays_due(record, rule, today, later):
    if is_due(record, rule, today):
        assert is_due(record, rule, today + timedelta(days=later))


@given(RECORDS, RULES)
def test_it_becomes_due_on_its_day_and_not_the_day_before(record, rule):
    since = due_since(record, rule)
    if since is not None:
        free = replace(record, kept_by=frozenset())
        assert is_due(free, rule, since)
        assert not is_due(free, rule, since - timedelta(days=1))
        assert not run_out([record], rule, since - timedelta(days=1))


@given(RECORDS, RULES, DAYS)
def test_whatever_holds_a_record_back_holds_it_back(record, rule, today):
    assert not is_due(replace(record, kept_by=frozenset({KeptBy.HOLD})), rule, today)


@given(
    st.dictionaries(st.integers(1, 12), st.integers(1, 12), max_size=12),
    st.sets(st.integers(1, 12)),
)
def test_no_original_goes_before_the_last_of_its_duplicates(originals, going):
    gone = going - originals_of_kept(going, originals)
    assert not [one for one, original in originals.items() if one not in gone and original in gone]


def test_the_sensible_rules_rest_on_no_decision():
    rules = [sensible(record_type) for record_type in RecordType]
    assert not [rule for rule in rules if rule.is_decided]
    assert all(rule.runs_from in POSSIBLE[rule.record_type] for rule in rules)
    assert sensible(RecordType.MEETING).days is None
    assert is_for_good(replace(sensible(RecordType.MEETING), decision="KS § 1"))
