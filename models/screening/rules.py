"""What may be decided about a finding: which may stand for a reason, and which stop a text from leaving.

Source: domain.md §3 (GDPR): block until each hit is removed or justified, and log it.
"""

from collections.abc import Iterable, Sequence

from models.refusals import Refusal, RefusalKind
from models.screening.values import FieldHit, Hit, HitKind, Kept, Level

# Each points at one living person wherever it stands: no reason makes it fit to leave the house.
NEVER_KEPT = frozenset(
    {
        HitKind.PERSONAL_NUMBER,
        HitKind.COORDINATION_NUMBER,
        HitKind.RESERVE_NUMBER,
        HitKind.SOLE_TRADER,
    }
)
STOPS = Level.HIGH
# What a person is asked to take a stand on; the rest is mentioned only.
ASKED = frozenset({Level.HIGH, Level.MEDIUM})
SHORTEST_REASON = 3


def may_be_kept(hit: Hit) -> bool:
    """Whether it may stand for a reason; a number of a person that is only a guess may."""
    return not (hit.kind in NEVER_KEPT and hit.level is STOPS)


def refuse_keeping(hit: Hit, words: str, reason: str, found_in_reason: Iterable[Hit] = ()) -> None:
    """Raises Refusal NEVER_KEPT; REASON_MISSING; REASON_REPEATS where the reason itself tells of a person."""
    if not may_be_kept(hit):
        raise Refusal(RefusalKind.NEVER_KEPT, what=hit.kind)
    if len(reason.strip()) < SHORTEST_REASON:
        raise Refusal(RefusalKind.REASON_MISSING)
    is_told = any(each.level is STOPS for each in found_in_reason)
    if is_told or words.casefold() in reason.casefold():
        raise Refusal(RefusalKind.REASON_REPEATS)


def with_decisions(field: str, text: str, hits: Iterable[Hit], kept: Iterable[Kept]) -> list[FieldHit]:
    """The findings in one field, each with the decision on exactly its words and kind there.

    One on other words, of another kind or in another field is none; nor is one on what may not be kept.
    """
    reasons = {(each.kind, each.words): each.reason for each in kept if each.field == field}
    found = []
    for hit in hits:
        words = text[hit.start : hit.end]
        reason = reasons.get((hit.kind, words)) if may_be_kept(hit) else None
        found.append(FieldHit(field, hit, words, is_kept=reason is not None, reason=reason or ""))
    return found


def is_open(found: FieldHit) -> bool:
    """Whether somebody should still take a stand."""
    return found.hit.level in ASKED and not found.is_kept


def blocks(found: FieldHit) -> bool:
    return found.hit.level is STOPS and not found.is_kept


def blocking(found: Iterable[FieldHit]) -> tuple[FieldHit, ...]:
    """What stops the text from leaving the house."""
    return tuple(each for each in found if blocks(each))


def refuse_blocking(title: str, found: Sequence[FieldHit]) -> None:
    """Raises Refusal PERSONAL_DATA_IN_PUBLIC with the kinds that stop it, never the words."""
    if kinds := tuple(dict.fromkeys(each.hit.kind for each in blocking(found))):
        raise Refusal(RefusalKind.PERSONAL_DATA_IN_PUBLIC, title=title, kinds=kinds)
