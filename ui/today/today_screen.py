"""The page Idag: what to do now, in order; each row leads there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language import long_day_words, week_number
from desktop.today import NextMeeting, Today, TodayPage
from models.kinds import Changes, Kind
from models.reports.values import ReportCounts
from models.senders.values import SilentSender
from ui.desk import Desk
from ui.icons import Icon
from ui.navigation import PageName
from ui.style import BETWEEN, Tone
from ui.today.answer_cards import AnswersCard, promises_card
from ui.today.list_card import ListCard
from ui.today.lists import due_table, overdue_table, still_table
from ui.today.silence_words import sender_name
from ui.today.silent_card import SilentCard
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label
from ui.widgets.page import Page

SIDE_LEAST, SIDE_MOST = 280, 360


class TodayScreen(Page):
    def __init__(self, desk: Desk, today: Today, town: QWidget | None = None) -> None:
        """*town* stands below the cards: a small map."""
        super().__init__("", "")
        self._desk = desk
        self._today = today
        self._say_day()
        go = desk.navigation
        self.add_action(KeyButton(self.tr("Import…"), go.import_file, cap="Ctrl+I", sign=Icon.IMPORT))
        self.add_action(KeyButton(self.tr("Quick report"), go.quick_report, cap="Ctrl+N", sign=Icon.WRITE))
        self._make_lists()
        self.meeting = _MeetingCard(desk)
        self.screening = _ScreeningCard(desk)
        self.review = _ReviewCard(desk)
        self.answers = AnswersCard(desk)
        self.silent = SilentCard(go, self._expect_silence)
        self.first_step = KeyButton(
            self.tr("Import reports…"), go.import_file, sign=Icon.IMPORT, look=Look.FILLED
        )
        self.empty = EmptyState(Icon.TODAY, "", "", self.first_step)
        self._town = town
        self._lay_out_cards()
        desk.changes.committed.connect(self._hear)

    def refresh(self) -> None:
        self._desk.jobs.run(self, self._today.page, self._show)

    def _make_lists(self) -> None:
        today, go = self._desk.clock.today, self._desk.navigation.go
        self.overdue = ListCard(
            self.tr("Overdue measures"),
            overdue_table(today),
            self._desk.settings,
            lambda id_: go(PageName.MEASURES, id_),
            lambda: go(PageName.MEASURES, only="overdue"),
        )
        self.due = ListCard(
            self.tr("Due before the next meeting"),
            due_table(today),
            self._desk.settings,
            lambda id_: go(PageName.MEASURES, id_),
            lambda: go(PageName.MEASURES, only="open"),
        )
        self.promised = promises_card(self._desk, self.tr("Promised, due before the next meeting"))
        self.still = ListCard(
            self.tr("Lying still"),
            still_table(),
            self._desk.settings,
            lambda id_: go(PageName.CASES, id_),
            lambda: go(PageName.CASES, only="still"),
        )

    def _lay_out_cards(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (left, (self.overdue, self.due, self.promised, self.still, self.silent)),
            (right, (self.meeting, self.screening, self.answers, self.review)),
        ):
            column.setSpacing(BETWEEN)
            for card in cards:
                column.addWidget(card)
        if self._town is not None:
            right.addWidget(self._town)
        left.addWidget(self.empty, 1)
        left.addStretch(0)
        right.addStretch(1)
        side = QWidget()
        side.setLayout(right)
        side.setMinimumWidth(SIDE_LEAST)
        side.setMaximumWidth(SIDE_MOST)
        right.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addLayout(left, 2)
        row.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setObjectName("column")
        inner.setLayout(row)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.set_content(scroll, edge=True)

    def _say_day(self) -> None:
        today = self._desk.clock.today()
        week = self.tr("week {week}").format(week=week_number(today))
        self.set_title(self.tr("Today"), f"{long_day_words(today)} · {week}")

    def _hear(self, changes: Changes) -> None:
        if changes.of(*Kind):
            self.refresh_when_seen()

    def _expect_silence(self, sender: SilentSender) -> None:
        words = self.tr("{name} is out of the list until they are heard again. Undo brings them back.")
        self._desk.jobs.run(
            self,
            lambda: self._today.senders.expect_silence(sender),
            lambda _: self.message.say(words.format(name=sender_name(sender)), Tone.DONE),
        )

    def _show(self, page: TodayPage) -> None:
        self._say_day()
        self.overdue.show_rows(page.overdue, Tone.SIGNAL)
        self.due.show_rows(page.due_before_meeting, Tone.ACCENT)
        self.still.show_rows(page.still)
        self.promised.show_rows(page.promised, Tone.SIGNAL)
        self.answers.show_count(page.answers)
        self.meeting.show_meeting(page.next_meeting)
        self.screening.show_counts(page.reports)
        self.review.show_waiting([waiting.title for waiting in page.waiting_review])
        self.silent.show_senders(page.silent, self._desk.clock.today())
        self._show_empty(page)
        if self.hasFocus():  # there was no list yet when the page was opened
            self.take_keyboard()
        self.status.emit(self._week_words(page.reports))

    def _show_empty(self, page: TodayPage) -> None:
        """Say what the page is for, or that nothing is late."""
        self.empty.setVisible(not (page.overdue or page.due_before_meeting or page.still or page.promised))
        is_fresh = page.reports.total == 0
        self.first_step.setVisible(is_fresh)
        what = self.tr(
            "Here stands what to do now: overdue measures, new reports to screen, the next meeting."
        )
        if is_fresh:
            self.empty.say(self.tr("Welcome to the desk"), what)
        else:
            self.empty.say(self.tr("Nothing is late"), self.tr("No measure and no case needs a push today."))

    def _week_words(self, reports: ReportCounts) -> str:
        words = self.tr("%n reports this week", "", reports.this_week)
        more = reports.this_week - reports.last_week
        if more == 0:
            return words
        more_words = self.tr("%n more than last week", "", more)
        fewer_words = self.tr("%n fewer than last week", "", -more)
        return f"{words}, {more_words if more > 0 else fewer_words}"


class _MeetingCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(lead=True)
        self.add(label(self.tr("Next EST meeting"), Role.MUTED))
        self._when = label("", Role.HEADING, wrap=True)
        self._where = label("", Role.MUTED, wrap=True)
        self.add(self._when)
        self.add(self._where)
        self._id: int | None = None
        self.open_button = KeyButton(
            "", lambda: desk.navigation.go(PageName.MEETINGS, self._id), look=Look.FILLED, sign=Icon.MEETINGS
        )
        self.add_row(self.open_button)

    def show_meeting(self, meeting: NextMeeting | None) -> None:
        self._id = meeting.id if meeting else None
        if meeting is None:
            self._when.setText(self.tr("None planned"))
            self._where.setText(self.tr("Plan one, and what is to be followed up comes onto its agenda."))
            self.open_button.say(self.tr("Plan a meeting"))
            self.open_button.wear(Look.PLAIN)
            return
        starts = meeting.starts.strftime("%H.%M")
        self._when.setText(f"{long_day_words(meeting.held_on)} {starts}")
        self._where.setText(" · ".join(self._facts(meeting)))
        self.open_button.say(self.tr("Open the agenda"))
        self.open_button.wear(Look.FILLED)

    def _facts(self, meeting: NextMeeting) -> list[str]:
        facts = [meeting.place] if meeting.place else []
        facts.append(self.tr("%n items", "", meeting.items))
        if meeting.excused:
            facts.append(self.tr("%n excused", "", meeting.excused))
        return facts


class _ScreeningCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("To screen"))
        self._words = label("", Role.MUTED, wrap=True)
        self.add(self._words)
        self.screen_button = KeyButton(
            self.tr("Screen now"), lambda: desk.navigation.go(PageName.REPORTS, state="new"), key="G"
        )
        self.place_button = KeyButton(
            self.tr("Place them"),
            lambda: desk.navigation.go(PageName.REPORTS, to_place="yes", state="new"),
            key="P",
        )
        self.add_row(self.screen_button, self.place_button)

    def show_counts(self, counts: ReportCounts) -> None:
        self.screen_button.setVisible(counts.to_screen > 0)
        self.place_button.setVisible(counts.to_screen_unplaced > 0)
        if counts.to_screen == 0:
            self.count.say("")
            self._words.setText(self.tr("All reports are screened."))
            return
        self.count.say(self.tr("%n new reports", "", counts.to_screen), Tone.WAITING)
        told = []
        if counts.to_screen_likely_same:
            told.append(self.tr("%n likely tell of the same", "", counts.to_screen_likely_same))
        if counts.to_screen_unplaced:
            told.append(self.tr("%n have no point", "", counts.to_screen_unplaced))
        words = ", ".join(told)
        self._words.setText(f"{words}." if words else "")
        self._words.setVisible(bool(words))


class _ReviewCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Publication"))
        self._words = label("", wrap=True)
        self.add(self._words)
        self.review_button = KeyButton(
            self.tr("Review now"), lambda: desk.navigation.go(PageName.PUBLICATION, state="under-review")
        )
        self.add_row(self.review_button)

    def show_waiting(self, titles: list[str]) -> None:
        self.setVisible(bool(titles))
        self.say_count(len(titles), Tone.WAITING)
        if len(titles) == 1:
            self._words.setText(self.tr("“{title}” waits for your review.").format(title=titles[0]))
        else:
            self._words.setText("\n".join(f"“{title}”" for title in titles[:4]))
