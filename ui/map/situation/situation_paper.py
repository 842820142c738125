"""The paper of a picture: read in the store's lane, set beside it, saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.jobs import Progress, unless_cancelled
from desktop.situation.situations import Situations, typeset
from desktop.situation.values import AreaPicture
from desktop.whole_file import write_whole
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.meetings.printing import Paper, Printing
from ui.style import Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from desktop.situation.paper_content import PaperContent

_Then = Callable[[str, bytes], None]


class SituationPaper(QObject):
    """What is said of it stands in the panel's *message*, and in `strip` while it is made."""

    def __init__(self, panel: QWidget, desk: Desk, situations: Situations, message: MessageBar) -> None:
        super().__init__(panel)
        self._panel = panel
        self._jobs = desk.jobs
        self._situations = situations
        self._message = message
        self.strip = ProgressStrip()
        self._left_out: frozenset[int] = frozenset()
        self.printing = Printing(panel, desk.jobs, message)

    def save(self, picture: AreaPicture, *, with_words: bool) -> None:
        """Ask where, and write the PDF there."""
        self._make(self._quoting(picture, with_words=with_words), self._write)

    def print_out(self, picture: AreaPicture, *, with_words: bool) -> None:
        """Show it as it will be printed."""
        self._make(self._quoting(picture, with_words=with_words), self._print)

    def _quoting(self, picture: AreaPicture, *, with_words: bool) -> AreaPicture:
        wish = replace(picture.wish, with_words=with_words, left_out=self._left_out)
        return replace(picture, wish=wish)

    def _make(self, picture: AreaPicture, then: _Then) -> None:
        """The quotes are read with the paper: the panel does not show them."""
        progress = Progress(self)
        self._message.clear()
        self.strip.follow(self.tr("Setting the paper"), progress, counted=False)

        def read() -> tuple[str, PaperContent]:
            whole = (
                self._situations.picture(picture.wish, progress.tell) if picture.wish.with_words else picture
            )
            return self._situations.file_name(whole), self._situations.content(whole)

        def set_in_type(told: tuple[str, PaperContent] | None) -> None:
            if told is None:
                self._say_stopped()
                return
            name, content = told
            work = partial(typeset, content, progress.tell)
            self._jobs.run_slow(self, lambda: unless_cancelled(work), partial(self._take, name, then), refuse)

        refuse = partial(self._refuse, picture, then)
        self._jobs.run(self, lambda: unless_cancelled(read), set_in_type, refuse)

    def _take(self, name: str, then: _Then, pdf: bytes | None) -> None:
        self.strip.finish()
        if pdf is None:
            self._say_stopped()
        else:
            then(name, pdf)

    def _say_stopped(self) -> None:
        self.strip.finish()
        self._message.say(self.tr("Stopped. There is no paper."), Tone.WAITING)

    def _refuse(self, picture: AreaPicture, then: _Then, refusal: Refusal) -> None:
        """Say why there is no paper; a quote that tells of a person can be left out."""
        self.strip.finish()
        self._message.refuse(refusal)
        if refusal.kind is not RefusalKind.QUOTE_OF_A_PERSON:
            return

        def leave_out() -> None:
            self._left_out |= {int(str(refusal.facts["report_id"]))}
            self._make(self._quoting(picture, with_words=True), then)

        button = KeyButton(self.tr("Leave it out"), leave_out)
        self._message.say(self._message.words, Tone.SIGNAL, button)

    def _write(self, name: str, pdf: bytes) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self._panel, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if not chosen:
            return
        path = Path(chosen).with_suffix(".pdf")
        saved = self.tr("Saved as {name}.").format(name=path.name)
        self._jobs.run_slow(
            self,
            lambda: write_whole(path, pdf),
            lambda _: self._message.say(saved, Tone.DONE),
            self._message.refuse,
        )

    def _print(self, name: str, pdf: bytes) -> None:
        self.printing.print_papers([Paper(name, pdf)])
