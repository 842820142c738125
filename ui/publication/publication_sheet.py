"""One publication: internal text beside the public words, what was said of it, what a reader meets."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import day_words, moment_words
from desktop.website import SiteMeasure
from desktop.wording import label as word_for
from models.publication.values import PublicationPage, PublicationState, ReviewLine, Verdict
from ui.icons import Icon
from ui.publication.public_words import PublicWords
from ui.publication.reader_view import ReaderView
from ui.publication.send_back_panel import SendBackPanel
from ui.publication.tones import TONES
from ui.style import BETWEEN, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, label, restyle
from ui.widgets.side_panel import SidePanel

STATE = PublicationState
# Which deeds a state allows (domain.md §5).
MAY_SUBMIT = {STATE.PROPOSED, STATE.WITHDRAWN}
MAY_WITHDRAW = {STATE.PROPOSED, STATE.UNDER_REVIEW, STATE.APPROVED, STATE.PUBLISHED}


class PublicationSheet(SidePanel):
    approve_wanted = Signal()
    send_back_wanted = Signal(str)
    submit_wanted = Signal()
    withdraw_wanted = Signal()
    measure_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(480)
        self.title = label("", Role.HEADING, wrap=True)
        self.state = Chip()
        self.facts = label("", Role.MUTED, wrap=True)
        self.review = label("", wrap=True)
        self.review.setObjectName("message")
        self.review.setMargin(INSIDE)
        self.internal = label("", wrap=True)
        self.words = PublicWords()
        self.send_back = SendBackPanel()
        self.reader = ReaderView()
        self._make_buttons()
        self._lay_out_panel()
        self.words.typed.connect(self._show_reader_words)
        self.send_back.sent.connect(self.send_back_wanted)

    def show_page(self, page: PublicationPage, reader: SiteMeasure | None, today: date) -> None:
        """Show everything but the public words, which `words` keeps."""
        self.title.setText(page.measure_title)
        self.state.say(word_for(page.state), TONES[page.state])
        self.facts.setText(_facts(page, today))
        self.internal.setText(page.internal_text or self.tr("Nothing is written about the measure."))
        self._show_review(page.reviews[:1], today)
        self.reader.show_measure(reader, today)
        self._show_reader_words()
        self.approve_button.setVisible(page.state is STATE.UNDER_REVIEW)
        self.send_back_button.setVisible(page.state is STATE.UNDER_REVIEW)
        self.submit_button.setVisible(page.state in MAY_SUBMIT and bool(page.public_text.strip()))
        self.withdraw_button.setVisible(page.state in MAY_WITHDRAW)

    def _make_buttons(self) -> None:
        self.approve_button = KeyButton(
            self.tr("Approve"), self.approve_wanted.emit, key="G", sign=Icon.DONE, look=Look.FILLED
        )
        self.send_back_button = KeyButton(
            self.tr("Send back…"), self.send_back.begin, key="S", sign=Icon.UNDO
        )
        self.submit_button = KeyButton(
            self.tr("To review"), self.submit_wanted.emit, key="T", sign=Icon.SEND, look=Look.FILLED
        )
        self.withdraw_button = KeyButton(self.tr("Withdraw"), self.withdraw_wanted.emit, key="D")
        self.measure_button = KeyButton(
            self.tr("Show the measure"), self.measure_wanted.emit, key="V", look=Look.QUIET
        )

    def _lay_out_panel(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.add_layout(head)
        facts = QHBoxLayout()
        facts.addWidget(self.facts, 1)
        facts.addWidget(self.measure_button)
        self.add_layout(facts)
        self.add(self.review)
        self.add_layout(self._side_by_side())
        self.add_row(
            self.approve_button,
            self.send_back_button,
            self.submit_button,
            self.withdraw_button,
        )
        self.add(self.send_back)
        self.add(label(self.tr("As the reader meets it"), Role.SMALL))
        self.add(self.reader)
        self.column.addStretch(1)

    def _side_by_side(self) -> QHBoxLayout:
        inside = QVBoxLayout()
        inside.setSpacing(INSIDE)
        inside.addWidget(label(self.tr("Internal: never leaves the house"), Role.SMALL))
        inside.addWidget(self.internal)
        inside.addStretch(1)
        self.internal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        columns = QHBoxLayout()
        columns.setSpacing(BETWEEN)
        columns.addLayout(inside, 1)
        columns.addWidget(_hairline())
        columns.addWidget(self.words, 1)
        return columns

    def _show_review(self, last: tuple[ReviewLine, ...], today: date) -> None:
        self.review.setText("".join(self._said(line, today) for line in last))
        was_sent_back = any(line.verdict is Verdict.SENT_BACK for line in last)
        self.review.setProperty("tone", (Tone.WAITING if was_sent_back else Tone.DONE).value)
        restyle(self.review)
        self.review.setVisible(bool(last))

    def _said(self, line: ReviewLine, today: date) -> str:
        approved, sent_back = (
            self.tr("{person} approved {moment}."),
            self.tr("{person} sent it back {moment}:"),
        )
        words = approved if line.verdict is Verdict.APPROVED else sent_back
        said = words.format(person=line.person, moment=moment_words(line.at, today))
        return f"{said}\n{line.comment}" if line.comment else said

    def _show_reader_words(self) -> None:
        self.reader.show_words(*self.words.words)


def _facts(page: PublicationPage, today: date) -> str:
    due = day_words(page.due_date, today) if page.due_date else ""
    return " · ".join(
        fact for fact in (word_for(page.measure_state), page.area, page.responsible, due) if fact
    )


def _hairline() -> QWidget:
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedWidth(1)
    return line
