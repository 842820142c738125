"""A copy before it is given out: what is masked and why to the left, the paper as it will be to the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.disclosures.bases import cited
from desktop.disclosures.disclosures import Disclosures, refuse_without_basis
from desktop.disclosures.typesetting import typeset_copy
from desktop.disclosures.words import copy_file
from desktop.jobs import Progress, unless_cancelled
from desktop.whole_file import write_whole
from models.disclosures.values import CopyWish, MaskedWords, ProposedMask
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.icons import Icon
from ui.meetings.live_paper import LivePaper
from ui.style import BETWEEN, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.captioned import captioned
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.mask_choice import MaskChoice
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.word_line import WordLine

if TYPE_CHECKING:
    from desktop.disclosures.values import CopyContent

WIDTH, LEAST_WIDTH = 400, 280
# With more records than so the paper is not set anew at each change, but when it is given out.
MOST_LIVE = 1500
# Stands between a law and what it protects, where laws are proposed.
_BETWEEN = "  –  "

_Told = tuple["CopyContent", tuple[ProposedMask, ...]]


class _Confirmed(ConfirmPanel):
    """`asking(bool)` as it comes and goes: the copy's own buttons then give way."""

    asking = Signal(bool)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asking.emit(False)


class CopyView(QWidget):
    """`left` when the person goes back or the copy is given out."""

    left = Signal()

    def __init__(self, desk: Desk, disclosures: Disclosures, message: MessageBar) -> None:
        super().__init__()
        self._jobs = desk.jobs
        self._disclosures = disclosures
        self._message = message
        self._wish = CopyWish(None)
        self._content: CopyContent | None = None
        self.heading = label("", Role.HEADING, wrap=True)
        self.number = QLineEdit()
        self.number.setAccessibleName(self.tr("Registry number of the request"))
        self.number.setPlaceholderText("KS 2026/0457")
        self.history = QCheckBox(self.tr("With the history"))
        self.choice = MaskChoice(self.tr("The text of the copy, to mark in"), asks_basis=True)
        self.basis = WordLine(self.tr("The law they rest on"), self.tr("OSL 21:1, or ↓ for the usual ones"))
        self.basis.offer([f"{each.law}{_BETWEEN}{each.protects}" for each in disclosures.bases()])
        self.confirm = _Confirmed()
        self.strip = ProgressStrip()
        self.give_button = KeyButton(
            self.tr("Give out…"), self.ask, key="Ctrl+Return", sign=Icon.PAPER, look=Look.FILLED
        )
        self.back_button = KeyButton(self.tr("Back"), self.left.emit, key="Esc", look=Look.QUIET)
        self.paper = LivePaper(desk.jobs, self.tr("The copy as it will be given out"))
        self.too_long = label(
            self.tr("So long a copy is set when it is given out, and is not shown here."),
            Role.MUTED,
            wrap=True,
        )
        self._lay_out()
        self._connect()

    @property
    def masks(self) -> tuple[MaskedWords, ...]:
        """What is masked, each with its law."""
        pairs = zip(self.choice.passages, self.choice.bases, strict=True)
        return tuple(MaskedWords(words, basis) for words, basis in pairs)

    def open(self, wish: CopyWish) -> None:
        """Begin a copy; what looks like personal data in it is proposed."""
        self._wish, self._content = wish, None
        self.confirm.hide()
        self.heading.setText("")
        self.number.setText(wish.registry_number)
        self.history.blockSignals(True)
        self.history.setChecked(wish.with_history)
        self.history.blockSignals(False)
        self.choice.basis = ""
        self.basis.show_words("")
        self.choice.show_text([], [])
        self._read(self._show)

    def ask(self) -> None:
        """Ask once before the copy is given out. Every passage must rest on a law."""
        self.choice.add_written()
        if self._content is None:
            return
        try:
            refuse_without_basis(self.masks)
        except Refusal as refusal:
            self._message.refuse(refusal)
            self.basis.setFocus()
            return
        self._message.clear()
        self.confirm.ask(
            self.tr("Give out this copy?"),
            self.tr(
                "It is noted that it was given out, by which law and by whom. That cannot be taken back."
            ),
            self.tr("Save and give out"),
            self._set_in_type,
        )

    # Reading and showing

    def _read(self, show: Callable[[_Told], None]) -> None:
        progress = Progress(self)
        self._follow(self.tr("Reading the records"), progress)
        wish = self._wish

        def read() -> _Told:
            content = self._disclosures.content(wish, progress.tell)
            return content, self._disclosures.proposals(content, progress.tell)

        def take(told: _Told | None) -> None:
            self._finish()
            if told is None:
                self.left.emit()
            elif self._wish == wish:
                show(told)

        self._jobs.run(self, lambda: unless_cancelled(read), take, self._refuse_reading)

    def _show(self, told: _Told) -> None:
        self._content, proposed = told
        self.heading.setText(" · ".join(filter(None, (self._content.title, self._content.scope))))
        self.choice.show_text(_parts(self._content), [each.words for each in proposed])
        self._show_paper()
        self.choice.text.setFocus()

    def _show_again(self, told: _Told) -> None:
        """The history came or went: what is chosen stays."""
        self._content = told[0]
        self.choice.show_parts(_parts(self._content))
        self._show_paper()

    def _show_paper(self) -> None:
        if self._content is None:
            return
        is_long = sum(len(part.records) for part in self._content.parts) > MOST_LIVE
        self.paper.setVisible(not is_long)
        self.too_long.setVisible(is_long)
        if not is_long:
            self.paper.ask(partial(_typeset, self._content, self.masks))

    def _change_history(self, is_wanted: bool) -> None:
        self._wish = replace(self._wish, with_history=is_wanted)
        self._read(self._show_again)

    def _change_number(self) -> None:
        number = self.number.text().strip()
        self._wish = replace(self._wish, registry_number=number)
        if self._content is not None:
            self._content = replace(self._content, registry_number=number)
            self._show_paper()

    def _rest_on(self, words: str) -> None:
        law = cited(words.split(_BETWEEN.strip(), maxsplit=1)[0])
        self.basis.show_words(law)
        self.choice.rest_on(law)

    # Giving out

    def _set_in_type(self) -> None:
        content, masks = self._content, self.masks
        if content is None:
            return
        progress = Progress(self)
        self._follow(self.tr("Setting the copy"), progress)
        work = partial(typeset_copy, content, masks, progress.tell)

        def take(told: tuple[bytes, tuple[str, ...]] | None) -> None:
            self._finish()
            if told is None:
                self._message.say(self.tr("Stopped. No copy was made."), Tone.WAITING)
            elif told[1]:
                self._message.refuse(Refusal(RefusalKind.MASK_NOT_FOUND, words=told[1][0]))
            else:
                self._save(told[0], masks)

        self._jobs.run_slow(self, lambda: unless_cancelled(work), take, self._refuse)

    def _save(self, pdf: bytes, masks: Sequence[MaskedWords]) -> None:
        """What is not saved is not given out."""
        wish = self._wish
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), copy_file(wish), "PDF (*.pdf)"
        )
        if not chosen:
            return
        path = Path(chosen).with_suffix(".pdf")

        def note(_written: object) -> None:
            self._jobs.run(
                self,
                partial(self._disclosures.note_given_out, wish, masks),
                lambda _id: self._tell_given(path),
                self._message.refuse,
            )

        self._jobs.run_slow(self, partial(write_whole, path, pdf), note, self._message.refuse)

    def _tell_given(self, path: Path) -> None:
        words = self.tr("Saved as {name}. That it was given out is noted.").format(name=path.name)
        self._message.say(words, Tone.DONE)
        self.left.emit()

    def _follow(self, what: str, progress: Progress) -> None:
        """Esc stops the work while there is any."""
        self.back_button.setEnabled(False)
        self.give_button.setEnabled(False)
        self.strip.follow(what, progress, counted=False, may_be_short=True)

    def _finish(self) -> None:
        self.strip.finish()
        self.back_button.setEnabled(True)
        self.give_button.setEnabled(True)

    def _refuse(self, refusal: Refusal) -> None:
        self._finish()
        self._message.refuse(refusal)

    def _refuse_reading(self, refusal: Refusal) -> None:
        self._refuse(refusal)
        self.left.emit()

    def _connect(self) -> None:
        self.confirm.asking.connect(self._deeds.setHidden)
        self.choice.changed.connect(self._show_paper)
        self.history.toggled.connect(self._change_history)
        self.number.editingFinished.connect(self._change_number)
        self.basis.told.connect(self._rest_on)
        # The same law once more, for other words.
        self.basis.returnPressed.connect(lambda: self._rest_on(self.basis.words))

    def _lay_out(self) -> None:
        told = self.tr(
            "What is masked is nowhere in the file. Informants' contact details are always left out."
        )
        side = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(LEAST_WIDTH)
        scroll.setMaximumWidth(WIDTH)
        scroll.setWidget(side)
        # Where the window is small the paper gives way first.
        self.paper.setMinimumWidth(0)
        column = QVBoxLayout(side)
        column.setContentsMargins(INSIDE, 0, 0, INSIDE)
        column.setSpacing(INSIDE)
        column.addWidget(self.heading)
        column.addWidget(label(told, Role.MUTED, wrap=True))
        asked = QHBoxLayout()
        asked.setSpacing(BETWEEN)
        asked.addWidget(captioned(self.number), 1)
        asked.addWidget(self.history)
        column.addLayout(asked)
        column.addWidget(self.choice, 1)
        column.addWidget(captioned(self.basis))
        self._deeds = QWidget()
        self._deeds.setLayout(FlowLayout(self.give_button, self.back_button))
        left = QVBoxLayout()
        left.setSpacing(INSIDE)
        left.addWidget(scroll, 1)
        for below in (self.confirm, self.strip, self._deeds):
            below.setMaximumWidth(WIDTH)
            left.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addLayout(left, 1)
        row.addWidget(self.paper, 1)
        row.addWidget(self.too_long, 1)
        self.too_long.hide()


def _parts(content: CopyContent) -> list[tuple[str, tuple[str, ...]]]:
    return [(part.name, part.lines) for part in content.texts()]


def _typeset(content: CopyContent, masks: Sequence[MaskedWords]) -> bytes:
    """The paper as it is so far; what stands nowhere is told when it is given out."""
    return typeset_copy(content, masks)[0]
