"""The verdict on every row of a file against what the store holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from desktop.intake.incoming import Incoming
from desktop.intake.progress import STEPS, Tell
from desktop.intake.rejections import Rejection
from desktop.intake.values import Judged
from desktop.intake.verdicts import known
from desktop.intake.verdicts.alike import Told, likely_same
from desktop.intake.verdicts.likeness import LikenessRules
from desktop.intake.verdicts.reused import reused
from desktop.intake.verdicts.verdicts import judge
from desktop.intake.writing import folded_row
from desktop.places.addresses import house_of
from models.folding import fold
from models.reports.values import ReportSource


@dataclass(frozen=True, slots=True)
class Sent:
    """What came from whom; `id_column` is the file's own header."""

    source: ReportSource
    sender: str
    id_column: str
    rows: Sequence[Incoming]
    rejections: Sequence[Rejection]


def judged_against(session: Session, sent: Sent, rules: LikenessRules, now: datetime, tell: Tell) -> Judged:
    """New, same, changed or rejected; and which of the new probably tell of something already told."""
    by_id, without_id = known.known_reports(session, sent.source, sent.sender)
    verdicts = judge(sent.rows, by_id, without_id, sent.id_column)
    reusing = reused(session, sent.source, sent.sender, verdicts.changed)
    # A named sender's numbers are its own; without a name they may be either.
    own = reusing if sent.sender else set()
    new = [*verdicts.new, *(row for index, row in enumerate(verdicts.changed) if index in own)]
    new.sort(key=lambda row: (_at(row, now), row.line))
    folded = [folded_row(row) for row in new]
    told = _told(new, folded, known.CategoryWords(session), now)
    tell(5, STEPS)
    stored = known.told_between(session, told[0].at, told[-1].at, rules.days) if told else ()
    return Judged(
        new=new,
        folded=folded,
        same=verdicts.same,
        changed=[row for index, row in enumerate(verdicts.changed) if index not in own],
        rejections=sorted([*sent.rejections, *verdicts.rejections], key=lambda rejection: rejection.line),
        likely=likely_same(told, stored, rules),
        known=known.fingerprint(session),
        reused_numbers=len(reusing) - len(own),
    )


def _at(row: Incoming, now: datetime) -> datetime:
    return row.happened_at or row.received_at or now


def _told(
    new: Iterable[Incoming], folded: Sequence[str], categories: known.CategoryWords, now: datetime
) -> list[Told]:
    return [
        Told(
            index,
            _at(row, now),
            row.placed.latitude if row.placed else None,
            row.placed.longitude if row.placed else None,
            row.precision,
            fold(row.area or row.place) if not row.placed else "",
            known.category_word(categories.meaning(row.category), row.category),
            folded[index],
            row.contact.email if row.contact else "",
            "" if row.placed else house_of(row.place),
        )
        for index, row in enumerate(new)
    ]
