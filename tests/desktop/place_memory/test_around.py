"""What has happened at a place: all of it, in order, and nothing from elsewhere."""

from datetime import date, datetime, time

import pytest

from desktop.clock import STOCKHOLM
from desktop.place_memory.months import in_order
from desktop.place_memory.values import (
    BeforeAfter,
    Happened,
    InArea,
    PastCounts,
    PastEvent,
    PlaceWords,
    SameWeek,
)
from models.cases.values import CloseReason
from models.deeds import Deed
from models.kinds import Kind
from models.measures.values import Decision, MeasureState, Rating
from models.meetings.tables import AgendaItem, Meeting
from models.meetings.values import MeetingState, Section
from models.publication.tables import Publication, PublicationReview
from models.publication.values import PublicationState, Verdict
from models.refusals import Refusal
from models.reports.values import Position
from tests.desktop.place_memory.conftest import HERE, LIGHTING, LITTER

HOSTILE = "<img src=x onerror=alert(1)> ${1} `x` </script> %n {title} \\"


def told(past):
    """(what, day, words) of each entry, as a person reads them from above."""
    return [
        (len(entry.reports), entry.on, entry.category)
        if isinstance(entry, SameWeek)
        else (entry.happened, entry.on, entry.title)
        for month in past.months
        for entry in month.entries
    ]


def test_everything_that_happened_is_told_newest_first(lived):
    past = lived.memory.around(HERE, 100)

    assert told(past) == [
        (Happened.CASE_CLOSED, date(2026, 3, 12), "Mörkt i tunneln"),
        (Happened.REPORTED, date(2026, 1, 5), "Mörkt en kväll"),
        (Happened.FOLLOWED_UP, date(2025, 12, 20), "Två armaturer"),
        (Happened.DONE, date(2025, 12, 10), "Två armaturer"),
        (Happened.DECIDED, date(2025, 11, 25), "Två armaturer"),
        (Happened.CASE_OPENED, date(2025, 11, 21), "Mörkt i tunneln"),
        (Happened.REPORTED, date(2025, 11, 20), "Fortfarande mörkt"),
        (Happened.REPORTED, date(2025, 11, 10), "Skräp längs gatan"),
        (3, date(2025, 11, 5), LIGHTING),
    ]
    assert [(month.year, month.month) for month in past.months] == [
        (2026, 3),
        (2026, 1),
        (2025, 12),
        (2025, 11),
    ]
    assert past.counts == PastCounts(reports=6, cases=1, measures=1)
    assert past.where == PlaceWords("", is_here=False, area="Centrum")


def test_what_has_no_exact_place_is_counted_apart_and_a_fall_back_point_never(lived):
    past = lived.memory.around(HERE, 500)

    assert past.in_area == InArea("Centrum", reports=2, cases=0)
    words = str(past.months)
    assert "Utanför cirkeln" in words
    assert "Någonstans" not in words
    assert "Kommunhusets punkt" not in words
    assert "En gata som ingen känner" not in words
    assert "Fel kommun" not in words


def test_what_was_tried_says_what_came_of_it_and_whether_trouble_came_back(lived):
    (tried,) = lived.memory.around(HERE, 100).tried
    (turn,) = tried.turns

    assert tried.title == "Två armaturer"
    assert (turn.state, turn.responsible) == (MeasureState.FOLLOWED_UP, "Gata/park")
    assert (turn.decided_on, turn.done_on) == (date(2025, 11, 25), date(2025, 12, 10))
    assert (turn.decision, turn.rating, turn.outcome) == (Decision.END, Rating.GREEN, "Ljust igen.")
    assert turn.compared == BeforeAfter(
        date(2025, 12, 10), LIGHTING, before=4, after=1, days=90, days_after=90
    )


def test_the_days_after_are_counted_only_as_far_as_they_have_come(lived):
    lived.on(2025, 12, 30)

    turn = lived.memory.around(HERE, 100).tried[0].turns[0]

    assert turn.compared is not None
    assert (turn.compared.days_after, turn.compared.is_over) == (20, False)


def test_a_follow_up_and_a_closing_bear_their_words(lived):
    events = [entry for month in lived.memory.around(HERE, 100).months for entry in month.entries]
    closed, followed = events[0], events[2]

    assert (closed.close_reason, closed.words) == (CloseReason.SOLVED, "Lugnt.")
    assert (followed.decision, followed.rating, followed.words) == (
        Decision.END,
        Rating.GREEN,
        "Ljust igen.",
    )


def test_a_smaller_circle_holds_less(lived):
    assert lived.memory.around(HERE, 50).counts.reports == 5
    assert lived.memory.around(HERE, 250).counts.reports == 7


def test_an_empty_place_still_counts_its_area(any_place):
    any_place.told((2026, 11, 1), "I området", None, area_id=any_place.area())

    past = any_place.memory.around(HERE, 100)

    assert (past.months, past.tried) == ((), ())
    assert past.in_area == InArea("Centrum", 1, 0)
    assert any_place.memory.around(Position(59, 17), 100).in_area is None


