"""The printed minutes: archivable, accessible, whole rows, and every word as it was written."""

import dataclasses
import re
import subprocess
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.map.paper.points import MapPoint, PointShape
from desktop.minutes import values as v
from desktop.minutes.parts import subheading
from desktop.minutes.typesetting import typeset
from models.meetings.values import MinutesState, Section
from tests.invented_minutes import HELD_ON, follow_up, minutes, situation
from tests.paper import assert_archivable, failures, pages_of

EMPTY = v.MinutesContent(
    v.Issuer("Älvköpings kommun"),
    v.Sitting(HELD_ON, 47, 2026),
    v.Version(MinutesState.DRAFT, 1, datetime(2026, 11, 18, tzinfo=UTC)),
    "EST – minnesanteckningar",
)
HOSTILE = '<b>fet</b> & <a href="x">y</a> </para> \x00\x07 😀 مرحبا \u202e \ud800 ő ∑'
ENDLESS = "Ett stycke som aldrig tar slut. " * 400


def png(size: tuple[int, int] = (40, 48)) -> bytes:
    written = BytesIO()
    Image.new("RGBA", size, (200, 30, 30, 128)).save(written, "PNG")
    return written.getvalue()


def in_state(state: MinutesState, number: int = 1) -> v.MinutesContent:
    return minutes(version=v.Version(state, number, datetime(2026, 11, 18, 13, 5, tzinfo=UTC)))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(EMPTY, id="empty"),
        pytest.param(minutes(), id="a week"),
        pytest.param(minutes(60), id="a full agenda"),
        pytest.param(minutes(issuer=v.Issuer("Älvköping", arms=png())), id="arms with transparency"),
        pytest.param(
            minutes(issuer=v.Issuer("Älvköping", arms=b"not a picture")), id="arms that are no picture"
        ),
        pytest.param(minutes(issuer=v.Issuer("Älvköping", arms=png((900, 40)))), id="very wide arms"),
        pytest.param(minutes(situation=v.Situation()), id="a map without bars"),
        pytest.param(minutes(overview=v.OverviewMap()), id="bars without a map"),
    ],
)
def test_minutes_are_archivable_and_accessible(content: v.MinutesContent, tmp_path: Path) -> None:
    assert_archivable(typeset(content), tmp_path)


def test_the_same_content_gives_the_same_bytes() -> None:
    assert typeset(minutes()) == typeset(minutes())


def test_every_section_stands_in_order_and_says_so_when_empty(tmp_path: Path) -> None:
    text = "\n".join(pages_of(typeset(EMPTY), tmp_path))
    headings = re.findall(r"^\s*(\d+) +\w", text, re.MULTILINE)
    assert [int(number) for number in headings] == list(range(1, 12))
    assert "Inga åtgärder att följa upp." in text
    assert "Nästa möte är inte bestämt." in text


def test_the_sections_stand_in_the_readers_contents(tmp_path: Path) -> None:
    file = tmp_path / "minutes.pdf"
    file.write_bytes(typeset(minutes()))
    run = subprocess.run(
        ["pdftohtml", "-xml", "-stdout", "-i", file], capture_output=True, text=True, check=True
    )
    contents = re.findall(r"<item page=.*?>(.*?)</item>", run.stdout)
    assert len(contents) == 11
    assert contents[2].endswith("Uppföljning av föregående mötes åtgärder")


def test_all_that_was_written_can_be_read_back(tmp_path: Path) -> None:
    text = _flowing(pages_of(typeset(minutes()), tmp_path))
    for words in (
        "Älvköpings kommun",
        "EST – minnesanteckningar, vecka 47",
        "Onsdag 18 november 2026 kl. 09.00–10.15 · Stadshuset, rum Ån",
        "KS 2026/0457",
        "38 nya rapporter, 7 fler än vecka 46.",
        "Norrängen – prioriterat område",
        "Beslut: Bostadsbolaget åtgärdar armaturerna",
        "Förskjuten arbetstid för fältgruppen fredag och lördag",
        "godkänd för publicering",
        "Onsdag 25 november 2026 kl. 09.00, Stadshuset, rum Ån.",
        "Styrgruppen för EST",
    ):
        assert words in text


def test_every_page_bears_its_number_the_head_and_the_address(tmp_path: Path) -> None:
    pages = pages_of(typeset(minutes(40)), tmp_path)
    assert len(pages) > 4
    for number, page in enumerate(pages, 1):
        assert f"Sida {number} av {len(pages)}" in page
        assert "Kommunledningskontoret" in page
        assert "592 80 Älvköping" in page


