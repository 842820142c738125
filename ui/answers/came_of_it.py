"""What was said, and what came of it: read beside the answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.clock import STOCKHOLM
from desktop.language import day_words
from desktop.wording import label as word_for
from models.answers.values import AnswerPage, CameOfIt, WaitingReport
from ui.answers.words import WORDS
from ui.desk import Desk
from ui.navigation import PageName
from ui.style import INSIDE
from ui.widgets.buttons import SIDE, KeyButton, Look
from ui.widgets.labels import Role, cut, label
from ui.widgets.section import Section, empty

# So many of the reports are read in full beside an answer; the list of reports has them all.
SHOWN = 4
LONGEST, LONGEST_TITLE = 400, 52


class Said(Section):
    """The words of those who wait."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("What they said"))
        self._desk = desk
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.column.addLayout(self._lines)

    def show_page(self, page: AnswerPage) -> None:
        empty(self._lines)
        self.say_count(len(page.reports))
        for report in page.reports[:SHOWN]:
            self._lines.addWidget(label(self._about(report), Role.SMALL, wrap=True))
            self._lines.addWidget(label(cut(report.text, LONGEST), wrap=True))
        if left := len(page.reports) - SHOWN:
            self._lines.addWidget(label(WORDS.more(left), Role.MUTED)) if left > 0 else None

    def _about(self, report: WaitingReport) -> str:
        day = day_words(report.received_at.astimezone(STOCKHOLM).date(), self._desk.clock.today())
        ways = ", ".join(word_for(way) for way in sorted(report.reach))
        return " · ".join(part for part in (day, report.place, ways) if part)


class Came(Section):
    """The cases and how far they have come; what stands under a case may be told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("What came of it"))
        self._desk = desk
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.column.addLayout(self._lines)

    def show_page(self, page: AnswerPage) -> None:
        empty(self._lines)
        for case in page.cases:
            self._show_case(case)
        if not page.cases:
            self._lines.addWidget(label(self.tr("No case has come of it yet."), Role.MUTED, wrap=True))

    def _show_case(self, case: CameOfIt) -> None:
        go = partial(self._desk.navigation.go, PageName.CASES, case.case_id)
        button = KeyButton(cut(case.title, LONGEST_TITLE), go, look=Look.QUIET)
        button.setAccessibleName(case.title)
        self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        told = "\n".join(case.told) or self.tr("No measure is decided.")
        words = label(f"{word_for(case.state)} · {told}", Role.SMALL, wrap=True)
        words.setContentsMargins(SIDE, 0, 0, INSIDE)
        self._lines.addWidget(words)
