"""`trygghetsbordet papers`: one command, one folder."""

import json

import pytest

from tests.desktop.conftest import command, on_store, own_home  # noqa: F401 - fixtures


@pytest.fixture
def told(town, meeting, on_store):  # noqa: F811
    town.store.close()
    return on_store


def test_all_papers_are_written_by_one_command(told, tmp_path):
    code, said, complaint = told("papers", "2026-W47", "-o", tmp_path / "ut")

    assert code == 0
    assert said == f"15 handlingar är skrivna till {tmp_path / 'ut'}.\n"
    assert complaint == "Ingen e-postadress finns för Trafikverket, Styrgruppen.\n"
    assert (tmp_path / "ut/minnesanteckningar-2026-v47-utkast.pdf").exists()


def test_programs_get_json(told, tmp_path):
    code, said, complaint = told("--today", "2026-11-18", "papers", "latest", "-o", tmp_path, "--json")
    answer = json.loads(said)

    assert (code, complaint) == (0, "")
    assert answer["folder"] == str(tmp_path)
    assert {"paper": "board-page", "name": "kommunstyrelsen-2026-v47.pdf", "about": ""} in answer["files"]
    assert answer["without_address"] == ["Trafikverket", "Styrgruppen"]
    assert all((tmp_path / each["name"]).is_file() for each in answer["files"])


def test_no_such_meeting_is_one_sentence(told, tmp_path):
    code, said, complaint = told("papers", "2020-W01", "-o", tmp_path / "ut")

    assert (code, said) == (1, "")
    assert complaint.count("\n") == 1
    assert not (tmp_path / "ut").exists()


def test_a_folder_that_is_a_file_is_one_sentence(told, tmp_path):
    (tmp_path / "ut").write_text("")

    code, _, complaint = told("papers", "2026-W47", "-o", tmp_path / "ut")

    assert code == 1
    assert complaint.count("\n") == 1
