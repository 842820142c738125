"""The verdict on each row: new, the same as one that is known, changed, or rejected."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from desktop.intake.incoming import Incoming
from desktop.intake.rejections import Rejection, RejectionKind


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Each row stands in exactly one of these."""

    new: list[Incoming]
    same: list[Incoming]
    changed: list[Incoming]
    rejections: list[Rejection]


def judge(
    rows: Sequence[Incoming],
    known: Mapping[str, Collection[str]],
    known_without_id: AbstractSet[str],
    id_column: str,
) -> Verdicts:
    """`known` is id → content hashes of the sender's reports; those without an id are known by their hash."""
    verdicts = Verdicts([], [], [], [])
    seen: dict[str, str] = {}
    seen_without_id = set(known_without_id)
    for row in rows:
        if not row.external_id:
            verdict = verdicts.same if row.content_hash in seen_without_id else verdicts.new
            seen_without_id.add(row.content_hash)
            verdict.append(row)
            continue
        earlier = seen.get(row.external_id)
        if earlier is not None and earlier != row.content_hash:
            kind = RejectionKind.ID_WITH_OTHER_CONTENT
            verdicts.rejections.append(Rejection(row.line, id_column, kind, row.external_id[:80]))
            continue
        seen[row.external_id] = row.content_hash
        stored = known.get(row.external_id, ())
        if row.content_hash == earlier or row.content_hash in stored:
            verdicts.same.append(row)
        else:
            (verdicts.changed if stored else verdicts.new).append(row)
    return verdicts
