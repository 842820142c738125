"""The Word draft: Swedish, with real headings and tables, and never mistaken for the original."""

from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn

from models.meetings.values import ItemEdit, Section
from tests.desktop.papers.read_back import plain, structure_of

NAME = "minnesanteckningar-2026-v47-redigerbar.docx"
ORIGINAL = "PDF:en är originalet"


@pytest.fixture
def word(town, meeting):
    def open_it():
        return Document(BytesIO(town.files(meeting)[NAME]))

    return open_it


def headings(document) -> list[str]:
    return [plain(each.text) for each in document.paragraphs if each.style.name.startswith("Heading")]


def test_it_has_the_headings_of_the_minutes_in_their_order(word):
    assert headings(word())[:4] == [
        "EST – minnesanteckningar, vecka 47",
        "1 Öppnande och närvaro",
        "2 Påminnelse",
        "3 Uppföljning av föregående mötes åtgärder",
    ]
    assert headings(word())[-1] == "11 Nästa möte"


def test_every_word_of_the_minutes_is_in_it(town, meeting, word, tmp_path):
    line = town.line_of(meeting, Section.OTHER)
    town.meetings.note(ItemEdit(line.id, line.version, "Lugn helg", "Vi ses i december", is_done=True))
    files = town.files(meeting)
    minutes = structure_of(files["minnesanteckningar-2026-v47-utkast.pdf"], tmp_path)
    document = Document(BytesIO(files[NAME]))
    told = " ".join([*(each.text for each in document.paragraphs), *cells(document)])

    assert "Vi ses i december" in told
    tagged = [words.strip()[1:-1] for words in minutes.splitlines() if words.strip().startswith('"')]
    assert len(tagged) > 50
    assert [words for words in tagged if not is_in(words, told)] == []


def cells(document) -> list[str]:
    return [cell.text for table in document.tables for row in table.rows for cell in row.cells]


def is_in(words: str, told: str) -> bool:
    """Broken over lines or hyphenated, the words are the same."""
    squeezed = "".join(told.split())
    return "".join(words.split()).rstrip("-") in squeezed


def test_heads_of_tables_repeat_and_rows_stay_whole(word):
    document = word()
    table = next(each for each in document.tables if each.rows[0].cells[0].text == "Nr")
    head, *rows = (row._tr.trPr for row in table.rows)

    assert head.find(qn("w:tblHeader")) is not None
    assert all(row.find(qn("w:tblHeader")) is None for row in rows)
    assert all(row.find(qn("w:cantSplit")) is not None for row in (head, *rows))


def test_it_speaks_swedish(word):
    document = word()

    assert {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))} == {"sv-SE"}
    assert document.core_properties.language == "sv-SE"
    assert document.core_properties.title == "EST – minnesanteckningar, vecka 47"


def test_a_draft_is_marked_and_the_pdf_is_the_original(town, meeting, word):
    draft = word()
    assert draft.paragraphs[0].text.startswith("Utkast. ")
    assert "UTKAST" in draft.sections[0].header.paragraphs[0].text
    assert ORIGINAL in draft.sections[0].footer.paragraphs[0].text

    town.lock(meeting)
    locked = word()

    assert ORIGINAL in locked.paragraphs[0].text
    assert not locked.paragraphs[0].text.startswith("Utkast")
    assert "UTKAST" not in locked.sections[0].header.paragraphs[0].text


def test_the_order_of_a_tables_properties_is_the_schemas(word):
    order = ["tblStyle", "tblW", "jc", "tblBorders", "tblLook"]
    for table in word().tables:
        names = [each.tag.partition("}")[2] for each in table._tbl.tblPr]
        assert names == [name for name in order if name in names]
