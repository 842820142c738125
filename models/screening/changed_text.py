"""A text without the words of a finding, or with others in their place. Pure; the owner saves it."""

from collections.abc import Iterable

from models.screening.values import Hit

MASK = "▇"
_NO_GAP_BEFORE = tuple(".,;:!?)]}”»")
_NO_GAP_AFTER = tuple("([{”»\n")
_PAIRS = {"(": ")", "[": "]"}


def without(text: str, hit: Hit) -> str:
    """*text* without the words, and without the gap or the empty brackets that they would leave."""
    before, after = text[: hit.start], text[hit.end :]
    if before and after and _PAIRS.get(before[-1]) == after[0]:
        before, after = before[:-1], after[1:]
    left, right = before.rstrip(" \t\u00a0"), after.lstrip(" \t\u00a0")
    if (left, right) == (before, after):
        return before + after
    gap = "" if not left or left.endswith(_NO_GAP_AFTER) or not right or _needs_no_gap(right) else " "
    return left + gap + right


def with_instead(text: str, hit: Hit, words: str) -> str:
    """*text* with *words* where the finding stood."""
    return text[: hit.start] + words.strip() + text[hit.end :]


def masked(text: str, hits: Iterable[Hit]) -> str:
    """*text* with every finding blacked out, as long as before."""
    parts, at = [], 0
    for hit in sorted(hits, key=lambda hit: hit.start):
        if hit.end > at:
            start = max(hit.start, at)
            parts += [text[at:start], MASK * (hit.end - start)]
            at = hit.end
    return "".join([*parts, text[at:]])


def _needs_no_gap(after: str) -> bool:
    return after.startswith((*_NO_GAP_BEFORE, "\n"))
