"""The safety walks: the chosen one with its points, and its protocol."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.answers.answers import Answers
from desktop.areas.areas import Areas
from desktop.language import day_words
from desktop.walks import Walks
from desktop.whole_file import write_whole
from models.answers.values import Giving
from models.kinds import Kind
from models.walks.values import WalkEdit, WalkKind, WalkPage, WalkRow
from ui.answers.ask_panels import GivePanel
from ui.answers.sending import LetterFile
from ui.answers.walk_form import WalkForm
from ui.answers.walk_points import LoosePanel, PointPanel, WalkPoints
from ui.answers.words import WORDS
from ui.desk import Desk
from ui.icons import Icon
from ui.register.section import free_name
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.message_bar import MessageBar
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView


class WalksView(QWidget):
    kinds = (Kind.WALK, Kind.REPORT, Kind.CASE, Kind.MEASURE, Kind.PUBLICATION, Kind.AREA)

    def __init__(self, desk: Desk, walks: Walks, answers: Answers, areas: Areas, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._walks = walks
        self._answers = answers
        self._areas = areas
        self._message = message
        self._wanted: int | None = None
        self._page: WalkPage | None = None
        self.table: RowTable[WalkRow] = RowTable(self._columns())
        self.list = TableView(self.table, self.tr("Safety walks"), desk.settings)
        self.form = WalkForm(desk, walks, message)
        self.points = WalkPoints(desk, answers, message)
        self.left = Chip()
        self.point_panel = PointPanel()
        today = desk.clock.today
        self.take_panel = LoosePanel(
            self.tr("Which reports were noted on it?"), self.tr("Take in"), today, many=True
        )
        self.file_panel = LoosePanel(
            self.tr("Which file is from a walk?"), self.tr("Make a walk of it"), today, many=False
        )
        self.give_panel = GivePanel(today)
        self._make_buttons()
        first = KeyButton(self.tr("New walk"), self._add, key="N", sign=Icon.ADD, look=Look.FILLED)
        words = self.tr("What is noted on a walk becomes reports, and everyone who walked gets an answer.")
        self.empty = EmptyState(Icon.MAP, self.tr("No safety walks yet"), words, first)
        self.empty.add_step(KeyButton(self.tr("From a file…"), self._ask_file, sign=Icon.IMPORT))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        self._desk.jobs.run(self, self._walks.rows, self._show)
        self._desk.jobs.run(self, self._areas.listing, self.form.offer)

    def go_to(self, walk_id: int | None) -> None:
        self._wanted = walk_id
        self.refresh()

    def leave(self) -> None:
        self.form.leave()
        self.points.leave()

    def _show(self, rows: Sequence[WalkRow]) -> None:
        place = self.list.currentIndex().row()
        self.table.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if self._wanted is not None and self.list.choose(self._wanted):
            self._wanted = None
        elif self.list.chosen_id is None and rows:
            self.list.choose_place(max(place, 0))
        elif self.list.chosen_id is not None:
            self._open(self.list.chosen_id)

    def _open(self, walk_id: int) -> None:
        self._desk.jobs.run(self, partial(self._walks.page, walk_id), self._show_page, lambda _gone: None)

    def _show_page(self, page: WalkPage) -> None:
        if page.id != self.list.chosen_id:
            return
        self._page = page
        self.form.show_page(page)
        self.points.show_page(page)
        self.left.say(WORDS.unanswered(page.unanswered), Tone.SIGNAL)
        self.left.setVisible(page.unanswered > 0)
        self.given_button.setVisible(len(page.points) > page.unanswered)
        self.let_go_button.setVisible(bool(page.points))

    # Deeds

    def _add(self) -> None:
        name = free_name(self.tr("Safety walk"), [row.name for row in self.table.rows])
        edit = WalkEdit(None, 0, name, WalkKind.PUBLIC, self._desk.clock.today(), None)
        self._do(partial(self._walks.save, edit), self._begin)

    def _begin(self, walk_id: object) -> None:
        if isinstance(walk_id, int):
            self.go_to(walk_id)
            self.form.name.setFocus()

    def _ask_point(self) -> None:
        self._hide_questions()
        self.point_panel.ask()

    def _note_point(self, text: str, place: str) -> None:
        if (page := self._page) is not None:
            self._do(partial(self._walks.note_point, page.id, text, place))

    def _ask_take(self) -> None:
        self._hide_questions()
        self._desk.jobs.run(self, self._walks.loose_reports, self.take_panel.ask)

    def _take(self, report_ids: list[int]) -> None:
        if (page := self._page) is not None:
            self._do(partial(self._walks.take_in, page.id, report_ids))

    def _ask_file(self) -> None:
        self._hide_questions()
        self._desk.jobs.run(self, self._walks.loose_files, self.file_panel.ask)

    def _take_file(self, import_ids: list[int]) -> None:
        name = free_name(self.tr("Safety walk"), [row.name for row in self.table.rows])
        self._do(partial(self._walks.from_import, import_ids[0], name), self._begin)

    def _let_go(self) -> None:
        if (point := self.points.point) is not None:
            self._do(partial(self._walks.let_go, point.id))

    def _remove(self) -> None:
        if (page := self._page) is not None:
            self.leave()
            self._do(partial(self._walks.remove, page.id, page.version))

    def _print(self) -> None:
        """Write the protocol; how many points lack an answer is said before, and once more after."""
        page = self._page
        if page is None:
            return
        self.leave()
        name = f"{page.walk.held_on} {page.walk.name}.pdf".replace("/", "-")
        chosen = LetterFile.ask(self, self.tr("Save the protocol"), name)
        if not chosen:
            return
        path = Path(chosen)

        def write() -> None:
            write_whole(path, self._walks.protocol(page.id))

        def done(_nothing: object) -> None:
            words = self.tr("The protocol is in {path}.").format(path=path)
            left = f" {WORDS.unanswered(page.unanswered)}." if page.unanswered else ""
            self._message.say(words + left, Tone.WAITING if left else Tone.DONE)

        self._desk.jobs.run(self, write, done, self._message.refuse)

    def _ask_given(self) -> None:
        self._hide_questions()
        self.give_panel.ask(self.tr("by the protocol"))

    def _note_given(self, day: object, how: str) -> None:
        page = self._page
        if page is None:
            return
        answered = tuple(point.id for point in page.points if point.is_answered)
        told = WORDS.given(len(answered))
        giving = Giving(answered, day, how)  # type: ignore[arg-type]
        self._do(partial(self._answers.give, giving), lambda _: self._message.say(told, Tone.DONE))

    def _do(self, deed: Callable[[], object], done: Callable[[object], None] | None = None) -> None:
        self._message.clear()
        self._desk.jobs.run(self, deed, done, self._message.refuse)

    def _hide_questions(self) -> None:
        for panel in (self.point_panel, self.take_panel, self.file_panel, self.give_panel):
            panel.hide()

    def _columns(self) -> list[Column[WalkRow]]:
        today = self._desk.clock.today
        return [
            Column(self.tr("Walk"), lambda row: row.name, tip=lambda row: row.area),
            Column(self.tr("Day"), lambda row: day_words(row.held_on, today()), width=96, muted=True),
            Column(self.tr("Points"), lambda row: str(row.points), width=72, right=True, optional=1),
        ]

    def _make_buttons(self) -> None:
        self.add_button = KeyButton(self.tr("New walk"), self._add, key="N", sign=Icon.ADD)
        self.file_button = KeyButton(self.tr("From a file…"), self._ask_file, key="F", sign=Icon.IMPORT)
        self.point_button = KeyButton(self.tr("Add a point…"), self._ask_point, key="P", sign=Icon.WRITE)
        self.take_button = KeyButton(self.tr("Take in reports…"), self._ask_take, key="K", sign=Icon.LINK)
        self.let_go_button = KeyButton(self.tr("Let the point go"), self._let_go, sign=Icon.UNLINK)
        self.protocol_button = KeyButton(
            self.tr("Protocol as PDF…"), self._print, key="U", sign=Icon.PAPER, look=Look.FILLED
        )
        self.given_button = KeyButton(self.tr("The answers are given…"), self._ask_given, key="L")
        self.remove_button = KeyButton(self.tr("Remove the walk"), self._remove, sign=Icon.DELETE)

    def _connect(self) -> None:
        self.list.chosen.connect(self._open)
        self.list.opened.connect(lambda _id: self.points.list.setFocus())
        self.form.reread.connect(self.refresh)
        self.point_panel.agreed.connect(self._note_point)
        self.take_panel.agreed.connect(self._take)
        self.file_panel.agreed.connect(self._take_file)
        self.give_panel.agreed.connect(self._note_given)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(INSIDE, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(FlowLayout(self.add_button, self.file_button))
        column.addWidget(self.list, 1)
        panel = SidePanel()
        panel.add(self.form)
        panel.add_row(self.point_button, self.take_button, self.protocol_button, self.given_button)
        for asked in (self.point_panel, self.take_panel, self.give_panel):
            panel.add(asked)
        panel.add_row(self.left)
        panel.add(self.points)
        panel.add_row(self.let_go_button, self.remove_button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(panel)
        split.setSizes([340, 600])
        split.setStretchFactor(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.file_panel)
        whole.addWidget(self._stack, 1)
