"""What an import did, in figures, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.attachments.from_folder import FolderFiles
from desktop.intake.values import ImportPreview, ImportResult
from desktop.wording import sentence
from ui.icons import Icon
from ui.numbers import number_words
from ui.style import BETWEEN, EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, cut, label

WIDTH = 620
# Of the files that were not attached, so many are named.
TOLD = 5
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Done:
    """What was written: new reports where there were any, and what was taken over in known ones."""

    preview: ImportPreview
    result: ImportResult | None
    taken_over: int


class Figure(QWidget):
    """A large figure over what it counts; away where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = label("", Role.TITLE)
        self.words = Chip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(4)
        column.addWidget(self.figure)
        column.addWidget(self.words)
        self.hide()

    def show_figure(self, count: int, words: str, tone: Tone) -> None:
        self.figure.setText(number_words(count))
        self.words.say(words, tone)
        self.setVisible(count > 0)


class ImportDone(QWidget):
    """`screen_wanted(import id)`, `undo_wanted(import id)`, `another_wanted`, `rejected_wanted`."""

    screen_wanted = Signal(int)
    undo_wanted = Signal(int)
    another_wanted = Signal()
    rejected_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.done: Done | None = None
        self.heading = label("", Role.HEADING, wrap=True)
        self.words = label("", Role.MUTED, wrap=True)
        self.files = label("", wrap=True)
        self.figures = [Figure() for _ in range(7)]
        self.screen_button = KeyButton(
            self.tr("Screen now"), self._screen, key="G", sign=Icon.REPORTS, look=Look.FILLED
        )
        self.undo_button = KeyButton(self.tr("Undo the import…"), self._undo, sign=Icon.UNDO)
        self.rejected_button = KeyButton(
            self.tr("Save rejected rows…"), self.rejected_wanted.emit, key="S", sign=Icon.EXPORT
        )
        self.another_button = KeyButton(
            self.tr("Another file…"), self.another_wanted.emit, key="V", sign=Icon.PAPER
        )
        card = Card(lead=True)
        card.setMaximumWidth(WIDTH)
        card.add(self.heading)
        card.add(self.words)
        card.add_row(*self.figures)
        card.add(self.files)
        card.add_row(self.screen_button, self.another_button, self.rejected_button, self.undo_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, INSIDE, EDGE, EDGE)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def show_done(self, done: Done) -> None:
        """Say what was done; the keyboard waits on the next thing to do."""
        self.done = done
        counts = done.preview.counts
        new = done.result.counts.new if done.result else 0
        self.heading.setText(self.tr("The import is done") if new else self.tr("Nothing new came in"))
        self.words.setText(done.preview.file_name or self.tr("Pasted text"))
        told = (
            (new, self.tr("new reports"), Tone.DONE),
            (counts.same, self.tr("known already"), Tone.PLAIN),
            (done.taken_over, self.tr("taken over"), Tone.DONE),
            (self._left(), self.tr("changed, left as they are"), Tone.WAITING),
            (counts.likely_same, self.tr("probably the same"), Tone.ACCENT),
            (self._pointless(), self.tr("without a point"), Tone.WAITING),
            (counts.rejected, self.tr("rejected"), Tone.SIGNAL),
        )
        for figure, said in zip(self.figures, told, strict=True):
            figure.show_figure(*said)
        self.files.setText(self._files_words(done.result.files) if done.result else "")
        self.files.setVisible(bool(self.files.text()))
        self.screen_button.setVisible(new > 0)
        self.undo_button.setVisible(done.result is not None)
        self.rejected_button.setVisible(counts.rejected > 0)

    def take_keyboard(self) -> None:
        first = self.another_button if self.screen_button.isHidden() else self.screen_button
        first.setFocus()

    def _files_words(self, files: FolderFiles) -> str:
        """What became of the photos and files that the rows name; the first of those that did not come."""
        said = [self.tr("%Ln attached files", "", files.attached)] if files.attached else []
        if files.missing:
            said.append(self.tr("%Ln named files are not attached:", "", len(files.missing)))
        said += [f"{cut(file.name, LONGEST)}: {sentence(file.refusal)}" for file in files.missing[:TOLD]]
        return "\n".join([*said, *(["…"] if len(files.missing) > TOLD else [])])

    def _left(self) -> int:
        return max(0, self.done.preview.counts.changed - self.done.taken_over) if self.done else 0

    def _pointless(self) -> int:
        counts = self.done.preview.counts if self.done else None
        return counts.unplaced + counts.fallback if counts else 0

    def _screen(self) -> None:
        if self.done and self.done.result:
            self.screen_wanted.emit(self.done.result.import_id)

    def _undo(self) -> None:
        if self.done and self.done.result:
            self.undo_wanted.emit(self.done.result.import_id)
