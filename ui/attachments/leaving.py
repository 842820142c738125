"""How a file leaves the program: opened elsewhere or saved, never without the person's own word."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.attachments.attachments import Attachments, leaving_name
from desktop.jobs import Jobs
from models.attachments.values import AttachmentRow
from ui.style import Tone
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.labels import cut
from ui.widgets.message_bar import MessageBar

LONGEST = 40


class Leaving(QObject):
    """Opens and saves attachments; asks in *confirm*, tells in *message*."""

    def __init__(
        self,
        parent: QWidget,
        jobs: Jobs,
        attachments: Attachments,
        confirm: ConfirmPanel,
        message: MessageBar,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._jobs = jobs
        self._attachments = attachments
        self._confirm = confirm
        self._confirm.yes_button.say(self.tr("Open"))
        self._message = message

    @cached_property
    def _opened(self) -> QTemporaryDir:
        """Where the copies lie that other programs show; gone with the program."""
        return QTemporaryDir()

    def open(self, row: AttachmentRow) -> None:
        """Ask, then hand a copy to another program."""
        words = self.tr(
            "{name} is opened as a copy, by the program this computer has for such files. "
            "Open only what you trust."
        )
        heading = self.tr("Open in another program?")
        self._confirm.ask(
            heading, words.format(name=cut(row.name, LONGEST)), self.tr("Open"), partial(self._open, row)
        )

    def save(self, row: AttachmentRow) -> None:
        """Ask where to, and write the file without what a picture tells of place, time and maker."""
        path, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Save as"), leaving_name(row))
        if path:
            self._write(partial(self._attachments.save_to, row.id, Path(path)), self._saved_words(row))

    def save_original(self, row: AttachmentRow) -> None:
        """The bytes as they came; asks first where they may tell a place."""
        if not row.may_tell_place:
            self._save_original(row)
            return
        words = self.tr(
            "The original may tell where and when it was taken, and by whom. Do not give it away."
        )
        self._confirm.ask(
            self.tr("Save the original?"),
            words,
            self.tr("Save the original…"),
            partial(self._save_original, row),
        )

    def _open(self, row: AttachmentRow) -> None:
        def work() -> Path:
            return self._attachments.copy_to_open(row.id, Path(mkdtemp(dir=self._opened.path())))

        self._jobs.run_slow(self, work, self._show_opened, self._message.refuse)

    def _show_opened(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("This computer has no program for {name}. Save it instead.")
            self._message.say(words.format(name=cut(path.name, LONGEST)), Tone.WAITING)

    def _save_original(self, row: AttachmentRow) -> None:
        path, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Save the original"), row.name)
        if path:
            words = self.tr("The original is saved, with all that it tells.")
            self._write(partial(self._attachments.save_original, row.id, Path(path)), words)

    def _write(self, work: Callable[[], None], said: str) -> None:
        self._jobs.run_slow(self, work, lambda _: self._message.say(said, Tone.DONE), self._message.refuse)

    def _saved_words(self, row: AttachmentRow) -> str:
        if row.is_picture:
            return self.tr("Saved, without what the picture told of place, time and maker.")
        return self.tr("Saved.")
