"""The minutes as they will be printed: look, print, save as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from ui.icons import Icon
from ui.meetings.printing import PrintQuestion, page_images, print_images
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar


class PaperView(QWidget):
    """`left` when the person goes back."""

    left = Signal()

    def __init__(self, jobs: Jobs, message: MessageBar) -> None:
        super().__init__()
        self._jobs = jobs
        self._message = message
        self._pdf = b""
        self._name = ""
        self._buffer = QBuffer(self)
        # QtPdf is loaded when a paper is first looked at.
        self._document: Any = None
        self._view: Any = None
        self.pages = label("", Role.MUTED)
        self.back_button = KeyButton(self.tr("Back"), self.left.emit, key="Esc")
        self.print_button = KeyButton(self.tr("Print…"), self.print_paper, key="Ctrl+P", sign=Icon.PRINT)
        self.save_button = KeyButton(
            self.tr("Save as PDF…"), self.save_paper, key="Ctrl+S", sign=Icon.PAPER, look=Look.FILLED
        )
        self._lay_out()

    @property
    def deeds(self) -> tuple[QWidget, ...]:
        """What stands in the page's head while the paper is looked at."""
        return (self.pages, self.back_button, self.print_button, self.save_button)

    @property
    def page_count(self) -> int:
        return int(self._document.pageCount()) if self._document is not None else 0

    def show_paper(self, name: str, pdf: bytes) -> None:
        """Show *pdf*; *name* is the file name that saving proposes."""
        self._begin()
        self._pdf, self._name = pdf, name
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.pages.setText(self.tr("%n pages", "", self.page_count))
        self._view.setFocus()

    def print_paper(self) -> None:
        """Ask for a printer, draw the pages beside the window's own work, and print them."""
        printer = PrintQuestion.ask(self, self.page_count)
        if printer is None:
            return
        pdf = self._pdf

        def put_on_paper(images: list[QImage]) -> None:
            print_images(images, printer)
            self._message.clear()

        self._message.say(self.tr("Printing…"))
        self._jobs.run_slow(self, lambda: page_images(pdf), put_on_paper)

    def save_paper(self) -> None:
        """Ask where, and write the very bytes that are shown."""
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), self._name, "PDF (*.pdf)")
        if chosen:
            path, pdf = Path(chosen).with_suffix(".pdf"), self._pdf
            saved = self.tr("Saved as {name}.").format(name=path.name)
            self._jobs.run_slow(
                self, lambda: _write_whole(path, pdf), lambda _: self._message.say(saved, Tone.DONE)
            )

    def _begin(self) -> None:
        if self._view is not None:
            return
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - loaded when a paper is first looked at
        from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415

        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setAccessibleName(self.tr("The minutes as they will be printed"))
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self._document)
        self._column.addWidget(self._view, 1)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)


def _write_whole(path: Path, pdf: bytes) -> None:
    """Never half a file: a full disk leaves what was there."""
    part = path.with_name(path.name + ".part")
    part.write_bytes(pdf)
    part.replace(path)
