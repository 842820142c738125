"""Import: look at what the file would become, say what was not found out, carry it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedLayout

from desktop.attachments.media_types import holds_no_table
from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.progress import Tell
from desktop.intake.readers.pasted import Pasted
from desktop.intake.values import ChangedRow, ImportPreview, PreviewRow, RowKind
from desktop.jobs import Progress, unless_cancelled
from desktop.senders import Senders
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.icons import Icon
from ui.imports.earlier_imports import EarlierImports
from ui.imports.import_done import Done, ImportDone
from ui.imports.import_look import Looked, asking, letters_of
from ui.imports.import_looking import ImportLooking
from ui.imports.import_questions import headers_of
from ui.imports.import_words import found_words
from ui.imports.pasting import file_of, is_table
from ui.imports.rejected_rows import RejectedRows
from ui.imports.ticked_changes import TickedChanges
from ui.imports.which_file import WhichFile
from ui.style import Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import cut
from ui.widgets.message_bar import MessageBar

LONGEST = 40


class ImportView(QFrame):
    """`closed` when the person is done here, `screen_wanted(import id)` to go on to the new reports,
    `quick_wanted(text)` for pasted words that are no table, `titled(title, subtitle)` for the page.
    """

    closed = Signal()
    screen_wanted = Signal(int)
    quick_wanted = Signal(str)
    titled = Signal(str, str)

    def __init__(self, desk: Desk, imports: Imports, senders: Senders, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._imports = imports
        self._senders = senders
        self._message = message
        self._content: Path | Pasted | None = None
        self._preview: ImportPreview | None = None
        self.ticked = TickedChanges()
        self._turn = 0
        self.earlier = EarlierImports(desk, imports, message)
        self.looking = ImportLooking(desk)
        self.done = ImportDone()
        self.which_file = WhichFile(desk, self)
        self.rejected = RejectedRows(desk, imports, message, self)
        self.options, self.deeds = self.looking.options, self.looking.deeds
        self.carry_out_button = self.looking.carry_out_button
        self._stack = QStackedLayout(self)
        for part in (self.earlier, self.looking, self.done):
            self._stack.addWidget(part)
        self._listen()
        self._show_earlier()

    @property
    def content(self) -> Path | Pasted | None:
        """What is looked at."""
        return self._content

    # Where one comes from

    def begin(self, path: str) -> None:
        """Look at the file; without one, the keyboard waits on the button that chooses it."""
        if path:
            self.take(Path(path))
        elif self._content is None:
            self._show_earlier()
            self.earlier.choose_button.setFocus()
        else:
            self._show_title()

    def choose(self) -> None:
        """Let the person choose a file."""
        if (file := self.which_file.ask()) is not None:
            self.take(file)

    def paste(self) -> None:
        """Look at what lies on the clipboard."""
        pasted = QGuiApplication.clipboard().mimeData()
        if (file := file_of(pasted)) is not None:
            self.take(file)
        else:
            self.take_words(pasted.text())

    def take_words(self, text: str) -> None:
        """Look at pasted or dropped words; those that are no table may become a quick report."""
        if is_table(text):
            self.take(Pasted(text))
        elif text.strip():
            self._offer_quick_report(text.strip())
        else:
            self._message.say(self.tr("There are no words on the clipboard."), Tone.WAITING)

    def take(self, content: Path | Pasted) -> None:
        """Look at another file, or at pasted text; what is looked at is not thrown away unasked."""
        if holds_no_table(content.name):
            words = self.tr("{file} is no table. Pictures and letters are attached to a report or a case.")
            self._message.say(words.format(file=cut(content.name, LONGEST)), Tone.WAITING)
            self._show_title()
            return
        preview = self._preview
        if preview is None or not (self.ticked.count or preview.counts.new):
            self._take(content)
            return
        name = content.name or self.tr("Pasted text")
        ticked = (
            self.tr("%Ln ticked changes have not been imported.", "", self.ticked.count)
            if self.ticked.count
            else ""
        )
        words = ticked or self.tr("{file} has not been imported.").format(file=self._name)
        change = KeyButton(
            self.tr("Change to {file}").format(file=cut(name, LONGEST)), partial(self._take, content), key="B"
        )
        self._message.say(words, Tone.WAITING, change)

    def _take(self, content: Path | Pasted) -> None:
        self._content = content
        if isinstance(content, Path):
            self._desk.settings.remember_words("import", {"folder": str(content.parent)})
        self._forget_preview()
        self.options.forget()
        self._read_senders()
        self._stack.setCurrentWidget(self.looking)
        self.look()

    def leave(self) -> None:
        """Close without importing; nothing has been written. Ticked changes are asked about first."""
        if not self.ticked.count:
            self._leave()
            return
        leave = KeyButton(self.tr("Leave them"), self._leave, key="B")
        words = self.tr("%Ln ticked changes have not been imported. Leave the file?", "", self.ticked.count)
        self._message.say(words, Tone.WAITING, leave)

    def _leave(self) -> None:
        self._message.clear()
        self._turn += 1
        self.looking.strip.cancel()
        self._content = None
        self._forget_preview()
        self._show_earlier()
        self.closed.emit()

    # What is done with it

    def look(self) -> None:
        """Read the file anew with what has been said of it; an earlier reading is stopped."""
        if (content := self._content) is None:
            return
        self._turn += 1
        self.looking.strip.cancel()
        self._message.clear()
        self._show_title()
        self.carry_out_button.setEnabled(False)
        asked = asking(self._imports, content, self.options)
        tell = self._begin_work(self.tr("Reading {file}"), counted=False)
        self._desk.jobs.run_slow(
            self,
            lambda: unless_cancelled(lambda: asked(tell)),
            partial(self._show, self._turn),
            partial(self._refuse, self._turn),
        )

    def carry_out(self) -> None:
        """Write what the preview showed, and take over what was ticked."""
        if (preview := self._preview) is None:
            return
        taken = dict(self.ticked.chosen)
        if not taken and not preview.counts.new:
            self._tell_nothing_new(preview)
            return
        tell = self._begin_work(self.tr("Importing {file}"), counted=True)
        self.carry_out_button.setEnabled(False)

        def work() -> Done:
            return Done(preview, self._imports.carry_out(preview, tell) if preview.counts.new else None, 0)

        then = partial(self._take_over_ticked, taken) if taken else self._tell_done
        self._desk.jobs.run_slow(
            self, lambda: unless_cancelled(work), then, partial(self._refuse_writing, self._turn)
        )

    def save_rejected(self) -> None:
        """Write the rejected rows to a file of the person's choice, and say where."""
        if preview := self._preview or (self.done.done.preview if self.done.done else None):
            self.rejected.save(preview)

    def _take_over_ticked(self, taken: Mapping[int, frozenset[Field]], done: Done | None) -> None:
        """Take over what was ticked. A deed of its own: where it is refused, the new reports are there."""
        if done is None:
            self._tell_done(None)
            return

        def refuse(refusal: Refusal) -> None:
            if done.result is None:
                self._refuse_writing(self._turn, refusal)
            else:
                self._tell_done(done)
                self._message.refuse(refusal)

        self._desk.jobs.run_slow(
            self,
            lambda: replace(done, taken_over=self._imports.take_over(done.preview, taken)),
            self._tell_done,
            refuse,
        )

    # What is shown

    def _show_earlier(self) -> None:
        self._stack.setCurrentWidget(self.earlier)
        self.earlier.refresh()
        self._show_title()

    def _show_title(self) -> None:
        is_looking = self._stack.currentWidget() is self.looking and self._content is not None
        self.looking.file_button.setVisible(is_looking)
        if not is_looking:
            self.titled.emit(self.tr("Import reports"), "")
            return
        found = found_words(self._preview) if self._preview else ""
        self.titled.emit(self._name, found)

    @property
    def _name(self) -> str:
        return (self._content.name if self._content else "") or self.tr("Pasted text")

    def _begin_work(self, what: str, *, counted: bool) -> Tell:
        progress = Progress(self)
        self.looking.follow(what.format(file=self._name), progress, counted=counted)
        return progress.tell

    def _forget_preview(self) -> None:
        self._preview = None
        self.ticked.forget()
        self.looking.forget()

    def _show(self, turn: int, looked: Looked | None) -> None:
        if turn != self._turn:
            return
        self.looking.end_work()
        if looked is None:
            self._tell_stopped(self.tr("The reading was stopped. Nothing has been written."))
            return
        if looked.is_proposed:
            self.options.propose_sender(looked.preview)
        self._preview = looked.preview
        self.looking.show_preview(looked.preview)
        self._say_deed()
        self._show_title()

    def _say_deed(self) -> None:
        if self._preview is None:
            return
        self.looking.say_deed(self._preview.counts.new, self.ticked.count, self._preview.counts.changed)
        self.looking.show_taken(self.ticked.chosen)

    def _choose_fields(self, report_id: int, fields: frozenset[Field]) -> None:
        self.ticked.tick(report_id, fields)
        self._say_deed()

    def _take_over(self, rows: list[ChangedRow]) -> None:
        self.ticked.turn(rows)
        self._say_deed()

    def _tell_nothing_new(self, preview: ImportPreview) -> None:
        """Say why nothing is imported; what is changed comes forth, to be chosen among."""
        if not preview.counts.changed:
            self._message.say(self.tr("There is nothing new in the file: nothing is imported."), Tone.WAITING)
            return
        self.looking.show_kind(RowKind.CHANGED)
        words = self.tr(
            "%Ln rows are changed by the sender. T takes over the chosen.", "", preview.counts.changed
        )
        self._message.say(words, Tone.WAITING)

    def _show_row(self, row: PreviewRow | None) -> None:
        if row is None or self._preview is None:
            self.looking.panel.show_nothing()
            return
        self.looking.panel.show_row(row, self._preview, self.ticked.of(row.changed))

    def _refuse(self, turn: int, refusal: Refusal) -> None:
        """Ask what stays unsure; what cannot be read at all is said in the same place."""
        if turn != self._turn:
            return
        if refusal.kind is RefusalKind.PROGRAM_FAILED:
            refusal = Refusal(RefusalKind.FILE_BREAKS_READER)
        self.looking.end_work()
        self._forget_preview()
        self._show_title()
        if headers := headers_of(refusal):
            self.options.offer_headers(headers)
        letters = letters_of(self._content) if refusal.kind is RefusalKind.ENCODING_UNSURE else {}
        self.looking.ask(refusal, letters)

    def _refuse_writing(self, turn: int, refusal: Refusal) -> None:
        if turn == self._turn:
            self.looking.end_work()
            self.carry_out_button.setEnabled(self._preview is not None)
            self._message.refuse(refusal)

    def _tell_stopped(self, words: str) -> None:
        if self._preview is None:
            self.leave_file()
        else:
            self.carry_out_button.setEnabled(True)
        self._message.say(words, Tone.WAITING)

    def leave_file(self) -> None:
        """Back to where a file is chosen."""
        self._message.clear()
        self._content = None
        self._forget_preview()
        self._show_earlier()
        self.earlier.choose_button.setFocus()

    def _tell_done(self, done: Done | None) -> None:
        self.looking.end_work()
        if done is None:
            self._tell_stopped(self.tr("The import was stopped. Nothing has been written."))
            return
        self._content = None
        self._forget_preview()
        self.done.show_done(done)
        self._stack.setCurrentWidget(self.done)
        self._show_title()
        self.done.take_keyboard()

    def _undo(self, import_id: int) -> None:
        self._show_earlier()
        self.earlier.ask_undo(import_id)

    def _offer_quick_report(self, text: str) -> None:
        make = KeyButton(
            self.tr("Make a quick report of it"),
            partial(self.quick_wanted.emit, text),
            key="N",
            sign=Icon.WRITE,
        )
        self._message.say(
            self.tr("What you pasted is no table: “{text}”").format(text=text[:60]), Tone.ACCENT, make
        )
        make.setFocus()

    def _read_senders(self) -> None:
        source = self.options.source.key
        self._desk.jobs.run(self, lambda: self._senders.names(source), self.options.sender_line.offer)

    def _listen(self) -> None:
        self.earlier.choose_wanted.connect(self.choose)
        self.earlier.paste_wanted.connect(self.paste)
        self.options.changed.connect(self.look)
        self.options.source.picked.connect(lambda _key: self._read_senders())
        self.looking.carry_out_wanted.connect(self.carry_out)
        self.looking.save_rejected_wanted.connect(self.save_rejected)
        self.looking.leave_wanted.connect(self.leave)
        self.looking.choose_wanted.connect(self.choose)
        self.looking.question.answered.connect(self.options.say)
        self.looking.rows.chosen.connect(self._show_row)
        self.looking.take_over_wanted.connect(self._take_over)
        self.looking.panel.changed.chosen.connect(self._choose_fields)
        self.done.screen_wanted.connect(lambda _id: self._show_earlier())
        self.done.screen_wanted.connect(self.screen_wanted)
        self.done.undo_wanted.connect(self._undo)
        self.done.another_wanted.connect(self.leave_file)
        self.done.rejected_wanted.connect(self.save_rejected)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.looking.step_back():
            self.leave()