def test_a_draft_says_so_on_every_page(tmp_path: Path) -> None:
    pages = pages_of(typeset(in_state(MinutesState.DRAFT, 2)), tmp_path)
    assert all("UTKAST" in page for page in pages)
    assert "Utkast, version 2." in pages[0]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (MinutesState.FINALISED, "Fastställd, version 1."),
        (MinutesState.DISPATCHED, "Fastställd och expedierad"),
    ],
)
def test_final_minutes_are_not_marked_as_a_draft(state: MinutesState, words: str, tmp_path: Path) -> None:
    pages = pages_of(typeset(in_state(state)), tmp_path)
    assert words in pages[0]
    assert not any("UTKAST" in page for page in pages)


def test_the_overdue_come_first_and_say_how_late(tmp_path: Path) -> None:
    text = "\n".join(pages_of(typeset(minutes(8)), tmp_path))
    table = text[text.index("Uppföljning av") :]
    assert table.index("Röjning längs") < table.index("Utökad städning")
    assert "16 dagar sen" in table
    assert "flyttad 2 ggr" in table


def test_a_moved_date_tells_how_often_and_what_was_promised_first(tmp_path: Path) -> None:
    moved = dataclasses.replace(follow_up(1), moved=3, first_due=date(2026, 3, 14))
    last_year = dataclasses.replace(follow_up(3), moved=1, first_due=date(2025, 12, 1))
    text = _read_aloud(typeset(minutes(follow_ups=(moved, last_year))), tmp_path)
    told = " ".join("".join(re.findall(r'"(.*)"', text)).split())
    assert "flyttad 3 ggr, först 2026-03-14" in told
    assert "flyttad 1 gång, först 2025-12-01" in told


def test_an_ongoing_measure_shows_its_next_follow_up(tmp_path: Path) -> None:
    text = _flowing(pages_of(typeset(minutes(follow_ups=(follow_up(2),))), tmp_path))
    assert "löpande" in text
    assert "2026-12-02" in text


def test_names_stand_in_a_column_only_where_they_are_printed(tmp_path: Path) -> None:
    attendance = minutes().attendance
    named = (dataclasses.replace(attendance[0], name="Alva Exempel"), *attendance[1:])
    assert "Namn" not in pages_of(typeset(minutes()), tmp_path)[0]
    with_names = pages_of(typeset(minutes(attendance=named)), tmp_path)[0]
    assert "Namn" in with_names
    assert "Alva Exempel" in with_names


def test_no_row_is_split_over_two_pages(tmp_path: Path) -> None:
    middle = "ord som fyller ut raden " * 4
    rows = tuple(
        dataclasses.replace(follow_up(number), measure=f"B{number:03} {middle} S{number:03}")
        for number in range(1, 61)
    )
    for page in pages_of(typeset(minutes(follow_ups=rows)), tmp_path):
        assert re.findall(r"B(\d{3})", page) == re.findall(r"S(\d{3})", page)


def test_words_on_two_lines_are_read_apart(tmp_path: Path) -> None:
    words = " ".join(f"ord{number}" for number in range(60))
    pages = " ".join(f"sida{number}" for number in range(600))
    row = dataclasses.replace(follow_up(1), measure=words, responsible="Säkerhetssamordnarekansliet väst")
    note = v.Note(Section.OTHER, "", f"{words}\n{words}\n{pages}", words)
    remark = v.ActorRemark("Polisen", words)
    content = minutes(2, follow_ups=(row,), notes=(note,), situation=v.Situation(remarks=(remark,)))
    spoken = _read_aloud(typeset(content), tmp_path)
    assert spoken.count(words) == 5
    assert pages in "".join(re.findall(r'"(.*)"', spoken))
    assert "kansliet väst" in spoken


@pytest.mark.parametrize("count", range(14, 22, 2))
def test_no_page_holds_a_single_row_of_a_longer_table(count: int, tmp_path: Path) -> None:
    rows = tuple(dataclasses.replace(follow_up(1), measure=f"B{number:03}") for number in range(count))
    pages = pages_of(typeset(minutes(follow_ups=rows, notes=(), overview=v.OverviewMap())), tmp_path)
    assert 1 not in [len(re.findall(r"B\d{3}", page)) for page in pages[1:]]


