"""Puts papers on paper: looked at first, printed in order, each beginning on a sheet of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from desktop.paper.spooling import Order, spool
from ui.icons import Icon
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.message_bar import MessageBar

# What an office printer resolves, a page becomes some 20 MB while it is printed; and what one looks at.
DOTS_PER_INCH, SEEN_PER_INCH = 240, 96
POINTS_PER_INCH = 72
PREVIEW_SIZE = QSize(860, 720)


class Paper(NamedTuple):
    """One paper of those that are printed together."""

    name: str
    pdf: bytes


def page_images(pdf: bytes, dots: int = DOTS_PER_INCH) -> list[QImage]:
    """Each page as a picture on white. May run on any thread."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - loaded when first printed

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    scale = dots / POINTS_PER_INCH
    images = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number) * scale
        drawn = document.render(number, QSize(round(size.width()), round(size.height())))
        images.append(_on_white(drawn))
    document.close()
    return images


def prepare(printer: QPrinter, papers: Sequence[Paper]) -> None:
    """How our papers are printed until the person says otherwise: A4, upright, on both sides."""
    printer.setDocName(", ".join(paper.name for paper in papers))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)


def print_images(images: Sequence[Sequence[QImage]], printer: QPrinter) -> None:
    """Print the pages that the person chose of the papers, each filling its sheet."""
    painter = QPainter(printer)
    for place, image in enumerate(_sheets(images, printer)):
        if place:
            printer.newPage()
        if image is not None:
            painter.drawImage(QRectF(painter.viewport()), image)
    painter.end()


class PrintQuestion(QDialog):
    """The papers as they will be printed, and the way to the system's own print dialog."""

    def __init__(
        self, parent: QWidget, printer: QPrinter, papers: Sequence[Paper], seen: Sequence[Sequence[QImage]]
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._seen = seen
        self.setWindowTitle(self.tr("Print: {names}").format(names=printer.docName()))
        self.preview = QPrintPreviewWidget(printer)
        self.preview.setAccessibleName(self.tr("The pages as they will be printed"))
        self.preview.paintRequested.connect(partial(print_images, seen))
        self.print_button = KeyButton(
            self.tr("Print…"), self._choose_printer, key="Return", sign=Icon.PRINT, look=Look.FILLED
        )
        self.no_button = KeyButton(self.tr("Give up"), self.reject, cap="Esc")
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addStretch(1)
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.addWidget(self.preview, 1)
        column.addLayout(buttons)
        self.resize(PREVIEW_SIZE)

    @classmethod
    def ask(
        cls, parent: QWidget, papers: Sequence[Paper], seen: Sequence[Sequence[QImage]]
    ) -> QPrinter | None:
        """The printer that the person chose, with pages, copies and sides, or None."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, papers)
        question = cls(parent, printer, papers, seen)
        is_agreed = question.exec() == QDialog.DialogCode.Accepted
        question.deleteLater()
        return printer if is_agreed else None

    def _choose_printer(self) -> None:
        dialog = QPrintDialog(self._printer, self)
        dialog.setMinMax(1, sum(map(len, self._seen)))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.accept()
        dialog.deleteLater()


class Printing(QObject):
    """Prints papers in one go: pictures are made beside the window's own work."""

    def __init__(self, owner: QWidget, jobs: Jobs, message: MessageBar) -> None:
        super().__init__(owner)
        self._owner = owner
        self._jobs = jobs
        self._message = message

    def print_papers(self, papers: Sequence[Paper]) -> None:
        """Show how they will be printed, ask for a printer, and print them in this order."""

        def ask(seen: list[list[QImage]]) -> None:
            self._message.clear()
            printer = PrintQuestion.ask(self._owner, papers, seen)
            if printer is not None:
                self._print(papers, printer)

        self._message.say(self.tr("Drawing the pages…"))
        self._jobs.run_slow(self, partial(_drawn, papers, SEEN_PER_INCH), ask, self._message.refuse)

    def _print(self, papers: Sequence[Paper], printer: QPrinter) -> None:
        """The PDF itself where the system takes one, else its pages as pictures."""
        order = order_of(papers, printer)
        self._message.say(self.tr("Printing…"))

        def work() -> list[list[QImage]] | None:
            is_taken = order is not None and spool(order, [paper.pdf for paper in papers])
            return None if is_taken else _drawn(papers, DOTS_PER_INCH)

        def put_on_paper(images: list[list[QImage]] | None) -> None:
            if images is not None:
                print_images(images, printer)
            self._message.clear()

        self._jobs.run_slow(self, work, put_on_paper, self._message.refuse)


def order_of(papers: Sequence[Paper], printer: QPrinter) -> Order | None:
    """What the system's spooler is told.

    None where it could not do the same: to a file, or with chosen pages of several papers.
    """
    is_file = printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat
    first, last = printer.fromPage(), printer.toPage()
    if is_file or not printer.printerName() or (first and len(papers) > 1):
        return None
    return Order(
        printer=printer.printerName(),
        title=printer.docName(),
        copies=printer.copyCount(),
        pages=f"{first}-{last}" if first else "",
        is_two_sided=printer.duplex() is not QPrinter.DuplexMode.DuplexNone,
        is_grey=printer.colorMode() is QPrinter.ColorMode.GrayScale,
    )


def _drawn(papers: Sequence[Paper], dots: int) -> list[list[QImage]]:
    return [page_images(paper.pdf, dots) for paper in papers]


def _sheets(images: Sequence[Sequence[QImage]], printer: QPrinter) -> Iterator[QImage | None]:
    """The chosen pages; on two-sided sheets a blank side ends a paper of odd length before the next."""
    first = printer.fromPage() or 1
    last = printer.toPage() or sum(map(len, images))
    is_two_sided = printer.duplex() in _TWO_SIDED
    number = given = 0
    for paper in images:
        begun = False
        for image in paper:
            number += 1
            if first <= number <= last:
                if not begun and is_two_sided and given % 2:
                    given += 1
                    yield None
                begun = True
                given += 1
                yield image


_TWO_SIDED = frozenset(
    {QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide, QPrinter.DuplexMode.DuplexAuto}
)


def _on_white(drawn: QImage) -> QImage:
    page = QImage(drawn.size(), QImage.Format.Format_RGB888)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return page
