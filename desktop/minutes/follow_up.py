"""Section 3: what became of the measures decided before, the overdue first."""

from datetime import date

from reportlab.platypus import Flowable

from desktop.minutes.parts import notes, nothing, paragraph, strong
from desktop.minutes.values import FollowUpRow, MinutesContent
from desktop.minutes.words import columns, say
from desktop.paper import look
from desktop.paper.fonts import SEMIBOLD
from desktop.paper.structure import StructureElement
from desktop.paper.tables import Cell, ruled_table
from desktop.paper.text import coloured
from models.meetings.values import Section

_LATE = coloured(look.CELL, look.SIGNAL, SEMIBOLD)
_DECIDED = coloured(look.CELL, look.ACCENT, SEMIBOLD)
_SHARES = (5.5, 20.4, 12.4, 16, 23.7, 11.5, 10.5)


def follow_up(content: MinutesContent, element: StructureElement) -> list[Flowable]:
    """A line that counts, the table, and what was written beside it."""
    ordered = sorted(content.follow_ups, key=_overdue_first)
    rows = [_row(each, content.sitting.held_on) for each in ordered]
    if not rows:
        return [nothing(element, say("follow-up.nothing")), *notes(content, Section.FOLLOW_UP, element)]
    return [
        paragraph(element, _summary(content.follow_ups)),
        ruled_table(element, columns("follow-up.columns"), rows, _SHARES),
        *notes(content, Section.FOLLOW_UP, element),
    ]


def due_words(due: date | None, next_follow_up: date | None) -> str:
    """The due date; an ongoing measure has the day of its next follow-up instead."""
    if due is not None:
        return due.isoformat()
    if next_follow_up is None:
        return say("follow-up.ongoing")
    return f"{say('follow-up.ongoing')}\n{say('follow-up.next', day=next_follow_up.isoformat())}"


def due_and_late(due: str, days_late: int) -> str:
    """As "2026-11-06, 12 dagar sen", on one line of its column."""
    return f"{due}, {say('follow-up.late', count=days_late)}" if days_late > 0 else due


def moved_words(moves: int, first_due: date | None) -> str:
    """As "flyttad 3 ggr, först 2026-03-14"."""
    moved = say("follow-up.moved", count=moves)
    return moved if first_due is None else say("follow-up.moved_from", moved=moved, day=first_due.isoformat())


def _overdue_first(row: FollowUpRow) -> tuple[bool, date]:
    """The overdue by their date; the others after them, in the order they came."""
    return not row.is_overdue, row.due if row.is_overdue and row.due else date.max


def _summary(rows: tuple[FollowUpRow, ...]) -> str:
    overdue = sum(row.is_overdue for row in rows)
    counted = [say("follow-up.summary", count=len(rows))]
    counted += [say("follow-up.overdue", count=overdue)] if overdue else []
    return ", ".join(counted) + "."


def _row(row: FollowUpRow, today: date) -> list[str | Cell]:
    return [
        strong(row.number),
        row.measure,
        row.area,
        row.responsible,
        _due(row, today),
        row.state,
        Cell(row.decision, _DECIDED if row.decision else look.CELL),
    ]


def _due(row: FollowUpRow, today: date) -> Cell:
    days_late = (today - row.due).days if row.is_overdue and row.due is not None else 0
    lines = [due_and_late(due_words(row.due, row.next_follow_up), days_late)]
    if row.moved:
        lines.append(moved_words(row.moved, row.first_due))
    return Cell("\n".join(lines), _LATE if row.is_overdue else look.CELL)
