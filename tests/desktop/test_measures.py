"""What becomes of a measure in the store, on both engines where a question is asked."""

from datetime import date, time, timedelta

import pytest

from desktop.measures import Measures
from desktop.meetings import Meetings
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.cases.values import CaseState
from models.deeds import Deed
from models.measures.values import (
    Decision,
    FollowUpDraft,
    MeasureDraft,
    MeasureEdit,
    MeasureFilter,
    MeasureLabel,
    MeasureState,
    Postponement,
)
from models.meetings.values import MeetingDraft
from models.refusals import Refusal, RefusalKind

TODAY = date(2026, 11, 18)
NEXT_WEEK = TODAY + timedelta(days=7)


class Desk:
    """A store with two areas, a case and three actors, and what a test asks of it."""

    def __init__(self, store):
        self.store = store
        self.measures = Measures(store)
        now = store.clock.now()
        with store.writing(Deed.CASE_OPEN) as session:
            parks = Actor(name="Gata och park", short_name="Gata/park")
            road = Actor(name="Trafikverket", is_external=True)
            police = Actor(name="Polisen")
            area = Area(name="Lillskogen")
            session.add_all([parks, road, police, area])
            session.flush()
            case = Case(title="Mörkt vid spåret", area_id=area.id, opened_at=now, touched_at=now)
            session.add(case)
            session.flush()
            self.parks, self.road, self.police = parks.id, road.id, police.id
            self.area, self.case = area.id, case.id

    def decided(self, title="Röj sly", due=NEXT_WEEK, **more):
        draft = {"case_id": self.case, "responsible_id": self.parks, "due_date": due, **more}
        return self.measures.decide_new(MeasureDraft(title, **draft))

    def page(self, measure_id):
        return self.measures.page(measure_id)

    def case_state(self):
        with self.store.reading() as session:
            return session.get(Case, self.case).state


@pytest.fixture
def desk(store):
    return Desk(store)


@pytest.fixture
def any_desk(any_store):
    return Desk(any_store)


def titles(rows):
    return [row.title for row in rows]


def edit_of(page, **changed):
    wish = {
        "id": page.id,
        "version": page.version,
        "title": page.title,
        "description": page.description,
        "label": page.label,
        "case_id": page.case_id,
        "responsible_id": page.responsible_id,
        "contributor_ids": page.contributor_ids,
        "due_date": page.due_date,
        "is_ongoing": page.is_ongoing,
        "follow_up_date": page.follow_up_date,
    }
    return MeasureEdit(**{**wish, **changed})


def test_the_list_leads_with_what_is_promised_and_early(any_desk):
    any_desk.decided("Senare", NEXT_WEEK + timedelta(days=7))
    any_desk.decided("Försenad", TODAY - timedelta(days=12))
    done = any_desk.decided("Genomförd", TODAY - timedelta(days=30))
    any_desk.measures.finish(done, any_desk.page(done).version)
    any_desk.measures.propose(MeasureDraft("Utan datum"))
    ended = any_desk.decided("Avslutad", TODAY)
    any_desk.measures.drop(ended, any_desk.page(ended).version, "För dyrt")

    rows = any_desk.measures.listing()

    assert titles(rows) == ["Försenad", "Senare", "Utan datum", "Genomförd", "Avslutad"]
    assert (rows[0].days_late, rows[0].responsible, rows[0].area) == (12, "Gata/park", "Lillskogen")
    assert titles(any_desk.measures.overdue()) == ["Försenad"]
    assert titles(any_desk.measures.due_before(NEXT_WEEK)) == []


def test_the_list_is_narrowed(any_desk):
    any_desk.decided("Röj sly längs elljusspåret")
    helped = any_desk.decided("Kvällsrondering", case_id=None, contributor_ids=(any_desk.police,))
    listing = any_desk.measures.listing

    assert titles(listing(MeasureFilter(text="elljus"))) == ["Röj sly längs elljusspåret"]
    assert titles(listing(MeasureFilter(areas=frozenset({any_desk.area})))) == ["Röj sly längs elljusspåret"]
    assert titles(listing(MeasureFilter(actors=frozenset({any_desk.police})))) == ["Kvällsrondering"]
    assert listing(MeasureFilter(states=frozenset({MeasureState.PROPOSED}))) == []
    assert any_desk.page(helped).contributors == ("Polisen",)


def test_an_ongoing_measure_is_due_at_its_next_follow_up(any_desk):
    any_desk.decided("Rondering", None, is_ongoing=True, follow_up_date=NEXT_WEEK)

    assert titles(any_desk.measures.due_before(NEXT_WEEK)) == ["Rondering"]
    assert titles(any_desk.measures.due_before(NEXT_WEEK - timedelta(days=1))) == []


