"""The dry run: what would be disposed of today, and what is held back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.retention.candidates import IN_THE_STORE, Rules, records
from models.reports.tables import Report
from models.retention.rules import originals_of_kept, run_out, sensible
from models.retention.tables import RetentionRule
from models.retention.values import KeptBy, Proposal, Proposed, RecordType, Rule


def rules_of(session: Session) -> Rules:
    """The rule of each type: as decided, else as it would be proposed."""
    stored = {row.record_type: _rule(row) for row in session.scalars(select(RetentionRule))}
    return {record_type: stored.get(record_type, sensible(record_type)) for record_type in RecordType}


def propose(session: Session, today: date) -> Proposal:
    """Everything whose time has run out by a decided rule, sorted into what goes and what stays."""
    rules = rules_of(session)
    active = [
        record_type
        for record_type in IN_THE_STORE
        if rules[record_type].is_decided and rules[record_type].days
    ]
    found = [
        one
        for record_type in active
        for one in run_out(records(session, rules, record_type, today), rules[record_type], today)
    ]
    found = _keep_originals(session, found)
    return Proposal(
        made_on=today,
        rules={record_type: rules[record_type] for record_type in active},
        due=tuple(one for one in found if not one.record.kept_by),
        kept=tuple(one for one in found if one.record.kept_by),
    )


def _keep_originals(session: Session, found: list[Proposed]) -> list[Proposed]:
    """Hold back the reports that some report which stays is a duplicate of."""
    going = {
        one.record.id for one in found if one.record.type is RecordType.REPORT and not one.record.kept_by
    }
    if not going:
        return found
    pairs = select(Report.id, Report.duplicate_of_id).where(Report.duplicate_of_id.is_not(None))
    originals = {duplicate: original for duplicate, original in session.execute(pairs) if original}
    kept = originals_of_kept(going, originals)
    return [
        replace(one, record=replace(one.record, kept_by=one.record.kept_by | {KeptBy.KEPT_DUPLICATE}))
        if one.record.type is RecordType.REPORT and one.record.id in kept
        else one
        for one in found
    ]


def _rule(row: RetentionRule) -> Rule:
    return Rule(row.record_type, row.days, row.runs_from, row.decision, row.decided_on, row.version)
