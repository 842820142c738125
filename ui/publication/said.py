"""What was said of a publication last, and what a person should know before it goes on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.language import day_words, moment_words
from desktop.wording import label as word_for
from models.publication.approval import MAY_GO_OUT
from models.publication.values import PublicationPage, ReviewLine, Verdict
from ui.style import INSIDE, Tone
from ui.widgets.labels import label, restyle


class Said(QWidget):
    """Lines with a tone; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.verdict = _message()
        self.doubt = _message()
        self.withdrawal = _message()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for line in (self.doubt, self.verdict, self.withdrawal):
            column.addWidget(line)

    def text(self) -> str:
        """The last verdict in words."""
        return self.verdict.text()

    def tell(self, page: PublicationPage, today: date) -> None:
        last = page.reviews[0] if page.reviews else None
        if last is not None and last.verdict is Verdict.APPROVED and page.state not in MAY_GO_OUT:
            # Other words now: what was approved is told beside what has changed.
            last = None
        was_sent_back = last is not None and last.verdict is Verdict.SENT_BACK
        _show(self.verdict, self._verdict(last, today), Tone.WAITING if was_sent_back else Tone.DONE)
        _show(self.doubt, self._doubt(page), Tone.SIGNAL)
        _show(self.withdrawal, self._withdrawal(page, today), Tone.PLAIN)
        self.setVisible(any(line.text() for line in (self.verdict, self.doubt, self.withdrawal)))

    def _verdict(self, last: ReviewLine | None, today: date) -> str:
        if last is None:
            return ""
        approved, sent_back = (
            self.tr("{person} approved {moment}."),
            self.tr("{person} sent it back {moment}:"),
        )
        words = approved if last.verdict is Verdict.APPROVED else sent_back
        said = words.format(person=last.person, moment=moment_words(last.at, today))
        return f"{said}\n{last.comment}" if last.comment else said

    def _doubt(self, page: PublicationPage) -> str:
        if not page.is_doubtful or page.approval is None or page.approval.measure_state is None:
            return ""
        words = self.tr(
            "Is the text still true? Since the approval the measure went from “{then}” to “{now}”."
        )
        return words.format(then=word_for(page.approval.measure_state), now=word_for(page.measure_state))

    def _withdrawal(self, page: PublicationPage, today: date) -> str:
        if page.withdrawn_at is None:
            return ""
        words = self.tr("{person} withdrew it {moment}.")
        said = words.format(person=page.withdrawn_by, moment=moment_words(page.withdrawn_at, today))
        return f"{said}\n{page.withdrawal_reason}" if page.withdrawal_reason else said


def facts(page: PublicationPage, today: date) -> str:
    """The measure's own facts, who wrote the words, and on which days they are shown."""
    due = day_words(page.due_date, today) if page.due_date else ""
    named = (word_for(page.measure_state), page.area, page.responsible, due)
    lines = [" · ".join(fact for fact in named if fact)]
    translate = QCoreApplication.translate
    if page.contributors:
        written = translate("Said", "Written by {people}").format(people=", ".join(page.contributors))
        lines.append(written)
    if page.publish_from and page.publish_until:
        shown = translate("Said", "Shown from {first} to {last}")
    elif page.publish_from:
        shown = translate("Said", "Shown from {first}")
    elif page.publish_until:
        shown = translate("Said", "Shown until {last}")
    else:
        return "\n".join(lines)
    days = {
        "first": day_words(page.publish_from, today) if page.publish_from else "",
        "last": day_words(page.publish_until, today) if page.publish_until else "",
    }
    return "\n".join([lines[0], " · ".join([*lines[1:], shown.format(**days)])])


def _message() -> QLabel:
    line = label("", wrap=True)
    line.setObjectName("message")
    line.setMargin(INSIDE)
    return line


def _show(line: QLabel, words: str, tone: Tone) -> None:
    line.setText(words)
    line.setProperty("tone", tone.value)
    restyle(line)
    line.setVisible(bool(words))
