"""One digest for each sender of a period: looked at, written to a folder, and noted when it is sent."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.answers.answers import Answers
from desktop.answers.digests import Digests
from desktop.jobs import Progress, unless_cancelled
from desktop.papers.values import PaperFile
from desktop.whole_file import write_whole
from models.answers.digests import Digest, DigestRow, DigestWish
from models.answers.values import Giving
from models.kinds import Kind
from models.refusals import Refusal
from ui.answers.ask_panels import GivePanel
from ui.answers.words import WORDS, sender_words
from ui.desk import Desk
from ui.icons import Icon
from ui.publication.publish_panel import FolderChooser
from ui.rows import Column, RowTable
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView

MEMORY = "digests"


class Opener:
    """The system's own program for a file or a folder."""

    @classmethod
    def open(cls, path: Path) -> bool:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class DigestsView(QWidget):
    kinds = (Kind.REPORT, Kind.CASE, Kind.MEASURE, Kind.PUBLICATION)

    def __init__(self, desk: Desk, digests: Digests, answers: Answers, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._digests = digests
        self._answers = answers
        self._message = message
        self._shown: Digest | None = None
        today = desk.clock.today()
        self.first = DateField(self.tr("From"), desk.clock.today, _month_before(today))
        self.last = DateField(self.tr("Through"), desk.clock.today, today)
        self.table: RowTable[DigestRow] = RowTable(self._columns())
        self.list = TableView(self.table, self.tr("Senders of the period"), desk.settings)
        self.strip = ProgressStrip()
        self.give_panel = GivePanel(desk.clock.today)
        self.title = label("", Role.HEADING, wrap=True)
        self.body = label("", wrap=True)
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setAccessibleName(self.tr("The digest as a mail"))
        self.empty = EmptyState(
            Icon.SEND,
            self.tr("Nobody was heard in this period"),
            self.tr("Choose another period. Each sender gets one letter, however many reports they sent."),
        )
        self._make_buttons()
        self._lay_out()
        for field in (self.first, self.last):
            field.changed.connect(lambda _day: self.refresh())
        self.list.chosen.connect(self._open)
        self.give_panel.agreed.connect(self._note_given)

    def refresh(self) -> None:
        first, last = self.first.day, self.last.day
        if first is not None and last is not None:
            rows = partial(self._digests.rows, first, last)
            self._desk.jobs.run(self, rows, self._show, self._message.refuse)

    def go_to(self, _id: int | None) -> None:
        self.refresh()

    def leave(self) -> None:
        """Nothing is saved as it is typed here."""

    def _show(self, rows: Sequence[DigestRow]) -> None:
        place = self.list.currentIndex().row()
        self.table.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.write_button.setEnabled(bool(rows))
        if self.list.chosen_id is None and rows:
            self.list.choose_place(max(place, 0))
        elif self.list.chosen_id is not None:
            self._open(self.list.chosen_id)

    def _open(self, row_id: int) -> None:
        wish = self._wish(row_id)
        if wish is not None:
            show = partial(self._show_digest, row_id)
            # Set in type beside the window's own work.
            self._desk.jobs.run_slow(self, partial(self._digests.make, wish), show, self._message.refuse)

    def _show_digest(self, row_id: int, digest: Digest) -> None:
        if row_id != self.list.chosen_id:
            return
        self._shown = digest
        row = next((row for row in self.table.rows if row.id == row_id), None)
        self.title.setText(sender_words(row.source, row.sender) if row else "")
        self.body.setText(digest.body)
        self.sent_button.setVisible(bool(digest.report_ids))

    def _wish(self, row_id: int) -> DigestWish | None:
        row = next((row for row in self.table.rows if row.id == row_id), None)
        first, last = self.first.day, self.last.day
        if row is None or first is None or last is None:
            return None
        return DigestWish(row.source, row.sender, first, last)

    def _mail(self) -> None:
        """Open the draft in the mail program; a sender is an organisation, and its address no secret."""
        if self._shown is not None:
            self._open_file(f"{self._shown.stem}.eml", self._shown.mail)

    def _look(self) -> None:
        if self._shown is not None:
            self._open_file(f"{self._shown.stem}.pdf", self._shown.pdf)

    def _open_file(self, name: str, content: bytes) -> None:
        path = Path(tempfile.mkdtemp(prefix="trygghetsbordet-")) / name
        opened = lambda _: self._message.clear() if Opener.open(path) else self._say_nothing_opens(path)  # noqa: E731
        self._desk.jobs.run_slow(self, lambda: write_whole(path, content), opened, self._message.refuse)

    def _say_nothing_opens(self, path: Path) -> None:
        self._message.say(self.tr("No program opens it. It is in {path}.").format(path=path), Tone.WAITING)

    def _write_all(self) -> None:
        kept = self._desk.settings.remembered_words(MEMORY)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        first, last = self.first.day, self.last.day
        chosen = FolderChooser.ask(self, self.tr("Folder for the digests"), kept.get("folder", documents))
        if not chosen or first is None or last is None:
            return
        self._desk.settings.remember_words(MEMORY, {"folder": chosen})
        self._message.clear()
        progress = Progress(self)
        self.strip.follow(self.tr("Writing the digests…"), progress, counted=False)
        work = partial(self._digests.write, Path(chosen), first, last, progress.tell)
        done = partial(self._have_written, Path(chosen))
        self._desk.jobs.run_slow(self, lambda: unless_cancelled(work), done, self._refuse)

    def _have_written(self, folder: Path, files: Sequence[PaperFile] | None) -> None:
        self.strip.finish()
        if files is None:
            self._message.say(self.tr("Stopped. Nothing was written."))
            return
        words = self.tr("%n senders' digests are in {folder}.", "", len({file.about for file in files}))
        show = KeyButton(self.tr("Open the folder"), partial(Opener.open, folder), sign=Icon.CASES)
        self._message.say(words.format(folder=folder), Tone.DONE, show)

    def _refuse(self, refusal: Refusal) -> None:
        self.strip.finish()
        self._message.refuse(refusal)

    def _ask_given(self) -> None:
        self.give_panel.ask(self.tr("by e-mail"))

    def _note_given(self, day: date, how: str) -> None:
        digest = self._shown
        if digest is not None and digest.report_ids:
            told = WORDS.given(len(digest.report_ids))
            self._do(
                partial(self._answers.give, Giving(digest.report_ids, day, how)),
                lambda _: self._message.say(told, Tone.DONE),
            )

    def _do(self, deed: Callable[[], object], done: Callable[[object], None]) -> None:
        self._message.clear()
        self._desk.jobs.run(self, deed, done, self._message.refuse)

    def _columns(self) -> list[Column[DigestRow]]:
        return [
            Column(self.tr("Sender"), lambda row: sender_words(row.source, row.sender)),
            Column(self.tr("Reports"), lambda row: str(row.received), width=80, right=True),
            Column(self.tr("Cases"), lambda row: str(row.cases), width=80, right=True, optional=1),
            Column(
                self.tr("Unscreened"),
                lambda row: str(row.waiting or "—"),
                width=80,
                tone=lambda row: Tone.WAITING if row.waiting else None,
            ),
        ]

    def _make_buttons(self) -> None:
        self.write_button = KeyButton(
            self.tr("All to a folder…"), self._write_all, key="M", sign=Icon.PAPER, look=Look.FILLED
        )
        self.look_button = KeyButton(self.tr("Look at the PDF"), self._look, key="V", sign=Icon.SHOW)
        self.mail_button = KeyButton(self.tr("Mail draft"), self._mail, key="E", sign=Icon.SEND)
        self.sent_button = KeyButton(self.tr("It is sent…"), self._ask_given, key="L", sign=Icon.DONE)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(INSIDE, 0, EDGE, INSIDE)
        top.setSpacing(INSIDE)
        for field in (self.first, self.last):
            top.addWidget(captioned(field), 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch(1)
        top.addWidget(self.write_button, 0, Qt.AlignmentFlag.AlignBottom)
        panel = SidePanel()
        panel.add(self.title)
        panel.add_row(self.mail_button, self.look_button, self.sent_button)
        panel.add(self.give_panel)
        panel.add(self.body)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(panel)
        split.setSizes([420, 520])
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)


def _month_before(today: date) -> date:
    """The first day of the month before this one: "oktober–november"."""
    return (today.replace(day=1) - timedelta(days=1)).replace(day=1)
