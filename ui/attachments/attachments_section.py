"""The files of a report, case or measure: drop, paste or choose new ones; open, save and remove them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desktop.attachments.attachments import Added, Attachments
from desktop.attachments.media_types import UNKNOWN
from desktop.attachments.new_file import NewFile
from desktop.clock import STOCKHOLM
from desktop.jobs import Progress, unless_cancelled
from desktop.wording import sentence
from models.attachments.values import AttachmentRow, Owner
from models.refusals import Refusal
from models.reports.values import Position
from ui.attachments.attachment_list import AttachmentList, AttachmentTable
from ui.attachments.brought import Bring, brought
from ui.attachments.leaving import Leaving
from ui.attachments.loose_words import offer_words
from ui.attachments.photo_place import PhotoPlace
from ui.desk import Desk
from ui.icons import Icon
from ui.style import INSIDE, Tone, palette
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, cut, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.section import Section

SHOWN = 6
LONGEST = 40
# What is done sooner needs no strip that comes and goes.
QUICK_MS = 400


class AttachmentsSection(Section):
    """`place_wanted(position)` when the place that a photo tells is to be the thing's own."""

    place_wanted = Signal(Position)

    def __init__(self, desk: Desk, attachments: Attachments, message: MessageBar) -> None:
        super().__init__(self.tr("Attachments"))
        self._desk = desk
        self._attachments = attachments
        self._message = message
        self._owner: Owner | None = None
        self._place: Position | None = None
        self._takes_place = False
        self._rows: tuple[AttachmentRow, ...] = ()
        self._shows_all = False
        self._is_over = False
        self.list = AttachmentList(AttachmentTable())
        self.list.setAccessibleName(self.tr("Attachments"))
        self.confirm = ConfirmPanel()
        self._leaving = Leaving(self, desk.jobs, attachments, self.confirm, message)
        self.photo_place = PhotoPlace()
        self.progress = ProgressStrip()
        self._under_way: Progress | None = None
        self._slow = QTimer(self, interval=QUICK_MS, singleShot=True)
        self._slow.timeout.connect(self._show_progress)
        self._make_buttons()
        self._lay_out()
        self.list.opened.connect(self.open)
        self.list.removed.connect(self.remove)
        self.list.chosen.connect(self._show_deeds)
        self.photo_place.wanted.connect(self.place_wanted)
        self.setAcceptDrops(True)
        # Wherever the keyboard is on the page but in a text field, which takes it first.
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self.paste)

    def show_owner(self, owner: Owner, place: Position | None, *, takes_place: bool) -> None:
        """Show the owner's files; *takes_place* offers a photo's place where *place* is another."""
        if owner != self._owner:
            self._shows_all = False
            self.confirm.close_safely()
            self._take(owner, ())
        self._owner, self._place, self._takes_place = owner, place, takes_place
        self._desk.jobs.run(
            self, partial(self._attachments.of, owner), partial(self._take, owner), lambda _gone: None
        )

    def show_rows(self, rows: tuple[AttachmentRow, ...]) -> None:
        self._rows = rows
        self.say_count(len(rows))
        self.hint.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.show_rows(self._owner, rows if self._shows_all else rows[:SHOWN])
        words = self.tr("Show fewer") if self._shows_all else self.tr("Show all {count}")
        self.more_button.say(words.format(count=len(rows)))
        self.more_button.setVisible(len(rows) > SHOWN)
        self.photo_place.offer(rows if self._takes_place else (), self._place)
        self._show_deeds()

    # Deeds

    def choose(self) -> None:
        """Ask which files to attach."""
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Choose files to attach"))
        if names:
            self.add(lambda: [NewFile(Path(name)) for name in names])

    def paste(self) -> None:
        """Attach the picture or the files on the clipboard; loose words may become a quick report."""
        pasted = QGuiApplication.clipboard().mimeData()
        if not self._add_from(pasted) and not offer_words(self._desk.navigation, self._message, pasted):
            self._message.say(self.tr("There is no picture and no file to paste."), Tone.WAITING)

    @property
    def owner(self) -> Owner | None:
        """What the files hang on."""
        return self._owner

    def add(self, bring: Bring, owner: Owner | None = None) -> None:
        """Attach what *bring* gives to *owner*, or to what is shown; off the GUI thread."""
        owner = owner or self._owner
        if owner is None:
            return
        progress = Progress(self)

        def work() -> Added | None:
            return unless_cancelled(lambda: self._attachments.add_many(owner, bring(), progress.tell))

        self._message.clear()
        self._under_way = progress
        self._slow.start()
        self._desk.jobs.run_slow(self, work, self._end_adding, self._refuse_adding)

    def open(self) -> None:
        """Ask, then hand a copy to another program."""
        if (row := self.list.chosen_row) is not None and row.media_type != UNKNOWN:
            self._leaving.open(row)

    def save(self) -> None:
        """Ask where to, and write the file without what a picture tells of place, time and maker."""
        if (row := self.list.chosen_row) is not None:
            self._leaving.save(row)

    def save_original(self) -> None:
        """Write the bytes as they came; asks first where they may tell a place."""
        if (row := self.list.chosen_row) is not None:
            self._leaving.save_original(row)

    def remove(self) -> None:
        """Take the chosen file away; undo brings it back."""
        row = self.list.chosen_row
        if row is None:
            return
        if not self.list.table.is_own(row):
            self._message.say(self.tr("It belongs to a report. Remove it there."), Tone.WAITING)
            return
        self._message.clear()
        self._desk.jobs.run(self, partial(self._attachments.remove, row.id), refused=self._message.refuse)

    # Adding

    def _add_from(self, data: QMimeData) -> bool:
        moment = self._desk.clock.now().astimezone(STOCKHOLM)
        name = self.tr("Pasted picture {moment}").format(moment=f"{moment:%Y-%m-%d %H.%M}")
        bring = brought(data, name)
        if bring is not None:
            self.add(bring)
        return bring is not None

    def _end_adding(self, added: Added | None) -> None:
        self._hide_progress()
        if added is not None and added.refused:
            said = [f"{cut(name, LONGEST)}: {sentence(refusal)}" for name, refusal in added.refused[:SHOWN]]
            more = len(added.refused) - len(said)
            self._message.say("\n".join([*said, *(["…"] if more else [])]), Tone.SIGNAL)

    def _refuse_adding(self, refusal: Refusal) -> None:
        self._hide_progress()
        self._message.refuse(refusal)

    def _hide_progress(self) -> None:
        self._slow.stop()
        self._under_way = None
        self.progress.finish()

    def _show_progress(self) -> None:
        if self._under_way is not None:
            self.progress.follow(self.tr("Attaching"), self._under_way)

    # Showing

    def _take(self, owner: Owner, rows: tuple[AttachmentRow, ...]) -> None:
        if owner == self._owner or not rows:
            self.show_rows(rows)

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self.show_rows(self._rows)

    def _show_deeds(self) -> None:
        row = self.list.chosen_row
        self.open_button.setVisible(row is not None and row.media_type != UNKNOWN)
        self.save_button.setVisible(row is not None and row.may_leave)
        self.original_button.setVisible(row is not None and (row.is_picture or not row.may_leave))
        self.remove_button.setVisible(row is not None and self.list.table.is_own(row))

    def _make_buttons(self) -> None:
        self.add_button = KeyButton(self.tr("Attach…"), self.choose, key="I", sign=Icon.ADD, look=Look.QUIET)
        self.open_button = KeyButton(self.tr("Open…"), self.open, cap="Return", sign=Icon.SHOW)
        self.save_button = KeyButton(self.tr("Save as…"), self.save, sign=Icon.IMPORT)
        self.original_button = KeyButton(self.tr("Save the original…"), self.save_original, look=Look.QUIET)
        self.remove_button = KeyButton(self.tr("Remove"), self.remove, cap="Del", sign=Icon.DELETE)
        self.more_button = KeyButton("", self._toggle, look=Look.QUIET)

    def _lay_out(self) -> None:
        self.hint = label(self.tr("Drop files here, or paste a picture."), Role.SMALL, wrap=True)
        self.column.removeWidget(self.heading)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.heading)
        head.addWidget(self.hint, 1)
        head.addStretch(0)
        head.addWidget(self.add_button)
        self.column.addLayout(head)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.list)
        deeds = FlowLayout(
            self.open_button, self.save_button, self.original_button, self.remove_button, self.more_button
        )
        self.column.addLayout(deeds)
        self.column.addWidget(self.confirm)
        self.column.addWidget(self.photo_place)
        self.show_rows(())

    def _show_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self._show_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(is_over=False)
        if self._add_from(event.mimeData()):
            event.acceptProposedAction()
        else:
            words = self.tr("Only files of this computer can be attached; nothing is fetched from the net.")
            self._message.say(words, Tone.WAITING)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_over:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(palette().accent_soft))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(self.rect(), 8, 8)
            painter.end()