def test_a_decided_measure_puts_its_case_in_action(desk):
    proposed = desk.measures.propose(MeasureDraft("Röj sly", case_id=desk.case))
    assert desk.case_state() is CaseState.NEW

    version = desk.measures.edit(edit_of(desk.page(proposed), responsible_id=desk.parks, due_date=NEXT_WEEK))
    desk.measures.decide(proposed, version)

    assert desk.case_state() is CaseState.ACTION
    desk.measures.finish(proposed, desk.page(proposed).version)
    assert desk.case_state() is CaseState.FOLLOW_UP


def test_a_deed_on_a_measure_touches_its_case_but_leaves_its_forms_good(desk):
    measure = desk.decided()
    with desk.store.reading() as session:
        before = session.get(Case, desk.case)
    desk.store.clock.move_to(TODAY + timedelta(days=3))

    desk.measures.edit(edit_of(desk.page(measure), title="Röj sly och ljung"))

    with desk.store.reading() as session:
        after = session.get(Case, desk.case)
    assert after.touched_at > before.touched_at
    assert after.version == before.version


def test_each_move_of_the_date_is_kept_with_its_reason_and_counted(desk):
    measure = desk.decided(due=TODAY)
    for week, reason in enumerate(["Snö", "Sjuk personal"], start=1):
        wish = Postponement(measure, desk.page(measure).version, TODAY + timedelta(weeks=week), reason)
        desk.measures.postpone(wish)

    [row] = desk.measures.listing()
    assert (row.moves, row.first_due_date, row.due_date) == (2, TODAY, TODAY + timedelta(weeks=2))
    assert [(move.old, move.reason) for move in desk.page(measure).moves] == [
        (TODAY, "Snö"),
        (NEXT_WEEK, "Sjuk personal"),
    ]


def test_a_promised_date_is_not_edited_behind_the_moves(desk):
    measure = desk.decided()

    with pytest.raises(Refusal) as refused:
        desk.measures.edit(edit_of(desk.page(measure), due_date=TODAY))

    assert refused.value.kind is RefusalKind.REASON_MISSING
    assert desk.page(measure).due_date == NEXT_WEEK


def test_an_external_actor_is_waited_for_by_name(desk):
    theirs = desk.decided("Svar om farthinder", responsible_id=desk.road)
    ours = desk.decided("Röj sly")

    desk.measures.wait(theirs, desk.page(theirs).version)
    with pytest.raises(Refusal) as refused:
        desk.measures.wait(ours, desk.page(ours).version)

    page = desk.page(theirs)
    assert (page.state, page.waiting_for, page.waiting_since) == (
        MeasureState.WAITING_EXTERNAL,
        "Trafikverket",
        TODAY,
    )
    assert refused.value.kind is RefusalKind.WAITING_FOR_MISSING


def test_what_was_dropped_can_be_taken_up_again(desk):
    measure = desk.decided()
    version = desk.measures.drop(measure, desk.page(measure).version, "För dyrt")

    version = desk.measures.propose_again(measure, version)

    assert desk.page(measure).state is MeasureState.PROPOSED
    assert desk.measures.decide(measure, version) > version


def test_replacing_a_measure_proposes_its_successor_on_the_same_case(desk):
    measure = desk.decided()
    draft = FollowUpDraft(
        measure,
        desk.page(measure).version,
        TODAY,
        Decision.REPLACE,
        successor=MeasureDraft("Klipp häcken i stället"),
    )

    desk.measures.follow_up(draft)

    page = desk.page(measure)
    successor = desk.page(page.successor_id)
    assert page.state is MeasureState.FOLLOWED_UP
    assert (successor.title, successor.state) == ("Klipp häcken i stället", MeasureState.PROPOSED)
    assert successor.case_id == desk.case


def test_expanding_a_measure_adds_the_scope_and_notes_the_move(desk):
    measure = desk.decided()
    later = NEXT_WEEK + timedelta(days=14)
    draft = FollowUpDraft(
        measure,
        desk.page(measure).version,
        TODAY,
        Decision.EXPAND,
        next_date=later,
        new_scope="Även norra sidan",
    )

    desk.measures.follow_up(draft)

    page = desk.page(measure)
    assert (page.state, page.due_date) == (MeasureState.UNDER_WAY, later)
    assert page.description == "Även norra sidan"
    assert [move.reason for move in page.moves] == ["Även norra sidan"]


