"""A desk with a decided measure, its author and a reviewer."""

from datetime import date

import pytest

from desktop.measures import Measures
from desktop.publication import Publications
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.deeds import Deed
from models.measures.values import MeasureDraft
from models.people.values import Person
from models.publication.values import PublicationEdit, PublicationPage

AUTHOR = Person("Åsa Lind", "trygghetssamordnare")
REVIEWER = Person("Nils Berg", "kommunikatör")


class Desk:
    """A store with an area, an actor and a case, and what a test asks of it."""

    def __init__(self, store):
        self.store = store
        self.publications = Publications(store)
        self.measures = Measures(store)
        now = store.clock.now()
        with store.writing(Deed.CASE_OPEN) as session:
            parks, area = Actor(name="Gata och park", short_name="G/P"), Area(name="Lillskogen")
            session.add_all([parks, area])
            session.flush()
            case = Case(title="Mörkt vid spåret", area_id=area.id, opened_at=now, touched_at=now)
            session.add(case)
            session.flush()
            self.parks, self.case = parks.id, case.id

    @classmethod
    def at(cls, store) -> "Desk":
        """Another desk on a store that is furnished already."""
        desk = cls.__new__(cls)
        desk.store, desk.publications, desk.measures = store, Publications(store), Measures(store)
        return desk

    def sits(self, person: Person) -> None:
        self.store.person = person

    def decided(self, title="Röj sly", **more) -> int:
        draft = {"case_id": self.case, "responsible_id": self.parks, "due_date": date(2026, 11, 25), **more}
        return self.measures.decide_new(MeasureDraft(title, **draft))

    def proposed(self, **more) -> int:
        self.sits(AUTHOR)
        return self.publications.propose(self.decided(**more))

    def written(self, title="Vi röjer sly", text="Slyet vid spåret tas bort i höst.") -> int:
        publication_id = self.proposed()
        self.write(publication_id, title, text)
        return publication_id

    def approved(self, *words: str) -> int:
        publication_id = self.written(*words)
        self.approve(publication_id)
        return publication_id

    def write(self, publication_id: int, title: str, text: str) -> int:
        version = self.page(publication_id).version
        return self.publications.write_public(PublicationEdit(publication_id, version, title, text))

    def approve(self, publication_id: int, person: Person = REVIEWER) -> None:
        self.sits(person)
        self.publications.approve(publication_id, self.page(publication_id).version)

    def page(self, publication_id: int) -> PublicationPage:
        return self.publications.page(publication_id)

    def state(self, publication_id: int):
        return self.page(publication_id).state


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def any_desk(any_store) -> Desk:
    return Desk(any_store)
