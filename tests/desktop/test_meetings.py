"""An EST meeting from plan to locked minutes."""

import hashlib
from datetime import time, timedelta

import pytest
from sqlalchemy import select, update

from desktop.storage.answers import Question
from desktop.storage.check import check
from models.deeds import Deed
from models.measures.values import Decision, FollowUpDraft, MeasureDraft, MeasureState, Postponement
from models.meetings.tables import Minutes
from models.meetings.values import (
    AttendanceEdit,
    MeetingDraft,
    MeetingState,
    MinutesState,
    Presence,
    Section,
    WhyHere,
)
from models.refusals import RefusalKind
from tests.factories import a_case, a_report
from tests.meeting_table import LAST_WEEK, NEXT_WEEK, TODAY, Table, edit_of, noted, refusal
from tests.paper import pages_of


@pytest.fixture
def table(store):
    return Table(store)


@pytest.fixture
def any_table(any_store):
    return Table(any_store)


def test_the_next_meeting_is_proposed_from_the_series(table):
    assert table.meetings.proposal() == MeetingDraft(TODAY, time(9), time(10), "Rum Ån")

    table.plan()

    assert table.meetings.proposal().held_on == NEXT_WEEK


def test_planning_calls_the_members_and_dates_the_next_meeting(any_table):
    meeting = any_table.plan()

    page = any_table.meetings.page(meeting)
    assert [line.actor for line in page.attendance] == ["Gata och park", "Polisen"]
    assert {line.presence for line in page.attendance} == {None}
    assert (page.next_on, page.noted_by) == (NEXT_WEEK, any_table.store.person.name)
    assert refusal(any_table.plan) is RefusalKind.MEETING_EXISTS
    assert [row.id for row in any_table.meetings.listing()] == [meeting]


def test_who_sat_there_last_is_expected_again(table):
    first = table.plan(LAST_WEEK)
    seat = table.meetings.page(first).attendance[1]
    table.meetings.attend(AttendanceEdit(seat.id, "kommunpolis", "Örjan Hägg", Presence.EXCUSED))

    second = table.plan()

    line = table.meetings.page(second).attendance[1]
    assert (line.role, line.person, line.presence) == ("kommunpolis", "Örjan Hägg", None)


def test_the_agenda_has_the_order_of_the_paper_and_says_why(any_table):
    any_table.decided("Klar snart", NEXT_WEEK)
    any_table.decided("Lite sen", TODAY - timedelta(days=4))
    very_late = any_table.decided("Mycket sen", TODAY)
    any_table.measures.postpone(
        Postponement(very_late, any_table.measures.page(very_late).version, TODAY, "Snö")
    )
    any_table.decided("Långt fram", TODAY + timedelta(days=90))
    proposal = any_table.measures.propose(MeasureDraft("Bommar"))
    case = a_case(any_table.store, "Mörkt i tunneln")

    meeting = any_table.plan()

    agenda = any_table.meetings.page(meeting).agenda
    assert list(dict.fromkeys(line.section for line in agenda)) == list(Section)
    follow_ups = any_table.agenda(meeting, Section.FOLLOW_UP)
    assert [line.title for line in follow_ups] == ["Lite sen", "Mycket sen", "Klar snart"]
    assert [(why.kind, why.number) for why in follow_ups[0].why] == [(WhyHere.OVERDUE, 4)]
    assert [why.kind for why in follow_ups[1].why] == [WhyHere.DUE, WhyHere.MOVED]
    area, rest = any_table.agenda(meeting, Section.SITUATION)
    assert (area.title, area.area_id, rest.title) == ("Västra hamnen", any_table.area, "")
    assert [line.case_id for line in any_table.agenda(meeting, Section.NEW_REPORTS)] == [None, case]
    assert [line.measure_id for line in any_table.agenda(meeting, Section.NEW_MEASURES)] == [proposal, None]


def test_gathering_again_keeps_what_somebody_wrote(table):
    case = a_case(table.store)
    meeting = table.plan()
    own = table.meetings.add_item(meeting, Section.COMING, "18/12 Lovstart")
    written = table.agenda(meeting, Section.NEW_REPORTS)[1]
    table.meetings.note(noted(written, "Fler lampor är släckta"))
    late = table.decided("Tillkommen", TODAY - timedelta(days=1))

    table.meetings.start(meeting, table.meetings.page(meeting).version)

    page = table.meetings.page(meeting)
    assert page.state is MeetingState.UNDER_WAY
    assert [line.measure_id for line in table.agenda(meeting, Section.FOLLOW_UP)] == [late]
    assert [line.note for line in page.agenda if line.case_id == case] == ["Fler lampor är släckta"]
    assert [line.title for line in page.agenda if line.id == own] == ["18/12 Lovstart"]


