"""What was written under the items of the agenda, and where on the paper it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from desktop.minutes.terms import words
from desktop.minutes.values import ActorRemark, ComingEvent, Lifted, Note
from models.folding import fold
from models.meetings.rules import event_of
from models.meetings.values import AgendaLine, Body, EscalationRow, Section

_BODIES = {Body.STEERING_GROUP: "steering_group", Body.CRIME_PREVENTION_COUNCIL: "council"}
_REMARK = re.compile(r"^\s*([^:\n]{2,60}):\s+(.+)$")


def notes_of(chair: str, agenda: Sequence[AgendaLine], numbers: Mapping[int, str]) -> tuple[Note, ...]:
    """Who led the meeting, then each item that has a note or a decision; `numbers` are the measures'."""
    led = [Note(Section.OPENING, text=words("chair", name=chair))] if chair else []
    written = (_note(line, numbers.get(line.measure_id or 0, "")) for line in agenda)
    return (*led, *(note for note in written if note.text or note.decision))


def events(agenda: Sequence[AgendaLine], held_on: date) -> tuple[ComingEvent, ...]:
    """The coming period's own items; "18/12 Lovstart" and "2026-12-18 Lovstart" are dated."""
    told = (event_of(title, held_on) for title in own_titles(agenda, Section.COMING))
    return tuple(ComingEvent(what, day) for day, what in told)


def lifted(agenda: Sequence[AgendaLine], raised: Sequence[EscalationRow]) -> tuple[Lifted, ...]:
    """What was lifted with what is asked, then the section's own items that were not.

    An own item goes to the crime prevention council where it names it, else to the steering group.
    """
    matters = {each.matter for each in raised}
    return (
        *(Lifted(each.matter, words(_BODIES[each.body]), each.asked) for each in raised),
        *(
            Lifted(title, words("council" if "lokbrå" in fold(title) else "steering_group"))
            for title in own_titles(agenda, Section.ESCALATE)
            if title not in matters
        ),
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
    """The section's own items; what is parked is another meeting's."""
    return tuple(
        line.title for line in agenda if line.section is section and line.is_own and line.parked_to is None
    )


def _note(line: AgendaLine, number: str) -> Note:
    """Without what stands elsewhere on the paper: an area's picture, the round of the table."""
    text = line.note
    if line.section is Section.SITUATION:
        unsigned = [each for each in line.note.splitlines() if not _REMARK.match(each)]
        text = "" if line.area_id else "\n".join(unsigned)
    lines = [each for each in (pointer(line), text) if each]
    return Note(line.section, f"{number} {line.title}".strip(), "\n".join(lines), line.decision)


def pointer(line: AgendaLine) -> str:
    """Where the item came from and where it goes on: "Från v. 47. Ej behandlad, tas upp v. 49."."""
    # What is coming stands in a table of its own for as long as it comes.
    is_told = line.section is not Section.COMING
    parts = [words("carried_from", week=_week(line.carried_from))] if line.carried_from and is_told else []
    if line.parked_to is not None:
        parts.append(words("parked", week=_week(line.parked_to)))
    elif line.carried_to is not None and is_told:
        parts.append(words("carried_to", week=_week(line.carried_to)))
    return " ".join(parts)


def _week(day: date) -> int:
    return day.isocalendar().week
