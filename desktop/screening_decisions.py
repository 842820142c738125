"""What looks personal in words that are to leave the house, and what a person decides about it.

Screening is a second wall, never permission: a text without findings still needs its review.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from desktop import screening
from desktop.store import Store
from models.deeds import Deed
from models.kinds import Kind
from models.screening.rules import refuse_keeping, with_decisions
from models.screening.tables import ScreeningDecision
from models.screening.values import Decided, FieldHit, HitDecision, Kept

T = TypeVar("T")


def screened(texts: Mapping[str, str], kept: Iterable[Kept] = ()) -> tuple[FieldHit, ...]:
    """Every finding in the *texts*, field by field in reading order, with what was decided about it.

    `models.screening.rules.blocking` gives those that stop the text.
    """
    kept = tuple(kept)
    return tuple(
        found
        for field, text in texts.items()
        for found in with_decisions(field, text, screening.hits(text), kept)
    )


def kept_words(session: Session, subject: Kind, row_id: int) -> tuple[Kept, ...]:
    """What may stand in the fields of one thing, and why."""
    asked = _of(subject, row_id).where(ScreeningDecision.decision == HitDecision.KEPT)
    return tuple(Kept(row.field, row.hit_kind, row.words, row.reason) for row in session.scalars(asked))


def open_hits(session: Session, subject: Kind, row_id: int, texts: Mapping[str, str]) -> tuple[FieldHit, ...]:
    """Every finding in the *texts* of one thing; kept only by a decision on exactly those words there."""
    return screened(texts, kept_words(session, subject, row_id))


class ScreeningDecisions:
    """Each decision is logged with who, when and why, never with words that were taken away."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def open_hits(self, subject: Kind, row_id: int, texts: Mapping[str, str]) -> tuple[FieldHit, ...]:
        """Every finding in the *texts* of one thing, with the decisions about it."""
        with self._store.reading() as session:
            return open_hits(session, subject, row_id, texts)

    def kept(self, subject: Kind, row_id: int) -> tuple[Kept, ...]:
        """What may stand in the fields of one thing, and why."""
        with self._store.reading() as session:
            return kept_words(session, subject, row_id)

    def log(self, subject: Kind, row_id: int) -> tuple[Decided, ...]:
        """Every decision on one thing that stands, newest first."""
        asked = _of(subject, row_id).order_by(ScreeningDecision.at.desc(), ScreeningDecision.id.desc())
        with self._store.reading() as session:
            return tuple(
                Decided(row.at, row.person, row.field, row.hit_kind, row.decision, row.reason)
                for row in session.scalars(asked)
            )

    # Deeds

    def keep(self, subject: Kind, row_id: int, found: FieldHit, reason: str) -> None:
        """Let exactly these words stand in that field, for a reason. Can be undone.

        Raises Refusal NEVER_KEPT, REASON_MISSING, REASON_REPEATS.
        """
        refuse_keeping(found.hit, found.words, reason, screening.hits(reason))
        with self._store.writing(Deed.SCREENING_DECIDE) as session:
            for row in session.scalars(_kept_rows(subject, row_id, found)):
                session.delete(row)
            session.add(ScreeningDecision(**self._row(subject, row_id, found, HitDecision.KEPT, reason)))

    def reconsider(self, subject: Kind, row_id: int, found: FieldHit) -> None:
        """Take back that these words may stand. Can be undone."""
        with self._store.writing(Deed.SCREENING_DECIDE) as session:
            for row in session.scalars(_kept_rows(subject, row_id, found)):
                session.delete(row)

    def remove(
        self, subject: Kind, row_id: int, found: FieldHit, save: Callable[[], T] | None = None
    ) -> T | None:
        """Log that the words are gone, in one deed with *save*, which stores the text; what *save* gives.

        Without it the text is stored already. What *save* refuses is not logged, and undo brings the text
        back, never a permission.
        """
        return self._changed(subject, row_id, found, HitDecision.REMOVED, save)

    def replace(
        self, subject: Kind, row_id: int, found: FieldHit, save: Callable[[], T] | None = None
    ) -> T | None:
        """Log that other words stand in their place, as `remove`."""
        return self._changed(subject, row_id, found, HitDecision.REPLACED, save)

    # Within a deed

    def _changed(
        self,
        subject: Kind,
        row_id: int,
        found: FieldHit,
        decision: HitDecision,
        save: Callable[[], T] | None,
    ) -> T | None:
        with self._store.writing(Deed.SCREENING_DECIDE) as session:
            saved = save() if save is not None else None
            # A line of a log: taking the deed back changes the text, not what was done.
            session.execute(
                insert(ScreeningDecision), [self._row(subject, row_id, found, decision, reason="")]
            )
            return saved

    def _row(
        self, subject: Kind, row_id: int, found: FieldHit, decision: HitDecision, reason: str
    ) -> dict[str, object]:
        return {
            "subject": subject,
            "subject_row": row_id,
            "field": found.field,
            "hit_kind": found.hit.kind,
            "decision": decision,
            "words": found.words if decision is HitDecision.KEPT else "",
            "reason": reason.strip(),
            "person": self._store.person.name,
            "at": self._store.clock.now(),
        }


def _of(subject: Kind, row_id: int) -> Select[ScreeningDecision]:
    return select(ScreeningDecision).where(
        ScreeningDecision.subject == subject, ScreeningDecision.subject_row == row_id
    )


def _kept_rows(subject: Kind, row_id: int, found: FieldHit) -> Select[ScreeningDecision]:
    return _of(subject, row_id).where(
        ScreeningDecision.field == found.field,
        ScreeningDecision.hit_kind == found.hit.kind,
        ScreeningDecision.words == found.words,
        ScreeningDecision.decision == HitDecision.KEPT,
    )
