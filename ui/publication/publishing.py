"""Writes the website and, where this computer has a command for it, sends it on; says how it went."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.jobs import Progress, unless_cancelled
from desktop.publication import Publications
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.style import Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip


class Publishing(QWidget):
    """A strip while it is under way; `published` with the folder and the number of measures."""

    published = Signal(Path, int)
    uploaded = Signal(Path)
    stopped = Signal(Path)
    refused = Signal(Refusal)

    def __init__(self, desk: Desk, publications: Publications) -> None:
        super().__init__()
        self._desk = desk
        self._publications = publications
        self.strip = ProgressStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)

    def publish(self, folder: Path) -> None:
        """Write the site into *folder*, then run this computer's upload command on it."""
        self._desk.jobs.run(
            self,
            lambda: self._publications.publish_to(folder),
            partial(self._have_written, folder),
            self.refused.emit,
        )

    def speak_through(self, message: MessageBar) -> None:
        """Say on the page's line what has been done, and what could not be."""
        self.published.connect(partial(self._tell, message))
        self.uploaded.connect(lambda _folder: message.say(self.tr("The website is uploaded."), Tone.DONE))
        self.stopped.connect(
            lambda folder: message.say(
                self.tr("The website is written to {folder}, but the upload was stopped.").format(
                    folder=folder
                ),
                Tone.WAITING,
            )
        )
        self.refused.connect(message.refuse)

    def _have_written(self, folder: Path, count: int) -> None:
        self.published.emit(folder, count)
        if command := self._desk.settings.now.upload_command.strip():
            self._upload(command, folder)

    def _upload(self, command: str, folder: Path) -> None:
        progress = Progress(self)
        self.strip.follow(self.tr("The website is being uploaded"), progress, counted=False)
        self._desk.jobs.run_slow(
            self,
            lambda: unless_cancelled(partial(_uploaded, command, folder.resolve(), progress)),
            partial(self._have_uploaded, folder),
            self._have_failed,
        )

    def _have_uploaded(self, folder: Path, is_done: bool | None) -> None:
        self.strip.finish()
        (self.uploaded if is_done else self.stopped).emit(folder)

    def _have_failed(self, refusal: Refusal) -> None:
        self.strip.finish()
        self.refused.emit(refusal)

    def _tell(self, message: MessageBar, folder: Path, count: int) -> None:
        page = QUrl.fromLocalFile(str(folder / "index.html"))
        words = self.tr("%n measures are published in {folder}.", "", count).format(folder=folder)
        show = KeyButton(self.tr("Look at the page"), partial(QDesktopServices.openUrl, page), sign=Icon.SHOW)
        message.say(words, Tone.DONE, show)


def _uploaded(command: str, folder: Path, progress: Progress) -> bool:
    from desktop.website.upload import upload  # noqa: PLC0415 - seldom needed

    upload(command, folder, listen=lambda: progress.tell(0, 1))
    return True
