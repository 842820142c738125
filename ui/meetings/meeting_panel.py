"""The chosen meeting: its head, its agenda, its minutes, and the next step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy

from desktop.language import day_words, moment_words
from desktop.meetings import Meetings
from desktop.wording import label as label_of
from models.meetings.values import (
    Found,
    MeetingPage,
    MeetingState,
    MinutesLine,
    MinutesState,
)
from ui.desk import Desk
from ui.icons import Icon
from ui.measures.ask_panels import WordsPanel
from ui.meetings.agenda_deeds import AgendaDeeds
from ui.meetings.agenda_list import AgendaList, why_columns
from ui.meetings.lock_panel import LockPanel
from ui.meetings.meeting_form import MeetingForm
from ui.meetings.words import MEETING_TONES, MINUTES_TONES, WORDS
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.overtaken import tell_overtaken
from ui.widgets.section import Section as PanelSection
from ui.widgets.side_panel import SidePanel
from ui.widgets.time_field import time_words


class MeetingPanel(SidePanel):
    """`taken(id)` to take the meeting, `mode_wanted(id)` to take it on the wall,
    `paper_wanted(id)` to look at its minutes, `papers_wanted(id)` to have all its papers,
    `item_wanted(id, item)` to take it at one item.
    """

    taken = Signal(int)
    mode_wanted = Signal(int)
    item_wanted = Signal(int, int)
    paper_wanted = Signal(int)
    papers_wanted = Signal(int)

    def __init__(self, desk: Desk, meetings: Meetings, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._meetings = meetings
        self._message = message
        self._page: MeetingPage | None = None
        self._wanted = 0
        self._today = desk.clock.today
        self.title = label("", Role.HEADING)
        self.when = label("", Role.MUTED, wrap=True)
        self.who = label("", Role.MUTED, wrap=True)
        self.state, self.minutes_state = Chip(), Chip()
        self.form = MeetingForm(desk.jobs, meetings, self._today)
        self.lock_panel = LockPanel()
        self.correct_panel = WordsPanel(
            self.tr("What is put right?"),
            self.tr("This stands in the new version"),
            self.tr("Begin a new version"),
        )
        self.agenda = PanelSection(self.tr("Agenda"))
        self.view = AgendaList(self.tr("Agenda"), self._today, *why_columns(self._today))
        self.deeds = AgendaDeeds(desk, meetings, self.view, message)
        self.versions = PanelSection(self.tr("Minutes"))
        self._version_words = label("", wrap=True)
        self._make_buttons()
        self._lay_out()
        self._connect()

    @property
    def meeting_id(self) -> int | None:
        return self._page.id if self._page else None

    def open(self, meeting_id: int) -> None:
        """Show a meeting; what was being written on another is saved first."""
        if meeting_id != self._wanted:
            self.form.leave()
            self.lock_panel.hide()
            self.correct_panel.hide()
            # A key pressed before the new meeting has come must not do its deed on the old one.
            self._page = None
        self._wanted = meeting_id
        self._desk.jobs.run(self, partial(self._meetings.page, meeting_id), self._show)

    # Deeds

    def take(self) -> None:
        """Begin the meeting on an agenda that is up to date, or go on with it."""
        self._begin_and(self.taken.emit)

    def take_on_the_wall(self) -> None:
        """The same in meeting mode."""
        self._begin_and(self.mode_wanted.emit)

    def _begin_and(self, tell: Callable[[int], object]) -> None:
        page = self._page
        if page is None:
            return
        if page.state is MeetingState.PLANNED:
            self._do(self._begin, partial(tell, page.id))
        else:
            tell(page.id)

    def gather(self) -> None:
        if (page := self._page) is not None:
            self._do(lambda: self._meetings.gather(page.id))

    def ask_lock(self) -> None:
        """Look for personal data in what will be locked, then ask."""
        if (page := self._page) is not None:
            self.form.leave()
            found = partial(self._meetings.personal_data, page.id)
            self._desk.jobs.run(self, found, partial(self.lock_panel.ask, page), self._message.refuse)

    def show_details(self) -> None:
        """Unfold the meeting's head to be written on, or fold it away again."""
        self.form.leave()
        self.form.setVisible(self.form.isHidden())
        if self.form.isVisible():
            self.form.day.setFocus()

    def dispatch(self) -> None:
        if (page := self._page) is not None:
            self._do(lambda: self._meetings.dispatch(page.id))

    def show_paper(self) -> None:
        if (page := self._page) is not None:
            self.form.leave()
            self.paper_wanted.emit(page.id)

    def save_notice(self) -> None:
        """Save the agenda and the calendar file, to be sent to those who are called."""
        page = self._page
        if page is None:
            return
        self.form.leave()
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to? The agenda and a calendar file"))
        if folder:
            deed = partial(self._meetings.notices.save, page.id, Path(folder))
            self._desk.jobs.run_slow(self, deed, self._tell_saved, self._message.refuse)

    def _tell_saved(self, paths: tuple[Path, Path]) -> None:
        paper, calendar = paths
        words = self.tr("Saved in {folder}: {paper} and {calendar}.")
        named = words.format(folder=paper.parent, paper=paper.name, calendar=calendar.name)
        self._message.say(named, Tone.DONE)

    def choose_papers(self) -> None:
        if (page := self._page) is not None:
            self.form.leave()
            self.papers_wanted.emit(page.id)

    def _begin(self) -> None:
        if (known := self.form.kept.known) is not None:
            self._meetings.start(known.id, known.version)

    def _lock(self, reasons: Mapping[Found, str]) -> None:
        def work() -> None:
            if (known := self.form.kept.known) is not None:
                self._meetings.lock(known.id, known.version, justified=reasons)

        self._do(work, self.lock_panel.hide)

    def _go_to_item(self, item_id: int) -> None:
        if (page := self._page) is not None:
            self.item_wanted.emit(page.id, item_id)

    def _correct(self, reason: str) -> None:
        if (page := self._page) is not None:
            self._do(lambda: self._meetings.correct(page.id, reason), self.correct_panel.hide)

    def _do(self, deed: Callable[[], object], done: Callable[[], object] | None = None) -> None:
        self._message.clear()
        self.form.leave()

        def tell(_answer: object) -> None:
            if done is not None:
                done()

        self._desk.jobs.run(self, deed, tell, self._message.refuse)

    # Showing

    def _show(self, page: MeetingPage) -> None:
        if page.id != self._wanted:
            return
        is_other = self.meeting_id != page.id
        self._page = page
        is_locked = page.minutes_state is not MinutesState.DRAFT
        self.title.setText(WORDS.title(page.held_on))
        self.when.setText(self._when_words(page))
        self.who.setText(self._who_words(page))
        self.state.say(label_of(page.state), MEETING_TONES[page.state])
        self.minutes_state.say(label_of(page.minutes_state), MINUTES_TONES[page.minutes_state])
        self.form.show_page(page, is_locked=is_locked)
        self.view.show_lines(page.agenda, with_facts=True)
        self.deeds.show_page(page)
        self.agenda.say_count(len(page.agenda))
        self.view.fit_height()
        self._version_words.setText("\n".join(self._told(each) for each in page.minutes))
        self.versions.setVisible(bool(page.minutes))
        self._show_buttons(page)
        if is_other:
            self.to_top()

    def _show_buttons(self, page: MeetingPage) -> None:
        is_draft = page.minutes_state is MinutesState.DRAFT
        is_held = page.state is MeetingState.HELD
        self.take_button.say(self.tr("Go on with the meeting") if is_held else self.tr("Take the meeting"))
        self.take_button.setVisible(is_draft)
        self.take_button.wear(Look.PLAIN if is_held else Look.FILLED)
        self.lock_button.setVisible(is_draft and page.state is not MeetingState.PLANNED)
        self.lock_button.wear(Look.FILLED if is_held else Look.PLAIN)
        self.gather_button.setVisible(is_draft and not is_held)
        self.notice_button.setVisible(is_draft and not is_held)
        self.dispatch_button.setVisible(page.minutes_state is MinutesState.FINALISED)
        self.correct_button.setVisible(not is_draft)

    def _show_chosen(self) -> None:
        """Scroll to the chosen item, once the list has grown to its new height."""

        def scroll() -> None:
            self.show_part(self.view, self.view.visualRect(self.view.currentIndex()))

        QTimer.singleShot(0, self, scroll)

    def _when_words(self, page: MeetingPage) -> str:
        times = "–".join(time_words(moment) for moment in (page.starts, page.ends) if moment)
        attendance = WORDS.attendance(page.attendance) if page.state is not MeetingState.PLANNED else ""
        day = f"{day_words(page.held_on, self._today())} {times}"
        return " · ".join(part for part in (day, page.place, attendance) if part)

    def _who_words(self, page: MeetingPage) -> str:
        """As "Led by Åsa Lind · Noted by Per Ek · Next meeting 25 nov"; what is not said is left out."""
        said = [(self.tr("Led by"), page.chair), (self.tr("Noted by"), page.noted_by)]
        if page.next_on is not None:
            said.append((self.tr("Next meeting"), day_words(page.next_on, self._today())))
        return " · ".join(f"{what} {words}" for what, words in said if words)

    def _told(self, each: MinutesLine) -> str:
        """As "Version 2: locked 18 nov 12.00 by Åsa Lind, sent 19 nov 8.15. Wrong attendance."."""
        parts = [] if each.finalised_at else [label_of(each.state)]
        if each.finalised_at is not None:
            when = moment_words(each.finalised_at, self._today())
            parts.append(self.tr("locked {when} by {who}").format(when=when, who=each.finalised_by))
        if each.dispatched_at is not None:
            when = moment_words(each.dispatched_at, self._today())
            parts.append(self.tr("sent {when}").format(when=when))
        words = self.tr("Version {number}: {words}").format(number=each.number, words=", ".join(parts))
        return f"{words}. {each.correction_reason}".rstrip(". ") + "."

    def _tell_overtaken(self, name: str) -> None:
        tell_overtaken(self._message, self.form, name)
        self.open(self._wanted)

    def _make_buttons(self) -> None:
        self.take_button = KeyButton(self.tr("Take the meeting"), self.take, key="T", sign=Icon.MEETINGS)
        self.mode_button = KeyButton(
            self.tr("Meeting mode"), self.take_on_the_wall, key="F11", sign=Icon.SHOW
        )
        self.lock_button = KeyButton(self.tr("Lock the minutes…"), self.ask_lock, key="L", sign=Icon.LOCK)
        self.paper_button = KeyButton(
            self.tr("Look at the minutes"), self.show_paper, key="G", sign=Icon.PAPER
        )
        self.notice_button = KeyButton(self.tr("Save the notice…"), self.save_notice, key="K", sign=Icon.SEND)
        self.papers_button = KeyButton(self.tr("All papers…"), self.choose_papers, key="H", sign=Icon.EXPORT)
        self.details_button = KeyButton(self.tr("Details"), self.show_details, key="M", sign=Icon.WRITE)
        self.gather_button = KeyButton(self.tr("Update the agenda"), self.gather, key="U", sign=Icon.REFRESH)
        self.dispatch_button = KeyButton(
            self.tr("Mark as sent"), self.dispatch, key="E", sign=Icon.SEND, look=Look.FILLED
        )
        self.correct_button = KeyButton(
            self.tr("Put right…"), self.correct_panel.ask, key="R", sign=Icon.WRITE
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        for shown in (self.title, self.state, self.minutes_state):
            head.addWidget(shown)
        head.addStretch(1)
        self.add_layout(head)
        self.add(self.when)
        self.add(self.who)
        self.add_row(
            self.take_button,
            self.mode_button,
            self.lock_button,
            self.dispatch_button,
            self.paper_button,
            self.notice_button,
            self.papers_button,
            self.gather_button,
            self.details_button,
            self.correct_button,
        )
        self.form.hide()
        self.versions.column.addWidget(self._version_words)
        self.agenda.column.addWidget(self.deeds)
        self.agenda.column.addWidget(self.view)
        self.agenda.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for part in (self.lock_panel, self.correct_panel, self.versions, self.form, self.agenda):
            self.add(part)

    def _connect(self) -> None:
        self.form.kept.refused.connect(self._message.refuse)
        self.form.kept.overtaken.connect(self._tell_overtaken)
        self.lock_panel.agreed.connect(self._lock)
        self.lock_panel.went_back.connect(self.take)
        self.lock_panel.item_wanted.connect(self._go_to_item)
        self.correct_panel.agreed.connect(self._correct)
        self.view.opened.connect(lambda _id: self.take())
        self.deeds.added.connect(self._show_chosen)
