"""A municipality with actors, cases and measures, and a meeting that decides about them."""

from datetime import date, datetime, time, timedelta

from desktop.clock import STOCKHOLM
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.municipality import Municipality, MunicipalitySettings
from desktop.papers.papers import Papers
from desktop.store import Store
from models.actors.tables import Actor, ContactPerson
from models.areas.tables import Area, PriorityArea
from models.categories.tables import Category
from models.deeds import Deed
from models.folding import sort_key
from models.measures.values import Decision, FollowUpDraft, MeasureDraft, Postponement
from models.meetings.values import MeetingDraft, Section
from tests.factories import a_case

TODAY = date(2026, 11, 18)
BEFORE = TODAY - timedelta(days=7)
NEXT = TODAY + timedelta(days=7)
LATER = TODAY + timedelta(days=30)
MONDAY = datetime(2026, 11, 16, 9, tzinfo=STOCKHOLM)

SETTINGS = MunicipalitySettings(
    "Älvköpings kommun",
    "Säkerhetsenheten",
    "Stadshuset · trygghet@alvkoping.example",
    recipients="Polisen\nLedningen <ledning@alvkoping.example>\nStyrgruppen",
)


class Town:
    def __init__(self, store: Store, settings: MunicipalitySettings = SETTINGS) -> None:
        self.open_on(store)
        Municipality(store).save(settings)
        with store.writing(Deed.ACTOR_EDIT) as session:
            parks = Actor(name="Gata och park", short_name="Gata/park", is_member=True)
            police = Actor(name="Polisen", is_member=True)
            roads = Actor(name="Trafikverket", is_external=True)
            for actor in (parks, police, roads):
                actor.sort_key = sort_key(actor.name)
            wood, light = Area(name="Lillskogen"), Category(name="Ljus och mörker")
            session.add_all([parks, police, roads, wood, light])
            session.flush()
            session.add_all(
                [
                    ContactPerson(actor_id=parks.id, name="Sven Sten", email="park@alvkoping.example"),
                    ContactPerson(actor_id=police.id, name="Polly Berg", email="polis@åpolis.example"),
                    PriorityArea(area_id=wood.id, starts=BEFORE, ends=LATER, motive="Mörkt varje kväll"),
                ]
            )
            self.parks, self.police, self.roads = parks.id, police.id, roads.id
            self.area, self.category = wood.id, light.id
        self.case = a_case(store, "Mörkt vid spåret", area_id=self.area, category_id=self.category)

    def open_on(self, store: Store) -> None:
        """Go on in the same town after the store has been opened anew."""
        self.store = store
        self.meetings, self.measures, self.papers = Meetings(store), Measures(store), Papers(store)

    def decided(self, title: str, due: date | None = NEXT, **more: object) -> int:
        draft = {"case_id": self.case, "responsible_id": self.parks, "due_date": due, **more}
        if due is None:
            draft |= {"is_ongoing": True, "follow_up_date": draft.get("follow_up_date", LATER)}
        return self.measures.decide_new(MeasureDraft(title, **draft))

    def plan(self, held_on: date = TODAY) -> int:
        return self.meetings.plan(MeetingDraft(held_on, time(9), time(10), "Stadshuset"))

    def moved(self, measure: int, due: date, meeting: int | None = None) -> None:
        version = self.measures.page(measure).version
        self.measures.postpone(Postponement(measure, version, due, "Leveransen dröjer", meeting_id=meeting))

    def followed_up(self, measure: int, decision: Decision, meeting: int | None, **more: object) -> None:
        version = self.measures.page(measure).version
        needs = {
            Decision.CONTINUE: {"next_date": NEXT},
            Decision.EXPAND: {"next_date": LATER},
            Decision.REPLACE: {"successor": MeasureDraft(f"I stället för {measure}")},
            Decision.END: {"outcome": "Lugnt", "reason": "Klart"},
        }
        self.measures.follow_up(
            FollowUpDraft(measure, version, TODAY, decision, meeting_id=meeting, **needs[decision], **more)
        )

    def lock(self, meeting: int) -> None:
        self.meetings.lock(meeting, self.meetings.page(meeting).version, "Påhittat")

    def line_of(self, meeting: int, section: Section, measure: int | None = None):
        lines = self.meetings.page(meeting).agenda
        return next(line for line in lines if line.section is section and line.measure_id == measure)

    def files(self, meeting: int, **more: object) -> dict[str, bytes]:
        return {file.name: file.content for file in self.papers.make(meeting, **more).files}


def a_meeting(town: Town) -> int:
    """One measure of each fate, two new, one that is not on the agenda."""
    ends, goes_on, moves = (town.decided(title) for title in ("Röj sly", "Sätt upp lampor", "Laga staketet"))
    town.decided("Sopa gången", None, responsible_id=town.police)
    town.decided("Asfaltera", LATER, responsible_id=town.roads)
    meeting = town.plan()
    town.followed_up(ends, Decision.END, meeting)
    town.followed_up(goes_on, Decision.CONTINUE, meeting)
    town.moved(moves, TODAY + timedelta(days=14), meeting)
    town.moved(moves, LATER, meeting)
    town.decided("Klipp häcken", meeting_id=meeting, contributor_ids=(town.police,))
    town.decided("Håll öppet längre", None, meeting_id=meeting, responsible_id=town.police)
    return meeting
