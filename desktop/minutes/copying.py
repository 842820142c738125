"""A copy of the minutes with chosen words masked, set anew: the words are nowhere in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop.clock import Clock
from desktop.minutes import freezing
from desktop.minutes.locking import draft_content
from desktop.minutes.notes import remark_of
from desktop.minutes.typesetting import typeset_masked
from desktop.minutes.values import Masking, MinutesContent
from desktop.minutes.versions import minutes_of
from models.meetings.tables import Meeting
from models.meetings.values import MaskableText, MinutesState, Section
from models.refusals import Refusal, RefusalKind


def content_to_copy(session: Session, meeting: Meeting, clock: Clock) -> MinutesContent:
    """What stands in the newest locked version, or in the draft where none is locked."""
    versions = minutes_of(session, meeting.id)
    locked = [each for each in versions if each.state is not MinutesState.DRAFT]
    return freezing.from_json(locked[-1].content) if locked else draft_content(session, meeting, clock)


def masked_copy(content: MinutesContent, passages: Sequence[str], masking: Masking) -> bytes:
    """The PDF of the copy, in which the passages stand nowhere.

    Refuses NOTHING_CHOSEN where there are none, and MASK_NOT_FOUND one that stands nowhere in the
    minutes: who chose it means something else than what would be masked.
    """
    chosen = [passage for passage in passages if passage.strip()]
    if not chosen:
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    printed, missing = typeset_masked(replace(content, masking=masking), [_ways(each) for each in chosen])
    if missing:
        raise Refusal(RefusalKind.MASK_NOT_FOUND, words=chosen[min(missing)])
    return printed


def texts(content: MinutesContent) -> Iterator[MaskableText]:
    """What is written in the minutes, part by part, for a person to choose in."""
    yield MaskableText(Section.OPENING, tuple(_seats(content)))
    yield MaskableText(Section.FOLLOW_UP, tuple(_follow_ups(content)))
    yield MaskableText(Section.SITUATION, tuple(_situation(content)))
    cases = tuple(each.title for each in content.new_cases)
    yield MaskableText(Section.NEW_REPORTS, (*cases, *_notes(content, Section.NEW_REPORTS)))
    yield MaskableText(Section.NEW_MEASURES, tuple(_new_measures(content)))
    coming = tuple(each.what for each in content.coming)
    yield MaskableText(Section.COMING, (*coming, *_notes(content, Section.COMING)))
    lifted = tuple(text for each in content.lifted for text in (each.matter, each.asked) if text)
    yield MaskableText(Section.ESCALATE, (*lifted, *_notes(content, Section.ESCALATE)))
    feedback = (*content.feedback, *(each.measure for each in content.published))
    yield MaskableText(Section.FEEDBACK, (*feedback, *_notes(content, Section.FEEDBACK)))
    yield MaskableText(Section.OTHER, tuple(_notes(content, Section.OTHER)))
    end = (*_notes(content, Section.NEXT_MEETING), content.noted_by, *content.recipients)
    yield MaskableText(Section.NEXT_MEETING, tuple(filter(None, end)))


def _ways(passage: str) -> tuple[str, ...]:
    """How a chosen passage may stand on the paper: line by line, and a remark without who spoke."""
    lines = [line.strip() for line in passage.splitlines() if line.strip()]
    spoken = [told.text for line in lines if (told := remark_of(line))]
    return (*lines, *spoken)


def _seats(content: MinutesContent) -> Iterator[str]:
    for row in content.attendance:
        yield from filter(None, (row.name, row.organisation, row.role))
    yield from _notes(content, Section.OPENING)


def _follow_ups(content: MinutesContent) -> Iterator[str]:
    for row in content.follow_ups:
        yield from filter(None, (row.measure, row.responsible))
    yield from _notes(content, Section.FOLLOW_UP)


def _situation(content: MinutesContent) -> Iterator[str]:
    yield from _notes(content, Section.SITUATION)
    for area in content.situation.areas:
        yield from filter(None, (area.reports.name, area.motive, area.text))
        yield from (f"{told.actor}: {told.text}" for told in area.remarks)
    yield from (f"{told.actor}: {told.text}" for told in content.situation.remarks)


def _new_measures(content: MinutesContent) -> Iterator[str]:
    for row in content.new_measures:
        yield from filter(None, (row.measure, row.cause, row.responsible, *row.contributors))
    yield from _notes(content, Section.NEW_MEASURES)


def _notes(content: MinutesContent, section: Section) -> Iterator[str]:
    for note in content.notes_under(section):
        yield from filter(None, (note.title, note.text, note.decision))