@pytest.mark.parametrize("lines", range(8))
def test_what_follows_the_last_split_of_a_table_begins_a_page(lines: int, tmp_path: Path) -> None:
    rows = tuple(dataclasses.replace(follow_up(1), measure=f"B{number:03} " * 12) for number in range(18))
    shift = v.Note(Section.OPENING, "", "rad\n" * lines)
    content = minutes(follow_ups=rows, notes=(shift,), overview=v.OverviewMap(), new_measures=())
    for page in pages_of(typeset(content), tmp_path):
        assert page.count("Klart senast") <= 1


def test_a_table_repeats_its_heads_on_every_page_and_is_read_once(tmp_path: Path) -> None:
    printed = typeset(minutes(24, new_measures=(), overview=v.OverviewMap()))
    pages = pages_of(printed, tmp_path)
    assert sum("Klart senast" in page for page in pages) >= 3
    assert _read_aloud(printed, tmp_path).count("Klart senast") == 1


def test_the_numbers_of_the_map_stand_in_a_list_as_well(tmp_path: Path) -> None:
    spoken = _read_aloud(typeset(minutes(8)), tmp_path)
    listed = spoken[spoken.index("På kartan") :]
    assert re.findall(r"Lbl.*?\n\s+\"(\d+)", listed)[:8] == [str(number) for number in range(1, 9)]
    assert "Karta med 8 numrerade platser" in typeset(minutes(8)).decode("latin1")


def test_each_prioritised_area_has_a_small_map_with_its_numbers_in_text(tmp_path: Path) -> None:
    printed = typeset(minutes(8))
    maps = re.findall(r"/Alt \(Karta .{1,4}ver ([^,]+), med nummer: ([\d, ]+)\.", printed.decode("latin1"))
    assert [numbers for _, numbers in maps] == ["3, 4", "5"]
    spoken = _read_aloud(printed, tmp_path)
    near = spoken[spoken.index("Norrängen – prioriterat") : spoken.index("Övriga områden")]
    assert re.findall(r"Lbl.*?\n\s+\"(\d+)", near) == ["3", "4", "5"]
    assert_archivable(printed, tmp_path)


def test_a_number_outside_the_areas_map_is_listed_as_such(tmp_path: Path) -> None:
    area = dataclasses.replace(situation().areas[0], numbers=("3", "5"))
    printed = typeset(minutes(8, situation=v.Situation(areas=(area,))))
    text = _flowing(pages_of(printed, tmp_path))
    assert "gångtunneln. (utanför kartan)" in text[text.index("Norrängen – prioriterat") :]


def test_an_area_with_many_numbers_names_them_and_points_to_the_list(tmp_path: Path) -> None:
    area = dataclasses.replace(situation().areas[0], numbers=tuple(str(each) for each in range(1, 40)))
    printed = typeset(minutes(20, situation=v.Situation(areas=(area,))))
    assert "Nummer på kartan: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10" in _flowing(pages_of(printed, tmp_path))


def test_an_area_without_a_place_has_no_map() -> None:
    area = v.AreaSituation(v.Count("Nowhere", 1, 2), is_priority=True)
    assert b"/Figure" not in typeset(
        minutes(2, overview=v.OverviewMap(), situation=v.Situation(areas=(area,)))
    )


