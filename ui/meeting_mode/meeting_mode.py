"""Meeting mode: the agenda, the item and its place on one screen for the whole table, led by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent

from desktop.one_line.decision_words import CANONICAL
from models.kinds import Changes, Kind
from models.measures.values import Decision
from models.meetings.rules import awaits_answer, first_undone
from models.meetings.values import AgendaLine, Body, EscalationDraft, MeetingPage, MinutesState, Section
from models.refusals import Refusal, RefusalKind
from models.states import PROMISED_MEASURES
from ui.desk import Desk
from ui.meeting_mode.item_clocks import ItemClocks
from ui.meeting_mode.mode_foot import ModeFoot
from ui.meeting_mode.mode_frame import ModeFrame
from ui.meeting_mode.wall_item import Places, WallItem, read_item
from ui.meetings.item_facts import MeetingServices
from ui.meetings.seating import Seating
from ui.style import Tone
from ui.text_fields import TextFields
from ui.widgets.overtaken import tell_overtaken
from ui.widgets.picker import Choice

SECOND_MS = 1000
# What one line is begun with; written anywhere, it begins one.
LINE_MARKS = frozenset({"@", ">"})
WORD_OF = {decision: word for word, decision in CANONICAL.items()}
TOUCHED = (Kind.MEETING, Kind.MEASURE, Kind.CASE, Kind.REPORT, Kind.AREA, Kind.ACTOR)


class MeetingMode(ModeFrame):
    """`left(item_id)` when the person goes back, `held` when the meeting is over."""

    left = Signal(int)
    held = Signal()

    def __init__(self, desk: Desk, services: MeetingServices, places: Places) -> None:
        super().__init__(desk, services, places)
        self._desk = desk
        self._services = services
        self._places = places
        self._page: MeetingPage | None = None
        # What is on its way: the meeting and, where it is said, the item.
        self._meeting_id = 0
        self._wanted: int | None = None
        self._is_arriving = False
        self._came_from: int | None = None
        # Of each meeting, the item at which it was left.
        self._left_at: dict[int, int] = {}
        self.clocks = ItemClocks(desk.clock.now)
        self._seating = Seating(desk.jobs, services.meetings, self.attendance, self.message)
        self._seconds = QTimer(self, interval=SECOND_MS)
        self.lay_out(ModeFoot(self.one_line, self))
        self._add_keys()
        self._connect()

    # Where it is

    @property
    def page(self) -> MeetingPage | None:
        return self._page

    @property
    def is_locked(self) -> bool:
        return self._page is None or self._page.minutes_state is not MinutesState.DRAFT

    def open(self, meeting_id: int, item_id: int | None = None) -> None:
        """Show the meeting at the item with *item_id*, else where it was left since the program began.

        One that was not shown before is shown at its first item that is not dealt with.
        """
        wanted = self._left_at.get(meeting_id) if item_id is None else item_id
        self._meeting_id, self._wanted, self._is_arriving = meeting_id, wanted, True
        self._desk.jobs.run(self, self._actors, self.stage.proposal.name)
        self._read()

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

    def park(self) -> None:
        """Let the item rest until a later meeting; pressed on one that rests, take it up after all."""
        line, page = self.line, self._page
        if line is None or page is None:
            return
        self.save()
        if line.parked_to is not None:
            self._do(partial(self._services.meetings.unpark, line.id, line.version))
        else:
            self.park_panel.ask(page)

    def lift(self) -> None:
        """Ask what the item's matter asks of another body."""
        self.save()
        self.lift_panel.ask()

    def write(self) -> None:
        """Write a note on the item."""
        if not self.is_locked and self.stage.isVisible():
            self.stage.write()

    def begin_line(self, words: str = "") -> None:
        """Write one line, that begins with *words*; one that is begun already is kept, and told of."""
        if not self.one_line.isVisible():
            return
        if self.one_line.begin(words):
            self.message.clear()
        else:
            words = self.tr("A line is begun here already. Enter carries it out, Ctrl+A and Delete clear it.")
            self.message.say(words, Tone.WAITING)

    def decide(self, decision: Decision) -> None:
        """Begin the line with one of the four decisions; it says what that one needs."""
        self.begin_line(f">{WORD_OF[decision]} ")

    def decide_proposal(self) -> None:
        """Decide the proposal as it stands; where something is missing, ask for that."""
        page, form = self._page, self.stage.proposal
        if page is None or self.is_locked:
            return
        form.leave()

        def work() -> None:
            if (known := form.kept.known) is not None:
                self._services.measures.decide(known.id, known.version, page.id)

        self.message.clear()
        self._desk.jobs.run(self, work, lambda _: self.take_keyboard(), self._ask_missing)

    def move_date(self) -> None:
        """Begin the line that moves the due date."""
        self.begin_line(f">{WORD_OF[None]} ")

    def switch_scheme(self) -> None:
        """From light to dark or back, for this window alone."""
        self.dress.switch()

    def save(self) -> None:
        """Keep what is being written."""
        self.stage.form.leave()
        self.stage.proposal.leave()

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

    def _actors(self) -> list[Choice]:
        return [Choice(row.id, row.shown) for row in self._services.actors.listing(only_active=True)]

    def _park(self, until: date) -> None:
        if (line := self.line) is not None:
            park = partial(self._services.meetings.park, line.id, line.version, until)
            self._do(park, lambda: self.step(1))

    def _lift(self, body: Body, asked: str) -> None:
        if (line := self.line) is not None:
            draft = EscalationDraft(line.id, body, asked)
            self._do(partial(self._services.meetings.escalations.lift, draft))

    def _do(self, deed: Callable[[], object], done: Callable[[], object] | None = None) -> None:
        self.message.clear()

        def tell(_answer: object) -> None:
            self._put_away()
            if done is not None:
                done()

        self._desk.jobs.run(self, deed, tell, self.message.refuse)

    # Showing

    def tick(self) -> None:
        """Show what time it is."""
        if (page := self._page) is not None:
            spent = self.clocks.spent(self.view.chosen_id or 0)
            self.head.show_time(page, self._desk.clock.now(), spent)

    def _read(self) -> None:
        read = partial(self._services.meetings.page, self._meeting_id)
        self._desk.jobs.run(self, read, self._show_page, self.message.refuse)

    def _show_page(self, page: MeetingPage) -> None:
        if page.id != self._meeting_id:
            return
        self._page = page
        self._seating.meeting_id = page.id
        self.view.show_lines(page.agenda)
        self.attendance.show_lines(page.attendance)
        self.attendance.setEnabled(not self.is_locked)
        if self._is_arriving and (self._wanted is None or not self.view.choose(self._wanted)):
            self.view.choose_place(first_undone(page.agenda, page.attendance))
        self._show_item()
        if self._is_arriving:
            self.take_keyboard()
        self._is_arriving = False

    def _choose(self, _item_id: int) -> None:
        self.save()
        self._put_away()
        self._leave_message()
        self._show_item()

    def _put_away(self) -> None:
        """What asked about the item before asks no more."""
        self.park_panel.hide()
        self.lift_panel.hide()

    def _leave_message(self) -> None:
        """What was said belongs to the item before; words that were overtaken there can still be copied."""
        self.message.clear()
        if drafts := self.stage.form.kept.drafts:
            words = "\n".join(str(draft) for draft in drafts.values())
            self.message.refuse(Refusal(RefusalKind.LEFT_UNSAVED, words=words))

    def _show_item(self) -> None:
        line, page = self.line, self._page
        if page is None:
            return
        may_go_back = self._came_from is not None
        self.foot.show_keys(line, is_locked=self.is_locked, may_go_back=may_go_back)
        self.clocks.show(line.id if line is not None and self.isVisible() else None)
        self.head.show_page(page, self.view.currentIndex().row() + 1)
        self.tick()
        self.show_middle()
        if line is None:
            return
        self.stage.begin(line, page, is_locked=self.is_locked)
        self.one_line.show_item(line.id)
        self.one_line.setHidden(self.is_at_opening or self.is_locked)
        read = partial(read_item, self._services, self._places, page, line)
        self._desk.jobs.run(self, read, self._show_facts, self.message.refuse)

    def _show_facts(self, item: WallItem) -> None:
        if item.line.id == self.view.chosen_id:
            self.stage.show_item(item)
            self.map.show_item(item)
            measure = item.facts.measure
            is_promised = measure is not None and measure.state in PROMISED_MEASURES
            self.foot.move_date.setVisible(is_promised and not self.is_locked)

    def _awaited(self, line: AgendaLine) -> str:
        if line.section is Section.OPENING:
            return self.tr("Not everyone has been asked yet.")
        return self.tr("Only a decision deals with a measure: 1–4.")

    def _tell_held(self) -> None:
        self.held.emit()
        self.close()

    def _ask_missing(self, refusal: Refusal) -> None:
        self.message.refuse(refusal)
        self.stage.ask_missing(refusal)

    def _line_carried_out(self) -> None:
        """The keys lead the meeting again."""
        self.message.clear()
        self.take_keyboard()

    def _tell_overtaken(self, name: str) -> None:
        tell_overtaken(self.message, self.stage.form, name)
        self._read()

    def _hear(self, changes: Changes) -> None:
        if self._page is not None and self.isVisible() and changes.of(*TOUCHED):
            self._read()

    def _add_keys(self) -> None:
        """Keys beside those that stand in the foot."""
        for key, deed in (("PgDown", partial(self.step, 1)), ("PgUp", partial(self.step, -1))):
            self._on(key, deed)
        self._on("F11", self.leave)
        self._on("Ctrl+Z", self._desk.navigation.undo)

    def _on(self, key: str, deed: object) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(deed)

    def _connect(self) -> None:
        TextFields(self)
        self.view.chosen.connect(self._choose)
        self.attendance.view.opened.connect(lambda _id: self.step(1))
        self.stage.answers.decided.connect(self.decide)
        self.stage.answers.proposal_agreed.connect(self.decide_proposal)
        self.stage.proposal.kept.refused.connect(self.message.refuse)
        self.park_panel.agreed.connect(self._park)
        self.lift_panel.agreed.connect(self._lift)
        self.stage.form.kept.refused.connect(self.message.refuse)
        self.one_line.carried_out.connect(self._line_carried_out)
        self.one_line.refused.connect(self.message.refuse)
        self.stage.form.kept.overtaken.connect(self._tell_overtaken)
        self._seconds.timeout.connect(self.tick)
        self._desk.changes.committed.connect(self._hear)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seconds.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whatever closes it, what is being written is kept."""
        self.save()
        self._seconds.stop()
        self.clocks.show(None)
        super().closeEvent(event)
        item_id = self.view.chosen_id or 0
        if self._page is not None:
            self._left_at[self._page.id] = item_id
        self.left.emit(item_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, a mark begins a line, and Esc goes out: of what is being written first."""
        leads = self.focusWidget() in {self.stage, self.attendance.view, self, None}
        if event.key() == Qt.Key.Key_Escape:
            self._go_out(leads=leads)
        elif leads and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(1)
        elif leads and event.text() in LINE_MARKS:
            self.begin_line(event.text())
        else:
            super().keyPressEvent(event)

    def _go_out(self, *, leads: bool) -> None:
        if leads:
            self.leave()
        else:
            self.save()
            self.take_keyboard()
