"""What was written under the items of the agenda, and where on the paper it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from desktop.minutes.terms import words
from desktop.minutes.values import ActorRemark, ComingEvent, Lifted, Note
from models.folding import fold
from models.meetings.values import AgendaLine, Section

_DAY = re.compile(
    r"^(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<day>\d\d?)/(?P<month>\d\d?))[ ,:–-]+(?P<what>.+)$"
)
_REMARK = re.compile(r"^\s*([^:\n]{2,60}):\s+(.+)$")


def notes_of(chair: str, agenda: Sequence[AgendaLine], numbers: Mapping[int, str]) -> tuple[Note, ...]:
    """Who led the meeting, then each item that has a note or a decision; `numbers` are the measures'."""
    led = [Note(Section.OPENING, text=words("chair", name=chair))] if chair else []
    written = (_note(line, numbers.get(line.measure_id or 0, "")) for line in agenda)
    return (*led, *(note for note in written if note.text or note.decision))


def events(agenda: Sequence[AgendaLine], held_on: date) -> tuple[ComingEvent, ...]:
    """The coming period's own items; "18/12 Lovstart" and "2026-12-18 Lovstart" are dated."""
    return tuple(_event(title, held_on) for title in own_titles(agenda, Section.COMING))


def lifted(agenda: Sequence[AgendaLine]) -> tuple[Lifted, ...]:
    """To the crime prevention council where the item names it, else to the steering group."""
    return tuple(
        Lifted(title, words("council" if "lokbrå" in fold(title) else "steering_group"))
        for title in own_titles(agenda, Section.ESCALATE)
    )


def remarks(agenda: Iterable[AgendaLine]) -> tuple[ActorRemark, ...]:
    """The round of the table: lines that begin with who spoke, "Polisen: lugnt i centrum"."""
    rounds = [line.note for line in agenda if line.section is Section.SITUATION and not line.title]
    lines = [text for note in rounds for text in note.splitlines()]
    return tuple(told for text in lines if (told := remark_of(text)))


def remark_of(line: str) -> ActorRemark | None:
    """What one line of the round tells, where it begins with who spoke."""
    found = _REMARK.match(line)
    return ActorRemark(found[1], found[2]) if found else None


def own_titles(agenda: Iterable[AgendaLine], section: Section) -> tuple[str, ...]:
    return tuple(line.title for line in agenda if line.section is section and line.is_own)


def _note(line: AgendaLine, number: str) -> Note:
    """Without what stands elsewhere on the paper: an area's picture, the round of the table."""
    text = line.note
    if line.section is Section.SITUATION:
        unsigned = [each for each in line.note.splitlines() if not _REMARK.match(each)]
        text = "" if line.area_id else "\n".join(unsigned)
    return Note(line.section, f"{number} {line.title}".strip(), text, line.decision)


def _event(title: str, held_on: date) -> ComingEvent:
    found = _DAY.match(title)
    day = _day(found.groupdict(), held_on) if found else None
    return ComingEvent(found["what"], day) if found and day else ComingEvent(title)


def _day(part: Mapping[str, str | None], held_on: date) -> date | None:
    """A day without a year is the next one to come."""
    try:
        if part["y"]:
            return date.fromisoformat(f"{part['y']}-{part['m']}-{part['d']}")
        day = date(held_on.year, int(part["month"] or 0), int(part["day"] or 0))
        return day if day >= held_on else day.replace(year=day.year + 1)
    except ValueError:
        return None
