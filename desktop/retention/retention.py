"""What can be asked and done about retention rules and disposal (gallring)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.history import note_told
from desktop.intake.progress import Tell, unheard
from desktop.retention.again import dispose_again
from desktop.retention.beside import missing_in, read_list, write_list
from desktop.retention.carrying_out import carry_out, traces_of
from desktop.retention.cleaning import clean
from desktop.retention.copies import copies_before, replace_before
from desktop.retention.proposing import propose, rules_of
from desktop.storage.touched import touch
from desktop.storage.troubles import troubles_refused
from desktop.store import Store
from desktop.versions import fetch
from models.deeds import Deed
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Informant, Report
from models.retention.rules import POSSIBLE
from models.retention.tables import Disposal, DisposedRecord, RetentionHold, RetentionRule
from models.retention.values import (
    Copies,
    DisposalRow,
    Disposed,
    Proposal,
    RecordType,
    Rule,
    Trace,
    TracedDisposal,
)


class Retention:
    """Nothing is disposed of without a rule that rests on a decision, a dry run and somebody's yes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def rules(self) -> list[Rule]:
        """The rule of every record type, in order; one that nobody decided is only a proposal."""
        with self._store.reading() as session:
            rules = rules_of(session)
        return [rules[record_type] for record_type in RecordType]

    def proposal(self) -> Proposal:
        """The dry run: what would be disposed of today and what is held back. Changes nothing."""
        with self._store.reading() as session:
            return propose(session, self._store.clock.today())

    def disposals(self) -> list[DisposalRow]:
        """What has been disposed of, newest first."""
        with self._store.reading() as session:
            return _listing(session)

    def copies(self) -> Copies:
        """The older copies that hold what the newest disposal took away."""
        with self._store.reading() as session:
            newest = session.scalar(select(func.max(Disposal.at)))
            rule = rules_of(session)[RecordType.BACKUP]
        return copies_before(self._store, newest, rule) if newest else Copies()

    # Deeds

    def edit(self, rule: Rule) -> None:
        """Keep a rule. Raises Refusal CHANGED_MEANWHILE where another desk was first."""
        if rule.runs_from not in POSSIBLE[rule.record_type]:
            rule = replace(rule, runs_from=POSSIBLE[rule.record_type][0])
        with self._store.writing(Deed.RETENTION_EDIT) as session:
            row = session.scalar(select(RetentionRule).where(RetentionRule.record_type == rule.record_type))
            if row is None:
                row = RetentionRule(record_type=rule.record_type)
                session.add(row)
            if (row.version or 0) != rule.version:
                raise Refusal(RefusalKind.CHANGED_MEANWHILE)
            row.days, row.runs_from = rule.days, rule.runs_from
            row.decision, row.decided_on = rule.decision.strip(), rule.decided_on

    def hold(self, record_type: RecordType, record_id: int, reason: str) -> None:
        """Keep one record from being disposed of. Raises Refusal REASON_MISSING."""
        if not reason.strip():
            raise Refusal(RefusalKind.REASON_MISSING)
        # An informant is kept with the report.
        kept = RecordType.REPORT if record_type is RecordType.INFORMANT else record_type
        with self._store.writing(Deed.RETENTION_EDIT) as session:
            if _hold_of(session, kept, record_id) is None:
                session.add(
                    RetentionHold(
                        record_type=kept,
                        record_id=record_id,
                        reason=reason.strip(),
                        person=session.info["person"].name,
                        at=self._store.clock.now(),
                    )
                )

    def release(self, record_type: RecordType, record_id: int) -> None:
        """Let a held record be disposed of when its time has run out."""
        kept = RecordType.REPORT if record_type is RecordType.INFORMANT else record_type
        with self._store.writing(Deed.RETENTION_EDIT) as session:
            if row := _hold_of(session, kept, record_id):
                session.delete(row)

    def erase_contact(self, report_id: int) -> Disposed:
        """Erase how to reach who told, by hand and for good; the report and its feedback stay as they are.

        Raises Refusal GONE where nobody is kept.
        """
        with self._store.writing(Deed.CONTACT_ERASE) as session:
            report = fetch(session, Report, report_id)
            if session.scalar(select(Informant.id).where(Informant.report_id == report_id)) is None:
                raise Refusal(RefusalKind.GONE)
            day = report.received_at.astimezone(STOCKHOLM).date()
            erased = Trace(RecordType.INFORMANT, report_id, day, day, 0, "")
            now = self._store.clock.now()
            disposal_id = carry_out(session, [erased], now, session.info["person"].name, unheard)
            note_told(session, Kind.REPORT, report_id, Informant.__tablename__, None)
        return self._told(disposal_id, {RecordType.INFORMANT: 1})

    def dispose(self, agreed: Proposal, tell: Tell = unheard) -> Disposed:
        """Dispose of what was agreed to and is still due, in one transaction, and clean up after it.

        What has come to be held back since the dry run stays. *tell* hears how far it is and may raise:
        then nothing is gone. Raises Refusal NOTHING_TO_DISPOSE, STORE_HELD, DISK_FULL; nothing is gone then.
        """
        with self._store.writing(Deed.DISPOSE) as session:
            now = propose(session, self._store.clock.today())
            wanted = {(one.record.type, one.record.id) for one in agreed.due}
            still = replace(
                now, due=tuple(one for one in now.due if (one.record.type, one.record.id) in wanted)
            )
            if not still.due:
                raise Refusal(RefusalKind.NOTHING_TO_DISPOSE)
            disposal_id = carry_out(
                session, traces_of(still), self._store.clock.now(), session.info["person"].name, tell
            )
        return self._told(disposal_id, still.counts)

    def replace_copies(self) -> Path:
        """Make a backup without the disposed words and remove the older copies, which hold them."""
        with self._store.reading() as session:
            newest = session.scalar(select(func.max(Disposal.at)))
        self._store.hold()
        return replace_before(self._store, newest or self._store.clock.now())

    def finish(self) -> int:
        """Do what is left to do: clean up where a disposal was cut short, and dispose again of what a
        restored backup has brought back; how many records were back.

        Raises Refusal as the cleaning does; the next start tries again.
        """
        missing, is_unclean = self._left()
        back = 0
        if missing:
            with self._store.writing(Deed.DISPOSE) as session:
                back = dispose_again(session, missing_in(session, missing))
        if missing or is_unclean:
            self._clean()
        return back

    def _left(self) -> tuple[list[TracedDisposal], bool]:
        """The disposals that the store does not know of, and whether it still is to be cleaned."""
        beside = read_list(self._store.path) if self._store.path else []
        with self._store.reading() as session:
            unclean = session.scalar(select(func.count(Disposal.id)).where(Disposal.cleaned_at.is_(None)))
            return missing_in(session, beside), bool(unclean)

    def _told(self, disposal_id: int, counts: Mapping[RecordType, int]) -> Disposed:
        """Clean up, and say what came of it; trouble with that is no reason to hide that they are gone."""
        try:
            self._clean()
        except Refusal:
            is_cleaned = False
        else:
            is_cleaned = True
        return Disposed(disposal_id, counts, is_cleaned, self.copies(), self._store.path is None)

    def _clean(self) -> None:
        """Get the words out of every byte, and remember that this is done."""
        store = self._store
        if store.path:
            with store.reading() as session:
                write_list(session, store.path)
        with troubles_refused(store.place):
            clean(store.engine)
        done = update(Disposal).where(Disposal.cleaned_at.is_(None)).values(cleaned_at=store.clock.now())
        with store.writing(Deed.DISPOSE) as session:
            session.execute(done, execution_options={"synchronize_session": False})
            # Its number is nobody's: it says that there is something to ask again.
            touch(session, Kind.DISPOSAL, [0])


def _hold_of(session: Session, record_type: RecordType, record_id: int) -> RetentionHold | None:
    return session.scalar(
        select(RetentionHold).where(
            RetentionHold.record_type == record_type, RetentionHold.record_id == record_id
        )
    )


def _listing(session: Session) -> list[DisposalRow]:
    counts: defaultdict[int, dict[RecordType, int]] = defaultdict(dict)
    decisions: defaultdict[int, set[str]] = defaultdict(set)
    asked = select(
        DisposedRecord.disposal_id,
        DisposedRecord.record_type,
        DisposedRecord.decision,
        func.sum(DisposedRecord.number),
    ).group_by(DisposedRecord.disposal_id, DisposedRecord.record_type, DisposedRecord.decision)
    for disposal_id, record_type, decision, number in session.execute(asked):
        counted = counts[disposal_id]
        counted[record_type] = counted.get(record_type, 0) + int(number)
        if decision:
            decisions[disposal_id].add(decision)
    return [
        DisposalRow(
            row.id,
            row.at,
            row.person,
            counts[row.id],
            tuple(sorted(decisions[row.id])),
            row.cleaned_at is not None,
        )
        for row in session.scalars(select(Disposal).order_by(Disposal.at.desc(), Disposal.id.desc()))
    ]
