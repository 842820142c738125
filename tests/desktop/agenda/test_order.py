"""Items are put where a person wants them, and gathering leaves them there."""

from models.measures.values import MeasureDraft
from models.meetings.values import Section
from models.refusals import RefusalKind
from tests.meeting_table import LAST_WEEK, TODAY, noted, refusal


def titles(table, meeting, section=Section.FOLLOW_UP):
    return [line.title for line in table.agenda(meeting, section)]


def move(table, meeting, title, steps):
    [line] = [line for line in table.meetings.page(meeting).agenda if line.title == title]
    return table.meetings.move_item(line.id, line.version, steps)


def three(table):
    for title in ("A", "B", "C"):
        table.decided(title, TODAY)
    return table.plan()


def test_an_item_moves_up_and_down_and_no_further_than_its_section(any_table):
    meeting = three(any_table)

    move(any_table, meeting, "C", -1)
    assert titles(any_table, meeting) == ["A", "C", "B"]
    move(any_table, meeting, "C", -7)
    assert titles(any_table, meeting) == ["C", "A", "B"]
    move(any_table, meeting, "C", -1)
    assert titles(any_table, meeting) == ["C", "A", "B"]
    move(any_table, meeting, "A", 5)
    assert titles(any_table, meeting) == ["C", "B", "A"]


def test_gathering_anew_leaves_what_was_placed(any_table):
    meeting = three(any_table)
    move(any_table, meeting, "C", -2)

    any_table.decided("Mycket sen", LAST_WEEK)
    any_table.meetings.start(meeting, any_table.meetings.page(meeting).version)

    assert titles(any_table, meeting) == ["C", "Mycket sen", "A", "B"]


def test_moving_is_undone(any_table):
    meeting = three(any_table)
    move(any_table, meeting, "C", -2)

    any_table.store.undo.undo_last()
    any_table.meetings.gather(meeting)

    assert titles(any_table, meeting) == ["A", "B", "C"]


def test_nothing_is_put_before_the_heading_of_a_section(table):
    meeting = table.plan()
    table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    standing = table.agenda(meeting, Section.OTHER)[0]

    move(table, meeting, "Ny mall", -1)
    table.meetings.move_item(standing.id, standing.version, 1)

    assert titles(table, meeting, Section.OTHER) == ["", "Ny mall"]


def test_the_round_may_come_before_an_area(table):
    meeting = table.plan()
    the_round = table.agenda(meeting, Section.SITUATION)[-1]

    table.meetings.move_item(the_round.id, the_round.version, -1)
    table.meetings.gather(meeting)

    assert titles(table, meeting, Section.SITUATION) == ["", "Västra hamnen"]


def test_an_old_form_moves_nothing_and_locked_minutes_neither(table):
    table.measures.propose(MeasureDraft("Bommar"))
    meeting = table.plan()
    line = table.agenda(meeting, Section.NEW_MEASURES)[0]
    table.meetings.note(noted(line, "Skrivet sedan dess"))
    assert refusal(table.meetings.move_item, line.id, line.version, 1) is RefusalKind.CHANGED_MEANWHILE
    table.lock(meeting)
    line = table.agenda(meeting, Section.NEW_MEASURES)[0]

    assert refusal(table.meetings.move_item, line.id, line.version, 1) is RefusalKind.MINUTES_LOCKED
