"""One publication: its deeds, internal text beside the public words, what was said, what a reader meets."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from desktop.website import SiteMeasure
from desktop.wording import label as word_for
from models.publication.differences import Changed
from models.publication.values import PublicationPage, PublicationState, Waits
from ui.days import DayNow
from ui.icons import Icon
from ui.publication.changes_view import ChangesView
from ui.publication.comment_panel import CommentPanel
from ui.publication.comments_view import CommentsView
from ui.publication.for_partners import ForPartners
from ui.publication.public_words import PublicWords
from ui.publication.reader_view import ReaderView
from ui.publication.said import Said, facts
from ui.publication.schedule_panel import SchedulePanel
from ui.publication.send_back_panel import SendBackPanel
from ui.publication.start_panel import StartPanel
from ui.publication.tones import TONES
from ui.publication.withdraw_panel import WithdrawPanel
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.side_panel import SidePanel

STATE = PublicationState
# Which deeds a state allows (domain.md §5).
MAY_SUBMIT = {STATE.PROPOSED, STATE.WITHDRAWN}
MAY_WITHDRAW = {STATE.PROPOSED, STATE.UNDER_REVIEW, STATE.APPROVED, STATE.PUBLISHED}


class PublicationSheet(SidePanel):
    approve_wanted = Signal()
    submit_wanted = Signal()
    withdraw_wanted = Signal()
    start_wanted = Signal()
    schedule_wanted = Signal()
    measure_wanted = Signal()

    def __init__(self, jobs: Jobs, today: DayNow) -> None:
        super().__init__()
        self.setMinimumWidth(480)
        self.title = label("", Role.HEADING, wrap=True)
        self.state = Chip()
        self.facts = label("", Role.MUTED, wrap=True)
        self.review = Said()
        self.internal = label("", wrap=True)
        self.words = PublicWords(jobs)
        self.partners = ForPartners()
        self.words.hits.watch("partner_text", self.partners.text)
        self.comments = CommentsView()
        self.changes = ChangesView()
        self._reader_name = label(self.tr("As the reader meets it"), Role.SMALL)
        self.reader = ReaderView()
        self.send_back = SendBackPanel()
        self.comment = CommentPanel()
        self.schedule = SchedulePanel(today)
        self.withdraw = WithdrawPanel()
        self.start = StartPanel(jobs)
        self.panels = (self.send_back, self.comment, self.schedule, self.withdraw, self.start)
        self._is_next = False
        self._make_buttons()
        self.keep_in_sight(self._head_of_sheet(), QVBoxLayout())
        self._lay_out_panel()
        self.words.typed.connect(self._show_reader_words)
        self.comments.shown.connect(self.words.show_passage)
        for panel in self.panels:
            panel.asking.connect(lambda _is_asked: self._dress())

    def show_page(
        self, page: PublicationPage, reader: SiteMeasure | None, changed: Changed | None, today: date
    ) -> None:
        """Show everything but the public words, which `words` keeps."""
        self.title.setText(page.measure_title)
        self.state.say(word_for(page.state), TONES[page.state])
        self.facts.setText(facts(page, today))
        self.internal.setText(page.internal_text or self.tr("Nothing is written about the measure."))
        self.review.tell(page, today)
        self.words.mark(page.comments)
        self.comments.show_comments(page.comments, today)
        self.changes.show_changes(changed, today)
        self.reader.show_measure(reader, today)
        for part in (self._reader_name, self.reader):
            # Readers of a withdrawn one meet its reason, which stands above.
            part.setHidden(page.state is STATE.WITHDRAWN)
        self._show_reader_words()
        self._show_deeds(page)

    def ask(self, panel: QWidget) -> None:
        """One question at a time."""
        for each in self.panels:
            if each is not panel:
                each.hide()

    def forget_questions(self) -> None:
        """Another publication is shown: what was begun for the one before is not for this one."""
        for each in (self.send_back, self.comment, self.withdraw):
            each.forget()
        self.schedule.hide()
        self.start.hide()

    def _show_deeds(self, page: PublicationPage) -> None:
        is_reviewed = page.state is STATE.UNDER_REVIEW
        has_words = bool(page.public_title.strip() or page.public_text.strip())
        self.approve_button.setVisible(is_reviewed)
        # Where another must approve, it is not the next step.
        self._is_next = page.waits is Waits.MY_REVIEW or page.state in MAY_SUBMIT
        self._dress()
        self.send_back_button.setVisible(is_reviewed)
        self.submit_button.setVisible(page.state in MAY_SUBMIT and bool(page.public_text.strip()))
        self.start_button.setVisible(not has_words)
        self.comment_button.setVisible(has_words)
        self.schedule_button.setVisible(page.state is not STATE.WITHDRAWN)
        self.withdraw_button.setVisible(page.state in MAY_WITHDRAW)
        self.withdraw_button.say(self.tr("Withdraw…") if page.published_at else self.tr("Withdraw"))

    def _dress(self) -> None:
        """The next step is filled, unless something is asked."""
        is_asked = any(panel.isVisibleTo(self) for panel in self.panels)
        look = Look.FILLED if self._is_next and not is_asked else Look.PLAIN
        self.approve_button.wear(look)
        self.submit_button.wear(look)
        self.start_button.wear(look)

    def _make_buttons(self) -> None:
        self.approve_button = KeyButton(
            self.tr("Approve"), self.approve_wanted.emit, key="G", sign=Icon.DONE, look=Look.FILLED
        )
        self.send_back_button = KeyButton(self.tr("Send back…"), self._send_back, key="S", sign=Icon.UNDO)
        self.submit_button = KeyButton(
            self.tr("To review"), self.submit_wanted.emit, key="T", sign=Icon.SEND, look=Look.FILLED
        )
        self.start_button = KeyButton(
            self.tr("Begin from a text…"), self.start_wanted.emit, key="B", sign=Icon.PAPER
        )
        # Also from within the text, where its words are selected.
        self.comment_button = KeyButton(self.tr("Comment…"), self._comment, key="Ctrl+M", sign=Icon.WRITE)
        self.schedule_button = KeyButton(
            self.tr("Days…"), self.schedule_wanted.emit, key="A", sign=Icon.MEETINGS
        )
        self.withdraw_button = KeyButton(self.tr("Withdraw"), self.withdraw_wanted.emit, key="D")
        self.measure_button = KeyButton(
            self.tr("Show the measure"), self.measure_wanted.emit, key="V", look=Look.QUIET
        )

    def _head_of_sheet(self) -> QVBoxLayout:
        """What the sheet is about and its deeds: always in sight, whatever is scrolled."""
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        told = QHBoxLayout()
        told.addWidget(self.facts, 1)
        told.addWidget(self.measure_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(18, INSIDE, 18, INSIDE)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addLayout(told)
        column.addLayout(
            FlowLayout(
                self.approve_button,
                self.submit_button,
                self.start_button,
                self.send_back_button,
                self.comment_button,
                self.schedule_button,
                self.withdraw_button,
            )
        )
        for panel in self.panels:
            column.addWidget(panel)
        return column

    def _lay_out_panel(self) -> None:
        self.add(self.review)
        self.add_layout(self._side_by_side())
        self.add(self.changes)
        self.add(self.comments)
        self.add(self._reader_name)
        self.add(self.reader)
        self.column.addStretch(1)

    def _side_by_side(self) -> QHBoxLayout:
        """The three audiences in one look: the house and its partners, beside them the public."""
        inside = QVBoxLayout()
        inside.setSpacing(INSIDE)
        inside.addWidget(label(self.tr("Internal: never leaves the house"), Role.SMALL))
        inside.addWidget(self.internal)
        inside.addWidget(_hairline(across=True))
        inside.addWidget(self.partners)
        inside.addStretch(1)
        self.internal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.audiences = QHBoxLayout()
        self.audiences.setSpacing(BETWEEN)
        self.audiences.addLayout(inside, 2)
        self.audiences.addWidget(_hairline())
        self.audiences.addWidget(self.words, 3)
        return self.audiences

    def _send_back(self) -> None:
        self.ask(self.send_back)
        self.send_back.begin()

    def _comment(self) -> None:
        self.ask(self.comment)
        self.comment.begin(*self.words.selected)

    def _show_reader_words(self) -> None:
        self.reader.show_words(*self.words.words)


def _hairline(*, across: bool = False) -> QWidget:
    line = QFrame()
    line.setObjectName("hairline")
    if across:
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    return line
