"""How the window on the wall is laid out: head, agenda, the item and its map, and the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.meetings.values import AgendaLine, Section
from ui.desk import Desk
from ui.icons import Icon
from ui.meeting_mode.head import ModeHead
from ui.meeting_mode.item_map import ItemMap
from ui.meeting_mode.item_stage import ItemStage
from ui.meeting_mode.mode_dress import ModeDress
from ui.meeting_mode.mode_foot import ModeFoot
from ui.meeting_mode.sizes import ON_PAGES
from ui.meeting_mode.wall_item import Places
from ui.meetings.agenda_list import AgendaList
from ui.meetings.attendance_view import AttendanceView
from ui.meetings.item_facts import MeetingServices
from ui.meetings.lift_panel import LiftPanel
from ui.meetings.one_line_field import OneLineField
from ui.meetings.park_panel import ParkPanel
from ui.style import INSIDE
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_bar import MessageBar

# Shares of the window's width.
AGENDA, MAP = 0.225, 0.32
SMALLEST = (1024, 600)


class ModeFrame(QWidget):
    """All that is seen, as large as the window is; whoever inherits fills it and hands over the foot."""

    def __init__(self, desk: Desk, services: MeetingServices, places: Places) -> None:
        super().__init__()
        self.dress = ModeDress(self, desk.settings)
        self.message = MessageBar(self)
        self.head = ModeHead()
        self.view = AgendaList(self.tr("Agenda"), desk.clock.today)
        self.table = self.view.lines
        self.stage = ItemStage(desk, services)
        self.attendance = AttendanceView()
        self.attendance.ask_only_presence()
        self.map = ItemMap(desk, places)
        self.park_panel = ParkPanel(desk.clock.today)
        self.lift_panel = LiftPanel(self.tr("Lift the matter to another body"), self.tr("Lift"))
        for panel in (self.park_panel, self.lift_panel):
            panel.setContentsMargins(INSIDE, 0, INSIDE, 0)
        self.one_line = OneLineField(desk, services.lines)

    @property
    def line(self) -> AgendaLine | None:
        """The item before the table."""
        chosen = self.view.chosen_id
        place = self.table.place_of(chosen) if chosen is not None else None
        return self.table.row_at(place) if place is not None else None

    @property
    def is_at_opening(self) -> bool:
        line = self.line
        return line is not None and line.section is Section.OPENING

    def take_keyboard(self) -> None:
        """Let the keys lead the meeting."""
        (self.attendance.view if self.is_at_opening else self.stage).setFocus()

    def show_middle(self) -> None:
        """Who is there has the whole width, an item stands beside its map, and nothing says so."""
        is_opening = self.is_at_opening
        shown = self._opening if is_opening else self._item if self.line is not None else self._nothing
        self._middle.setCurrentWidget(shown)
        self.map.setHidden(is_opening)
        self.view.scrollTo(self.view.currentIndex(), AgendaList.ScrollHint.PositionAtCenter)

    def lay_out(self, foot: ModeFoot) -> None:
        self.foot = foot
        self.setWindowTitle(self.tr("Meeting mode"))
        self.setMinimumSize(*SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opening = QWidget()
        self._opening_column = QVBoxLayout(self._opening)
        self._opening_column.addWidget(self.attendance)
        words = self.tr("The agenda is gathered when the meeting is begun.")
        self._nothing = EmptyState(Icon.MEETINGS, self.tr("Nothing on the agenda"), words)
        self._item = QWidget()
        item = QVBoxLayout(self._item)
        item.setContentsMargins(0, 0, 0, 0)
        item.setSpacing(0)
        item.addWidget(self.stage, 1)
        item.addWidget(self.stage.answers)
        self._middle = QStackedWidget()
        for widget in (self._opening, self._item, self._nothing):
            self._middle.addWidget(widget)
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
        for part in (self.park_panel, self.lift_panel, self.message, self.foot):
            column.addWidget(part)

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
