"""How answers are counted in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.wording import label as word_for
from models.answers.values import AnswerRow
from models.reports.values import ReportSource


class AnswerWords(QObject):
    """A class of its own: the translator's tool finds plurals only in `tr`."""

    def reports(self, count: int) -> str:
        return self.tr("%n reports", "", count)

    def more(self, count: int) -> str:
        return self.tr("and %n more", "", count)

    def given(self, count: int) -> str:
        """What was done, for the message."""
        return self.tr("The answer to %n reports is noted.", "", count)

    def unanswered(self, count: int) -> str:
        return self.tr("%n points lack an answer", "", count)

    def how(self) -> list[str]:
        """Ways in which an answer is given, to propose."""
        return [
            self.tr("by e-mail"),
            self.tr("by letter"),
            self.tr("by phone"),
            self.tr("at a meeting"),
            self.tr("on the website"),
        ]


WORDS = AnswerWords()


def sender_words(source: ReportSource, sender: str) -> str:
    """As "Karlskogahem", or the source where nobody is named."""
    return sender or word_for(source)


def report_ids(rows: Sequence[AnswerRow]) -> tuple[int, ...]:
    return tuple(id_ for row in rows for id_ in row.report_ids)
