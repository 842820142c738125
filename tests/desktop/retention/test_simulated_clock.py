"""Seven years pass day by day: each record goes on its day, by its rule, and what is left is what must be."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop.cases import Cases
from desktop.reports import Reports
from desktop.retention.retention import Retention
from models.refusals import Refusal, RefusalKind
from models.retention.tables import DisposedTally
from models.retention.values import RecordType, Rule, RunsFrom
from tests.desktop.retention.seeded import DECISION, Words, a_closed_case, a_screened_report, decide


def test_seven_years(open_store, clock):
    store, words = open_store(), Words()
    reports, retention = Reports(store), Retention(store)
    cases = Cases(store, reports)
    first = [a_screened_report(store, words, name) for name in ("report", "second", "third")]
    case_id = a_closed_case(store, words, *first)
    began = clock.today()
    decide(
        store,
        Rule(RecordType.INFORMANT, 90, RunsFrom.ANSWERED, DECISION),
        Rule(RecordType.REPORT, 730, RunsFrom.CLOSED, DECISION),
        Rule(RecordType.CASE, 1825, RunsFrom.CLOSED, DECISION),
        Rule(RecordType.READING_LOG, 1000, RunsFrom.MADE, DECISION),
    )
    gone = {}
    while clock.today() < began + timedelta(days=7 * 365):
        clock.go_on(days=1 if clock.today() < began + timedelta(days=95) else 5)
        agreed = retention.proposal()
        if agreed.due:
            for record_type, number in retention.dispose(agreed).counts.items():
                gone[record_type] = ((clock.today() - began).days, number)
        if RecordType.INFORMANT in gone and RecordType.REPORT not in gone:
            assert [reports.page(one).has_informant for one in first] == [False] * 3
        if RecordType.REPORT in gone and RecordType.CASE not in gone:
            assert cases.page(case_id).disposed_reports == 3

    assert gone[RecordType.INFORMANT] == (90, 3)
    assert 730 <= gone[RecordType.REPORT][0] < 735
    assert 1000 <= gone[RecordType.READING_LOG][0] < 1005
    assert 1825 <= gone[RecordType.CASE][0] < 1830
    with pytest.raises(Refusal) as refusal:
        cases.page(case_id)
    assert refusal.value.kind is RefusalKind.GONE
    with store.reading() as session:
        assert [row.reports for row in session.scalars(select(DisposedTally))] == [3]
    assert {row.decisions for row in retention.disposals()} == {(DECISION,)}
    assert all(row.is_cleaned for row in retention.disposals())
