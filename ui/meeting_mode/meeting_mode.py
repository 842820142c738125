"""Meeting mode: the agenda, the item and its place on one screen for the whole table, led by keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.one_line.decision_words import CANONICAL
from models.kinds import Changes, Kind
from models.measures.values import Decision
from models.meetings.rules import awaits_answer
from models.meetings.values import AgendaLine, MeetingPage, MinutesState, Section
from models.states import PROMISED_MEASURES
from ui.desk import Desk
from ui.icons import Icon
from ui.meeting_mode.head import ModeHead
from ui.meeting_mode.item_clocks import ItemClocks
from ui.meeting_mode.item_map import ItemMap
from ui.meeting_mode.item_stage import ItemStage
from ui.meeting_mode.mode_dress import ModeDress
from ui.meeting_mode.mode_keys import ModeFoot, QuietKey
from ui.meeting_mode.sizes import ON_PAGES
from ui.meeting_mode.wall_item import Places, WallItem, read_item
from ui.meetings.agenda_list import AgendaList
from ui.meetings.attendance_view import AttendanceView
from ui.meetings.item_facts import MeetingServices
from ui.meetings.one_line_field import OneLineField
from ui.meetings.seating import Seating
from ui.style import Tone
from ui.text_fields import TextFields
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_bar import MessageBar
from ui.widgets.overtaken import tell_overtaken

SECOND_MS = 1000
# Shares of the window's width.
AGENDA, MAP = 0.225, 0.32
SMALLEST = (1024, 600)
# What one line is begun with; written anywhere, it begins one.
LINE_MARKS = frozenset({"@", ">"})
WORD_OF = {decision: word for word, decision in CANONICAL.items()}
TOUCHED = (Kind.MEETING, Kind.MEASURE, Kind.CASE, Kind.REPORT, Kind.AREA, Kind.ACTOR)


class MeetingMode(QWidget):
    """`left(item_id)` when the person goes back, `held` when the meeting is over."""

    left = Signal(int)
    held = Signal()

    def __init__(self, desk: Desk, services: MeetingServices, places: Places) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._places = places
        self._page: MeetingPage | None = None
        self._wanted: int | None = None
        self._is_arriving = False
        self._came_from: int | None = None
        self.dress = ModeDress(self, desk.settings)
        self.clocks = ItemClocks(desk.clock.now)
        self.message = MessageBar(self)
        self.head = ModeHead()
        self.view = AgendaList(self.tr("Agenda"), desk.clock.today)
        self.table = self.view.lines
        self.stage = ItemStage(desk, services)
        self.attendance = AttendanceView()
        self.attendance.ask_only_presence()
        self._seating = Seating(desk.jobs, services.meetings, self.attendance, self.message)
        self.map = ItemMap(desk, places)
        self.one_line = OneLineField(desk, services.lines)
        self._seconds = QTimer(self, interval=SECOND_MS)
        self._make_keys()
        self._lay_out()
        self._connect()

    # Where it is

    @property
    def page(self) -> MeetingPage | None:
        return self._page

    @property
    def line(self) -> AgendaLine | None:
        """The item before the table."""
        chosen = self.view.chosen_id
        place = self.table.place_of(chosen) if chosen is not None else None
        return self.table.row_at(place) if place is not None else None

    @property
    def is_locked(self) -> bool:
        return self._page is None or self._page.minutes_state is not MinutesState.DRAFT

    def open(self, meeting_id: int, item_id: int | None = None) -> None:
        """Show the meeting at the item with *item_id*, else at the first that is not dealt with."""
        self._wanted, self._is_arriving = item_id, True
        self._read(meeting_id)

    def step(self, by: int) -> None:
        """Go on to the next item, or back; nothing is dealt with by being passed."""
        self.save()
        self.view.choose_place(self.view.currentIndex().row() + by)
        self.take_keyboard()

    def go_to_attendance(self) -> None:
        """Show who is there; the same key goes back."""
        opening = next((line for line in self.table.rows if line.section is Section.OPENING), None)
        line = self.line
        if opening is None or line is None:
            return
        self.save()
        self._came_from = line.id
        self.view.choose(opening.id)
        self.take_keyboard()

    def go_back(self) -> None:
        """From who is there to where one was."""
        if self._came_from is not None:
            self.view.choose(self._came_from)
            self._came_from = None
        self.take_keyboard()

    def take_keyboard(self) -> None:
        line = self.line
        is_opening = line is not None and line.section is Section.OPENING
        (self.attendance.view if is_opening else self.stage).setFocus()

    # Deeds

    def deal_with(self) -> None:
        """The item is dealt with, and on to the next; pressed on one that is, it takes that back."""
        line, page = self.line, self._page
        if line is None or page is None or self.is_locked:
            return
        self.save()
        self.message.clear()
        if not line.is_done and awaits_answer(line, page.attendance):
            self.message.say(self._awaited(line), Tone.WAITING)
            return
        self.stage.form.show_line(line)
        self.stage.form.tick(is_done=not line.is_done)
        if not line.is_done:
            self.step(1)

    def write(self) -> None:
        """Write a note on the item."""
        if not self.is_locked and self._middle.currentWidget() is self.stage:
            self.stage.write()

    def begin_line(self, words: str = "") -> None:
        """Write one line, that begins with *words* where none is begun."""
        if self.one_line.isVisible():
            self.one_line.begin(words)

    def decide(self, decision: Decision) -> None:
        """Begin the line with one of the four decisions; it says what that one needs."""
        self.begin_line(f">{WORD_OF[decision]} ")

    def move_date(self) -> None:
        """Begin the line that moves the due date."""
        self.begin_line(f">{WORD_OF[None]} ")

    def save(self) -> None:
        """Keep what is being written."""
        self.stage.form.leave()

    def leave(self) -> None:
        """Go back to the page, with nothing lost."""
        self.close()

    def end(self) -> None:
        """The meeting is over."""
        page = self._page
        self.save()
        if page is not None and not self.is_locked:
            deed = partial(self._services.meetings.close, page.id, page.version)
            self._desk.jobs.run(self, deed, lambda _: self._tell_held(), self.message.refuse)

    # Showing

    def tick(self) -> None:
        """Show what time it is."""
        if (page := self._page) is not None:
            spent = self.clocks.spent(self.view.chosen_id or 0)
            self.head.show_time(page, self._desk.clock.now(), spent)

    def _read(self, meeting_id: int) -> None:
        read = partial(self._services.meetings.page, meeting_id)
        self._desk.jobs.run(self, read, self._show_page, self.message.refuse)

    def _show_page(self, page: MeetingPage) -> None:
        self._page = page
        self._seating.meeting_id = page.id
        self.view.show_lines(page.agenda)
        self.attendance.show_lines(page.attendance)
        self.attendance.setEnabled(not self.is_locked)
        if not page.agenda:
            self._middle.setCurrentWidget(self._nothing)
        if self._is_arriving and (self._wanted is None or not self.view.choose(self._wanted)):
            self.view.choose_place(_first_undone(page))
        self._show_item()
        if self._is_arriving:
            self.take_keyboard()
        self._is_arriving = False

    def _choose(self, _item_id: int) -> None:
        self.save()
        self._show_item()

    def _show_item(self) -> None:
        line, page = self.line, self._page
        if page is None:
            return
        self._show_keys()
        self.clocks.show(line.id if line is not None and self.isVisible() else None)
        self.head.show_page(page, self.view.currentIndex().row() + 1)
        self.tick()
        if line is None:
            return
        is_opening = line.section is Section.OPENING
        self._middle.setCurrentWidget(self._opening if is_opening else self.stage)
        self.map.setHidden(is_opening)
        self.view.scrollTo(self.view.currentIndex(), AgendaList.ScrollHint.PositionAtCenter)
        self.stage.begin(line, page, is_locked=self.is_locked)
        self.one_line.show_item(line.id)
        self.one_line.setHidden(is_opening or self.is_locked)
        read = partial(read_item, self._services, self._places, page, line)
        self._desk.jobs.run(self, read, self._show_facts, self.message.refuse)

    def _show_facts(self, item: WallItem) -> None:
        if item.line.id == self.view.chosen_id:
            self.stage.show_item(item)
            self.map.show_item(item)
            measure = item.facts.measure
            is_promised = measure is not None and measure.state in PROMISED_MEASURES
            self.move_key.setVisible(is_promised and not self.is_locked)

    def _show_keys(self) -> None:
        """Only the keys that do something now."""
        line = self.line
        is_opening = line is not None and line.section is Section.OPENING
        is_done = line is not None and line.is_done
        self.done_key.say(self.tr("Not dealt with") if is_done else self.tr("Dealt with"))
        self.done_key.setVisible(line is not None and not self.is_locked)
        self.end_key.setVisible(not self.is_locked)
        self.write_key.setVisible(line is not None and not self.is_locked and not is_opening)
        self.line_key.setVisible(line is not None and not self.is_locked and not is_opening)
        self.move_key.setVisible(line is not None and line.measure_id is not None and not self.is_locked)
        self.attendance_key.setVisible(line is not None and not is_opening)
        self.back_key.setVisible(is_opening and self._came_from is not None)

    def _awaited(self, line: AgendaLine) -> str:
        if line.section is Section.OPENING:
            return self.tr("Not everyone has been asked yet.")
        return self.tr("Only a decision deals with a measure: 1–4.")

    def _tell_held(self) -> None:
        self.held.emit()
        self.close()

    def _line_carried_out(self) -> None:
        """The keys lead the meeting again."""
        self.message.clear()
        self.take_keyboard()

    def _tell_overtaken(self, name: str) -> None:
        tell_overtaken(self.message, self.stage.form, name)
        if self._page is not None:
            self._read(self._page.id)

    def _hear(self, changes: Changes) -> None:
        if self._page is not None and self.isVisible() and changes.of(*TOUCHED):
            self._read(self._page.id)

    def _size(self) -> None:
        """Let type and room follow the window."""
        self.dress.wear()
        sizes = self.dress.sizes
        for part in (self.head, self.stage, self.foot):
            part.size_to(sizes)
        self.view.enlarge(sizes.small / ON_PAGES)
        self.attendance.view.enlarge(sizes.scale)
        self.map.marker_scale = sizes.scale
        edge = round(sizes.body * 1.4)
        self._opening_column.setContentsMargins(edge, edge, edge, edge // 2)

    def _make_keys(self) -> None:
        self.before_key = QuietKey(self.tr("Before"), partial(self.step, -1), key="Left")
        self.next_key = QuietKey(self.tr("Next"), partial(self.step, 1), key="Right")
        self.done_key = QuietKey(self.tr("Dealt with"), self.deal_with, key="K")
        self.line_key = QuietKey(self.tr("One line"), self.begin_line, key=".")
        self.move_key = QuietKey(self.tr("Move date"), self.move_date, key="F")
        self.write_key = QuietKey(self.tr("Note"), self.write, key="S")
        self.attendance_key = QuietKey(self.tr("Attendance"), self.go_to_attendance, key="N")
        self.back_key = QuietKey(self.tr("Back to the item"), self.go_back, key="B")
        self.scheme_key = QuietKey(self.tr("Light or dark"), self.dress.switch, key="L")
        self.end_key = QuietKey(self.tr("The meeting is over"), self.end, key="Ctrl+E")
        self.leave_key = QuietKey(self.tr("Leave"), self.leave, cap="Esc")
        keys = (self.before_key, self.next_key, self.done_key, self.line_key, self.move_key, self.write_key)
        more = (self.attendance_key, self.back_key, self.scheme_key, self.end_key, self.leave_key)
        self.foot = ModeFoot(self.one_line, *keys, *more)
        for key, deed in (("PgDown", partial(self.step, 1)), ("PgUp", partial(self.step, -1))):
            self._on(key, deed)
        self._on("F11", self.leave)
        self._on("Ctrl+Z", self._desk.navigation.undo)

    def _on(self, key: str, deed: object) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(deed)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Meeting mode"))
        self.setMinimumSize(*SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opening = QWidget()
        self._opening_column = QVBoxLayout(self._opening)
        self._opening_column.addWidget(self.attendance)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._opening)
        self._middle.addWidget(self.stage)
        words = self.tr("The agenda is gathered when the meeting is begun.")
        self._nothing = EmptyState(Icon.MEETINGS, self.tr("Nothing on the agenda"), words)
        self._middle.addWidget(self._nothing)
        self._beside = QFrame()
        self._beside.setObjectName("beside")
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 1, 0)
        beside.addWidget(self.view)
        row = QHBoxLayout()
        row.setSpacing(0)
        for widget in (self._beside, self._middle, self.map):
            row.addWidget(widget, 1 if widget is self._middle else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(row, 1)
        column.addWidget(self.message)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        TextFields(self)
        self.view.chosen.connect(self._choose)
        self.attendance.view.opened.connect(lambda _id: self.step(1))
        self.stage.decided.connect(self.decide)
        self.stage.form.kept.refused.connect(self.message.refuse)
        self.one_line.carried_out.connect(self._line_carried_out)
        self.one_line.refused.connect(self.message.refuse)
        self.stage.form.kept.overtaken.connect(self._tell_overtaken)
        self._seconds.timeout.connect(self.tick)
        self._desk.changes.committed.connect(self._hear)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.dress.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.setFixedWidth(round(event.size().width() * AGENDA))
        self.map.setFixedWidth(round(event.size().width() * MAP))
        if event.size().height() != event.oldSize().height():
            self._size()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seconds.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whatever closes it, what is being written is kept."""
        self.save()
        self._seconds.stop()
        self.clocks.show(None)
        super().closeEvent(event)
        self.left.emit(self.view.chosen_id or 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, a mark begins a line, and Esc goes out: of what is being written first."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(1)
        elif event.text() in LINE_MARKS:
            self.begin_line(event.text())
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.focusWidget() in {self.stage, self.attendance.view, self, None}:
            self.leave()
        else:
            self.save()
            self.take_keyboard()


def _first_undone(page: MeetingPage) -> int:
    return next((place for place, line in enumerate(page.agenda) if not line.is_done), 0)
