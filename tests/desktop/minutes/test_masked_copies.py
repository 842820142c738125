"""What is masked in a copy of the minutes stands in no byte of it."""

import dataclasses
import random
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.map.paper.points import MapPoint, PointShape
from desktop.minutes import values as v
from desktop.minutes.copying import masked_copy, texts
from desktop.minutes.typesetting import typeset
from models.meetings.values import Section
from models.papers import ArchiveLevel, PaperOptions
from models.refusals import Refusal, RefusalKind
from tests.invented_minutes import follow_up, minutes
from tests.paper import assert_archivable, failures, pages_of
from tests.pdf_bytes import Opened

AT = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
BY = v.Masking("trygghetssamordnaren", AT)
SECRET = "Örjan Hägg-Åström"


def copy(content: v.MinutesContent, *passages: str) -> bytes:
    return masked_copy(content, passages, BY)


def strings(value: Any) -> Iterator[str]:
    """Every text in the content."""
    if isinstance(value, v.OverviewMap):
        yield from (point.label for point in value.points)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each)
    elif type(value) is str:
        yield value


def everywhere(words: str) -> v.MinutesContent:
    """The words in every place where a person may write some."""
    note = v.Note(
        Section.OTHER, f"Om {words}", f"I går sågs {words} vid bron.\n{words}", f"{words} kontaktas."
    )
    area = v.AreaSituation(
        v.Count(f"{words}s gränd", 3, 4),
        True,
        words,
        f"Lugnt. {words}.",
        (v.Count(words, 3, 4),),
        (v.ActorRemark(words, words),),
        ("1",),
    )
    return minutes(
        2,
        title=f"Anteckningar {words}",
        issuer=v.Issuer(f"{words}s kommun", words, f"{words} · 592 80"),
        attendance=(v.AttendanceRow(words, words, None, words),),
        follow_ups=(dataclasses.replace(follow_up(1), measure=words, responsible=words, area=words),),
        situation=v.Situation((v.Count(words, 5, 1),), (area,), (v.ActorRemark(words, "Lugnt."),)),
        notes=(note,),
        overview=v.OverviewMap((MapPoint("1", 58.4, 15.6, PointShape.CIRCLE, words),)),
        noted_by=words,
        recipients=(words,),
    )


def test_a_masked_name_is_in_no_byte_wherever_it_was_written(tmp_path: Path) -> None:
    content = everywhere(SECRET)
    assert {"text", "structure", "facts", "metadata"} <= set(Opened(typeset(content), tmp_path).where(SECRET))

    masked = copy(content, SECRET)

    opened = Opened(masked, tmp_path)
    for part in (SECRET, "Hägg", "Åström", "Örjan"):
        assert opened.where(part) == []
    assert_archivable(masked, tmp_path)


@pytest.mark.parametrize("seed", range(8))
def test_random_words_that_are_masked_are_in_no_byte(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    content = minutes(chance.choice([2, 8, 14]))
    words = sorted({word for text in strings(content) for word in re.findall(r"[^\W\d_]{5,}", text)})
    chosen = chance.sample(words, chance.randint(1, 5))
    passage = chance.choice([note.text for note in content.notes if len(note.text.split()) > 5]).split()
    begin = chance.randrange(len(passage) - 3)
    chosen.append(" ".join(passage[begin : begin + 4]))

    masked = copy(content, *chosen)

    opened = Opened(masked, tmp_path)
    assert {word: opened.where(word) for word in chosen} == {word: [] for word in chosen}
    assert_archivable(masked, tmp_path)


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    opened = Opened(typeset(minutes()), tmp_path)
    assert {"text", "structure"} <= set(opened.where("Norrängen"))
    assert {"file", "bookmarks", "raw text"} & set(opened.where("Uppföljning av föregående"))
    assert opened.where("Finspång") == []


def test_capitals_broken_lines_and_composed_letters_hide_nothing(tmp_path: Path) -> None:
    note = v.Note(
        Section.OTHER, "", "ANNA\nBERG sågs, Anna\u00a0Berg gick, an\u00adna berg, Anne\u0301e kom."
    )
    masked = copy(minutes(2, notes=(note,)), "Anna Berg", "Année")
    text = " ".join(pages_of(masked, tmp_path)[-1].split()) + " ".join(pages_of(masked, tmp_path)).lower()
    assert "berg" not in text
    assert "année" not in text
    assert "[maskat]" in text


def test_the_copy_says_so_by_whom_and_when_on_every_page(tmp_path: Path) -> None:
    masked = copy(minutes(14), "Norrängen")
    pages = pages_of(masked, tmp_path)
    assert all("MASKAD KOPIA" in page for page in pages)
    first = " ".join(pages[0].split())
    assert "Kopia med maskerade delar. Maskad av trygghetssamordnaren fredag 20 november 2026." in first
    assert "Originalet är oförändrat." in first
    (tmp_path / "facts.pdf").write_bytes(masked)
    told = subprocess.run(["pdfinfo", tmp_path / "facts.pdf"], capture_output=True, text=True, check=True)
    assert "maskad kopia" in told.stdout


def test_a_masked_word_is_read_aloud_as_masked(tmp_path: Path) -> None:
    note = v.Note(Section.OTHER, "", "Ring Alva Exempel i dag.")
    (tmp_path / "copy.pdf").write_bytes(copy(minutes(2, notes=(note,)), "Alva Exempel"))
    spoken = subprocess.run(
        ["pdfinfo", "-struct-text", tmp_path / "copy.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert "Ring [maskat] i dag." in "".join(re.findall(r'"(.*)"', spoken))


def test_a_word_of_the_bar_itself_is_masked_too(tmp_path: Path) -> None:
    note = v.Note(Section.OTHER, "", "Vi såg mask i gräset, maskat efter regn.")
    masked = copy(minutes(2, notes=(note,)), "mask")
    assert "mask" not in "".join(pages_of(masked, tmp_path)).lower()


def test_what_stands_nowhere_is_refused_and_named() -> None:
    with pytest.raises(Refusal) as refused:
        copy(minutes(), "Norrängen", "Finns ej")
    assert refused.value.kind is RefusalKind.MASK_NOT_FOUND
    assert refused.value.facts == {"words": "Finns ej"}
    with pytest.raises(Refusal) as refused:
        copy(minutes(), " ", "")
    assert refused.value.kind is RefusalKind.NOTHING_CHOSEN


def test_a_part_of_another_masked_passage_is_no_stranger(tmp_path: Path) -> None:
    note = v.Note(Section.OTHER, "", "Anna Berg ringde.")
    masked = copy(minutes(2, notes=(note,)), "Anna Berg", "Berg", "berg")
    assert Opened(masked, tmp_path).where("berg") == []


def test_every_line_that_is_offered_can_be_masked() -> None:
    content = minutes(4)
    lines = [line for text in texts(content) for line in text.lines]
    assert len(lines) > 30
    copy(content, *lines)


def test_a_copy_at_the_other_level_is_valid_there(tmp_path: Path) -> None:
    content = minutes(options=PaperOptions(level=ArchiveLevel.PDF_A_1A))
    masked = copy(content, "Norrängen")
    assert not failures(masked, "1a", tmp_path)
    assert not failures(masked, "ua1", tmp_path)


def test_another_paper_set_after_is_whole(tmp_path: Path) -> None:
    before = typeset(minutes())
    copy(minutes(), "Norrängen")
    assert typeset(minutes()) == before
