"""A ReportLab canvas that tags what is drawn and writes what PDF/A-2a and PDF/UA-1 ask for."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    XMP,
    NoEncryption,
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from desktop.paper.colour_profile import srgb, srgb_of_version_2
from desktop.paper.facts import PRODUCER, DocumentFacts, xmp_packet
from desktop.paper.fonts import REGULAR
from desktop.paper.inks import inks
from desktop.paper.look import LANGUAGE
from desktop.paper.structure import MarkedContent, StructureElement, StructureRoot
from models.papers import ArchiveLevel

_PDF_VERSIONS = {ArchiveLevel.PDF_A_2A: (1, 7), ArchiveLevel.PDF_A_1A: (1, 4)}
_PROFILE_NAME = "sRGB IEC61966-2.1"


class TaggedCanvas(Canvas):
    """Everything drawn is either tagged with its element or an artifact (ornament, header, footer)."""

    def __init__(
        self,
        *arguments: Any,
        facts: DocumentFacts,
        structure: StructureRoot,
        accent: str = "",
        **options: Any,
    ) -> None:
        fixed = {"lang": LANGUAGE, "initialFontName": REGULAR, "invariant": 1}
        version = _PDF_VERSIONS[facts.level]
        super().__init__(*arguments, pdfVersion=version, **(options | fixed))
        self._enforceColorSpace = inks(accent)
        self._facts = facts
        self._structure = structure
        self._marks: list[StructureElement] = []
        self._is_open = False
        self._headings = 0

    @contextmanager
    def tagged(self, element: StructureElement) -> Iterator[None]:
        """What is drawn inside belongs to the element. Inside another mark it belongs to that one."""
        if self._is_open:
            yield
            return
        mark = len(self._marks)
        self._marks.append(element)
        element.kids.append(MarkedContent(self._pageNumber, mark))
        with self._marked(f"/{element.tag} <</MCID {mark}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "/Type /Layout") -> Iterator[None]:
        """What is drawn inside is ornament or page furniture, and is not read aloud."""
        if self._is_open:
            yield
            return
        with self._marked(f"/Artifact <<{kind}>> BDC"):
            yield

    def list_heading(self, text: str, top: float) -> None:
        """Put the heading in the reader's table of contents; `top` is where it stands on this page."""
        key = f"heading-{self._headings}"
        self._headings += 1
        self.bookmarkPage(key, fit="XYZ", left=0, top=top)
        self.addOutlineEntry(text, key)

    @contextmanager
    def _marked(self, opening: str) -> Iterator[None]:
        self._code.append(opening)
        self._is_open = True
        yield
        self._is_open = False
        self._code.append("EMC")

    def _describe(self, facts: DocumentFacts) -> None:
        """The same facts in the document's information and in its XMP packet, as PDF/A-2 (6.6.3) wants."""
        self.setTitle(facts.title)
        self.setAuthor(facts.author)
        self.setSubject(facts.subject)
        self.setCreator(facts.creator)
        self.setProducer(PRODUCER)
        written = facts.written_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")
        self.setDateFormatter(lambda *_: written)
        self.setViewerPreference("DisplayDocTitle", "true")
        catalog = self._doc.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.StructTreeRoot = self._structure
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = XMP(creator=lambda _: xmp_packet(facts))
        catalog.OutputIntents = PDFArray([self._output_intent()])

    def _output_intent(self) -> PDFDictionary:
        colours = srgb_of_version_2() if self._facts.level is ArchiveLevel.PDF_A_1A else srgb()
        profile = PDFStream(PDFDictionary({"N": 3}), colours, [PDFZCompress])
        return PDFDictionary(
            {
                "Type": PDFName("OutputIntent"),
                "S": PDFName("GTS_PDFA1"),
                "OutputConditionIdentifier": PDFString(_PROFILE_NAME),
                "Info": PDFString(_PROFILE_NAME),
                "RegistryName": PDFString("http://www.color.org"),
                "DestOutputProfile": self._doc.Reference(profile),
            }
        )

    # ReportLab overrides

    def showPage(self) -> None:  # noqa: N802
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._structure.pages)
        page.Tabs = PDFName("S")
        self._structure.pages.append(self._marks)
        self._marks = []

    def save(self) -> None:
        if self._code:
            self.showPage()
        self._structure.document.prune()
        self._describe(self._facts)
        self._doc.encrypt = _StreamEndings()
        super().save()


class _StreamEndings(NoEncryption):
    """Puts a line end before `endstream`, as ISO 19005-2 (6.1.7.1) asks.

    ReportLab leaves it out, and hands each stream to its encryption last.
    """

    def encode(self, t: Any) -> Any:
        return _EndedStream(t if isinstance(t, bytes) else t.encode("latin1"))


class _EndedStream(PDFObject):
    """A stream's bytes and the line end after them, which its length does not count."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __len__(self) -> int:
        return len(self._content)

    # ReportLab overrides

    def format(self, document: Any) -> bytes:  # noqa: ARG002
        # CR and LF: a stream that ends in CR and then LF alone would read as one byte shorter.
        return self._content + b"\r\n"
