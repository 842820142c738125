"""One answer: what was said, what came of it, our words, and how they reach those who wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.answers.answers import Answers
from desktop.promises import Promises
from desktop.whole_file import write_whole
from desktop.wording import label as word_for
from models.answers.values import AnswerPage, AnswerRow, Giving, InformantMessage, PromiseEdit, Reach
from models.reports.values import Feedback
from ui.answers.answer_words import AnswerText
from ui.answers.ask_panels import GivePanel, NotNeededPanel, PromisePanel
from ui.answers.came_of_it import Came, Said
from ui.answers.sending import LetterFile, open_draft
from ui.answers.words import WORDS, report_ids, sender_words
from ui.desk import Desk
from ui.icons import Icon
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.side_panel import SidePanel

TONES = {Feedback.WAITING: Tone.WAITING, Feedback.GIVEN: Tone.DONE, Feedback.NOT_NEEDED: Tone.PLAIN}


class AnswerPanel(SidePanel):
    def __init__(self, desk: Desk, answers: Answers, promises: Promises, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._answers = answers
        self._promises = promises
        self._message = message
        self._page: AnswerPage | None = None
        # Several are settled together; none of them is then read here.
        self._many: tuple[int, ...] = ()
        self.title = label("", Role.HEADING, wrap=True)
        self.state = Chip()
        self.facts = label("", Role.MUTED, wrap=True)
        self.text = AnswerText(desk, answers, message)
        self.said, self.came = Said(desk), Came(desk)
        self.give_panel = GivePanel(desk.clock.today)
        self.not_needed_panel = NotNeededPanel()
        self.promise_panel = PromisePanel(desk.clock.today)
        self.sent_panel = ConfirmPanel()
        self._make_buttons()
        self._lay_out_panel()
        self.give_panel.agreed.connect(self._give)
        self.not_needed_panel.agreed.connect(self._settle)
        self.promise_panel.agreed.connect(self._promise)

    def open(self, report_id: int) -> None:
        """Read the answer that the report is in, and show it."""
        read = partial(self._answers.page, report_id)
        self._desk.jobs.run(self, read, self._show, lambda _gone: None)

    def show_many(self, rows: Sequence[AnswerRow]) -> None:
        """Several are chosen: they are settled together, each with its own words."""
        self.leave()
        self._page, self._many = None, report_ids(rows)
        self.title.setText(self.tr("{count} chosen").format(count=len(rows)))
        self.facts.setText(WORDS.reports(len(self._many)))
        self.state.hide()
        self._dress(rows[0].given_on is None and not rows[0].how)

    def leave(self) -> None:
        """Save what is being written."""
        self.text.save()

    def _show(self, page: AnswerPage) -> None:
        is_other = self._page is None or self._page.id != page.id
        if is_other:
            self._hide_questions()
        self._page, self._many = page, ()
        self.title.setText(", ".join(case.title for case in page.cases) or self.tr("A report without a case"))
        parts = [sender_words(page.source, page.sender), WORDS.reports(len(page.reports)), page.how]
        self.facts.setText(" · ".join(part for part in parts if part))
        self.state.say(word_for(page.feedback), TONES[page.feedback])
        self.state.show()
        self.text.show_page(page)
        self.said.show_page(page)
        self.came.show_page(page)
        self._dress(page.feedback is Feedback.WAITING)
        if is_other:
            self.to_top()

    def _dress(self, is_waiting: bool) -> None:
        """Show the buttons that fit: one can write only to those who can be reached."""
        page = self._page
        ways = {way for report in page.reports for way in report.reach} if page else set()
        for part in (self.text, self.said, self.came, self.promise_button):
            part.setVisible(page is not None)
        self.mail_button.setVisible(is_waiting and Reach.EMAIL in ways)
        self.letter_button.setVisible(is_waiting and Reach.LETTER in ways)
        self.give_button.setVisible(is_waiting)
        self.not_needed_button.setVisible(is_waiting)
        self.wait_button.setVisible(not is_waiting)
        comes_next = self.mail_button if Reach.EMAIL in ways else self.give_button
        for button in (self.mail_button, self.give_button):
            button.wear(Look.FILLED if button is comes_next else Look.PLAIN)

    # Deeds

    def _mail(self) -> None:
        self._write_to(Reach.EMAIL, self._open_draft)

    def _letter(self) -> None:
        self._write_to(Reach.LETTER, self._save_letter)

    def _write_to(self, reach: Reach, then: Callable[[InformantMessage], None]) -> None:
        """Read how the first can be reached, and hand the answer over; both are theirs who can."""
        page = self._page
        if page is None:
            return
        self.leave()
        able = tuple(report.id for report in page.reports if reach in report.reach)
        self._do(partial(self._answers.message, able, reach, self.text.words), then)

    def _open_draft(self, message: InformantMessage) -> None:
        is_open, is_on_clipboard = open_draft(message)
        if not is_open:
            self._message.say(self.tr("No mail program answers on this computer."), Tone.WAITING)
            return
        if is_on_clipboard:
            self._message.say(self.tr("The answer is long: paste it into the mail (Ctrl+V)."), Tone.ACCENT)
        self._ask_sent(message, self.tr("by e-mail"))

    def _save_letter(self, message: InformantMessage) -> None:
        name = self.tr("answer.pdf")
        chosen = LetterFile.ask(self, self.tr("Save the letter"), name)
        if not chosen:
            return
        path = Path(chosen)

        def write() -> None:
            write_whole(path, self._answers.letter(message))

        def done(_nothing: object) -> None:
            self._message.say(self.tr("The letter is in {path}.").format(path=path), Tone.DONE)
            self._ask_sent(message, self.tr("by letter"))

        self._desk.jobs.run(self, write, done, self._message.refuse)

    def _ask_sent(self, message: InformantMessage, how: str) -> None:
        """The program sends nothing itself: the person says whether it went."""
        self._hide_questions()
        words = self.tr("Then {reports} get the answer noted: {how}, today.")
        giving = Giving(message.report_ids, self._desk.clock.today(), how, self.text.words)
        self.sent_panel.ask(
            self.tr("Did you send the answer?"),
            words.format(reports=WORDS.reports(len(message.report_ids)), how=how),
            self.tr("Yes, it is sent"),
            partial(self._note_given, giving),
        )

    def _give(self, day: date, how: str) -> None:
        self.leave()
        text = self.text.words if self._page is not None else None
        self._note_given(Giving(self._ids, day, how, text))

    def _note_given(self, giving: Giving) -> None:
        told = WORDS.given(len(giving.report_ids))
        self._do(partial(self._answers.give, giving), lambda _: self._message.say(told, Tone.DONE))

    def _settle(self, reason: str) -> None:
        self._do(partial(self._answers.not_needed, self._ids, reason))

    def _wait(self) -> None:
        self._do(partial(self._answers.wait, self._ids))

    def _promise(self, edit: PromiseEdit) -> None:
        told = self.tr("The promise stands on the agenda until it is kept.")
        self._do(partial(self._promises.save, edit), lambda _: self._message.say(told, Tone.DONE))

    @property
    def _ids(self) -> tuple[int, ...]:
        return self._page.report_ids if self._page is not None else self._many

    def _do(self, deed: Callable[[], object], done: Callable[..., None] | None = None) -> None:
        self._message.clear()
        self._desk.jobs.run(self, deed, done, self._message.refuse)

    def _ask_give(self) -> None:
        self._hide_questions()
        self.give_panel.ask()

    def _ask_not_needed(self) -> None:
        self._hide_questions()
        self.not_needed_panel.ask()

    def _ask_promise(self) -> None:
        page = self._page
        if page is not None:
            self._hide_questions()
            case_id = page.cases[0].case_id if page.cases else None
            self.promise_panel.ask(report_id=page.id, case_id=case_id, to_whom=page.sender)

    def _hide_questions(self) -> None:
        for panel in (self.give_panel, self.not_needed_panel, self.promise_panel, self.sent_panel):
            panel.hide()

    def _make_buttons(self) -> None:
        self.mail_button = KeyButton(self.tr("E-mail…"), self._mail, key="E", sign=Icon.SEND)
        self.letter_button = KeyButton(self.tr("Letter…"), self._letter, key="B", sign=Icon.PAPER)
        self.give_button = KeyButton(
            self.tr("Given…"), self._ask_give, key="L", sign=Icon.DONE, look=Look.FILLED
        )
        self.not_needed_button = KeyButton(self.tr("Not needed…"), self._ask_not_needed, key="I")
        self.promise_button = KeyButton(self.tr("Promise…"), self._ask_promise, key="P", sign=Icon.WAITING)
        self.wait_button = KeyButton(self.tr("Wait again"), self._wait, key="V", sign=Icon.UNDO)

    def _lay_out_panel(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.add_layout(head)
        self.add(self.facts)
        self.add(self.text)
        self.add_row(
            self.mail_button,
            self.letter_button,
            self.give_button,
            self.not_needed_button,
            self.promise_button,
            self.wait_button,
        )
        for panel in (self.give_panel, self.not_needed_panel, self.promise_panel, self.sent_panel):
            self.add(panel)
        self.add(self.said)
        self.add(self.came)