def test_ending_a_measure_tells_what_came_of_it(desk):
    measure = desk.decided()
    draft = FollowUpDraft(
        measure, desk.page(measure).version, TODAY, Decision.END, outcome="Ljust igen", reason="Klart"
    )

    desk.measures.follow_up(draft)

    page = desk.page(measure)
    assert (page.state, page.outcome) == (MeasureState.FOLLOWED_UP, "Ljust igen")
    assert [line.decision for line in page.follow_ups] == [Decision.END]
    assert desk.case_state() is CaseState.FOLLOW_UP


DEEDS = {
    "decide": lambda desk, of, version: desk.measures.decide(of, version),
    "start": lambda desk, of, version: desk.measures.start(of, version),
    "finish": lambda desk, of, version: desk.measures.finish(of, version),
    "wait": lambda desk, of, version: desk.measures.wait(of, version, "Trafikverket"),
    "drop": lambda desk, of, version: desk.measures.drop(of, version, "För dyrt"),
    "postpone": lambda desk, of, version: desk.measures.postpone(Postponement(of, version, TODAY, "Snö")),
    "follow up": lambda desk, of, version: desk.measures.follow_up(
        FollowUpDraft(of, version, TODAY, Decision.CONTINUE, next_date=NEXT_WEEK)
    ),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_a_form_that_is_behind_is_told_and_nothing_is_overwritten(any_desk, deed):
    measure = any_desk.decided()
    held = any_desk.page(measure).version
    any_desk.measures.edit(edit_of(any_desk.page(measure), title="Ändrad av en annan"))
    before = any_desk.page(measure)

    with pytest.raises(Refusal) as refused:
        DEEDS[deed](any_desk, measure, held)

    assert refused.value.kind is RefusalKind.CHANGED_MEANWHILE
    assert any_desk.page(measure) == before


def test_a_measure_has_a_title_and_a_label(desk):
    with pytest.raises(Refusal) as refused:
        desk.measures.propose(MeasureDraft("  "))
    effort = desk.measures.propose(MeasureDraft("Rondering i kväll", label=MeasureLabel.EFFORT))

    assert refused.value.kind is RefusalKind.TITLE_MISSING
    assert desk.page(effort).label is MeasureLabel.EFFORT


def test_the_history_tells_who_did_what(desk):
    measure = desk.decided()
    desk.measures.start(measure, desk.page(measure).version)

    lines = [(line.person, line.field, line.new) for line in desk.measures.history(measure)]

    assert ("Åsa Lind", "measure.state", MeasureState.UNDER_WAY.value) in lines


def meeting_on(desk, day):
    return Meetings(desk.store).plan(MeetingDraft(day, time(9), None, "Stadshuset"))


@pytest.mark.parametrize("way", ["postpone", "expand"])
def test_every_move_at_a_meeting_bears_the_meeting_the_person_and_a_reason(any_desk, way):
    measure = any_desk.decided()
    meeting = meeting_on(any_desk, TODAY)
    later = NEXT_WEEK + timedelta(days=7)
    version = any_desk.page(measure).version
    if way == "postpone":
        any_desk.measures.postpone(Postponement(measure, version, later, "El saknas", meeting_id=meeting))
    else:
        any_desk.measures.follow_up(
            FollowUpDraft(measure, version, TODAY, Decision.EXPAND, next_date=later, meeting_id=meeting)
        )

    [move] = any_desk.page(measure).moves
    assert (move.old, move.new) == (NEXT_WEEK, later)
    assert (move.meeting_id, move.meeting_on) == (meeting, TODAY)
    assert move.person == any_desk.store.person.name
    assert move.reason == ("El saknas" if way == "postpone" else "Utökas")


def test_the_first_date_stands_however_often_it_is_moved(any_desk):
    measure = any_desk.decided()
    for weeks in (2, 3, 4):
        wish = Postponement(measure, any_desk.page(measure).version, TODAY + timedelta(weeks=weeks), "Väder")
        any_desk.measures.postpone(wish)

    [row] = any_desk.measures.listing()
    assert (row.moves, row.first_due_date, row.due_date) == (3, NEXT_WEEK, TODAY + timedelta(weeks=4))


def test_a_follow_up_that_is_put_off_keeps_its_reason_and_moves_no_due_date(any_desk):
    measure = any_desk.decided(due=None, is_ongoing=True, follow_up_date=NEXT_WEEK)
    later = NEXT_WEEK + timedelta(days=7)
    wish = Postponement(measure, any_desk.page(measure).version, None, "Sjukdom", follow_up_date=later)
    any_desk.measures.postpone(wish)

    [row] = any_desk.measures.listing()
    [move] = any_desk.page(measure).moves
    assert (row.moves, row.follow_up_date) == (0, later)
    assert (move.reason, move.old, move.new) == ("Sjukdom", None, None)