def test_a_case_opened_again_tells_both_of_its_closings(any_place):
    any_place.on(2026, 3, 1)
    case = any_place.case("Mörkt")
    any_place.on(2026, 4, 1)
    any_place.close(case, CloseReason.NO_ACTION)
    any_place.on(2026, 5, 1)
    any_place.cases.reopen(case, any_place.cases.page(case).version)
    any_place.on(2026, 6, 1)
    any_place.close(case, CloseReason.SOLVED)
    any_place.on(2026, 7, 1)
    any_place.cases.reopen(case, any_place.cases.page(case).version)
    any_place.store.undo.undo_last()

    past = any_place.memory.around(HERE, 100)

    assert [(what, day.month) for what, day, _title in told(past)] == [
        (Happened.CASE_CLOSED, 6),
        (Happened.CASE_REOPENED, 5),
        (Happened.CASE_CLOSED, 4),
        (Happened.CASE_OPENED, 3),
    ]
    reasons = [entry.close_reason for month in past.months for entry in month.entries]
    assert reasons == [CloseReason.SOLVED, None, CloseReason.NO_ACTION, None]


def test_a_closing_that_was_taken_back_has_not_happened(any_place):
    case = any_place.case("Mörkt")
    any_place.close(case)
    any_place.store.undo.undo_last()

    assert [what for what, _day, _title in told(any_place.memory.around(HERE, 100))] == [Happened.CASE_OPENED]


def test_what_a_meeting_decided_and_what_is_published_belong_to_the_place(any_place):
    case = any_place.case("Mörkt")
    measure = any_place.decide(case, "Armaturer")
    with any_place.store.writing(Deed.MEETING_NOTE) as session:
        meeting = Meeting(held_on=date(2026, 11, 11), starts=time(9), state=MeetingState.HELD)
        session.add(meeting)
        session.flush()
        session.add(
            AgendaItem(meeting_id=meeting.id, section=Section.SITUATION, case_id=case, decision="Mät ljuset.")
        )
        at = datetime(2026, 11, 12, 9, tzinfo=STOCKHOLM)
        title, text = "Ljus i tunneln", "Alla lampor lyser."
        publication = Publication(measure_id=measure, public_title=title, public_text=text, published_at=at)
        session.add(publication)
        session.flush()
        session.add(
            PublicationReview(
                publication_id=publication.id,
                at=at,
                person="Bo",
                verdict=Verdict.APPROVED,
                public_title=title,
                public_text=text,
            )
        )
        publication.state = PublicationState.PUBLISHED
    past = any_place.memory.around(HERE, 100)
    events = {entry.happened: entry for month in past.months for entry in month.entries}

    assert events[Happened.MEETING_DECIDED].words == "Mät ljuset."
    assert events[Happened.MEETING_DECIDED].kind is Kind.MEETING
    assert (events[Happened.PUBLISHED].title, events[Happened.PUBLISHED].on) == (
        "Ljus i tunneln",
        date(2026, 11, 12),
    )


def test_measures_of_one_title_stand_together_the_last_first(any_place):
    for day, rating in ((1, Rating.RED), (20, Rating.GREEN)):
        any_place.on(2026, 5, day)
        case = any_place.case(f"Samling {day}")
        any_place.end(any_place.decide(case, "Synlig närvaro"), f"Så gick det {day}", rating)

    (tried,) = any_place.memory.around(HERE, 100).tried

    assert [(turn.case_title, turn.rating) for turn in tried.turns] == [
        ("Samling 20", Rating.GREEN),
        ("Samling 1", Rating.RED),
    ]


def test_around_a_measure_is_around_its_case_and_a_thing_without_a_point_has_only_its_area(any_place):
    area = any_place.area()
    any_place.told((2026, 11, 1), "Mörkt")
    measure = any_place.decide(any_place.case("Mörkt"), "Armaturer")
    vague = any_place.case("Någonstans", position=None, area_id=area)

    assert any_place.memory.around_thing(Kind.MEASURE, measure, 100).counts.reports == 1
    nowhere = any_place.memory.around_thing(Kind.CASE, vague, 100)
    assert (nowhere.position, nowhere.months) == (None, ())
    assert nowhere.in_area == InArea("Centrum", 0, 1)
    with pytest.raises(Refusal):
        any_place.memory.around_thing(Kind.REPORT, 4711, 100)


def test_hostile_words_come_out_as_they_went_in(any_place):
    any_place.told((2026, 11, 1), HOSTILE)
    case = any_place.case(HOSTILE)
    any_place.decide(case, HOSTILE)
    any_place.close(case, note=HOSTILE)

    past = any_place.memory.around(HERE, 100)
    titles = {entry.title for month in past.months for entry in month.entries}

    assert titles == {HOSTILE}
    assert past.tried[0].title == HOSTILE
    assert past.months[0].entries[0].words in {HOSTILE, "Gata/park"}


def test_the_nearest_name_of_the_map_says_where(demo_memory):
    memory, places = demo_memory

    assert memory.around(places["Gångtunneln"], 100).where == PlaceWords(
        "Gångtunneln", is_here=True, area="Södra station"
    )


def test_the_demo_shows_a_place_with_a_past(demo_memory):
    memory, places = demo_memory

    past = memory.around(places["Gångtunneln"], 100)

    closed = [each for each in told(past) if each[2] == "Mörkt vid tunneln"]
    assert [what for what, _day, _title in closed] == [Happened.CASE_CLOSED, Happened.CASE_OPENED]
    titles = [each.title for each in past.tried]
    assert "Två nya armaturer vid norra trappan" in titles
    lighting = next(each for each in past.seasons.categories if each.category == LIGHTING)
    assert lighting.same_before[0][0] == 2025


def test_two_reports_of_a_week_stand_by_themselves():
    events = [
        PastEvent(Happened.REPORTED, Kind.REPORT, number, date(2026, 11, 2), "", category=LITTER)
        for number in (1, 2)
    ]

    assert all(isinstance(entry, PastEvent) for entry in in_order(events))
