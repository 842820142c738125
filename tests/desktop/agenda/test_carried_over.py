"""What is not reached carries over, what is parked rests, and both agendas point at each other."""

from datetime import timedelta

from desktop.agenda.planning import proposal
from models.deeds import Deed
from models.measures.tables import Measure
from models.measures.values import MeasureDraft
from models.meetings.values import MeetingState, Section
from models.refusals import RefusalKind
from tests.factories import a_case
from tests.meeting_table import LAST_WEEK, NEXT_WEEK, TODAY, noted, refusal
from tests.paper import assert_archivable, pages_of

WEEK = timedelta(weeks=1)
IN_TWO_WEEKS, IN_THREE_WEEKS = TODAY + 2 * WEEK, TODAY + 3 * WEEK


def close(table, meeting):
    return table.meetings.close(meeting, table.meetings.page(meeting).version)


def titled(table, meeting, title):
    found = [line for line in table.meetings.page(meeting).agenda if line.title == title]
    assert len(found) <= 1
    return found[0] if found else None


def park(table, meeting, title, to):
    line = titled(table, meeting, title)
    table.meetings.park(line.id, line.version, to)


def test_what_was_not_reached_is_on_the_next_agenda_and_both_point(any_table):
    case = a_case(any_table.store, "Mörkt i tunneln")
    measure = any_table.decided("Röj sly", TODAY)
    meeting = any_table.plan()
    any_table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    any_table.meetings.add_item(meeting, Section.OTHER, "Behandlad")
    dealt_with = titled(any_table, meeting, "Behandlad")
    any_table.meetings.note(noted(dealt_with, "Klart"))

    following = close(any_table, meeting)

    for title in ("Ny mall", "Mörkt i tunneln", "Röj sly"):
        assert titled(any_table, following, title).carried_from == TODAY
        assert titled(any_table, meeting, title).carried_to == NEXT_WEEK
    assert titled(any_table, following, "Ny mall").is_own
    assert titled(any_table, following, "Behandlad") is None
    assert (titled(any_table, following, "Röj sly").measure_id, case) == (measure, case)


def test_what_is_carried_over_comes_once_and_stays_away_when_taken_off(any_table):
    meeting = any_table.plan()
    any_table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    following = close(any_table, meeting)
    line = titled(any_table, following, "Ny mall")

    any_table.meetings.remove_item(line.id, line.version)
    any_table.meetings.start(following, any_table.meetings.page(following).version)
    any_table.lock(meeting)

    assert titled(any_table, following, "Ny mall") is None


def test_what_was_dealt_with_after_all_is_not_the_next_ones(table):
    meeting = table.plan()
    table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    following = close(table, meeting)
    table.meetings.note(noted(titled(table, meeting, "Ny mall"), "Togs upp i korridoren"))

    table.lock(meeting)

    assert titled(table, following, "Ny mall") is None
    assert titled(table, meeting, "Ny mall").carried_to is None


def test_what_has_passed_is_coming_no_more(table):
    meeting = table.plan()
    table.meetings.add_item(meeting, Section.COMING, "20/11 Derby")
    table.meetings.add_item(meeting, Section.COMING, "18/12 Lovstart")

    following = close(table, meeting)

    assert titled(table, following, "20/11 Derby") is None
    assert titled(table, following, "18/12 Lovstart").carried_from == TODAY


def test_closing_is_undone_whole(any_table):
    meeting = any_table.plan()
    any_table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    close(any_table, meeting)

    any_table.store.undo.undo_last()

    [row] = any_table.meetings.listing()
    assert (row.id, row.state) == (meeting, MeetingState.PLANNED)
    assert titled(any_table, meeting, "Ny mall").carried_to is None


def test_what_is_parked_comes_by_itself_on_the_first_meeting_of_the_week_or_after(any_table):
    meeting = any_table.plan()
    any_table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    park(any_table, meeting, "Ny mall", IN_TWO_WEEKS - timedelta(days=2))
    parked = titled(any_table, meeting, "Ny mall")

    between = close(any_table, meeting)
    then = close(any_table, between)
    after = close(any_table, then)

    assert (parked.parked_to, parked.awaits) == (IN_TWO_WEEKS - timedelta(days=2), False)
    assert titled(any_table, between, "Ny mall") is None
    assert titled(any_table, then, "Ny mall").carried_from == TODAY
    assert titled(any_table, meeting, "Ny mall").carried_to == IN_TWO_WEEKS
    # It was not reached there either.
    assert titled(any_table, after, "Ny mall").carried_from == IN_TWO_WEEKS


