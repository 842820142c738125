"""When a record's time has run out, and what must not be disposed of. Pure rules.

Sources: domain.md §3 (informants by a short rule of their own; gallring is proposed, confirmed and logged).
The days are proposals only: the municipality's own decision makes a rule of them.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta

from models.retention.values import Proposed, Record, RecordType, Rule, RunsFrom

# From when the time of each type can run, the usual one first.
POSSIBLE: Mapping[RecordType, tuple[RunsFrom, ...]] = {
    RecordType.INFORMANT: (RunsFrom.ANSWERED, RunsFrom.RECEIVED),
    RecordType.REPORT: (RunsFrom.CLOSED, RunsFrom.RECEIVED),
    RecordType.CASE: (RunsFrom.CLOSED,),
    RecordType.MEETING: (RunsFrom.HELD,),
    RecordType.READING_LOG: (RunsFrom.MADE,),
    RecordType.HISTORY: (RunsFrom.MADE,),
    RecordType.BACKUP: (RunsFrom.MADE,),
}

# Shown as proposals, never acted on. Minutes are usually kept for good (bevaras).
_SENSIBLE: Mapping[RecordType, int | None] = {
    RecordType.INFORMANT: 90,
    RecordType.REPORT: 2 * 365,
    RecordType.CASE: 5 * 365,
    RecordType.MEETING: None,
    RecordType.READING_LOG: 2 * 365,
    RecordType.HISTORY: 5 * 365,
    RecordType.BACKUP: 90,
}


def sensible(record_type: RecordType) -> Rule:
    """The rule that is proposed where none is stored; it rests on no decision."""
    return Rule(record_type, _SENSIBLE[record_type], POSSIBLE[record_type][0])


def is_for_good(rule: Rule) -> bool:
    """Decided that records of the type are never disposed of."""
    return rule.is_decided and rule.days is None


def due_since(record: Record, rule: Rule) -> date | None:
    """The first day on which the record's time has run out; None: it does not run, or nobody decided it."""
    ran_from = record.days.get(rule.runs_from)
    if not rule.is_decided or rule.days is None or ran_from is None:
        return None
    return ran_from + timedelta(days=rule.days)


def is_due(record: Record, rule: Rule, today: date) -> bool:
    """Whether the record is to be disposed of today: its time has run out and nothing forbids it."""
    since = due_since(record, rule)
    return since is not None and since <= today and not record.kept_by


def run_out(records: Iterable[Record], rule: Rule, today: date) -> list[Proposed]:
    """The records whose time has run out, whether or not something holds them back."""
    found = ((record, due_since(record, rule)) for record in records)
    return [
        Proposed(record, record.days[rule.runs_from], since)
        for record, since in found
        if since is not None and since <= today
    ]


def originals_of_kept(going: Collection[int], originals: Mapping[int, int]) -> set[int]:
    """Those of *going* that a report which stays is a duplicate of, directly or through others.

    *originals*: duplicate → original. An original that stays keeps its own original.
    """
    kept: set[int] = set()
    for duplicate in originals:
        if duplicate in going and duplicate not in kept:
            continue
        original = originals.get(duplicate)
        while original is not None and original in going and original not in kept:
            kept.add(original)
            original = originals.get(original)
    return kept
