"""What is done about the agenda itself, below its list: move, park and add items."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.meetings import Meetings
from models.meetings.values import AgendaLine, MeetingPage, MinutesState, Section
from ui.desk import Desk
from ui.icons import Icon
from ui.meetings.agenda_list import AgendaList
from ui.meetings.own_item_panel import OwnItemPanel
from ui.meetings.park_panel import ParkPanel
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout
from ui.widgets.message_bar import MessageBar


class AgendaDeeds(QWidget):
    """Acts on the item that is chosen in *view*; `done` when the meeting should be read again.

    `added` when a new item has come into the list and is chosen there.
    """

    done = Signal()
    added = Signal()

    def __init__(
        self, desk: Desk, meetings: Meetings, view: AgendaList, message: MessageBar, *, adds: bool = True
    ) -> None:
        """*adds* where items of one's own are added here."""
        super().__init__()
        self._desk = desk
        self._meetings = meetings
        self._view = view
        self._message = message
        self._adds = adds
        self._page: MeetingPage | None = None
        # The new item, until the list shows it.
        self._new: int | None = None
        self.park_panel = ParkPanel(desk.clock.today)
        self.own_panel = OwnItemPanel()
        self.up_button = self._button(self.tr("Up"), partial(self.move_item, -1), "Alt+Up")
        self.down_button = self._button(self.tr("Down"), partial(self.move_item, 1), "Alt+Down")
        self.park_button = self._button(self.tr("Park…"), self.park, "V")
        self.own_button = self._button(self.tr("New item…"), self.ask_own, "P", Icon.ADD)
        self.remove_button = self._button(self.tr("Take the item away"), self.remove, "Del")
        self.up_button.setAccessibleName(self.tr("Move the item up"))
        self.down_button.setAccessibleName(self.tr("Move the item down"))
        self._lay_out()
        self.park_panel.agreed.connect(self._park)
        self.own_panel.agreed.connect(self._add)
        view.chosen.connect(lambda _id: self._show())

    def show_page(self, page: MeetingPage) -> None:
        if self._page is not None and self._page.id != page.id:
            self.park_panel.hide()
            self.own_panel.hide()
        self._page = page
        self._choose_new()
        self._show()

    # Deeds

    def move_item(self, steps: int) -> None:
        """Put the chosen item further down its section, up where negative; gathering leaves it there."""
        if (line := self._line()) is not None:
            self._do(partial(self._meetings.move_item, line.id, line.version, steps))

    def park(self) -> None:
        """Ask until when the chosen item rests; or take it up again where it does."""
        line, page = self._line(), self._page
        if line is None or page is None:
            return
        if line.parked_to is None:
            self.park_panel.ask(page)
        else:
            self._do(partial(self._meetings.unpark, line.id, line.version))

    def ask_own(self) -> None:
        """Ask for an own item, under the section that is looked at."""
        line = self._line()
        self.own_panel.ask(line.section if line is not None else Section.OTHER)

    def remove(self) -> None:
        """Take the chosen own item off the agenda."""
        if (line := self._line()) is not None and line.is_own:
            self._do(partial(self._meetings.remove_item, line.id, line.version))

    def _park(self, monday: date) -> None:
        if (line := self._line()) is not None:
            deed = partial(self._meetings.park, line.id, line.version, monday)
            self._do(deed, self.park_panel.hide)

    def _add(self, section: Section, title: str) -> None:
        if (page := self._page) is not None:
            self._message.clear()
            deed = partial(self._meetings.add_item, page.id, section, title)
            self._desk.jobs.run(self, deed, self._tell_added, self._message.refuse)

    def _tell_added(self, item_id: int) -> None:
        self._new = item_id
        self.own_panel.hide()
        self.done.emit()
        self._choose_new()

    def _choose_new(self) -> None:
        """The list may have been read again before it is told which item is new, or after."""
        if self._new is not None and self._view.choose(self._new):
            self._new = None
            self._view.setFocus()
            self.added.emit()

    def _do(self, deed: Callable[[], object], done: Callable[[], object] | None = None) -> None:
        self._message.clear()

        def tell(_answer: object) -> None:
            if done is not None:
                done()
            self.done.emit()

        self._desk.jobs.run(self, deed, tell, self._message.refuse)

    # Showing

    def _line(self) -> AgendaLine | None:
        """The chosen item; what is computed beneath one is none."""
        chosen = self._view.chosen_id
        place = self._view.lines.place_of(chosen) if chosen is not None and chosen > 0 else None
        return self._view.lines.row_at(place) if place is not None else None

    def _show(self) -> None:
        line, page = self._line(), self._page
        is_open = page is not None and page.minutes_state is MinutesState.DRAFT
        is_movable = line is not None and not line.is_standing
        self.setVisible(is_open and (self._adds or is_movable))
        self.up_button.setVisible(is_movable)
        self.down_button.setVisible(is_movable)
        self.park_button.setVisible(line is not None and line.area_id is None and is_movable)
        self.own_button.setVisible(self._adds)
        self.remove_button.setVisible(self._adds and line is not None and line.is_own)
        if line is not None:
            self.park_button.say(self.tr("Park…") if line.parked_to is None else self.tr("Take it up now"))

    def _button(
        self, words: str, deed: Callable[[], object], key: str, sign: Icon | None = None
    ) -> KeyButton:
        return KeyButton(words, deed, key=key, sign=sign, look=Look.QUIET)

    def _lay_out(self) -> None:
        buttons = FlowLayout(
            self.own_button, self.park_button, self.up_button, self.down_button, self.remove_button
        )
        column = QVBoxLayout(self)
        edge = 0 if self._adds else INSIDE // 2
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(INSIDE)
        column.addLayout(buttons)
        column.addWidget(self.own_panel)
        column.addWidget(self.park_panel)
