"""How a Word draft looks: the paper's colours, Swedish, heads that repeat, a foot that says what it is."""

from datetime import UTC
from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from desktop.exports.safe_text import without_controls
from desktop.minutes.values import MinutesContent
from desktop.minutes.words import say as say_of_minutes
from desktop.paper.look import LANGUAGE
from desktop.papers.words import say
from models.meetings.values import MinutesState

_ACCENT, _SIGNAL, _MUTED = RGBColor(0x0B, 0x4F, 0x6C), RGBColor(0xB0, 0x34, 0x1F), RGBColor(0x51, 0x60, 0x6C)
_WHITE, _LINE = RGBColor(0xFF, 0xFF, 0xFF), "C9D4DB"
_FONT = "Calibri"
_SIZES = {"Heading 1": 24, "Heading 2": 14, "Heading 3": 11.5}


def dress(document: Document, content: MinutesContent) -> None:
    """Page, type, language, and what the file says of itself."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(22), Mm(20)
    section.top_margin, section.bottom_margin = Mm(25), Mm(22)
    styles: Any = document.styles
    styles["Normal"].font.name, styles["Normal"].font.size = _FONT, Pt(10.5)
    for name, size in _SIZES.items():
        _set_type(styles[name], size, accent_of(content))
    _speak_swedish(styles)
    about = document.core_properties
    about.title = _line(say_of_minutes("title", title=content.title, week=content.sitting.week))
    about.author = about.last_modified_by = _line(content.issuer.municipality)
    about.language, about.comments = LANGUAGE, _line(say("word.original"))
    about.created = about.modified = content.version.written_at.astimezone(UTC)


def accent_of(content: MinutesContent) -> RGBColor:
    """The municipality's own colour, else the program's."""
    chosen = content.options.accent
    return RGBColor.from_string(chosen.removeprefix("#").upper()) if chosen else _ACCENT


def tell_what_it_is(document: Document, content: MinutesContent) -> None:
    """At the head and foot of each page, and before all else: a draft where it is one, never the original."""
    is_draft = content.version.state is MinutesState.DRAFT
    head, foot = document.sections[0].header.paragraphs[0], document.sections[0].footer.paragraphs[0]
    head.add_run(_line(content.issuer.municipality)).font.color.rgb = _MUTED
    if is_draft:
        stamp = head.add_run(f"\t\t{say_of_minutes('standing.stamp')}")
        stamp.bold, stamp.font.color.rgb = True, _SIGNAL
    foot.add_run(f"{say('word.original')}\t\t{say('word.page')}").font.color.rgb = _MUTED
    _field(foot, "PAGE")
    foot.add_run(say("word.of")).font.color.rgb = _MUTED
    _field(foot, "NUMPAGES")
    told = document.add_paragraph()
    if is_draft:
        told.add_run(say("word.draft")).bold = True
    told.add_run(say("word.original"))
    for run in told.runs:
        run.font.color.rgb = _SIGNAL


def rule(table: Table) -> None:
    """Hairlines between the rows instead of a grid, over the full width."""
    properties: Any = table._tbl.tblPr  # noqa: SLF001 - the library has no other way to a table's lines
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _LINE)):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    width = properties.find(qn("w:tblW"))
    width.set(qn("w:type"), "pct")
    width.set(qn("w:w"), "5000")
    # The order of a table's properties is the schema's (ECMA-376-1, 17.4.59).
    properties.find(qn("w:tblLook")).addprevious(borders)
    for cell in table._tbl.iter(qn("w:tcW")):  # noqa: SLF001
        cell.set(qn("w:type"), "auto")
        cell.set(qn("w:w"), "0")


def keep_whole(row: _Row, *, repeated: bool) -> None:
    """No row splits over two pages; the heads stand on each."""
    properties: Any = row._tr.get_or_add_trPr()  # noqa: SLF001 - nor to a row's properties
    properties.append(OxmlElement("w:cantSplit"))
    if repeated:
        properties.append(OxmlElement("w:tblHeader"))


def head(cell: _Cell, run: Run, accent: RGBColor) -> None:
    """White on the accent, as on paper."""
    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", str(accent))):
        shade.set(qn(f"w:{key}"), value)
    properties: Any = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - nor to a cell's ground
    properties.append(shade)
    run.font.color.rgb = _WHITE


def _set_type(style: Any, size: float, accent: RGBColor) -> None:
    style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), True
    style.font.color.rgb = accent
    # The template's theme would else have the last word.
    fonts = style.element.rPr.rFonts
    for key in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{key}"), None)


def _speak_swedish(styles: Any) -> None:
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)


def _field(paragraph: Paragraph, name: str) -> None:
    """A number that Word counts."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    paragraph._p.append(field)  # noqa: SLF001 - nor to a field
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT


def _line(text: str) -> str:
    return " ".join(without_controls(text).split())
