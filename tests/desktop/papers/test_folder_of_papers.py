"""Papers in a folder: all or none, whole, and nobody else's file touched."""

from pathlib import Path

import pytest

from desktop.jobs import Cancelled
from desktop.papers.folder import MANIFEST
from desktop.papers.values import Paper
from models.refusals import Refusal, RefusalKind
from tests.desktop.papers.town import NEXT

WORD = "minnesanteckningar-2026-v47-redigerbar.docx"
BOARD = "kommunstyrelsen-2026-v47.pdf"
SOME = frozenset({Paper.BOARD_PAGE, Paper.NEXT_TIME})


@pytest.fixture
def folder(tmp_path) -> Path:
    folder = tmp_path / "ut"
    folder.mkdir()
    return folder


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {MANIFEST}


def test_locked_minutes_are_the_kept_bytes(town, meeting, tmp_path):
    town.lock(meeting)
    kept = town.meetings.minutes_pdf(meeting)
    town.moved(town.measures.listing()[0].id, NEXT)

    town.papers.write(meeting, tmp_path / "ut")

    assert (tmp_path / "ut/minnesanteckningar-2026-v47.pdf").read_bytes() == kept


def test_a_second_run_replaces_its_own_files_only(town, meeting, folder):
    (folder / "mitt.txt").write_text("mitt")
    (folder / BOARD).write_text("någon annans")
    town.papers.write(meeting, folder)
    before = names(folder)
    town.lock(meeting)

    town.papers.write(meeting, folder)

    assert (folder / "mitt.txt").read_text() == "mitt"
    assert (folder / BOARD).read_text() == "någon annans"
    assert "kommunstyrelsen-2026-v47 (2).pdf" in before
    draft, locked = "minnesanteckningar-2026-v47-utkast.pdf", "minnesanteckningar-2026-v47.pdf"
    assert names(folder) == before - {draft} | {locked}


def test_what_somebody_has_written_in_stays(town, meeting, folder):
    town.papers.write(meeting, folder)
    (folder / WORD).write_bytes(b"mina rader")

    written = town.papers.write(meeting, folder)
    town.papers.write(meeting, folder)

    assert (folder / WORD).read_bytes() == b"mina rader"
    assert "minnesanteckningar-2026-v47-redigerbar (2).docx" in names(folder)
    assert "minnesanteckningar-2026-v47-redigerbar (3).docx" not in names(folder)
    assert [each.name for each in written.files if each.paper is Paper.WORD_DRAFT] == [
        "minnesanteckningar-2026-v47-redigerbar (2).docx"
    ]


def test_papers_that_were_not_asked_for_stay(town, meeting, folder):
    town.papers.write(meeting, folder)
    before = names(folder)

    town.papers.write(meeting, folder, SOME)

    assert names(folder) == before


def test_two_meetings_share_a_folder(town, meeting, folder):
    town.papers.write(meeting, folder, SOME)
    town.papers.write(town.plan(NEXT), folder, SOME)

    assert {BOARD, BOARD.replace("47", "48")} <= names(folder)


def test_stopping_leaves_the_folder_as_it_was(town, meeting, folder):
    def stop_half_way(done: int, total: int) -> None:
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        town.papers.write(meeting, folder, tell=stop_half_way)

    assert names(folder) == set()


def test_a_fault_while_writing_leaves_nothing_half(town, meeting, folder):
    town.papers.write(meeting, folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.name != MANIFEST}
    town.lock(meeting)
    # Where the part of a late file would be written stands a folder.
    (folder / "åtgärder-2026-v47.xlsx.part").mkdir()

    with pytest.raises(Refusal) as refused:
        town.papers.write(meeting, folder)

    (folder / "åtgärder-2026-v47.xlsx.part").rmdir()
    assert refused.value.kind is RefusalKind.FILE_NOT_WRITABLE
    now = {path.name: path.read_bytes() for path in folder.iterdir() if path.name != MANIFEST}
    assert now == before
    town.papers.write(meeting, folder)
    assert not [name for name in names(folder) if "(2)" in name]


def test_a_folder_that_cannot_be_made_is_refused(town, meeting, folder):
    (folder / "fil").write_text("")

    with pytest.raises(Refusal) as refused:
        town.papers.write(meeting, folder / "fil" / "mapp", SOME)

    assert refused.value.kind is RefusalKind.FOLDER_NOT_WRITABLE


@pytest.mark.parametrize("manifest", ["", "[]", '{"a": 1}', '{"1@x": {"../mitt.txt": ["minutes", "0"]}}'])
def test_a_spoilt_list_of_our_files_harms_nobody(town, meeting, folder, manifest):
    (folder.parent / "mitt.txt").write_text("mitt")
    (folder / MANIFEST).write_text(manifest)

    town.papers.write(meeting, folder, SOME)

    assert (folder.parent / "mitt.txt").read_text() == "mitt"
    assert len(names(folder)) == 2


def test_how_far_it_has_come_is_told_to_the_end(town, meeting):
    told = []

    made = town.papers.make(meeting, tell=lambda done, total: told.append((done, total)))

    assert told[0] == (0, len(told) - 1)
    assert told[-1][0] == told[-1][1] >= len(made.files)
