"""Taking the meeting: the agenda on the left, the item in the middle, a key to the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.meetings.rules import awaits_answer, first_undone
from models.meetings.values import AgendaLine, MeetingPage, MinutesState, Section
from ui.desk import Desk
from ui.icons import Icon
from ui.meetings.agenda_deeds import AgendaDeeds
from ui.meetings.agenda_list import AgendaList
from ui.meetings.attendance_view import AttendanceView
from ui.meetings.item_facts import ItemFacts, MeetingServices, read_facts
from ui.meetings.item_panel import ItemPanel
from ui.meetings.live_paper import LivePaper
from ui.meetings.seating import Seating
from ui.style import BETWEEN, EDGE, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice

AGENDA_WIDTH = 308
# The key, and what it begins the line with.
_BEGINS_LINE = {"@": "@", ">": ">", ".": ""}


class TakingView(QWidget):
    """`left` when the person goes back to the meetings, `held` when the meeting is over,
    `next_planned(id)` where the next one was planned then, `mode_wanted(item_id)` to go on in meeting mode.
    """

    left = Signal()
    mode_wanted = Signal(int)
    held = Signal()
    next_planned = Signal(int)

    def __init__(self, desk: Desk, services: MeetingServices, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._message = message
        self._page: MeetingPage | None = None
        self.place = label("", Role.MUTED)
        self.view = AgendaList(self.tr("Agenda"), desk.clock.today, settings=desk.settings)
        self.agenda_deeds = AgendaDeeds(desk, services.meetings, self.view, message, adds=False)
        self.table = self.view.lines
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.attendance = AttendanceView()
        self._seating = Seating(desk.jobs, services.meetings, self.attendance, message)
        self.item = ItemPanel(desk, services, message)
        self.mode_button = KeyButton(self.tr("Meeting mode"), self.ask_mode, key="F11", sign=Icon.SHOW)
        self.back_button = KeyButton(self.tr("Back"), self.leave, cap="Esc")
        self.before_button = KeyButton(self.tr("Before"), partial(self.step, -1), key="PgUp")
        self.next_button = KeyButton(self.tr("Next"), partial(self.step, 1), key="PgDown", look=Look.FILLED)
        self.held_button = KeyButton(
            self.tr("The meeting is over"), self._close, key="Ctrl+E", sign=Icon.DONE
        )
        self.paper = LivePaper(desk.jobs)
        self.paper_button = KeyButton(
            self.tr("The paper"), self.toggle_paper, key="F8", sign=Icon.PAPER, look=Look.QUIET
        )
        self.paper_button.setCheckable(True)
        self._lay_out()
        self._connect()

    @property
    def deeds(self) -> tuple[QWidget, ...]:
        """What stands in the page's head while a meeting is taken."""
        return (
            self.place,
            self.mode_button,
            self.back_button,
            self.paper_button,
            self.held_button,
            self.before_button,
            self.next_button,
        )

    @property
    def page(self) -> MeetingPage | None:
        return self._page

    def name(self, actors: list[Choice]) -> None:
        self.item.name(actors)

    def show_page(self, page: MeetingPage) -> None:
        """Show the meeting, and keep the chosen item."""
        is_other = self._page is None or self._page.id != page.id
        self._page = page
        self._seating.meeting_id = page.id
        self.view.show_lines(page.agenda)
        self.agenda_deeds.show_page(page)
        self.attendance.show_lines(page.attendance)
        if (is_other or self.view.chosen_id is None) and page.agenda:
            self.view.choose_place(0)
        self._show_item()
        self._ask_paper()

    def toggle_paper(self) -> None:
        """Show the minutes beside the text as they are written, or put them away."""
        is_shown = self.paper.isHidden()
        self._ask_paper()
        self.paper.setVisible(is_shown)
        self.paper_button.setChecked(is_shown)
        if is_shown:
            agenda, *_ = self._split.sizes()
            rest = sum(self._split.sizes()) - agenda
            self._split.setSizes([agenda, rest - rest * 9 // 20, rest * 9 // 20])

    def begin(self) -> None:
        """Take the keyboard where the meeting stands: at the first item that is not dealt with."""
        if (page := self._page) is not None:
            self.view.choose_place(first_undone(page.agenda, page.attendance))
        self._take_keyboard()

    def step(self, by: int) -> None:
        """Deal with the item, unless it awaits an answer, and go on to the next; or just go back one."""
        self.item.leave()
        line, page = self._line(), self._page
        if by > 0 and line is not None and page is not None and not awaits_answer(line, page.attendance):
            self.item.form.show_line(line)
            self.item.form.tick()
        self.view.choose_place(self.view.currentIndex().row() + by)
        self._take_keyboard()

    def ask_mode(self) -> None:
        """Go on in meeting mode, at the same item."""
        self.item.leave()
        self.mode_wanted.emit(self.view.chosen_id or 0)

    def come_back(self, item_id: int) -> None:
        """Go on where meeting mode was left."""
        self.view.choose(item_id)
        self._take_keyboard()

    def leave(self) -> None:
        self.item.leave()
        self.left.emit()

    def save(self) -> None:
        """Keep what is being written."""
        self.item.leave()

    def _ask_paper(self) -> None:
        if self._page is not None:
            minutes = self._services.meetings.minutes_pdf
            self.paper.ask(partial(minutes, self._page.id, self.item.form.wish))

    def _take_keyboard(self) -> None:
        line = self._line()
        is_opening = line is not None and line.section is Section.OPENING
        (self.attendance.view if is_opening else self.view).setFocus()

    def _line(self) -> AgendaLine | None:
        chosen = self.view.chosen_id
        place = self.table.place_of(chosen) if chosen is not None else None
        return self.table.row_at(place) if place is not None else None

    def _choose(self, item_id: int) -> None:
        self.item.leave(item_id)
        self._show_item()

    def _show_item(self) -> None:
        line, page = self._line(), self._page
        if line is None or page is None:
            return
        words = self.tr("item {number} of {count}")
        number = self.view.currentIndex().row() + 1
        self.place.setText(words.format(number=number, count=len(page.agenda)))
        is_opening = line.section is Section.OPENING
        self._middle.setCurrentWidget(self._opening if is_opening else self.item)
        meeting_id = page.id
        self._desk.jobs.run(self, lambda: read_facts(self._services, meeting_id, line), self._show_facts)

    def _show_facts(self, facts: ItemFacts) -> None:
        page = self._page
        if page is not None and facts.line.id == self.view.chosen_id:
            self.item.show_facts(page.id, facts, is_locked=page.minutes_state is not MinutesState.DRAFT)

    def _close(self) -> None:
        page = self._page
        self.item.leave()
        if page is not None:
            deed = partial(self._services.meetings.close, page.id, page.version)
            self._desk.jobs.run(self, deed, self._tell_held, self._message.refuse)

    def _tell_held(self, planned: int | None) -> None:
        self.held.emit()
        if planned is not None:
            self.next_planned.emit(planned)

    def _lay_out(self) -> None:
        self._opening = QWidget()
        opening = QVBoxLayout(self._opening)
        opening.setContentsMargins(EDGE, INSIDE, EDGE, BETWEEN)
        opening.addWidget(self.attendance)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._opening)
        self._middle.addWidget(self.item)
        left = QWidget()
        agenda = QVBoxLayout(left)
        agenda.setContentsMargins(0, 0, 0, 0)
        agenda.setSpacing(0)
        agenda.addWidget(self.view, 1)
        agenda.addWidget(self.agenda_deeds)
        split = self._split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._middle)
        split.addWidget(self.paper)
        self.paper.hide()
        split.setStretchFactor(1, 1)
        split.setSizes([AGENDA_WIDTH, 820])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _begin_line(self, key: str) -> None:
        if key in _BEGINS_LINE and self._middle.currentWidget() is self.item:
            self.item.line.begin(_BEGINS_LINE[key])

    def _connect(self) -> None:
        self.view.typed.connect(self._begin_line)
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(lambda _id: self.item.form.note.setFocus())
        self.item.form.written.connect(self._ask_paper)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A panel that asks takes its own Esc; what is left goes back. A mark begins the item's line."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.text() in _BEGINS_LINE:
            self._begin_line(event.text())
        else:
            super().keyPressEvent(event)
