"""The minutes as they will be printed: look, print, save as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.jobs import Jobs
from desktop.meetings import Meetings
from desktop.whole_file import write_whole
from models.meetings.values import Found, MaskableText
from ui.icons import Icon
from ui.meetings.mask_panel import MaskPanel
from ui.meetings.printing import Paper, Printing
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar


class PaperView(QWidget):
    """`left` when the person goes back. Beside the paper is chosen what a copy of it masks."""

    left = Signal()

    def __init__(self, jobs: Jobs, meetings: Meetings, message: MessageBar) -> None:
        super().__init__()
        self._meetings = meetings
        self._meeting_id = 0
        self._jobs = jobs
        self._message = message
        self._pdf = b""
        self._name = ""
        self._buffer = QBuffer(self)
        # QtPdf is loaded when a paper is first looked at.
        self._document: Any = None
        self._view: Any = None
        self.pages = label("", Role.MUTED)
        self.back_button = KeyButton(self.tr("Back"), self.go_back, key="Esc")
        self.print_button = KeyButton(self.tr("Print…"), self.print_paper, key="Ctrl+P", sign=Icon.PRINT)
        self.save_button = KeyButton(
            self.tr("Save as PDF…"), self.save_paper, key="Ctrl+S", sign=Icon.PAPER, look=Look.FILLED
        )
        self.mask_button = KeyButton(self.tr("Masked copy…"), self.ask_mask, key="Ctrl+M", sign=Icon.LOCK)
        self.printing = Printing(self, jobs, message)
        self.mask_panel = MaskPanel()
        self.mask_panel.agreed.connect(self._mask)
        self.mask_panel.asking.connect(
            lambda is_asking: self.save_button.wear(Look.PLAIN if is_asking else Look.FILLED)
        )
        self._lay_out()

    @property
    def deeds(self) -> tuple[QWidget, ...]:
        """What stands in the page's head while the paper is looked at."""
        return (self.pages, self.back_button, self.mask_button, self.print_button, self.save_button)

    @property
    def page_count(self) -> int:
        return int(self._document.pageCount()) if self._document is not None else 0

    def show_paper(self, name: str, pdf: bytes, meeting_id: int) -> None:
        """Show *pdf*, the minutes of a meeting; *name* is the file name that saving proposes."""
        self._begin()
        self.mask_panel.hide()
        self._meeting_id = meeting_id
        self._pdf, self._name = pdf, name
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.pages.setText(self.tr("%n pages", "", self.page_count))
        self._view.setFocus()

    def go_back(self) -> None:
        """Put away what is asked beside the paper, else leave the paper."""
        if self.mask_panel.isVisible():
            self.mask_panel.hide()
        else:
            self.left.emit()

    def ask_mask(self) -> None:
        """Ask what a copy shall mask; what looks like personal data is proposed."""
        meeting_id = self._meeting_id

        def read() -> tuple[tuple[MaskableText, ...], tuple[Found, ...]]:
            return self._meetings.maskable(meeting_id), self._meetings.personal_data(meeting_id)

        self._jobs.run(self, read, lambda told: self.mask_panel.ask(*told), self._message.refuse)

    def _mask(self, passages: Sequence[str]) -> None:
        meeting_id, name = self._meeting_id, self._name
        self._message.say(self.tr("Setting the copy…"))

        def show(copy: bytes) -> None:
            self.show_paper(_masked_name(name), copy, meeting_id)
            words = self.tr("This is the masked copy: save it or print it. The original is as it was.")
            self._message.say(words, Tone.DONE)

        deed = partial(self._meetings.masked_copy, meeting_id, passages)
        self._jobs.run(self, deed, show, self._message.refuse)

    def print_paper(self) -> None:
        """Look at the pages as they will be printed, choose a printer, and print them."""
        self.printing.print_papers([Paper(self._name.removesuffix(".pdf"), self._pdf)])

    def save_paper(self) -> None:
        """Ask where, and write the very bytes that are shown."""
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), self._name, "PDF (*.pdf)")
        if chosen:
            path, pdf = Path(chosen).with_suffix(".pdf"), self._pdf
            saved = self.tr("Saved as {name}.").format(name=path.name)
            self._jobs.run_slow(
                self,
                lambda: write_whole(path, pdf),
                lambda _: self._message.say(saved, Tone.DONE),
                self._message.refuse,
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
        self._row.insertWidget(0, self._view, 1)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.mask_panel)


def _masked_name(name: str) -> str:
    """As "minnesanteckningar-2026-v47-maskad.pdf"."""
    end = "-maskad.pdf"
    return name if name.endswith(end) else name.removesuffix(".pdf") + end
