"""How this week compares with the last: the sentence, the cells and the bars."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from desktop.minutes.parts import number_cell
from desktop.minutes.values import Count, Sitting
from desktop.minutes.words import say
from desktop.paper.bars import Bar
from desktop.paper.tables import Cell


def weeks_of(sitting: Sitting) -> dict[str, int]:
    """The meeting's `week` and the `last` before it, also over New Year, for the template's words."""
    before = sitting.held_on - timedelta(days=7)
    return {"week": sitting.week, "last": before.isocalendar().week}


def compared(counts: Sequence[Count], sitting: Sitting) -> str:
    """As "38 nya rapporter, 7 fler än vecka 46."."""
    now, before = sum(count.this_week for count in counts), sum(count.last_week for count in counts)
    kind = "more" if now > before else "fewer" if now < before else "equal"
    total = say("comparison.total", count=now)
    return say(f"comparison.{kind}", total=total, change=abs(now - before), **weeks_of(sitting))


def count_cells(count: Count) -> list[Cell]:
    """The count of this week, of last week, and the change as "+3", "−2" or "0"."""
    change = count.this_week - count.last_week
    sign = "+" if change > 0 else "−" if change < 0 else ""
    return [number_cell(count.this_week), number_cell(count.last_week), number_cell(f"{sign}{abs(change)}")]


def largest(counts: Iterable[Count], most: int) -> list[Bar]:
    """A bar for each of the `most` largest counts, and one that sums up the rest."""
    ordered = sorted(counts, key=lambda count: (-count.this_week, -count.last_week))
    bars = [Bar(count.name, count.this_week, count.last_week) for count in ordered[:most]]
    rest = ordered[most:]
    if rest:
        now, before = sum(each.this_week for each in rest), sum(each.last_week for each in rest)
        bars.append(Bar(say("comparison.rest", count=len(rest)), now, before))
    return bars


def told(bars: Sequence[Bar]) -> str:
    """The bars in words, for those who do not see them."""
    return ", ".join(f"{bar.label} {bar.now} ({bar.before})" for bar in bars)
