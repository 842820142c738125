"""The page Möten: the meetings, the one being taken, and its minutes on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import day_words, week_words
from desktop.wording import label as label_of
from models.kinds import Changes, Kind
from models.meetings.values import MeetingDraft, MeetingPage, MeetingRow, MeetingState, MinutesState, Section
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.icons import Icon
from ui.meetings.item_facts import MeetingServices
from ui.meetings.meeting_panel import MeetingPanel
from ui.meetings.paper_view import PaperView
from ui.meetings.plan_panel import PlanPanel
from ui.meetings.taking_view import TakingView
from ui.meetings.words import MEETING_TONES, MINUTES_TONES, WORDS
from ui.navigation import Goal
from ui.papers.papers_view import PapersView
from ui.rows import Column, RowTable
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.picker import Choice
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ui.meeting_mode.meeting_mode import MeetingMode

NAME = "meetings"
LIST_WIDTH, LEAST_LIST_WIDTH = 340, 290


class MeetingsScreen(Page):
    def __init__(
        self, desk: Desk, services: MeetingServices, make_mode: Callable[[], MeetingMode] | None = None
    ) -> None:
        """*make_mode* makes the window for the wall, when it is first wanted; without it none is offered."""
        super().__init__("")
        self._make_mode = make_mode
        self._mode: MeetingMode | None = None
        self._desk = desk
        self._services = services
        self._meetings = services.meetings
        self._wanted_id: int | None = None
        self._has_looked_ahead = False
        self.set_title(self.tr("Meetings"))
        self.table: RowTable[MeetingRow] = RowTable(_columns(desk))
        self.view = TableView(self.table, self.tr("Meetings"), desk.settings)
        self.panel = MeetingPanel(desk, services.meetings, self.message)
        self.plan_panel = PlanPanel(desk.clock.today)
        self.plan_button = KeyButton(self.tr("Plan a meeting"), self.ask_plan, key="N", sign=Icon.ADD)
        self.taking = TakingView(desk, services, self.message)
        self.paper = PaperView(desk.jobs, services.meetings, self.message)
        self.papers = PapersView(desk, services.papers, self.message)
        self._lay_out_parts()
        self._connect()

    def refresh(self) -> None:
        if not self._has_looked_ahead:
            self._has_looked_ahead = True
            # Another program may hold the store: then it is for that one to plan.
            self._desk.jobs.run(self, self._meetings.open_next, self._tell_planned, lambda _refusal: None)
        self._desk.jobs.run(self, self._meetings.listing, self._show)
        if self.is_taking:
            self._read_taken()

    def arrive(self, goal: Goal) -> None:
        """Show the meeting, or the next one in meeting mode at the first item of the section "mode"."""
        self._show_browse()
        if section := goal.filters.get("mode"):
            find = partial(self._first_of, Section(section))
            self._desk.jobs.run(self, find, lambda found: self.open_mode(*found), self.message.refuse)
        if goal.id is not None:
            self._wanted_id = goal.id
        self.refresh()

    def ask_plan(self) -> None:
        """Ask for the next meeting, proposed from the series."""
        self._desk.jobs.run(self, self._meetings.proposal, self.plan_panel.ask)

    def show_paper(self, meeting_id: int) -> None:
        """Set the minutes beside the window's own work, and show them."""
        self.message.say(self.tr("Setting the minutes…"))
        self._desk.jobs.run(
            self, partial(self._meetings.page, meeting_id), self._set_paper, self.message.refuse
        )

    def choose_papers(self, meeting_id: int) -> None:
        """Choose which papers of the meeting to write, and where."""

        def show(page: MeetingPage) -> None:
            is_draft = page.minutes_state is MinutesState.DRAFT
            words = self.tr("The minutes are a draft, and every paper says so") if is_draft else ""
            self._show_part(self.papers, WORDS.papers(page.held_on), words)
            self.papers.open(page.id)

        self._desk.jobs.run(self, partial(self._meetings.page, meeting_id), show, self.message.refuse)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("write on the chosen item")),
            ("@  >  .", self.tr("write one line on it")),
            ("1 – 4", self.tr("the four decisions")),
        ]

    @property
    def over(self) -> QWidget | None:
        return self._mode if self._mode is not None and self._mode.isVisible() else None

    @property
    def mode(self) -> MeetingMode | None:
        """The window for the wall, once it has been opened."""
        return self._mode

    def open_mode(self, meeting_id: int, item_id: int | None = None) -> None:
        """Show the meeting on the whole screen, at the item with *item_id* where it is said."""
        if self._make_mode is None:
            return
        if self._mode is None:
            self._mode = self._make_mode()
            self._mode.left.connect(self._come_back)
            self._mode.held.connect(self._show_browse)
            # It goes with the program's window, and is one of its own.
            self._mode.setParent(self.window(), Qt.WindowType.Window)
        self._mode.open(meeting_id, item_id)
        self._mode.setScreen(self.screen())
        self._mode.showFullScreen()
        self._mode.activateWindow()

    def _first_of(self, section: Section) -> tuple[int, int | None]:
        """The next meeting, and its first item in a section, one about something of its own before others."""
        rows = self._meetings.listing()
        if not rows:
            raise Refusal(RefusalKind.NO_MEETING)
        page = self._meetings.page(rows[_next_place(rows)].id)
        lines = [line for line in page.agenda if line.section is section]
        lines.sort(key=lambda line: line.is_standing)
        return page.id, lines[0].id if lines else None

    def _open_mode_here(self, item_id: int) -> None:
        if (page := self.taking.page) is not None:
            self.open_mode(page.id, item_id)

    def _come_back(self, item_id: int) -> None:
        """Meeting mode was left: go on where one came from, at the same item."""
        self.window().activateWindow()
        self.refresh()
        if self.is_taking:
            self.taking.come_back(item_id)

    @property
    def is_taking(self) -> bool:
        return self._stack.currentWidget() is self.taking

    def _set_paper(self, page: MeetingPage) -> None:
        year, week, _day = page.held_on.isocalendar()
        name = f"minnesanteckningar-{year}-v{week:02}.pdf"

        def show(pdf: bytes) -> None:
            self.message.clear()
            self._show_part(self.paper, WORDS.title(page.held_on))
            self.paper.show_paper(name, pdf, page.id)

        self._desk.jobs.run_slow(
            self, partial(self._meetings.minutes_pdf, page.id), show, self.message.refuse
        )

    def _take(self, meeting_id: int, item_id: int | None = None) -> None:
        """Take the meeting: the agenda fills the page."""

        def show(read: tuple[MeetingPage, list[Choice]]) -> None:
            page, actors = read
            self.taking.name(actors)
            self._show_taken(page)
            self.taking.begin()
            if item_id is not None:
                self.taking.come_back(item_id)

        self._desk.jobs.run(
            self, lambda: (self._meetings.page(meeting_id), self._actors()), show, self.message.refuse
        )

    def _show_taken(self, page: MeetingPage) -> None:
        self._show_part(self.taking, WORDS.title(page.held_on), WORDS.attendance(page.attendance))
        self.taking.show_page(page)

    def _show_part(self, part: QWidget, title: str, subtitle: str = "") -> None:
        """Show the meetings, the one being taken, or the paper, each with its own head."""
        self._stack.setCurrentWidget(part)
        self.set_title(title, subtitle)
        self.plan_button.setVisible(part is self._browse)
        for action in self.taking.deeds:
            action.setVisible(part is self.taking)
        self.taking.mode_button.setVisible(part is self.taking and self._make_mode is not None)
        for action in self.paper.deeds:
            action.setVisible(part is self.paper)
        for action in self.papers.deeds:
            action.setVisible(part is self.papers)

    def _actors(self) -> list[Choice]:
        return [Choice(row.id, row.shown) for row in self._services.actors.listing(only_active=True)]

    def _read_taken(self) -> None:
        if (meeting_id := self.panel.meeting_id) is not None:
            self._desk.jobs.run(self, partial(self._meetings.page, meeting_id), self._show_if_taken)

    def _show_if_taken(self, page: MeetingPage) -> None:
        if self.is_taking:
            self._show_taken(page)

    def _show_browse(self) -> None:
        self.taking.save()
        self._show_part(self._browse, self.tr("Meetings"))
        self.view.setFocus()
        self.refresh()

    def _show(self, rows: Sequence[MeetingRow]) -> None:
        self.table.show(rows)
        self._list_or_empty.setCurrentIndex(0 if rows else 1)
        self.panel.setVisible(bool(rows))
        if self._wanted_id is not None and self.view.choose(self._wanted_id):
            self._wanted_id = None
        elif self.view.chosen_id is None and rows:
            self.view.choose_place(_next_place(rows))
        if self.view.chosen_id is not None:
            self.panel.open(self.view.chosen_id)

    def _tell_planned(self, meeting_id: int | None) -> None:
        """Say when the next meeting is, which was planned by itself."""
        if meeting_id is None:
            return

        def tell(page: MeetingPage) -> None:
            words = self.tr("The next meeting is planned: {day}. Ctrl+Z takes it back.")
            self.message.say(words.format(day=day_words(page.held_on, self._desk.clock.today())), Tone.DONE)

        self._desk.jobs.run(self, partial(self._meetings.page, meeting_id), tell, self.message.refuse)

    def _plan(self, draft: MeetingDraft) -> None:
        def planned(meeting_id: int) -> None:
            self.plan_panel.hide()
            self._wanted_id = meeting_id
            self.refresh()
            self.view.setFocus()

        self._desk.jobs.run(self, partial(self._meetings.plan, draft), planned, self.message.refuse)

    def _hear(self, changes: Changes) -> None:
        if changes.of(Kind.MEETING, Kind.MEASURE, Kind.CASE):
            self.refresh_when_seen()

    def _lay_out_parts(self) -> None:
        first_step = KeyButton(self.tr("Plan a meeting"), self.ask_plan, look=Look.FILLED)
        words = self.tr("Here the EST meeting is planned and taken, and its minutes are locked and printed.")
        self._list_or_empty = QStackedWidget()
        self._list_or_empty.addWidget(self.view)
        self._list_or_empty.addWidget(
            EmptyState(Icon.MEETINGS, self.tr("No meetings yet"), words, first_step)
        )
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        self.plan_panel.setContentsMargins(EDGE - INSIDE, 0, INSIDE, 0)
        column.addWidget(self.plan_panel)
        column.addWidget(self._list_or_empty, 1)
        left.setMinimumWidth(LEAST_LIST_WIDTH)
        self._list_or_empty.setMinimumWidth(LEAST_LIST_WIDTH)
        self._browse = QSplitter(Qt.Orientation.Horizontal)
        self._browse.setHandleWidth(1)
        self._browse.setChildrenCollapsible(False)
        self._browse.addWidget(left)
        self._browse.addWidget(self.panel)
        self._browse.setStretchFactor(1, 1)
        self._browse.setSizes([LIST_WIDTH, 760])
        self._browse.restoreState(self._desk.settings.remembered(f"{NAME}-split"))
        self._stack = QStackedWidget()
        for part in (self._browse, self.taking, self.paper, self.papers):
            self._stack.addWidget(part)
        self.set_content(self._stack)
        for action in (*self.taking.deeds, *self.paper.deeds, *self.papers.deeds):
            self.add_action(action)
            action.hide()
        self.add_action(self.plan_button)
        self.panel.mode_button.setVisible(self._make_mode is not None)

    def _connect(self) -> None:
        self.view.chosen.connect(self.panel.open)
        self.view.opened.connect(lambda _id: self.panel.take())
        self.panel.taken.connect(self._take)
        self.panel.item_wanted.connect(self._take)
        self.panel.mode_wanted.connect(self.open_mode)
        self.taking.mode_wanted.connect(self._open_mode_here)
        self.panel.paper_wanted.connect(self.show_paper)
        self.panel.papers_wanted.connect(self.choose_papers)
        self.plan_panel.agreed.connect(self._plan)
        self.taking.left.connect(self._show_browse)
        self.taking.held.connect(self._show_browse)
        self.taking.next_planned.connect(self._tell_planned)
        self.taking.item.dealt_with.connect(self._read_taken)
        self.paper.left.connect(self._show_browse)
        self.papers.left.connect(self._show_browse)
        self._desk.changes.committed.connect(self._hear)
        self._browse.splitterMoved.connect(
            lambda: self._desk.settings.remember(f"{NAME}-split", self._browse.saveState())
        )

    # Qt overrides

    def hideEvent(self, event: QHideEvent) -> None:
        """Meeting mode may stay on another screen while one looks elsewhere, but not after the program."""
        super().hideEvent(event)
        if self._mode is not None and not self.window().isVisible():
            self._mode.close()


def _columns(desk: Desk) -> list[Column[MeetingRow]]:
    translate = QCoreApplication.translate
    today = desk.clock.today
    return [
        Column(translate("Meetings", "Day"), lambda row: day_words(row.held_on, today())),
        Column(translate("Meetings", "Week"), lambda row: week_words(row.held_on), width=64, muted=True),
        Column(translate("Meetings", "State"), _state_words, width=116, tone=_state_tone),
    ]


def _state_words(row: MeetingRow) -> str:
    """The meeting's state until it has been held, then its minutes'."""
    return label_of(row.minutes_state if _is_past(row) else row.state)


def _state_tone(row: MeetingRow) -> Tone:
    return MINUTES_TONES[row.minutes_state] if _is_past(row) else MEETING_TONES[row.state]


def _is_past(row: MeetingRow) -> bool:
    return row.state is MeetingState.HELD or row.minutes_state is not MinutesState.DRAFT


def _next_place(rows: Sequence[MeetingRow]) -> int:
    """The first meeting that is not held, which comes last of those in the list."""
    coming = [place for place, row in enumerate(rows) if row.state is not MeetingState.HELD]
    return coming[-1] if coming else 0
