"""The structure tree of a tagged PDF: what each piece of a page is, in reading order (ISO 32000-1, 14.7)."""

from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference, PDFString

from desktop.paper.fonts import printable
from models.papers import ArchiveLevel

# PDF 1.4, on which PDF/A-1 stands, does not know them: rows stand right in the table there.
_SINCE_PDF_1_5 = ("THead", "TBody")
_KEPT_EMPTY = ("TD", "TH")  # an empty cell still holds its column


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A piece of a page that belongs to an element."""

    page: int
    mark: int


class StructureElement(PDFObject):
    """One element: a heading, a paragraph, a table cell. `alternative` is read instead of a picture.

    `lead` and `text` are what stands in it, as it was written.
    """

    __RefOnly__ = 1

    def __init__(self, tag: str, parent: "StructureElement | StructureRoot", alternative: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.level: ArchiveLevel = parent.level
        self.alternative = alternative
        self.attributes = ""
        self.lead, self.text = "", ""
        self.kids: list[StructureElement | MarkedContent] = []
        parent.kids.append(self)

    def sub(self, tag: str, *, attributes: str = "", alternative: str = "") -> "StructureElement":
        """A new element inside this one, after those it already has.

        This one itself where the level of PDF/A does not know the tag.
        """
        if tag in _SINCE_PDF_1_5 and self.level is ArchiveLevel.PDF_A_1A:
            return self
        element = StructureElement(tag, self, alternative)
        element.attributes = attributes
        return element

    def prune(self) -> bool:
        """Drop the elements for which nothing was drawn. False: neither was anything for this one."""
        self.kids = [kid for kid in self.kids if isinstance(kid, MarkedContent) or kid.prune()]
        return bool(self.kids) or self.tag in _KEPT_EMPTY

    def _entries(self, document: Any) -> list[str]:
        page = next((kid.page for kid in self.kids if isinstance(kid, MarkedContent)), None)
        kids = [_kid(kid, page, document) for kid in self.kids]
        entries = [f"/Type /StructElem /S /{self.tag} /P {_reference(self.parent, document)}"]
        entries += [f"/Pg {_page(page, document)}"] if page is not None else []
        entries += [f"/K [ {' '.join(kids)} ]"] if kids else []
        entries += [f"/Alt {_text(self.alternative, document)}"] if self.alternative else []
        entries += [f"/A << {self.attributes} >>"] if self.attributes else []
        return entries

    # ReportLab overrides

    def format(self, document: Any) -> bytes:
        return f"<< {' '.join(self._entries(document))} >>".encode("latin1")


class StructureRoot(PDFObject):
    """The top of the tree; `pages` holds, for each page, the element of each mark on it."""

    __RefOnly__ = 1

    def __init__(self, level: ArchiveLevel = ArchiveLevel.PDF_A_2A) -> None:
        self.level = level
        self.kids: list[StructureElement | MarkedContent] = []
        self.pages: list[list[StructureElement]] = []
        self.document = StructureElement("Document", self)

    # ReportLab overrides

    def format(self, document: Any) -> bytes:
        pages = (
            f"{number} [ {' '.join(_reference(element, document) for element in elements)} ]"
            for number, elements in enumerate(self.pages)
        )
        return (
            f"<< /Type /StructTreeRoot /K [ {_reference(self.document, document)} ]"
            f" /ParentTree << /Nums [ {' '.join(pages)} ] >> /ParentTreeNextKey {len(self.pages)} >>"
        ).encode("latin1")


def _kid(kid: StructureElement | MarkedContent, page: int | None, document: Any) -> str:
    if isinstance(kid, StructureElement):
        return _reference(kid, document)
    if kid.page == page:
        return str(kid.mark)
    return f"<< /Type /MCR /Pg {_page(kid.page, document)} /MCID {kid.mark} >>"


def _reference(element: StructureElement | StructureRoot, document: Any) -> str:
    name = document.Reference(element).name
    return "{} {} R".format(*document.idToObjectNumberAndVersion[name])


def _page(number: int | None, document: Any) -> str:
    reference: bytes = PDFObjectReference(f"Page{number}").format(document)
    return reference.decode("latin1")


def _text(text: str, document: Any) -> str:
    written: bytes = PDFString(printable(text)).format(document)
    return written.decode("latin1")
