"""A meeting on a real store: one late measure with its item, and a note item."""

import pytest

from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.one_line.lines import Lines
from desktop.one_line.reading import read
from models.actors.tables import Actor
from models.deeds import Deed
from models.measures.values import MeasureDraft
from models.meetings.values import Section
from tests.factories import a_case


class Table:
    """What a test does around the table, on either engine."""

    def __init__(self, store):
        self.store = store
        self.meetings, self.measures, self.lines = Meetings(store), Measures(store), Lines(store)
        with store.writing(Deed.ACTOR_EDIT) as session:
            parks = Actor(name="Gata och park", short_name="Gata/park", is_member=True)
            session.add_all([parks, Actor(name="Polisen", is_member=True)])
            session.flush()
            self.parks = parks.id
        self.case = a_case(store)
        due = store.clock.today()
        draft = MeasureDraft("Röj sly", case_id=self.case, responsible_id=self.parks, due_date=due)
        self.measure = self.measures.decide_new(draft)
        self.meeting = self.meetings.plan(self.meetings.proposal())

    @property
    def follow_up(self):
        """The measure's item."""
        return self.item(lambda line: line.measure_id == self.measure)

    @property
    def other(self):
        """The section's own item, under "övrigt"."""
        return self.item(lambda line: line.section is Section.OTHER)

    def item(self, wanted):
        return next(line for line in self.meetings.page(self.meeting).agenda if wanted(line))

    def write(self, item, words):
        """Type a line and press Enter."""
        known = self.lines.open(item.id).known
        self.lines.carry_out(item.id, read(words, known), known)


@pytest.fixture
def table(store):
    return Table(store)


@pytest.fixture
def any_table(any_store):
    return Table(any_store)
