"""Puts a PDF on paper: pages drawn off the GUI thread, then handed to the printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

# What an office printer resolves; a page becomes some 20 MB while it is printed.
DOTS_PER_INCH = 240
POINTS_PER_INCH = 72


def page_images(pdf: bytes) -> list[QImage]:
    """Each page as a picture on white. May run on any thread."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - loaded when first printed

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    scale = DOTS_PER_INCH / POINTS_PER_INCH
    images = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number) * scale
        drawn = document.render(number, QSize(round(size.width()), round(size.height())))
        images.append(_on_white(drawn))
    document.close()
    return images


def print_images(images: Sequence[QImage], printer: QPrinter) -> None:
    """Print the pages that the person chose, each filling its paper."""
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    printer.setFullPage(True)
    first = printer.fromPage() or 1
    chosen = images[first - 1 : printer.toPage() or len(images)]
    painter = QPainter(printer)
    for place, image in enumerate(chosen):
        if place:
            printer.newPage()
        painter.drawImage(QRectF(painter.viewport()), image)
    painter.end()


class PrintQuestion:
    """The system's own print dialog."""

    @classmethod
    def ask(cls, parent: QWidget, pages: int) -> QPrinter | None:
        """The printer that the person chose, or None."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, pages)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def _on_white(drawn: QImage) -> QImage:
    page = QImage(drawn.size(), QImage.Format.Format_RGB888)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return page
