"""What changed from one text to another, word by word."""

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

# A word with the space after it: so that no space stands alone as a change.
_WORD = re.compile(r"\s*\S+[^\S\n]*|\s+")
# Comparing costs the square of the words that differ; beyond this a rewritten text is told as a whole.
_LONGEST = 2000


class Change(enum.StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Part:
    """Words that stayed, went or came."""

    change: Change
    words: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What public words have become since they were approved `at` that moment."""

    at: datetime
    title: tuple[Part, ...]
    text: tuple[Part, ...]


def differences(old: str, new: str) -> tuple[Part, ...]:
    """The parts in reading order; those that stayed and came are *new*, those that stayed and went *old*."""
    if old == new:
        return (Part(Change.SAME, new),) if new else ()
    before, after = _WORD.findall(old), _WORD.findall(new)
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    middle = before[start : len(before) - end], after[start : len(after) - end]
    parts = [
        Part(Change.SAME, "".join(after[:start])),
        *_compared(*middle),
        Part(Change.SAME, "".join(after[len(after) - end :])),
    ]
    return tuple(part for part in parts if part.words)


def _common(one: list[str], other: list[str]) -> int:
    """How many words they begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))


def _compared(before: list[str], after: list[str]) -> Iterator[Part]:
    if max(len(before), len(after)) > _LONGEST:
        yield Part(Change.REMOVED, "".join(before))
        yield Part(Change.ADDED, "".join(after))
        return
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Part(Change.SAME, "".join(after[k:m]))
            continue
        yield Part(Change.REMOVED, "".join(before[i:j]))
        yield Part(Change.ADDED, "".join(after[k:m]))
