"""The minutes as a Word draft to edit, read off the structure of their PDF: same content, same order."""

from collections.abc import Iterator
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.table import _Cell

from desktop.exports.safe_text import without_controls
from desktop.minutes.layout import story
from desktop.minutes.values import MinutesContent
from desktop.paper.structure import MarkedContent, StructureElement, StructureRoot
from desktop.papers import word_look
from desktop.papers.words import say

_HEADINGS = {"H1": 1, "H2": 2, "H3": 3}


def word_draft(content: MinutesContent) -> bytes:
    """The draft as .docx; it says that the PDF is the original."""
    element = StructureRoot().document
    story(content, element)
    document = Document()
    word_look.dress(document, content)
    word_look.tell_what_it_is(document, content)
    _write(document, element)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _write(document: WordDocument, element: StructureElement) -> None:
    for kid in _elements(element):
        if kid.tag in _HEADINGS:
            document.add_heading(_text(kid), _HEADINGS[kid.tag])
        elif kid.tag == "P":
            _paragraph(document, kid)
        elif kid.tag == "Table":
            _table(document, kid)
        elif kid.tag == "L":
            _list(document, kid)
        elif kid.tag == "Figure":
            words = without_controls(say("word.figure", words=kid.alternative))
            document.add_paragraph(words, style="Caption")
        else:
            _write(document, kid)


def _paragraph(document: WordDocument, element: StructureElement) -> None:
    if not (element.lead or element.text):
        return
    paragraph = document.add_paragraph()
    if element.lead:
        paragraph.add_run(without_controls(element.lead)).bold = True
    paragraph.add_run(_text(element))


def _list(document: WordDocument, element: StructureElement) -> None:
    """A dot is Word's own; a number that was given stands as it is, as on the map."""
    for item in _elements(element):
        label, body = (_text(part) for part in _elements(item))
        if label == "•":
            document.add_paragraph(body, style="List Bullet")
        else:
            paragraph = document.add_paragraph(style="List")
            paragraph.add_run(label).bold = True
            paragraph.add_run(f"\t{body}")


def _table(document: WordDocument, element: StructureElement) -> None:
    rows = list(_rows(element))
    if not rows:
        return
    table = document.add_table(len(rows), max(len(row) for row in rows))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    word_look.rule(table)
    for number, (line, row) in enumerate(zip(table.rows, rows, strict=True)):
        is_head = all(cell.tag == "TH" for cell in row) and number == 0
        for cell, told in zip(line.cells, row, strict=False):
            _fill(cell, told, is_head=is_head)
        word_look.keep_whole(line, repeated=is_head)


def _fill(cell: _Cell, element: StructureElement, *, is_head: bool) -> None:
    paragraph = cell.paragraphs[0]
    if element.lead:
        paragraph.add_run(without_controls(element.lead)).bold = True
    run = paragraph.add_run(_text(element))
    run.bold = element.tag == "TH"
    if is_head:
        word_look.head(cell, run)


def _rows(element: StructureElement) -> Iterator[list[StructureElement]]:
    for kid in _elements(element):
        if kid.tag == "TR":
            yield list(_elements(kid))
        else:
            yield from _rows(kid)


def _elements(element: StructureElement) -> Iterator[StructureElement]:
    return (kid for kid in element.kids if not isinstance(kid, MarkedContent))


def _text(element: StructureElement) -> str:
    return without_controls(element.text)
