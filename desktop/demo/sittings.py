"""The weekly meetings: called, taken, noted, and the older ones locked and sent out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import select

from desktop.demo.calendar import MEETINGS, at
from desktop.demo.told import Told, told
from desktop.demo.town import Happening, Town
from desktop.meetings import Meetings
from models.actors.tables import Actor
from models.deeds import Deed
from models.meetings.tables import AgendaItem, Attendance
from models.meetings.values import (
    AgendaLine,
    Body,
    EscalationAnswer,
    EscalationDraft,
    ItemEdit,
    MeetingDraft,
    MeetingPage,
    Presence,
    Section,
)

NEXT = -1  # the meeting to come
LOCKED_FROM, SENT_FROM = 1, 2  # the latest minutes are a draft, those before are locked, the rest sent out
BEFORE_DECISIONS, AFTER_DECISIONS = 0, 5


def sittings(town: Town) -> list[Happening]:
    """All that is done about the meetings, in no order."""
    return list(_Sittings(town).happenings())


class _Sittings:
    def __init__(self, town: Town) -> None:
        self._town = town
        self._meetings = Meetings(town.store)
        self._told: Told = told("meetings.json")
        self._roles = {actor["short"]: actor.get("role", "") for actor in told("actors.json")}

    def happenings(self) -> Iterator[Happening]:
        days = self._town.days
        for ago in range(NEXT, MEETINGS):
            called = at(days.meeting(ago + 1) + timedelta(days=1), 13)
            yield Happening(called, 0, partial(self._call, ago))
            held = at(days.meeting(ago), 9)
            if ago == NEXT:
                excused = max(days.moment(2, 9), called + timedelta(hours=1))
                yield Happening(excused, 0, partial(self._excuse, ago, self._told["next_excused"]))
                continue
            yield Happening(held, BEFORE_DECISIONS, partial(self._begin, ago))
            yield Happening(held + timedelta(hours=1), AFTER_DECISIONS, partial(self._write_up, ago))
            # On the Monday after, when the whole week's reports are in.
            locked = at(days.monday(ago - 1), 10)
            if ago >= LOCKED_FROM:
                yield Happening(locked, 0, partial(self._lock, ago))
            if ago >= SENT_FROM:
                yield Happening(locked + timedelta(hours=2), 0, partial(self._send_out, ago))

    def _call(self, ago: int) -> None:
        """The one before has planned it already, when it was over."""
        day = self._town.days.meeting(ago)
        planned = [row.id for row in self._meetings.listing() if row.held_on == day]
        if planned:
            self._town.meetings[ago] = planned[0]
            return
        proposal = self._meetings.proposal()
        draft = MeetingDraft(day, proposal.starts, proposal.ends, proposal.place)
        self._town.meetings[ago] = self._meetings.plan(draft)

    def _begin(self, ago: int) -> None:
        page = self._page(ago)
        self._meetings.start(page.id, page.version)
        absent = self._told["absent"].get(str(ago), [])
        excused = self._told["excused"][MEETINGS - 1 - ago]
        answers = dict.fromkeys(self._roles, Presence.PRESENT)
        answers |= dict.fromkeys(absent, Presence.ABSENT) | dict.fromkeys(excused, Presence.EXCUSED)
        self._attend(ago, answers)
        if role := self._told["guests"].get(str(ago)):
            self._meetings.add_guest(page.id, role)

    def _excuse(self, ago: int, names: Sequence[str]) -> None:
        self._attend(ago, dict.fromkeys(names, Presence.EXCUSED))

    def _attend(self, ago: int, answers: Mapping[str, Presence]) -> None:
        """Note the whole table at once, by the actors' short names."""
        seats = (
            select(Attendance, Actor.short_name)
            .join(Actor, Actor.id == Attendance.actor_id)
            .where(Attendance.meeting_id == self._town.meetings[ago])
        )
        with self._town.store.writing(Deed.MEETING_ATTENDANCE) as session:
            for seat, name in session.execute(seats):
                seat.role, seat.person = self._roles[name], ""
                seat.presence = answers.get(name)

    def _write_up(self, ago: int) -> None:
        page = self._page(ago)
        for line in page.agenda:
            if words := self._words_under(line, ago):
                self._meetings.note(ItemEdit(line.id, line.version, words, line.decision, is_done=True))
        for days, words in self._told["coming"][MEETINGS - 1 - ago]:
            day = page.held_on + timedelta(days=days)
            self._meetings.add_item(page.id, Section.COMING, f"{day.isoformat()} {words}")
        if words := self._told["escalate"].get(str(ago)):
            self._meetings.add_item(page.id, Section.ESCALATE, words)
        if lifted := self._told["lifted"].get(str(ago)):
            self._lift(page, lifted)
        self._tick_off(page.id)
        self._meetings.close(page.id, self._page(ago).version)

    def _lift(self, page: MeetingPage, told_of: Mapping[str, Any]) -> None:
        escalations = self._meetings.escalations
        line = next(line for line in page.agenda if line.title == told_of["item"])
        raised = escalations.lift(EscalationDraft(line.id, Body(told_of["body"]), told_of["asked"]))
        if told_of.get("answer"):
            days, words = told_of["answer"]
            on = page.held_on + timedelta(days=days)
            escalations.answer(EscalationAnswer(raised, 1, on, words))

    def _words_under(self, line: AgendaLine, ago: int) -> str:
        """What was noted under an item; the round of the table stands under the situation as a whole."""
        place = MEETINGS - 1 - ago
        if line.section is Section.SITUATION and line.area_id:
            of_area = self._told["areas"].get(line.title, [""])
            return str(of_area[place % len(of_area)])
        if line.section is Section.SITUATION:
            spoken = [f"{actor}: {said[place % len(said)]}" for actor, said in self._told["round"].items()]
            return "\n".join([self._told["situation"][place], *spoken])
        is_standing = not (line.case_id or line.measure_id or line.title)
        told_of = {Section.FEEDBACK: "feedback", Section.OTHER: "other"}.get(line.section, "")
        return str(self._told[told_of].get(str(ago), "")) if is_standing and told_of else ""

    def _tick_off(self, meeting_id: int) -> None:
        with self._town.store.writing(Deed.MEETING_NOTE) as session:
            for item in session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)):
                item.is_done = True

    def _lock(self, ago: int) -> None:
        page = self._page(ago)
        self._meetings.lock(page.id, page.version)

    def _send_out(self, ago: int) -> None:
        self._meetings.dispatch(self._town.meetings[ago])

    def _page(self, ago: int) -> MeetingPage:
        return self._meetings.page(self._town.meetings[ago])
