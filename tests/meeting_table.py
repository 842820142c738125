"""Around the table: a store with two members and a prioritised area, and what one does at a meeting."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.municipality import Municipality, MunicipalitySettings
from models.actors.tables import Actor
from models.areas.tables import Area, PriorityArea
from models.deeds import Deed
from models.measures.values import MeasureDraft
from models.meetings.values import ItemEdit, MeetingDraft, MeetingEdit
from models.refusals import Refusal

TODAY = date(2026, 11, 18)
LAST_WEEK, NEXT_WEEK = TODAY - timedelta(days=7), TODAY + timedelta(days=7)


class Table:
    """A store with two member actors, a prioritised area, and what a test does around the table."""

    def __init__(self, store):
        self.store = store
        self.meetings = Meetings(store)
        self.measures = Measures(store)
        Municipality(store).save(MunicipalitySettings(name="Älvköpings kommun", meeting_place="Rum Ån"))
        with store.writing(Deed.ACTOR_EDIT) as session:
            parks = Actor(name="Gata och park", short_name="Gata/park", is_member=True)
            police = Actor(name="Polisen", is_member=True)
            area = Area(name="Västra hamnen")
            session.add_all([parks, police, area, Actor(name="Trafikverket", is_external=True)])
            session.flush()
            session.add(PriorityArea(area_id=area.id, starts=LAST_WEEK, ends=NEXT_WEEK, motive="Buskörning"))
            self.parks, self.police, self.area = parks.id, police.id, area.id

    def plan(self, day=TODAY):
        return self.meetings.plan(MeetingDraft(day, time(9), time(10), "Rum Ån"))

    def decided(self, title="Röj sly", due=NEXT_WEEK, **more):
        draft = {"responsible_id": self.parks, "due_date": due, **more}
        return self.measures.decide_new(MeasureDraft(title, **draft))

    def agenda(self, meeting_id, section):
        return [line for line in self.meetings.page(meeting_id).agenda if line.section is section]

    def lock(self, meeting_id, justification=""):
        self.meetings.lock(meeting_id, self.meetings.page(meeting_id).version, justification)


def edit_of(page, **changed):
    wish = MeetingEdit(
        page.id, page.version, page.held_on, page.starts, page.ends, page.place,
        page.registry_number, page.chair, page.noted_by, page.recipients, page.next_on,
    )  # fmt: skip
    return replace(wish, **changed)


def noted(line, note="", decision="", *, is_done=False):
    return ItemEdit(line.id, line.version, note, decision, is_done)


def refusal(call, *arguments):
    with pytest.raises(Refusal) as refused:
        call(*arguments)
    return refused.value.kind
