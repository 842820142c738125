"""The answer's own words: begun from a standard text, saved as they are typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.answers.answers import Answers
from desktop.answers.screened import ANSWER_TEXT
from models.answers.values import AnswerEdit, AnswerPage
from models.kinds import Kind
from models.standard_texts.rules import has_gap
from models.standard_texts.values import StandardTextRow
from ui.desk import Desk
from ui.screening.deciding import Deciding
from ui.screening.hit_panel import HitPanel
from ui.screening.marked_text import MarkedText
from ui.style import INSIDE, Tone
from ui.widgets.chip import Chip
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.overtaken import tell_overtaken
from ui.widgets.picker import Choice, Picker

START_WIDTH = 190


class AnswerText(QWidget):
    """A proposal is not kept until somebody writes in it, or says that it was given."""

    def __init__(self, desk: Desk, answers: Answers, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._answers = answers
        self._texts: dict[int, StandardTextRow] = {}
        self.kept: Kept[AnswerPage] = Kept(desk.jobs, answers.page, self._write)
        self.kept.refused.connect(message.refuse)
        self.kept.overtaken.connect(partial(tell_overtaken, message, self))
        self.start = Picker(self.tr("Begin from a standard text"), self.tr("Standard text…"), typed=False)
        self.start.setMinimumWidth(START_WIDTH)
        self.state = Chip()
        self.field = MarkedText(self.tr("Answer"), self.tr("What they should know"), lines=6)
        self.hits = HitPanel(desk.jobs)
        self.hits.watch(ANSWER_TEXT, self.field)
        self._deciding = Deciding(desk.jobs, answers.screening, self.hits, Kind.REPORT)
        self._deciding.refused.connect(message.refuse)
        self.field.saved.connect(partial(self.kept.save, "text"))
        self.field.textChanged.connect(self._say_state)
        self.start.picked.connect(self._begin_from)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(label(self.tr("Answer"), Role.STRONG))
        head.addWidget(self.state)
        head.addStretch(1)
        head.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.hits)

    @property
    def words(self) -> str:
        return self.field.toPlainText()

    def show_page(self, page: AnswerPage) -> None:
        """Show what is written, else what is proposed; what the person is writing stays."""
        if self.kept.known is None or self.kept.known.id != page.id:
            self.field.save()
        if not self.kept.see(page):
            return
        self.field.show_words(page.text)
        self._deciding.show_thing(page.id)
        self._say_state()
        offered = partial(self._answers.offered, page.id)
        self._desk.jobs.run(self, offered, partial(self._offer, page.id), _unheard)

    def save(self) -> None:
        self.field.save()

    def drop_draft(self, name: str) -> None:
        """Show what is stored instead of the overtaken draft."""
        self.kept.drop_draft(name)
        if (known := self.kept.known) is not None:
            self._desk.jobs.run(self, partial(self._answers.page, known.id), self._show_stored, _unheard)

    def _show_stored(self, page: AnswerPage) -> None:
        self.field.clearFocus()
        self.kept.see(page)
        self.field.show_words(page.text)

    def _offer(self, id_: int, texts: Sequence[StandardTextRow]) -> None:
        if self.kept.known is None or self.kept.known.id != id_:
            return
        self._texts = {text.id: text for text in texts}
        self.start.offer([Choice(text.id, text.name) for text in texts])
        self.start.pick(None)

    def _begin_from(self, text_id: object) -> None:
        known = self.kept.known
        if not isinstance(text_id, int) or known is None or text_id not in self._texts:
            return
        filled = partial(self._answers.proposed, known.id, self._texts[text_id].text)
        self._desk.jobs.run(self, filled, partial(self._take, known.id), _unheard)

    def _take(self, id_: int, words: str) -> None:
        """Put the filled-in text in the field, as if it had been typed."""
        if self.kept.known is not None and self.kept.known.id == id_:
            self.field.setPlainText(words)
            self.field.setFocus()
            self.field.save()

    def _write(self, page: AnswerPage, changed: dict[str, Any]) -> None:
        self._answers.write(AnswerEdit(page.id, page.version, changed["text"]))

    def _say_state(self) -> None:
        known = self.kept.known
        if has_gap(self.words):
            self.state.say(self.tr("something to fill in"), Tone.WAITING)
        elif known is not None and known.is_proposal and self.words == known.text:
            self.state.say(self.tr("a proposal"), Tone.PLAIN)
        else:
            self.state.say("")
        self.state.setVisible(bool(self.state.words))


def _unheard(_refusal: object) -> None:
    """The group is gone: the list says so already."""
