"""A masked copy is made of what is locked, is told of in the history, and leaves the original as it was."""

from datetime import date, time

import pytest

from desktop import history
from desktop.meetings import Meetings
from desktop.storage.check import check
from models.deeds import Deed
from models.kinds import Kind
from models.meetings.values import ItemEdit, MeetingDraft, Section
from models.refusals import Refusal, RefusalKind
from tests.paper import pages_of
from tests.pdf_bytes import Opened

NAME = "Alva Exempel"


@pytest.fixture
def meetings(any_store):
    return Meetings(any_store)


@pytest.fixture
def meeting(meetings):
    """A meeting of week 47 at which somebody was named."""
    meeting = meetings.plan(MeetingDraft(date(2026, 11, 18), time(9), None, "Stadshuset"))
    line = next(each for each in meetings.page(meeting).agenda if each.section is Section.OTHER)
    meetings.note(ItemEdit(line.id, line.version, f"{NAME} hade ringt om bron.", "", is_done=True))
    return meeting


def locked(meetings, meeting):
    meetings.lock(meeting, meetings.page(meeting).version, "Hon har sagt ja.")
    return meetings.minutes_pdf(meeting)


def test_a_copy_of_locked_minutes_leaves_them_as_they_were(meetings, meeting, any_store, tmp_path):
    original = locked(meetings, meeting)

    copy = meetings.masked_copy(meeting, [NAME])

    assert Opened(copy, tmp_path).where(NAME) == []
    assert "Maskad av trygghetssamordnare" in " ".join(pages_of(copy, tmp_path)[0].split())
    assert meetings.minutes_pdf(meeting) == original
    assert all(answer.is_well for answer in check(any_store) if answer.question == "minutes")


def test_the_history_tells_who_made_a_copy_and_which(meetings, meeting, any_store):
    locked(meetings, meeting)
    meetings.masked_copy(meeting, [NAME])

    with any_store.reading() as session:
        line = history.lines(session, Kind.MEETING, meeting)[0]
    assert (line.deed, line.person, line.field) == (Deed.MINUTES_MASK, any_store.person.name, "minutes")
    assert line.new.startswith("SHA-256 ")
    assert NAME not in line.new


def test_nothing_is_told_where_no_copy_was_made(meetings, meeting, any_store):
    with pytest.raises(Refusal) as refused:
        meetings.masked_copy(meeting, ["Ingen sådan"])
    assert refused.value.kind is RefusalKind.MASK_NOT_FOUND
    with any_store.reading() as session:
        assert Deed.MINUTES_MASK not in {each.deed for each in history.lines(session, Kind.MEETING, meeting)}


def test_what_was_written_can_be_chosen(meetings, meeting):
    [other] = [each for each in meetings.maskable(meeting) if each.section is Section.OTHER]
    assert f"{NAME} hade ringt om bron." in other.lines
    assert meetings.masked_copy(meeting, [f"{NAME} hade ringt"])


def test_a_copy_is_masked_by_command(on_store, store, tmp_path):
    meetings = Meetings(store)
    meeting = meetings.plan(MeetingDraft(date(2026, 11, 18), time(9), None, "Stadshuset"))
    line = next(each for each in meetings.page(meeting).agenda if each.section is Section.OTHER)
    meetings.note(ItemEdit(line.id, line.version, f"{NAME} hade ringt om bron.", "", is_done=True))
    store.close()
    file = tmp_path / "kopia.pdf"

    code, said, _ = on_store("minutes", "2026-W47", "-o", file, "--mask", NAME, "--mask", "bron")
    assert (code, said.strip()) == (0, f"En kopia med maskerade delar är skriven till {file}.")
    opened = Opened(file.read_bytes(), tmp_path)
    assert opened.where(NAME) == opened.where("bron") == []

    code, _, complained = on_store("minutes", "2026-W47", "-o", tmp_path / "no.pdf", "--mask", "Ingen sådan")
    assert code == 1
    assert "Ingen sådan" in complained
    assert not (tmp_path / "no.pdf").exists()
