"""All papers of a meeting in one go: which, to what folder, how far, and what was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs import Progress, unless_cancelled
from desktop.papers.papers import Papers
from desktop.papers.values import Written
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.meetings.printing import Paper as PrintedPaper
from ui.meetings.printing import Printing
from ui.papers.paper_choice import PaperChoice
from ui.papers.words import WORDS
from ui.publication.publish_panel import FolderChooser
from ui.rows import Column, RowTable
from ui.style import BETWEEN, EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.captioned import captioned
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.table_view import TableView

MEMORY = "papers"
CHOICE_WIDTH, LEAST_CHOICE_WIDTH = 440, 320
LEAST_LIST_WIDTH = 300


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """One file that was written."""

    id: int
    name: str
    kind: str


class PapersView(QWidget):
    """`left` when the person goes back."""

    left = Signal()

    def __init__(self, desk: Desk, papers: Papers, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._papers = papers
        self._message = message
        self._meeting_id = 0
        # The folder that was last written to, and the files in it by their row.
        self._written_to: Path | None = None
        self.choice = PaperChoice()
        self.folder = QLineEdit()
        self.folder.setAccessibleName(self.tr("Folder"))
        self.strip = ProgressStrip()
        self.told = label("", Role.STRONG, wrap=True)
        self.missing = label("", Role.MUTED, wrap=True)
        self.table: RowTable[WrittenRow] = RowTable(_columns())
        self.view = TableView(self.table, self.tr("Papers that were written"), desk.settings)
        self.printing = Printing(self, desk.jobs, message)
        self._make_buttons()
        self._lay_out()
        self._connect()

    @property
    def deeds(self) -> tuple[QWidget, ...]:
        """What stands in the page's head while the papers are chosen."""
        return (self.back_button, self.write_button)

    def open(self, meeting_id: int) -> None:
        """Choose the papers of a meeting; ticks and folder are those of last time."""
        kept = self._desk.settings.remembered_words(MEMORY)
        if meeting_id != self._meeting_id:
            self._forget()
        self._meeting_id = meeting_id
        self.choice.tick(kept.get("left_out", "").split())
        self.folder.setText(kept.get("folder") or _usual_folder())
        self._allow()
        next(iter(self.choice.boxes.values())).setFocus()

    def write(self) -> None:
        """Write the ticked papers beside the window's own work."""
        folder, wanted = Path(self.folder.text().strip()).expanduser(), self.choice.wanted
        kept = {"folder": str(folder), "left_out": " ".join(self.choice.left_out)}
        self._desk.settings.remember_words(MEMORY, kept)
        self._message.clear()
        progress = Progress(self)
        self.strip.follow(self.tr("Writing the papers…"), progress, counted=False)
        self._stand_still(is_writing=True)
        work = partial(self._papers.write, self._meeting_id, folder, wanted, progress.tell)
        self._desk.jobs.run_slow(
            self, lambda: unless_cancelled(work), partial(self._end, folder), self._refuse
        )

    def show_folder(self) -> None:
        if self._written_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))

    def print_papers(self) -> None:
        """Print every paper that is a PDF in one go, in the order of the list."""
        folder = self._written_to
        if folder is None:
            return
        files = [folder / row.name for row in self.table.rows if row.name.endswith(".pdf")]

        def read() -> list[PrintedPaper]:
            return [PrintedPaper(file.stem, file.read_bytes()) for file in files if file.exists()]

        self._desk.jobs.run_slow(self, read, self.printing.print_papers, self._message.refuse)

    def _end(self, folder: Path, written: Written | None) -> None:
        """Show what was written; None where the person stopped it."""
        self._stand_still(is_writing=False)
        if written is None:
            self._message.say(self.tr("Stopped. Nothing was written."))
            self.write_button.setFocus()
            return
        self._written_to = folder
        rows = [
            WrittenRow(place, file.name, WORDS.kind(file.paper)) for place, file in enumerate(written.files)
        ]
        self.table.show(rows)
        self.told.setText(WORDS.written(len(rows)))
        names = ", ".join(written.without_address)
        self.missing.setText(self.tr("No e-mail address is known for: {names}").format(names=names))
        self.missing.setVisible(bool(names))
        self._right.setCurrentIndex(1)
        self.view.choose_place(0)
        self.view.setFocus()
        self._message.say(self.tr("The papers are in {folder}.").format(folder=folder), Tone.DONE)

    def _refuse(self, refusal: Refusal) -> None:
        self._stand_still(is_writing=False)
        self._message.refuse(refusal)
        self.folder.setFocus()

    def _forget(self) -> None:
        """Show nothing of another meeting's papers."""
        self.table.show([])
        self._written_to = None
        self._right.setCurrentIndex(0)

    def _stand_still(self, *, is_writing: bool) -> None:
        """While papers are written nothing else is asked for, and Esc stops the writing."""
        for part in (self.choice, self.folder, self.choose_button):
            part.setEnabled(not is_writing)
        # One thing at a time answers to Esc.
        self.back_button.setVisible(not is_writing)
        if is_writing:
            self.write_button.setEnabled(False)
        else:
            self.strip.finish()
            self._allow()

    def _allow(self) -> None:
        self.write_button.setEnabled(bool(self.folder.text().strip() and self.choice.wanted))

    def _choose(self) -> None:
        if chosen := FolderChooser.ask(self, self.tr("Folder for the papers"), self.folder.text()):
            self.folder.setText(chosen)

    def _open_file(self, place: int) -> None:
        name = self.table.rows[place].name
        if self._written_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to / name)))

    def _make_buttons(self) -> None:
        self.back_button = KeyButton(self.tr("Back"), self.left.emit, key="Esc")
        self.write_button = KeyButton(
            self.tr("Write the papers"), self.write, key="Ctrl+Return", sign=Icon.PAPER, look=Look.FILLED
        )
        self.choose_button = KeyButton(self.tr("Choose folder…"), self._choose)
        self.print_button = KeyButton(
            self.tr("Print all PDFs…"), self.print_papers, key="Ctrl+P", sign=Icon.PRINT
        )
        self.open_button = KeyButton(
            self.tr("Open the folder"), self.show_folder, key="Ctrl+O", sign=Icon.CASES
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(EDGE, BETWEEN, BETWEEN, BETWEEN)
        left.setSpacing(BETWEEN)
        left.addWidget(self.choice)
        where = QHBoxLayout()
        where.setSpacing(INSIDE)
        where.addWidget(captioned(self.folder), 1)
        where.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignBottom)
        left.addLayout(where)
        left.addWidget(self.strip)
        left.addStretch(1)
        chosen = QWidget()
        chosen.setLayout(left)
        scrolled = QScrollArea()
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(chosen)
        scrolled.setMinimumWidth(LEAST_CHOICE_WIDTH)
        scrolled.setMaximumWidth(CHOICE_WIDTH)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing_yet())
        self._right.addWidget(self._written())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._right.setMinimumWidth(LEAST_LIST_WIDTH)
        row.addWidget(scrolled, 2)
        row.addWidget(self._right, 3)

    def _nothing_yet(self) -> QWidget:
        words = self.tr(
            "Every paper is made from the same minutes, so that all say the same. Choose a folder: what "
            "you have changed in it yourself is left as it is."
        )
        return EmptyState(Icon.PAPER, self.tr("All papers in one folder"), words)

    def _written(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.print_button)
        head.addWidget(self.open_button)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, INSIDE, EDGE, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self.missing)
        column.addWidget(self.view, 1)
        return whole

    def _connect(self) -> None:
        self.choice.changed.connect(self._allow)
        self.folder.textChanged.connect(self._allow)
        self.view.opened.connect(self._open_file)


def _columns() -> Sequence[Column[WrittenRow]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("PapersView", "File"), lambda row: row.name),
        Column(translate("PapersView", "Paper"), lambda row: row.kind, width=150, muted=True, optional=1),
    ]


def _usual_folder() -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(documents) / "EST")