def test_a_follow_up_at_the_meeting_deals_with_its_item(any_table):
    measure = any_table.decided("Röj sly", LAST_WEEK)
    meeting = any_table.plan()
    version = any_table.measures.page(measure).version

    any_table.measures.follow_up(
        FollowUpDraft(measure, version, TODAY, Decision.CONTINUE, next_date=NEXT_WEEK, meeting_id=meeting)
    )

    [line] = any_table.agenda(meeting, Section.FOLLOW_UP)
    assert line.is_done
    assert any_table.measures.page(measure).state is MeasureState.UNDER_WAY


def test_what_the_meeting_lets_be_is_dealt_with(table):
    measure = table.decided("Röj sly", LAST_WEEK)
    meeting = table.plan()

    table.measures.drop(measure, table.measures.page(measure).version, "Görs av Trafikverket", meeting)

    [line] = table.agenda(meeting, Section.FOLLOW_UP)
    assert line.is_done


def test_a_follow_up_that_is_undone_is_to_be_dealt_with_again(table):
    measure = table.decided("Röj sly", LAST_WEEK)
    meeting = table.plan()
    version = table.measures.page(measure).version
    table.measures.follow_up(
        FollowUpDraft(measure, version, TODAY, Decision.EXPAND, new_scope="Mer", meeting_id=meeting)
    )

    table.store.undo.undo_last()

    [line] = table.agenda(meeting, Section.FOLLOW_UP)
    page = table.measures.page(measure)
    assert not line.is_done
    assert (page.state, page.follow_ups, page.description) == (MeasureState.DECIDED, (), "")


def test_a_measure_decided_at_the_meeting_remembers_it(table):
    proposal = table.measures.propose(MeasureDraft("Bommar", responsible_id=table.parks, due_date=NEXT_WEEK))
    meeting = table.plan()

    table.measures.decide(proposal, table.measures.page(proposal).version, meeting)
    new = table.decided("Belysning", meeting_id=meeting)

    assert table.measures.page(proposal).decided_at_meeting_id == meeting
    assert table.measures.page(new).decided_at_meeting_id == meeting
    assert [line.is_done for line in table.agenda(meeting, Section.NEW_MEASURES)] == [True, False]


def test_two_forms_on_one_item_do_not_overwrite_each_other(any_table):
    meeting = any_table.plan()
    line = any_table.agenda(meeting, Section.OTHER)[0]
    any_table.meetings.note(noted(line, "Min anteckning"))

    assert refusal(any_table.meetings.note, noted(line, "En annans")) is RefusalKind.CHANGED_MEANWHILE
    assert any_table.agenda(meeting, Section.OTHER)[0].note == "Min anteckning"


def test_two_forms_on_one_meeting_do_not_overwrite_each_other(any_table):
    page = any_table.meetings.page(any_table.plan())
    any_table.meetings.edit(edit_of(page, chair="trygghetssamordnaren"))

    assert refusal(any_table.meetings.edit, edit_of(page)) is RefusalKind.CHANGED_MEANWHILE


def test_locked_minutes_do_not_change(table):
    meeting = table.plan()
    item = table.agenda(meeting, Section.OTHER)[0]
    seat = table.meetings.page(meeting).attendance[0]
    table.lock(meeting)
    kept = table.meetings.minutes_pdf(meeting)

    page = table.meetings.page(meeting)
    deeds = [
        (table.meetings.note, noted(item, "Efteråt")),
        (table.meetings.attend, AttendanceEdit(seat.id, "", "", Presence.ABSENT)),
        (table.meetings.edit, edit_of(page, chair="En annan")),
        (table.meetings.add_item, meeting, Section.OTHER, "Efteråt"),
        (table.meetings.remove_item, item.id, item.version),
        (table.meetings.gather, meeting),
        (table.meetings.start, meeting, page.version),
        (table.meetings.lock, meeting, page.version),
        (lambda: table.decided(meeting_id=meeting),),
    ]
    kinds = {refusal(*deed) for deed in deeds}
    table.decided("Senare beslutad utanför mötet")

    assert kinds == {RefusalKind.MINUTES_LOCKED}
    assert page.minutes_state is MinutesState.FINALISED
    assert page.state is MeetingState.HELD
    assert table.meetings.minutes_pdf(meeting) == kept


def test_the_kept_paper_and_its_sum_belong_together(any_table):
    meeting = any_table.plan()
    any_table.lock(meeting)

    [line] = any_table.meetings.page(meeting).minutes
    assert line.sha256 == hashlib.sha256(any_table.meetings.minutes_pdf(meeting)).hexdigest()
    assert (line.number, line.finalised_by) == (1, any_table.store.person.name)


def test_a_lock_is_not_undone(table):
    meeting = table.plan()
    table.lock(meeting)

    assert refusal(table.store.undo.undo_last) is RefusalKind.NOTHING_TO_UNDO