def test_what_is_parked_comes_to_a_meeting_that_is_planned_already(any_table):
    meeting, following = any_table.plan(), any_table.plan(NEXT_WEEK)
    any_table.meetings.add_item(meeting, Section.OTHER, "Ny mall")

    park(any_table, meeting, "Ny mall", NEXT_WEEK)
    assert titled(any_table, following, "Ny mall").carried_from == TODAY

    line = titled(any_table, meeting, "Ny mall")
    any_table.meetings.unpark(line.id, line.version)
    assert titled(any_table, following, "Ny mall") is None
    assert titled(any_table, meeting, "Ny mall").awaits


def test_a_parked_measure_rests_visibly_until_its_week(any_table):
    """It is overdue all the time: it is told, and is nobody's work before."""
    any_table.decided("Röj sly", LAST_WEEK)
    meeting = any_table.plan()
    park(any_table, meeting, "Röj sly", IN_TWO_WEEKS)

    between = close(any_table, meeting)
    then = close(any_table, between)

    assert titled(any_table, between, "Röj sly").parked_to == IN_TWO_WEEKS
    assert titled(any_table, between, "Röj sly").carried_from == TODAY
    line = titled(any_table, then, "Röj sly")
    assert (line.parked_to, line.carried_from, line.awaits) == (None, NEXT_WEEK, True)


def test_a_measure_that_nothing_else_calls_for_comes_when_it_was_parked_to(table):
    measure = table.decided("Röj sly", TODAY)
    meeting = table.plan()
    park(table, meeting, "Röj sly", NEXT_WEEK)
    with table.store.writing(Deed.MEASURE_EDIT) as session:
        session.get_one(Measure, measure).due_date = TODAY + timedelta(days=200)

    following = close(table, meeting)
    table.meetings.gather(following)

    assert titled(table, following, "Röj sly").carried_from == TODAY


def test_parking_is_taken_back(any_table):
    measure = any_table.decided("Röj sly", TODAY)
    meeting, following = any_table.plan(), any_table.plan(NEXT_WEEK)
    park(any_table, meeting, "Röj sly", IN_THREE_WEEKS)
    assert titled(any_table, following, "Röj sly").parked_to == IN_THREE_WEEKS

    any_table.store.undo.undo_last()

    assert titled(any_table, meeting, "Röj sly").awaits
    assert titled(any_table, following, "Röj sly").awaits
    assert measure


def test_what_every_meeting_has_cannot_be_parked_nor_anything_to_the_past(table):
    meeting = table.plan()
    standing = table.agenda(meeting, Section.OTHER)[0]
    area = table.agenda(meeting, Section.SITUATION)[0]
    table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    own = titled(table, meeting, "Ny mall")

    for line in (standing, area):
        assert refusal(table.meetings.park, line.id, line.version, NEXT_WEEK) is RefusalKind.NOT_PARKABLE
    assert refusal(table.meetings.park, own.id, own.version, TODAY) is RefusalKind.PARKED_TOO_EARLY
    table.lock(meeting)
    own = titled(table, meeting, "Ny mall")
    assert refusal(table.meetings.park, own.id, own.version, NEXT_WEEK) is RefusalKind.MINUTES_LOCKED


def test_both_minutes_print_where_it_goes_on(table, tmp_path):
    table.decided("Röj sly", TODAY)
    table.measures.propose(MeasureDraft("Bommar"))
    meeting = table.plan()
    table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    park(table, meeting, "Bommar", IN_THREE_WEEKS)
    close(table, meeting)
    table.lock(meeting)
    following = table.meetings.find("2026-W48")
    table.meetings.note(noted(titled(table, following, "Ny mall"), "Provas i januari"))

    first, second = table.meetings.minutes_pdf(meeting), table.meetings.minutes_pdf(following)

    for paper in (first, second):
        assert_archivable(paper, tmp_path)
    told = " ".join(" ".join(pages_of(first, tmp_path)).split())
    assert "Ny mall Ej behandlad, tas upp v. 48." in told
    assert "Parkerad till v. 50." in told
    assert "Ny mall Från v. 47. Provas i januari" in " ".join(" ".join(pages_of(second, tmp_path)).split())


def test_the_series_goes_on_from_the_last_meeting(table):
    table.plan()
    with table.store.reading() as session:
        assert proposal(session, TODAY).held_on == NEXT_WEEK
