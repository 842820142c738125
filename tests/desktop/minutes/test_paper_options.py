"""Each municipality's own colour, sections and archive level on its minutes."""

import re
import subprocess
from pathlib import Path

import pytest

from desktop.minutes import values as v
from desktop.minutes.freezing import from_json, to_json
from desktop.minutes.typesetting import typeset
from models.meetings.values import Section
from models.papers import OPTIONAL_SECTIONS, ArchiveLevel, PaperOptions
from tests.invented_minutes import minutes
from tests.paper import failures, pages_of

EMPTY = {"new_cases": (), "coming": (), "lifted": (), "feedback": (), "published": (), "notes": ()}


def headings(printed: bytes, folder: Path) -> list[str]:
    text = "\n".join(pages_of(printed, folder))
    return re.findall(r"^(\d+ [A-ZÅÄÖ]\w+)", text, re.MULTILINE)


@pytest.mark.parametrize("level", ArchiveLevel)
@pytest.mark.parametrize("items", [0, 14, 200])
def test_the_minutes_are_valid_at_the_level_that_the_archive_asks_for(
    level: ArchiveLevel, items: int, tmp_path: Path
) -> None:
    printed = typeset(minutes(items, options=PaperOptions(level=level)))
    assert not failures(printed, level.value, tmp_path)
    assert not failures(printed, "ua1", tmp_path)


def test_part_1_knows_no_table_heads_and_has_the_version_that_it_asks_for() -> None:
    old = typeset(minutes(options=PaperOptions(level=ArchiveLevel.PDF_A_1A)))
    new = typeset(minutes())
    assert old.startswith(b"%PDF-1.4")
    assert b"/THead" not in old
    assert b"/TBody" not in old
    assert b"/THead" in new


def test_the_validator_tells_the_levels_apart(tmp_path: Path) -> None:
    assert failures(typeset(minutes()), "1a", tmp_path)


def test_the_papers_colour_is_the_municipalitys_own(tmp_path: Path) -> None:
    ours, own = (
        _inks(typeset(minutes()), tmp_path),
        _inks(typeset(minutes(options=PaperOptions("#7A1F5C"))), tmp_path),
    )
    petrol, plum = (11, 79, 108), (122, 31, 92)
    assert petrol in ours
    assert plum not in ours
    assert plum in own
    assert petrol not in own


def test_an_empty_section_is_left_out_and_the_numbers_run_on(tmp_path: Path) -> None:
    content = minutes(0, options=PaperOptions(left_out=OPTIONAL_SECTIONS), **EMPTY)
    assert headings(typeset(content), tmp_path) == [
        "1 Öppnande",
        "2 Påminnelse",
        "3 Uppföljning",
        "4 Lägesbild",
        "5 Nya",
        "6 Nya",
        "7 Nästa",
    ]
    whole = minutes(0, **EMPTY)
    assert len(headings(typeset(whole), tmp_path)) == 11


def test_what_somebody_has_written_is_printed_whatever_is_left_out(tmp_path: Path) -> None:
    written = EMPTY | {"notes": (v.Note(Section.OTHER, "", "Nyckeln hänger kvar."),)}
    content = minutes(2, options=PaperOptions(left_out=OPTIONAL_SECTIONS), **written)
    assert headings(typeset(content), tmp_path)[-2:] == ["7 Övrigt", "8 Nästa"]


def test_the_options_are_frozen_with_the_content() -> None:
    content = minutes(options=PaperOptions("#7A1F5C", (Section.OTHER,), ArchiveLevel.PDF_A_1A))
    assert from_json(to_json(content)) == content


def _inks(printed: bytes, folder: Path) -> set[tuple[int, int, int]]:
    """The colours of the first page, as it is seen."""
    from PIL import Image

    (folder / "seen.pdf").write_bytes(printed)
    subprocess.run(
        ["pdftoppm", "-r", "40", "-l", "1", "-singlefile", "seen.pdf", "seen"], cwd=folder, check=True
    )
    with Image.open(folder / "seen.ppm") as page:
        return {colour for _, colour in page.getcolors(1 << 24)}
