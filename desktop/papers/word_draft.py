"""The minutes as a Word draft to edit, read off the structure of their PDF: same content, same order."""

from collections.abc import Iterator
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

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
    _Writer(document, word_look.accent_of(content)).write(element)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


class _Writer:
    """Puts each element of the structure into the document, in the order in which it is read aloud."""

    def __init__(self, document: WordDocument, accent: RGBColor) -> None:
        self._document = document
        self._accent = accent

    def write(self, element: StructureElement) -> None:
        for kid in _elements(element):
            if kid.tag in _HEADINGS:
                self._document.add_heading(_text(kid), _HEADINGS[kid.tag])
            elif kid.tag == "P":
                self._paragraph(kid)
            elif kid.tag == "Table":
                self._table(kid)
            elif kid.tag == "L":
                self._list(kid)
            elif kid.tag == "Figure":
                words = without_controls(say("word.figure", words=kid.alternative))
                self._document.add_paragraph(words, style="Caption")
            else:
                self.write(kid)

    def _paragraph(self, element: StructureElement) -> None:
        if element.lead or element.text:
            _fill(self._document.add_paragraph(), element)

    def _list(self, element: StructureElement) -> None:
        """A dot is Word's own; a number that was given stands as it is, as on the map."""
        for item in _elements(element):
            label, body = (_text(part) for part in _elements(item))
            if label == "•":
                self._document.add_paragraph(body, style="List Bullet")
            else:
                paragraph = self._document.add_paragraph(style="List")
                paragraph.add_run(label).bold = True
                paragraph.add_run(f"\t{body}")

    def _table(self, element: StructureElement) -> None:
        rows = list(_rows(element))
        if not rows:
            return
        table = self._document.add_table(len(rows), max(len(row) for row in rows))
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        word_look.rule(table)
        for number, (line, row) in enumerate(zip(table.rows, rows, strict=True)):
            is_head = number == 0 and all(cell.tag == "TH" for cell in row)
            for cell, told in zip(line.cells, row, strict=False):
                run = _fill(cell.paragraphs[0], told)
                run.bold = told.tag == "TH"
                if is_head:
                    word_look.head(cell, run, self._accent)
            word_look.keep_whole(line, repeated=is_head)


def _fill(paragraph: Paragraph, element: StructureElement) -> Run:
    """What stands before the text stronger, then the text, whose run is given."""
    if element.lead:
        paragraph.add_run(without_controls(element.lead)).bold = True
    return paragraph.add_run(_text(element))


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
