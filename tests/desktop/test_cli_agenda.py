"""`trygghetsbordet agenda`: the notice of a meeting by command."""

from desktop.meetings import Meetings
from tests.meeting_table import LAST_WEEK, NEXT_WEEK, TODAY, Table


def planned(store, *days):
    table = Table(store)
    for day in days:
        table.plan(day)
    store.close()


def test_the_agenda_of_the_next_meeting_is_written_to_a_folder(store, on_store, tmp_path):
    planned(store, LAST_WEEK, NEXT_WEEK)

    code, said, complained = on_store("--today", TODAY.isoformat(), "agenda", "next", "-o", tmp_path / "ut")

    assert (code, complained) == (0, "")
    assert {file.name for file in (tmp_path / "ut").iterdir()} == {
        "dagordning-2026-v48.pdf",
        "est-mote-2026-v48.ics",
    }
    assert "dagordning-2026-v48.pdf" in said


def test_the_latest_and_a_week_are_found_too(store, on_store, tmp_path):
    planned(store, LAST_WEEK, NEXT_WEEK)

    for name in ("latest", "2026-W46"):
        assert on_store("--today", TODAY.isoformat(), "agenda", name, "-o", tmp_path)[0] == 0
    assert (tmp_path / "dagordning-2026-v46.pdf").exists()


def test_no_next_meeting_is_said_in_a_sentence(store, on_store, tmp_path):
    planned(store, LAST_WEEK)

    code, _said, complained = on_store("--today", TODAY.isoformat(), "agenda", "next", "-o", tmp_path)

    assert code == 1
    assert complained.strip() == "Det mötet finns inte."
    assert not list(tmp_path.glob("*.pdf"))


def test_a_meeting_of_today_is_the_next_until_it_is_over(store):
    table = Table(store)
    meeting = table.plan()
    assert Meetings(store).find("next") == meeting

    following = table.meetings.close(meeting, table.meetings.page(meeting).version)

    assert Meetings(store).find("next") == following
