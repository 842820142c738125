"""Asks once, in words, before the website is written: what would change in the folder stands there first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desktop.publication import Publications
from desktop.website import Change, SiteChanges
from desktop.wording import sentence
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.publication.publishing import Publishing
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.question import Question

MEMORY = "publication"
MOST_SHOWN = 200
ROWS_HIGH = 5
TYPED_MS = 400


class FolderChooser:
    """The system's own window for choosing a folder."""

    @classmethod
    def ask(cls, parent: QWidget, heading: str, folder: str) -> str:
        """The folder that was chosen, or nothing."""
        return QFileDialog.getExistingDirectory(parent, heading, folder)


class PublishPanel(Question):
    """The folder and what will happen; the safe answer has the keyboard, and so has Esc."""

    agreed = Signal(Path)
    preview_wanted = Signal()

    def __init__(self, desk: Desk, publications: Publications) -> None:
        super().__init__()
        self._desk = desk
        self._publications = publications
        self.publishing = Publishing(desk, publications)
        self._typed = QTimer(self, interval=TYPED_MS, singleShot=True)
        self._typed.timeout.connect(self._look)
        self._make_parts()
        column = QVBoxLayout(self)
        column.setSpacing(INSIDE)
        column.addWidget(label(self.tr("Write the website now?"), Role.STRONG))
        column.addWidget(self.words)
        column.addLayout(_row(self.folder, self.choose_button))
        column.addWidget(self.changes)
        column.addWidget(self._upload)
        column.addLayout(_row(self.no_button, self.yes_button, self.preview_button, stretch=True))
        self.agreed.connect(self._publish)

    def ask(self) -> None:
        """Ask; the folder is the one of last time, where there is one."""
        kept = self._desk.settings.remembered_words(MEMORY).get("folder", "")
        self.words.setText("")
        self.changes.hide()
        self.folder.setText(kept)
        self._dress()
        self._upload.setVisible(bool(self._desk.settings.now.upload_command))
        self.show()
        (self.no_button if kept else self.folder).setFocus()
        self._look()

    def _make_parts(self) -> None:
        self.words = label("", wrap=True)
        self.folder = QLineEdit()
        self.folder.setAccessibleName(self.tr("Folder of the website"))
        self.folder.setPlaceholderText(self.tr("Folder that the web server or the web editor takes from"))
        self.folder.textChanged.connect(self._dress)
        self.folder.textEdited.connect(lambda _words: self._typed.start())
        self.changes = QListWidget()
        self.changes.setAccessibleName(self.tr("What would change"))
        self.changes.setObjectName("offered")
        self._upload = label(
            self.tr("Afterwards it is uploaded by the command that is set for this computer."),
            Role.SMALL,
            wrap=True,
        )
        self.choose_button = KeyButton(self.tr("Choose folder…"), self._choose)
        self.no_button = KeyButton(self.tr("Not now"), self.hide, look=Look.FILLED)
        self.yes_button = KeyButton(self.tr("Publish"), self._agree)
        self.preview_button = KeyButton(
            self.tr("Preview"), self.preview_wanted.emit, sign=Icon.SHOW, look=Look.QUIET
        )

    def _dress(self) -> None:
        self.yes_button.setEnabled(bool(self.folder.text().strip()))

    def _look(self) -> None:
        """Ask what publishing into the folder would change."""
        self._typed.stop()
        folder = self._folder()
        if folder is None:
            self._desk.jobs.run(self, self._publications.site, lambda site: self._say(len(site.measures)))
            return
        self._desk.jobs.run(
            self,
            lambda: self._publications.dry_run(folder),
            lambda found: self._show(folder, found),
            lambda refusal: self._refuse(folder, refusal),
        )

    def _show(self, folder: Path, found: SiteChanges) -> None:
        if folder != self._folder():
            return
        kept = len(found.of(Change.UNCHANGED))
        self._say(len(found.measures) - len(found.of(Change.WITHDRAWN)), len(found.of(Change.NEW)), kept)
        words = {
            Change.NEW: self.tr("New"),
            Change.CHANGED: self.tr("Changed"),
            Change.WITHDRAWN: self.tr("Withdrawn"),
        }
        told = [each for each in found.measures if each.change in words]
        self.changes.clear()
        self.changes.addItems([f"{words[each.change]} · {each.title}" for each in told[:MOST_SHOWN]])
        if len(told) > MOST_SHOWN:
            self.changes.addItem(self.tr("and %n more", "", len(told) - MOST_SHOWN))
        if not told and found.is_nothing:
            self.changes.addItem(self.tr("Nothing would change."))
        elif not told:
            self.changes.addItem(self.tr("No measure changes; the first page gets today's date."))
        self._fit()
        self.changes.show()

    def _fit(self) -> None:
        """As high as its rows, up to some; the rest is scrolled to."""
        rows = min(self.changes.count(), ROWS_HIGH)
        row = max(self.changes.sizeHintForRow(0), self.changes.fontMetrics().height() + INSIDE)
        self.changes.setFixedHeight(rows * row + 2 * INSIDE)

    def _say(self, count: int, fresh: int | None = None, kept: int | None = None) -> None:
        words = [self.tr("%n measures will stand on the website.", "", count)]
        if fresh is not None and kept is not None:
            words += [self.tr("%n of them new.", "", fresh), self.tr("%n unchanged.", "", kept)]
        words += [self.tr("What is published is public at once; it can be withdrawn, but not unread.")]
        self.words.setText(" ".join(words))

    def _refuse(self, folder: Path, refusal: Refusal) -> None:
        if folder == self._folder():
            self.words.setText(sentence(refusal))
            self.changes.hide()

    def _choose(self) -> None:
        heading = self.tr("Folder of the website")
        if chosen := FolderChooser.ask(self, heading, self.folder.text()):
            self.folder.setText(chosen)
            self._look()

    def _folder(self) -> Path | None:
        words = self.folder.text().strip()
        return Path(words).expanduser() if words else None

    def _agree(self) -> None:
        folder = self._folder()
        if folder is not None:
            self.hide()
            self.agreed.emit(folder)

    def _publish(self, folder: Path) -> None:
        self._desk.settings.remember_words(MEMORY, {"folder": str(folder)})
        self.publishing.publish(folder)


def _row(*widgets: QWidget, stretch: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(INSIDE)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
