"""The item before the table, in type that is read from the far end: why it is here, whose, until when."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language import day_words, long_day_words
from desktop.wording import label as label_of
from models.measures.values import MeasurePage, MeasureState
from models.meetings.values import AgendaLine, EscalationRow, MeetingPage, Section
from models.refusals import Refusal
from models.states import MEASURE
from ui.days import DayNow
from ui.desk import Desk
from ui.measures.measure_form import MeasureForm
from ui.measures.measure_list import ongoing_words
from ui.measures.told import told_lines
from ui.meeting_mode.count_bars import CountBars
from ui.meeting_mode.decision_row import DecisionRow
from ui.meeting_mode.fact_lines import FactLines
from ui.meeting_mode.measure_lines import MeasureLines
from ui.meeting_mode.sizes import Sizes
from ui.meeting_mode.wall_item import WallItem
from ui.meetings.item_facts import TOLD, MeetingServices
from ui.meetings.item_form import ItemForm
from ui.meetings.words import WORDS, why_tone
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.wrapped import WrappedText

TITLE_LINES, KICKER_LINES = 3, 2


class ItemStage(QScrollArea):
    """Arrows up and down scroll what is long; `answers` stands below and is laid out by its owner."""

    def __init__(self, desk: Desk, services: MeetingServices) -> None:
        super().__init__()
        self._today: DayNow = desk.clock.today
        self._shown = 0
        self._is_locked = False
        self.kicker = WrappedText(Role.MUTED, KICKER_LINES)
        self.title = WrappedText(Role.TITLE, TITLE_LINES)
        self.whys = FlowLayout()
        self.facts = QGridLayout()
        self.words = WrappedText(Role.BODY)
        self.told = WrappedText(Role.MUTED)
        self.tried = WrappedText(Role.MUTED)
        self.lifted = WrappedText(Role.BODY)
        self.gathered = FactLines(self._today)
        self.counts = CountBars()
        self.measures = MeasureLines(self._today)
        self.answers = DecisionRow()
        self.proposal = MeasureForm(desk.jobs, services.measures, self._today)
        self.form = ItemForm(desk.jobs, services.meetings)
        self._lay_out()

    def begin(self, line: AgendaLine, page: MeetingPage, *, is_locked: bool) -> None:
        """Show what the agenda itself knows; the rest follows with `show_item`."""
        self._is_locked = is_locked
        is_other = line.id != self._shown
        self._shown = line.id
        self.title.say(line.title or label_of(line.section))
        self._show_whys(line)
        self.gathered.show_facts(line.facts)
        tried = WORDS.tried(line.tried)
        self.tried.say(self.tr("Tried before:") + f"\n{tried}" if tried else "")
        if is_other:
            self.kicker.say(WORDS.section(line.section) if line.title else "")
            self.words.say(self._standing_words(line, page))
            self.told.say("")
            self.lifted.say("")
            self._show_facts([])
            self.counts.show_counts(())
            self.measures.show_rows(())
            self._offer(None, line)
            self.proposal.hide()
            self.verticalScrollBar().setValue(0)
        self._show_form(line, is_other=is_other)

    def show_item(self, item: WallItem) -> None:
        """Show all that has been read."""
        line, measure, case = item.line, item.facts.measure, item.facts.case
        self.kicker.say(self._kicker(item))
        if measure is not None or case is not None:
            self.words.say((measure.description if measure else "") or (case.description if case else ""))
        elif item.area is not None:
            self.words.say(item.area.priority_motive or "")
        told = told_lines(measure, self._today())[:TOLD] if measure else []
        self.told.say("\n".join(told))
        self.lifted.say("\n".join(self._lifted_words(row) for row in item.facts.lifted))
        self._show_facts(self._facts_of(item))
        self.counts.show_counts(item.facts.counts)
        self.measures.show_rows(item.measures)
        self._offer(measure, line)

    def write(self) -> None:
        """Put the keyboard in the note."""
        if not self._is_locked:
            self.form.show()
            self.form.note.setFocus()
            # Once it has its place.
            QTimer.singleShot(0, self, self._show_focus)

    def ask_missing(self, refusal: Refusal) -> None:
        """Put the keyboard where the proposal lacks something."""
        self.proposal.show()
        self.proposal.go_to(refusal)
        QTimer.singleShot(0, self, self._show_focus)

    def size_to(self, sizes: Sizes) -> None:
        """Room around the words by the size of these."""
        edge, between = round(sizes.body * 1.4), round(sizes.body * 0.5)
        self._column.setContentsMargins(edge, round(sizes.body * 1.1), edge, between)
        self._column.setSpacing(between)
        self.answers.size_to(sizes)
        self.facts.setHorizontalSpacing(sizes.body)
        self.facts.setVerticalSpacing(sizes.body // 5)

    # Showing

    def _show_focus(self) -> None:
        if (field := self.focusWidget()) is not None:
            self.ensureWidgetVisible(field)

    def _kicker(self, item: WallItem) -> str:
        measure, case = item.facts.measure, item.facts.case
        parts = [WORDS.section(item.line.section) if item.line.title else ""]
        if measure is not None:
            parts += [measure.case_title, measure.area]
        elif case is not None:
            parts += [case.area, case.category]
        if case is not None and case.is_priority:
            parts.append(self.tr("prioritised area"))
        return " · ".join(part for part in parts if part)

    def _standing_words(self, line: AgendaLine, page: MeetingPage) -> str:
        """What belongs to an item that is about nothing of its own."""
        match line.section:
            case Section.REMINDER:
                return self.tr("We speak of places, situations and surroundings, never of individuals.")
            case Section.NEXT_MEETING if page.next_on is not None:
                return long_day_words(page.next_on)
            case _:
                return ""

    def _facts_of(self, item: WallItem) -> list[tuple[str, str]]:
        """What is said in a word or two, each under its name."""
        measure, case = item.facts.measure, item.facts.case
        facts = []
        if measure is not None:
            facts += [
                (self.tr("Responsible"), measure.responsible),
                (self.tr("Together with"), ", ".join(measure.contributors)),
                (self.tr("Due"), self._due(measure)),
                (self.tr("Waits for"), measure.waiting_for),
            ]
        elif case is not None:
            facts += [(self.tr("State"), label_of(case.state)), (self.tr("Place"), case.place)]
        if case is not None and item.reports is not None:
            words = self.tr("{count}, of them {this} this week and {last} last")
            told = words.format(
                count=len(case.reports), this=item.reports.this_week, last=item.reports.last_week
            )
            facts.append((self.tr("Reports"), told if case.reports else ""))
        return [(name, words) for name, words in facts if words]

    def _due(self, measure: MeasurePage) -> str:
        if measure.is_ongoing:
            return ongoing_words(measure.follow_up_date, self._today())
        if measure.due_date is None:
            return ""
        return day_words(measure.due_date, self._today())

    def _lifted_words(self, row: EscalationRow) -> str:
        """What is asked of which body, and whether it has answered."""
        answer = self.tr("waits for an answer")
        if row.answered_on is not None:
            day = day_words(row.answered_on, self._today())
            answer = self.tr("answered {day}: {answer}").format(day=day, answer=row.answer)
        words = self.tr("{matter}, to {body}: {asked} ({answer})")
        return words.format(matter=row.matter, body=label_of(row.body), asked=row.asked, answer=answer)

    def _show_whys(self, line: AgendaLine) -> None:
        _empty(self.whys)
        for words in WORDS.pointers(line):
            self.whys.addWidget(Chip(words))
        for why in line.why:
            self.whys.addWidget(Chip(WORDS.why(why, self._today()), why_tone(why)))

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        _empty(self.facts)
        for row, (name, words) in enumerate(facts):
            called, told = label(name, Role.MUTED), WrappedText(Role.BODY, 2)
            for widget in (called, told):
                widget.setParent(self.widget())
            called.show()
            told.say(words)
            self.facts.addWidget(called, row, 0, Qt.AlignmentFlag.AlignTop)
            # Without a place of its own Qt would hold it to the height it had when it was narrower.
            self.facts.addWidget(told, row, 1, Qt.AlignmentFlag.AlignTop)

    def _offer(self, measure: MeasurePage | None, line: AgendaLine) -> None:
        """Offer the four decisions where one of them deals with the item."""
        follows = measure is not None and MeasureState.FOLLOWED_UP in MEASURE[measure.state]
        asks = follows and line.awaits and not self._is_locked
        proposes = measure is not None and measure.state is MeasureState.PROPOSED and not self._is_locked
        self.answers.offer(asks=asks, proposes=proposes)
        if measure is not None and proposes:
            self.proposal.show_page(measure)
        else:
            self.proposal.hide()

    def _show_form(self, line: AgendaLine, *, is_other: bool) -> None:
        """The note stands there once something is written, or while it is."""
        self.form.show_line(line)
        self.form.setEnabled(not self._is_locked)
        is_written = bool(line.note or line.decision)
        if is_written or is_other:
            self.form.setVisible(is_written)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("column")
        self._column = QVBoxLayout(inner)
        self._column.addWidget(self.kicker)
        self._column.addWidget(self.title)
        self._column.addLayout(self.whys)
        self.facts.setColumnStretch(1, 1)
        self._column.addWidget(self.words)
        self._column.addLayout(self.facts)
        beneath = (self.tried, self.told, self.lifted, self.gathered, self.counts, self.measures)
        for widget in (*beneath, self.proposal, self.form):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The item"))


def _empty(layout: FlowLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
