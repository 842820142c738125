"""Builds what the papers of one meeting are made from, in one look at the store."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import meeting_questions
from desktop.agenda import period_of
from desktop.calendars import store_id
from desktop.clock import Clock
from desktop.minutes import freezing, locking
from desktop.minutes.values import MinutesContent
from desktop.minutes.versions import minutes_of
from desktop.municipality import settings_of
from desktop.papers.minuted import done_since, measures_of
from desktop.papers.partner_words import with_partner_words
from desktop.papers.sender_reports import senders_of
from desktop.papers.values import Basis, LeftItem, PaperActor, PaperMeasure
from desktop.papers.words import columns
from models.actors.tables import Actor, ContactPerson
from models.folding import fold
from models.meetings.tables import Meeting
from models.meetings.values import AgendaLine, MeetingState, MinutesState

_ADDRESS = re.compile(r"[^\s<>,;()\"']+@[^\s<>,;()\"']+")


def basis_of(session: Session, meeting: Meeting, clock: Clock) -> Basis:
    """What was locked where the minutes are locked, else the draft; and what stands around it."""
    content, kept = _minutes(session, meeting, clock)
    period = period_of(session, meeting)
    measures = with_partner_words(session, measures_of(session, meeting.id, content))
    actors = _actors(session)
    return Basis(
        store_id=store_id(session),
        meeting_id=meeting.id,
        content=content,
        kept_pdf=kept,
        since=period.begins.date(),
        next_on=content.next_meeting.held_on if content.next_meeting else period.next_on,
        with_names=settings_of(session).names_in_minutes,
        measures=measures,
        done=done_since(session, period.begins.date(), content, measures),
        actors=tuple(each for each in actors if _has_to_do(each, measures)),
        senders=senders_of(session, meeting, period, measures),
        left=_left(session, meeting, clock.today()),
        recipients=tuple((name, _addresses(name, actors)) for name in content.recipients),
    )


def _minutes(session: Session, meeting: Meeting, clock: Clock) -> tuple[MinutesContent, bytes | None]:
    versions = minutes_of(session, meeting.id)
    if versions and versions[-1].state is not MinutesState.DRAFT:
        return freezing.from_json(versions[-1].content), versions[-1].pdf
    return locking.draft_content(session, meeting, clock), None


def _actors(session: Session) -> list[PaperActor]:
    asked = select(ContactPerson.actor_id, ContactPerson.email).order_by(ContactPerson.id)
    emails: dict[int, list[str]] = {}
    for actor_id, email in session.execute(asked.where(ContactPerson.email != "")):
        emails.setdefault(actor_id, []).append(email)
    shown = func.coalesce(func.nullif(Actor.short_name, ""), Actor.name)
    asked_actors = select(Actor.id, Actor.name, shown, Actor.is_member, Actor.is_external)
    rows = session.execute(asked_actors.order_by(Actor.sort_key))
    return [
        PaperActor(id_, name, short, is_member, is_external, tuple(emails.get(id_, ())))
        for id_, name, short, is_member, is_external in rows
    ]


def _has_to_do(actor: PaperActor, measures: Iterable[PaperMeasure]) -> bool:
    return any(each.concerns(actor.id) and (each.is_promise or each.is_decided_now) for each in measures)


def _addresses(name: str, actors: Iterable[PaperActor]) -> tuple[str, ...]:
    """Those that are written in a line of the distribution list, else those of whom it names."""
    written = _ADDRESS.findall(name)
    if written:
        return tuple(written)
    named = [each for each in actors if fold(name) in (fold(each.name), fold(each.shown))]
    if fold(name) in columns("mail.members"):
        named = [each for each in actors if each.is_member]
    return tuple(address for each in named for address in each.addresses)


def _left(session: Session, meeting: Meeting, today: date) -> tuple[LeftItem, ...]:
    """What was parked, was carried to another meeting, or was not reached."""
    has_been = meeting.state is not MeetingState.PLANNED
    left = [
        LeftItem(line.title, line.section, line.parked_to, line.measure_id or 0)
        for line in meeting_questions.lines(session, meeting, today)
        if line.parked_to or line.carried_to or (has_been and _is_not_reached(line))
    ]
    return tuple(sorted(left, key=lambda each: each.parked_to or date.min))


def _is_not_reached(line: AgendaLine) -> bool:
    """Own items, cases and measures on which nothing was written; not what stands on every agenda."""
    is_a_matter = bool(line.is_own or line.case_id or line.measure_id)
    return is_a_matter and not (line.is_done or line.note or line.decision)
