"""Hostile names, endless texts and empty meetings give papers too."""

from dataclasses import replace

import pytest

from desktop.papers.names import part_of_name, told_apart
from desktop.papers.values import Paper
from models.actors.tables import Actor
from models.areas.tables import PriorityArea
from models.deeds import Deed
from models.meetings.values import ItemEdit, Section
from models.papers import ArchiveLevel
from tests.desktop.papers.read_back import pdf_rows, sheet_rows, words_of
from tests.desktop.papers.town import LATER, NEXT, SETTINGS, TODAY, Town, a_meeting
from tests.paper import ACCESSIBLE, assert_archivable, failures, pages_of

HOSTILE = [
    "../../x",
    "..\\..\\x",
    "CON",
    "Ö" * 300,
    "Parken 🌳🌳",
    "a\r\nX-Evil: 1",
    "C:\\Windows",
    "\u202egpj.exe",
    "=HYPERLINK(1)",
    "<b>&amp;",
    "slut. ",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_harmless(town, tmp_path, name):
    with town.store.writing(Deed.ACTOR_EDIT) as session:
        session.get(Actor, town.parks).name = name
        session.get(Actor, town.parks).short_name = name
    meeting = town.plan()
    town.decided(name, meeting_id=meeting)

    before = set(tmp_path.rglob("*"))

    written = town.papers.write(meeting, tmp_path / "ut")

    assert {path.parent for path in set(tmp_path.rglob("*")) - before} == {tmp_path, tmp_path / "ut"}
    for file in written.files:
        assert (tmp_path / "ut" / file.name).read_bytes() == file.content
        assert len(file.name.encode()) < 240
        assert not set(file.name) & set('<>:"/\\|?*\r\n')
    [sheet] = (file.content for file in written.files if file.paper is Paper.ACTOR_SHEETS)
    assert_archivable(sheet, tmp_path)
    [book] = (file.content for file in written.files if file.paper is Paper.WORKBOOK)
    [row] = sheet_rows(book)
    assert str(row["Åtgärd"]).split() == name.replace("\r", "").split()


def test_actors_of_like_names_are_told_apart(town):
    with town.store.writing(Deed.ACTOR_EDIT) as session:
        session.get(Actor, town.parks).name = "Gata/Park"
        session.get(Actor, town.police).name = "GATA-park"
        session.get(Actor, town.roads).name = "sändlista"
    meeting = town.plan()
    for actor in (town.parks, town.police, town.roads):
        town.decided(f"Åtgärd {actor}", responsible_id=actor, meeting_id=meeting)

    files = town.files(meeting)

    sheets = sorted(name for name in files if name.startswith("åtgärdsblad"))
    assert sheets == [
        "åtgärdsblad-2026-v47-GATA-park.pdf",
        "åtgärdsblad-2026-v47-Gata-Park (2).pdf",
        "åtgärdsblad-2026-v47-sändlista.pdf",
    ]
    assert {"mejl-2026-v47-sändlista.eml", "mejl-2026-v47-sändlista (2).eml"} <= set(files)


def test_names_are_told_apart_as_windows_and_mac_see_them():
    given = told_apart(["å.pdf", "a\u030a.pdf", "Å.PDF", "b.pdf"])

    assert given == ["å.pdf", "a\u030a (2).pdf", "Å (3).PDF", "b.pdf"]
    assert part_of_name("Gata/park") == "Gata-park"


def test_an_empty_meeting_gives_papers_too(store, town, tmp_path):
    with store.writing(Deed.AREA_PRIORITISE) as session:
        session.delete(session.query(PriorityArea).one())
    meeting = town.plan()

    files = town.files(meeting)

    assert set(files) == {
        "minnesanteckningar-2026-v47-utkast.pdf",
        "minnesanteckningar-2026-v47-redigerbar.docx",
        "nästa-möte-2026-v47.pdf",
        "kommunstyrelsen-2026-v47.pdf",
        "åtgärder-2026-v47.xlsx",
        "mejl-2026-v47-sändlista.eml",
    }
    assert "Inget är försenat" in words_of("a.pdf", files["kommunstyrelsen-2026-v47.pdf"], tmp_path)
    for name in ("nästa-möte-2026-v47.pdf", "kommunstyrelsen-2026-v47.pdf"):
        assert_archivable(files[name], tmp_path)


def test_every_paper_is_archivable_and_accessible(town, tmp_path):
    meeting = a_meeting(town)
    for is_locked in (False, True):
        if is_locked:
            town.lock(meeting)
        for name, content in town.files(meeting).items():
            if name.endswith(".pdf"):
                assert_archivable(content, tmp_path)


def test_the_page_for_the_board_is_one_page_however_much_there_is(town, tmp_path):
    for place in range(30):
        town.decided(f"Försenad åtgärd {place} " + "med ett långt namn " * 12, TODAY.replace(day=1))
    meeting = town.plan()
    for place in range(12):
        town.meetings.add_item(meeting, Section.ESCALATE, f"Fråga {place} " + "som är lång " * 40)

    page = town.files(meeting)["kommunstyrelsen-2026-v47.pdf"]

    assert len(pages_of(page, tmp_path)) == 1
    assert "till, se minnesanteckningarna" in words_of("a.pdf", page, tmp_path)
    assert_archivable(page, tmp_path)


def test_the_list_for_next_time_tells_why_each_comes_up(town, tmp_path):
    town.decided("Sen", TODAY.replace(day=1))
    town.decided("Snart", NEXT)
    town.decided("Löpande", None, follow_up_date=NEXT)
    town.decided("Långt fram", LATER)
    done = town.decided("Klar")
    town.measures.finish(done, town.measures.page(done).version)
    meeting = town.plan()
    town.meetings.add_item(meeting, Section.OTHER, "Julmarknaden")
    dealt_with = town.meetings.add_item(meeting, Section.OTHER, "Avklarad")
    town.meetings.note(ItemEdit(dealt_with, 1, "Klart", "", is_done=True))
    town.meetings.start(meeting, town.meetings.page(meeting).version)

    told = pdf_rows(town.files(meeting)["nästa-möte-2026-v47.pdf"], tmp_path)

    listed = [row["Åtgärd"].split()[0] for row in told if "Åtgärd" in row]
    assert listed == ["Sen", "Snart", "Löpande", "Klar"]
    left = {row["Punkt"]: row["När"] for row in told if "Punkt" in row}
    assert left["Julmarknaden"] == "nästa möte"
    assert "Avklarad" not in left


def test_a_parked_item_says_until_when(town, tmp_path):
    from models.meetings.tables import AgendaItem

    meeting = town.plan()
    item = town.meetings.add_item(meeting, Section.OTHER, "Belysningsplanen")
    with town.store.writing(Deed.MEETING_EDIT) as session:
        session.get(AgendaItem, item).parked_to = LATER

    told = pdf_rows(town.files(meeting)["nästa-möte-2026-v47.pdf"], tmp_path)

    assert {"Punkt": "Belysningsplanen", "Under": "Övrigt", "När": "parkerat till v. 51"} in told


def test_a_sheet_marks_who_only_contributes_and_says_what_has_moved(town, tmp_path):
    measure = town.decided("Klipp häcken", contributor_ids=(town.police,))
    town.moved(measure, LATER)
    before = town.plan()
    town.decided("Nytt ljus", contributor_ids=(town.police,), meeting_id=before)
    sheet = town.files(before)["åtgärdsblad-2026-v47-Polisen.pdf"]

    now, helping = [row for row in pdf_rows(sheet, tmp_path) if "Åtgärd" in row]

    assert now["Ansvarig"] == "Gata/park Polisen medverkar"
    assert helping["Klart senast"] == f"{LATER} flyttad 1 gång, först {NEXT}"


def test_a_sheet_of_locked_minutes_tells_what_has_changed_since(town, meeting, tmp_path):
    town.lock(meeting)
    measure = next(row.id for row in town.measures.listing() if row.title == "Klipp häcken")
    town.moved(measure, LATER)

    sheet = town.files(meeting)["åtgärdsblad-2026-v47-Gata och park.pdf"]
    row = next(row for row in pdf_rows(sheet, tmp_path) if row.get("Åtgärd", "").startswith("Klipp häcken"))

    assert row["Klart senast"] == str(NEXT)
    assert row["Beslut"] == f"Ny åtgärd Ändrat sedan: klart senast {LATER}"


def test_papers_wear_the_municipalitys_colour_and_keep_its_archives_level(store, tmp_path):
    town = Town(store, replace(SETTINGS, accent="#7A1F5C", archive_level=ArchiveLevel.PDF_A_1A.value))
    files = town.files(a_meeting(town))

    for name, content in files.items():
        if name.endswith(".pdf"):
            assert not failures(content, "1a", tmp_path), name
            assert not failures(content, ACCESSIBLE, tmp_path), name
    word = words_of("a.docx", files["minnesanteckningar-2026-v47-redigerbar.docx"], tmp_path)
    assert 'w:fill="7A1F5C"' in word
    assert "0B4F6C" not in word