def test_what_is_read_aloud_comes_in_the_order_it_is_printed(tmp_path: Path) -> None:
    printed = typeset(minutes(3, overview=v.OverviewMap(), new_measures=()))
    (tmp_path / "raw.pdf").write_bytes(printed)
    raw = subprocess.run(
        ["pdftotext", "-raw", "raw.pdf", "-"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    spoken = "".join(re.findall(r'"(.*)"', _read_aloud(printed, tmp_path))).replace(" ", "")
    places = [spoken.find(line.replace(" ", "")) for line in raw.stdout.splitlines() if len(line) > 24]
    found = [place for place in places if place >= 0]
    assert len(found) > 20
    assert found == sorted(found)


@pytest.mark.parametrize("words", range(560, 720, 32))
def test_a_row_about_as_high_as_a_page_finds_a_place(words: int, tmp_path: Path) -> None:
    row = v.NewMeasure("1", "åtgärder " * words, "orsak", "Centrum", "Polisen")
    area = v.AreaSituation(
        v.Count("A", 1, 2), True, "", "Läget är lugnt. " * (words // 3), (v.Count("B", 1, 2),)
    )
    typeset(minutes(new_measures=(row,), situation=v.Situation(areas=(area,))))


def test_a_place_off_the_map_is_listed_as_such(tmp_path: Path) -> None:
    overview = minutes(4).overview
    far = MapPoint("77", 63.8, 20.2, PointShape.CIRCLE, "Umeå")
    printed = typeset(minutes(4, overview=dataclasses.replace(overview, points=(*overview.points, far))))
    assert "Umeå (utanför kartan)" in _flowing(pages_of(printed, tmp_path))


def test_a_text_longer_than_a_page_is_printed_to_its_end(tmp_path: Path) -> None:
    endless = dataclasses.replace(follow_up(1), measure=ENDLESS + "Här slutar det.")
    printed = typeset(
        minutes(follow_ups=(endless, follow_up(2)), notes=(v.Note(Section.OTHER, "", "", ENDLESS),))
    )
    assert_archivable(printed, tmp_path)
    text = _flowing(pages_of(printed, tmp_path))
    assert "Här slutar det." in text


def test_markup_and_unprintable_characters_are_printed_as_text(tmp_path: Path) -> None:
    point = MapPoint(HOSTILE, 58.4, 15.6, PointShape.DIAMOND, HOSTILE)
    nowhere = MapPoint("2", float("nan"), 1e9, PointShape.CIRCLE, HOSTILE)
    area = v.AreaSituation(v.Count(HOSTILE, 3, 4), True, HOSTILE, HOSTILE, (v.Count(HOSTILE, 3, 4),))
    printed = typeset(
        minutes(
            title=HOSTILE,
            issuer=v.Issuer(HOSTILE * 9, HOSTILE * 9, HOSTILE * 9),
            notes=(v.Note(Section.OTHER, HOSTILE, HOSTILE, HOSTILE),),
            overview=v.OverviewMap(
                (point, nowhere), {"features": [None, 7, {"geometry": {"type": "Polygon"}}]}
            ),
            situation=dataclasses.replace(situation(), areas=(area,)),
        )
    )
    assert_archivable(printed, tmp_path)
    assert '<b>fet</b> & <a href="x">y</a> </para>' in _flowing(pages_of(printed, tmp_path))


anything = st.text(max_size=60)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(anything, min_size=8, max_size=8),
    count=st.integers(min_value=-3, max_value=10**7),
    day=st.dates(min_value=date(2020, 1, 10)),
    place=st.tuples(st.floats(), st.floats()),
)
def test_no_content_breaks_the_paper(
    words: list[str], count: int, day: date, place: tuple[float, float], tmp_path: Path
) -> None:
    counted = v.Count(words[0], count, 4)
    row = v.FollowUpRow(words[1], words[2], words[3], words[4], words[5], words[6], due=day, is_overdue=True)
    content = minutes(
        title=words[7],
        key_figures=(v.KeyFigure(words[6], count),),
        follow_ups=(row,),
        situation=v.Situation((counted,), (v.AreaSituation(counted, True, *words[:2], (counted,)),)),
        coming=(v.ComingEvent(words[0], day), v.ComingEvent(words[1])),
        feedback=tuple(words[:3]),
        recipients=tuple(words),
        overview=v.OverviewMap((MapPoint(words[0], *place, PointShape.SQUARE, words[1]),)),
    )
    assert_archivable(typeset(content), tmp_path)


@pytest.mark.parametrize(
    ("where", "name", "broken", "profile"),
    [
        ("desktop.paper.canvas._EndedStream", "format", lambda self, _: self._content, "2a"),
        ("desktop.paper.fonts", "_without_code_zero", lambda character_map: character_map, "2a"),
        ("desktop.minutes.layout", "heading", lambda element, *_: subheading(element, "Rubrik"), "ua1"),
        ("desktop.paper.structure", "printable", lambda _: "", "ua1"),
        ("desktop.paper.canvas", "xmp_packet", lambda _: b"", "2a"),
    ],
    ids=["stream end", "character map", "heading level", "alternative text", "facts"],
)
def test_the_validator_finds_what_is_broken_on_purpose(
    where: str, name: str, broken: object, profile: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not failures(typeset(minutes()), profile, tmp_path)
    monkeypatch.setattr(f"{where}.{name}", broken)
    assert failures(typeset(minutes()), profile, tmp_path)


def _flowing(pages: list[str]) -> str:
    return " ".join(" ".join(pages).split())


def _read_aloud(printed: bytes, folder: Path) -> str:
    """The structure tree with its words, as a screen reader gets it."""
    file = folder / "read.pdf"
    file.write_bytes(printed)
    run = subprocess.run(["pdfinfo", "-struct-text", file], capture_output=True, text=True, check=True)
    return run.stdout