def test_personal_data_stops_the_lock_until_it_is_gone_or_justified(table):
    meeting = table.plan()
    line = table.agenda(meeting, Section.OTHER)[0]
    table.meetings.note(noted(line, "Ring anmälaren på 070-174 06 05 i kväll"))

    found = table.meetings.personal_data(meeting)

    assert [(each.section, each.words, each.is_high) for each in found] == [
        (Section.OTHER, "070-174 06 05", True)
    ]
    assert refusal(table.lock, meeting) is RefusalKind.PERSONAL_DATA
    assert table.meetings.page(meeting).minutes_state is MinutesState.DRAFT
    table.lock(meeting, "Kommunens egen jourtelefon")
    assert table.meetings.page(meeting).minutes_state is MinutesState.FINALISED


def test_what_is_written_in_a_correction_is_screened_as_well(table):
    meeting = table.plan()
    table.lock(meeting)
    table.meetings.correct(meeting, "Telefonen 070-174 06 05 skulle bort")

    [found] = table.meetings.personal_data(meeting)
    assert (found.words, found.item_id) == ("070-174 06 05", None)
    assert refusal(table.lock, meeting) is RefusalKind.PERSONAL_DATA


def test_each_piece_of_personal_data_is_justified_by_itself(table):
    meeting = table.plan()
    line = table.agenda(meeting, Section.OTHER)[0]
    table.meetings.note(noted(line, "Ring 070-174 06 05 eller 070-174 06 06"))
    first, second = table.meetings.personal_data(meeting)
    version = table.meetings.page(meeting).version
    assert first.item_id == second.item_id == line.id

    one = {first: "Kommunens jourtelefon"}
    assert refusal(lambda: table.meetings.lock(meeting, version, justified=one)) is RefusalKind.PERSONAL_DATA
    table.meetings.lock(meeting, version, justified={**one, second: "Vaktbolagets"})
    with table.store.reading() as session:
        [kept] = session.scalars(select(Minutes.justification)).all()
    assert kept == "070-174 06 05: Kommunens jourtelefon\n070-174 06 06: Vaktbolagets"


def test_every_version_keeps_its_bytes_and_check_reads_them_all(any_table):
    meeting = any_table.plan()
    any_table.lock(meeting)
    first = any_table.meetings.minutes_pdf(meeting)
    any_table.meetings.correct(meeting, "Fel plats")
    any_table.lock(meeting)
    second = any_table.meetings.minutes_pdf(meeting)
    with any_table.store.reading() as session:
        kept = session.scalars(select(Minutes.pdf).order_by(Minutes.number)).all()
    assert kept == [first, second]
    assert first != second
    [answer] = [each for each in check(any_table.store) if each.question is Question.MINUTES]
    assert (answer.is_well, answer.found) == (True, "2")

    with any_table.store.writing(Deed.MEETING_EDIT) as session:
        session.execute(update(Minutes).where(Minutes.number == 1).values(pdf=first + b" "))
    [answer] = [each for each in check(any_table.store) if each.question is Question.MINUTES]
    assert not answer.is_well


def test_minutes_are_dispatched_once_locked(table):
    meeting = table.plan()
    assert refusal(table.meetings.dispatch, meeting) is RefusalKind.NOT_ALLOWED_FROM_STATE

    table.lock(meeting)
    table.meetings.dispatch(meeting)

    [line] = table.meetings.page(meeting).minutes
    assert line.state is MinutesState.DISPATCHED
    assert line.dispatched_at is not None


def test_a_correction_is_a_new_version_that_keeps_the_old(table, tmp_path):
    measure = table.decided("Röj sly", LAST_WEEK)
    meeting = table.plan()
    table.lock(meeting)
    first = table.meetings.page(meeting).minutes[0]
    table.measures.finish(measure, table.measures.page(measure).version)

    assert refusal(table.meetings.correct, meeting, " ") is RefusalKind.REASON_MISSING
    table.meetings.correct(meeting, "Fel närvaro för Polisen")
    line = table.agenda(meeting, Section.OTHER)[0]
    table.meetings.note(noted(line, "Rättat"))
    table.lock(meeting)

    old, new = table.meetings.page(meeting).minutes
    assert old == first
    assert (new.number, new.correction_reason) == (2, "Fel närvaro för Polisen")
    text = " ".join(" ".join(pages_of(table.meetings.minutes_pdf(meeting), tmp_path)).split())
    assert "Rättelse" in text
    assert "Fel närvaro för Polisen" in text
    assert "Pågår" not in text
    assert "Beslutad" in text


def test_a_meeting_is_found_by_its_week_or_as_the_latest(any_table):
    last = any_table.plan(LAST_WEEK)
    this = any_table.plan(TODAY)
    any_table.plan(NEXT_WEEK)

    assert any_table.meetings.find("2026-W46") == last
    assert any_table.meetings.find("latest") == this
    for name in ("2026-W12", "2026-W60", "nästa"):
        assert refusal(any_table.meetings.find, name) is RefusalKind.NO_MEETING


def test_the_weeks_reports_are_counted_per_source(any_table):
    a_report(any_table.store)
    a_report(any_table.store, "Klotter", received_at=any_table.store.clock.now() - timedelta(days=7))

    [count] = any_table.meetings.source_counts(any_table.plan())

    assert (count.name, count.this_week, count.last_week) == ("Trygghetskartan", 1, 1)
