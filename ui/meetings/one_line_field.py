"""One line at an item: a new measure, a decision or a note, read as it is written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.one_line.beginning import begun_with
from desktop.one_line.completing import completions
from desktop.one_line.lines import Lines, Opened
from desktop.one_line.reading import as_note, read
from desktop.one_line.values import Known, Line, LineKind, Offer
from models.kinds import Changes, Kind
from models.refusals import Refusal
from ui.desk import Desk
from ui.meetings.line_confirmation import LineConfirmation
from ui.meetings.line_edit import LineEdit
from ui.meetings.line_words import LINE_WORDS
from ui.style import INSIDE
from ui.widgets.personal_hint import hinted

# Of the field's own letters.
_SHOWN_KINDS = (Kind.MEETING, Kind.MEASURE, Kind.ACTOR, Kind.SETTING)


class OneLineField(QWidget):
    """`carried_out` when Enter has done what was shown; `refused(Refusal)` where it could not be done.

    What is typed is kept at once, and is there again the next time its item is shown. All sizes follow
    the widget's font.
    """

    carried_out = Signal()
    refused = Signal(Refusal)

    def __init__(self, desk: Desk, lines: Lines) -> None:
        super().__init__()
        self._desk = desk
        self._lines = lines
        self._item_id: int | None = None
        self._known: Known | None = None
        self._line = Line("", LineKind.EMPTY)
        self._is_carrying = False
        # Saves under way, and whether the last one failed.
        self._saves, self._is_unsaved = 0, False
        # Of each item, the number of its newest words; looked at on the store's lane.
        self._newest: dict[int, int] = {}
        today = desk.clock.today
        self.edit = hinted(LineEdit(lambda offer: LINE_WORDS.offer(offer, today())))
        self.edit.setAccessibleName(self.tr("Write a line"))
        self.edit.setPlaceholderText(
            self.tr("@actor före 12/6 what is to be done · >fortsätt v. 50 · or a note")
        )
        self.confirmation = LineConfirmation(today)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.edit)
        column.addWidget(self.confirmation)
        self.setFocusProxy(self.edit)
        self._connect()

    @property
    def line(self) -> Line:
        """What is written now, as it is understood."""
        return self._line

    @property
    def is_locked(self) -> bool:
        """The minutes can change no more."""
        return self._known is not None and self._known.is_locked

    def show_item(self, item_id: int | None) -> None:
        """Write at this item from now on, with what was begun there; None: at none."""
        if item_id != self._item_id:
            self._item_id = item_id
            self._known = None
            self._is_unsaved = False
            self._write("")
        self.setEnabled(item_id is not None)
        self._read_known()

    def begin(self, words: str = "") -> bool:
        """Take the keyboard, and begin the line with *words*; False where another line is begun already.

        What was only begun as another decision gives way. Whatever stays is gone on with at its end.
        """
        self.edit.setFocus()
        typed = self.edit.text()
        line = begun_with(words, typed) if words else typed
        if line is not None and line != typed and not self.edit.isReadOnly():
            self.edit.setText(line)
            self._typed()
        self.edit.end(False)
        return line is not None

    # What is known

    def _read_known(self) -> None:
        if (item_id := self._item_id) is not None:
            self._desk.jobs.run(
                self, partial(self._lines.open, item_id), partial(self._show, item_id), self._give_up
            )

    def _show(self, item_id: int, opened: Opened) -> None:
        if item_id != self._item_id:
            return
        self._known = opened.known
        self.edit.setReadOnly(opened.known.is_locked or self._is_carrying)
        self.setEnabled(not opened.known.is_locked)
        # Written elsewhere meanwhile, as on the wall; what is being written here is newer.
        if self._holds_what_is_stored and opened.draft != self.edit.text():
            self._write(opened.draft)
        self._understand()

    @property
    def _holds_what_is_stored(self) -> bool:
        """Nobody is writing here, and all that was written has been kept."""
        is_writing = self.edit.hasFocus() and bool(self.edit.text())
        return not (is_writing or self._is_carrying or self._saves or self._is_unsaved)

    def _give_up(self, _refusal: Refusal) -> None:
        """The item has been taken away meanwhile."""
        self.setEnabled(False)

    def _hear(self, changes: Changes) -> None:
        if changes.of(*_SHOWN_KINDS) and not self._is_carrying:
            self._read_known()

    # Writing

    def _write(self, words: str) -> None:
        """Put words into the edit that are kept already."""
        self.edit.setText(words)
        self._understand()

    def _typed(self) -> None:
        self._understand()
        self._keep()
        known = self._known
        typed, cursor = self.edit.text(), self.edit.cursorPosition()
        self.edit.offer(completions(typed, cursor, known) if known is not None else ())

    def _understand(self) -> None:
        known, typed = self._known, self.edit.text()
        self._line = read(typed, known) if known is not None else Line(typed, LineKind.EMPTY)
        self.confirmation.show_line(self._line)

    def _take(self, offer: Offer) -> None:
        """The line with what was offered, and the keyboard back in it."""
        self.edit.setFocus()
        self.edit.setText(offer.line)
        self.edit.setCursorPosition(offer.cursor)
        self._typed()

    def _pick(self, number: int) -> None:
        if number < len(self.confirmation.offers):
            self._take(self.confirmation.offers[number])

    def _step_down(self) -> None:
        if buttons := self.confirmation.buttons:
            buttons[0].setFocus()

    # Keeping

    def _keep(self) -> None:
        """Keep what is typed; a save that newer words have overtaken is left out."""
        item_id, words = self._item_id, self.edit.text()
        if item_id is None or self._is_carrying:
            return
        newest = self._newest
        number = newest[item_id] = newest.get(item_id, 0) + 1

        def work() -> None:
            if newest[item_id] == number:
                self._lines.keep(item_id, words)

        self._saves += 1
        self._desk.jobs.run(self, work, lambda _: self._saved(), self._not_saved)

    def _saved(self) -> None:
        self._saves, self._is_unsaved = self._saves - 1, False

    def _not_saved(self, refusal: Refusal) -> None:
        self._saves, self._is_unsaved = self._saves - 1, True
        self.refused.emit(refusal)

    # Carrying out

    def _enter(self) -> None:
        # A note with the list open is rather a mark that is not finished.
        is_whole = self._line.is_ready and self._line.kind is not LineKind.NOTE
        if self.edit.wants_offer(is_ready=is_whole):
            self.edit.take_offer()
        elif self._line.is_perhaps_decision:
            self._pick(0)
        else:
            self._carry_out(self._line)

    def _note(self) -> None:
        """Keep the words as a note, whatever they look like."""
        if self._line.kind is not LineKind.EMPTY:
            self._carry_out(as_note(self._line.typed))

    def _carry_out(self, line: Line) -> None:
        item_id, known = self._item_id, self._known
        if item_id is None or known is None or self._is_carrying or not line.is_ready or known.is_locked:
            return
        self.edit.close_list()
        self._is_carrying = True
        self.edit.setReadOnly(True)
        work = partial(self._lines.carry_out, item_id, line, known)
        self._desk.jobs.run(self, work, lambda _: self._carried(item_id), self._refuse)

    def _carried(self, item_id: int) -> None:
        self._be_free()
        if item_id == self._item_id:
            self._write("")
        self._read_known()
        self.carried_out.emit()

    def _refuse(self, refusal: Refusal) -> None:
        """The words stay as they are; what has changed meanwhile is read again."""
        self._be_free()
        self._read_known()
        self.refused.emit(refusal)

    def _be_free(self) -> None:
        self._is_carrying = False
        self.edit.setReadOnly(self.is_locked)

    def _connect(self) -> None:
        self.edit.textEdited.connect(lambda _words: self._typed())
        self.edit.entered.connect(self._enter)
        self.edit.noted.connect(self._note)
        self.edit.taken.connect(self._take)
        self.edit.picked.connect(self._pick)
        self.edit.stepped_down.connect(self._step_down)
        self.confirmation.picked.connect(self._take)
        self.confirmation.noted.connect(self._note)
        self._desk.changes.committed.connect(self._hear)

    def _wear_font(self) -> None:
        """Dress all parts: under a style sheet Qt hands no font on."""
        font = self.font()
        for part in self.findChildren(QWidget):
            part.setFont(font)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._wear_font()
