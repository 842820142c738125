"""The notice of a meeting: an archivable agenda with its reasons, and an event that moves in calendars."""

from datetime import date, datetime, time, timedelta

import pytest
from icalendar import Calendar

from desktop.clock import STOCKHOLM
from models.measures.values import MeasureDraft
from models.meetings.values import Section
from models.refusals import RefusalKind
from tests.factories import a_case
from tests.meeting_table import LAST_WEEK, NEXT_WEEK, TODAY, Table, edit_of, refusal
from tests.paper import assert_archivable, pages_of


@pytest.fixture
def table(store):
    return Table(store)


@pytest.fixture
def any_table(any_store):
    return Table(any_store)


def paper_of(table, meeting, folder):
    """The words of the agenda, as one line of text."""
    paper, _calendar = table.meetings.notices.files(meeting)
    assert_archivable(paper.content, folder)
    return " ".join(" ".join(pages_of(paper.content, folder)).split())


def event_of(table, meeting):
    _paper, file = table.meetings.notices.files(meeting)
    calendar = Calendar.from_ical(file.content)
    [event] = calendar.walk("VEVENT")
    assert calendar.walk("VTIMEZONE")[0]["TZID"] == "Europe/Stockholm"
    return event


def test_the_agenda_on_paper_has_its_reasons_beside_it(any_table, tmp_path):
    any_table.decided("Röj sly", LAST_WEEK)
    any_table.measures.propose(MeasureDraft("Bommar"))
    a_case(any_table.store, "Mörkt i tunneln")
    meeting = any_table.plan()
    any_table.meetings.add_item(meeting, Section.OTHER, "Ny mall")
    any_table.meetings.add_guest(meeting, "rektor")

    words = paper_of(any_table, meeting, tmp_path)

    assert "EST – dagordning, vecka 47" in words
    assert "Onsdag 18 november 2026 kl. 09.00–10.00 · Rum Ån" in words
    for told in (
        "Röj sly Gata/park 7 dagar sen, skulle vara klar ons 11 nov",
        "Västra hamnen prioriterat område",
        "Mörkt i tunneln nytt ärende",
        "Bommar förslag",
        "Ny mall –",
        "Gata och park, Polisen, rektor",
        "Förslag: onsdag 25 november 2026.",
    ):
        assert told in words, words
    assert "UTKAST" not in words


def test_an_empty_agenda_is_a_paper_too(table, tmp_path):
    words = paper_of(table, table.plan(), tmp_path)

    assert "Inga åtgärder att följa upp." in words
    assert "Inget är anmält." in words


def test_long_words_and_hostile_text_are_printed_as_text(table, tmp_path):
    meeting = table.plan()
    table.meetings.add_item(
        meeting, Section.OTHER, "<b>Barnkonsekvensanalysutredningsarbetsgrupp</b> 🚲 " * 8
    )

    assert "<b>" in paper_of(table, meeting, tmp_path)


def test_what_looks_like_personal_data_is_not_sent(table, tmp_path):
    meeting = table.plan()
    table.meetings.add_item(meeting, Section.OTHER, "Ring 070-174 06 05 om trappan")

    words = paper_of(table, meeting, tmp_path)

    assert "Ring … om trappan" in words
    assert "070" not in words


def test_parked_and_carried_items_say_so(table, tmp_path):
    meeting = table.plan()
    for title in ("Ny mall", "Nattbussar"):
        table.meetings.add_item(meeting, Section.OTHER, title)
    [line] = [line for line in table.meetings.page(meeting).agenda if line.title == "Nattbussar"]
    table.meetings.park(line.id, line.version, NEXT_WEEK + timedelta(weeks=1))
    following = table.meetings.close(meeting, table.meetings.page(meeting).version)

    assert "Nattbussar Parkerad till v. 49" in paper_of(table, meeting, tmp_path)
    assert "Ny mall Från v. 47" in paper_of(table, following, tmp_path)


def test_the_event_is_at_the_hour_in_stockholm(any_table):
    event = event_of(any_table, any_table.plan())

    assert event["DTSTART"].dt == datetime(2026, 11, 18, 9, tzinfo=STOCKHOLM)
    assert event["DTEND"].dt == datetime(2026, 11, 18, 10, tzinfo=STOCKHOLM)
    assert event["DTSTART"].params["TZID"] == "Europe/Stockholm"
    assert (event["SUMMARY"], event["LOCATION"]) == ("EST-möte v. 47", "Rum Ån")
    assert "dagordning-2026-v47.pdf" in event["DESCRIPTION"]


def test_a_moved_meeting_is_the_same_event_with_a_higher_sequence(any_table):
    meeting, other = any_table.plan(), any_table.plan(NEXT_WEEK)
    before = event_of(any_table, meeting)

    page = any_table.meetings.page(meeting)
    any_table.meetings.edit(edit_of(page, held_on=date(2026, 11, 19), starts=time(13), ends=None))

    after = event_of(any_table, meeting)
    assert after["UID"] == before["UID"] != event_of(any_table, other)["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["DTSTART"].dt == datetime(2026, 11, 19, 13, tzinfo=STOCKHOLM)
    assert after["DTEND"].dt == datetime(2026, 11, 19, 14, tzinfo=STOCKHOLM)


def test_the_calendar_tells_nothing_of_what_is_dealt_with(table):
    table.decided("Röj sly", TODAY)

    _paper, file = table.meetings.notices.files(table.plan())

    assert "Röj sly" not in file.content.decode()


def test_both_files_are_saved_in_a_folder_that_is_made(table, tmp_path):
    meeting = table.plan()

    paper, calendar = table.meetings.notices.save(meeting, tmp_path / "utskick" / "v47")

    assert paper.read_bytes().startswith(b"%PDF")
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert sorted(file.name for file in paper.parent.iterdir()) == [
        "dagordning-2026-v47.pdf",
        "est-mote-2026-v47.ics",
    ]


def test_a_folder_that_cannot_be_made_is_refused(table, tmp_path):
    (tmp_path / "fil").write_text("x")

    found = refusal(table.meetings.notices.save, table.plan(), tmp_path / "fil" / "v47")

    assert found is RefusalKind.FOLDER_NOT_WRITABLE
