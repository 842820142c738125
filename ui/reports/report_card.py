"""One report as it was told: the words, where from, where, and what it is linked to."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.language import moment_words
from desktop.wording import label as word_for
from models.reports.values import LinkedCase, ReportPage, ReportState
from ui.days import DayNow
from ui.icons import Icon
from ui.reports.place_words import place_sentence
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look, SignButton
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import personal_kinds
from ui.widgets.tips import plain_tip

LINK_LENGTH = 34


class ReportCard(QWidget):
    """Shows a report, and links to its cases and to the report that it is a duplicate of."""

    case_opened = Signal(int)
    case_unlinked = Signal(int)
    report_opened = Signal(int)

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self.quote = label("", Role.QUOTE, wrap=True)
        self.personal = label("", wrap=True)
        self.personal.setObjectName("personal")
        self._facts = label("", Role.MUTED, wrap=True)
        self._place = label("", Role.MUTED, wrap=True)
        self._chips = FlowLayout()
        self._chips.setSpacing(6)
        self._links = QVBoxLayout()
        self._links.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for widget in (self.quote, self.personal, self._facts, self._place):
            column.addWidget(widget)
        column.addLayout(self._chips)
        column.addLayout(self._links)

    def show_report(self, report: ReportPage) -> None:
        self.quote.setText(f"”{report.text.strip()}”")
        self._mark(report)
        self._facts.setText(" · ".join(self._fact_words(report)))
        self._place.setText(self._place_words(report))
        _empty(self._chips)
        for words, tone in self._flags(report):
            self._chips.addWidget(Chip(words, tone))
        _empty(self._links)
        for case in report.cases:
            self._links.addWidget(self._link(case))
        if report.duplicate_of_id is not None:
            self._links.addWidget(self._original(report.duplicate_of_id, report.duplicate_of_text))
        if report.state is ReportState.DISMISSED:
            words = self.tr("Dismissed: {motive}").format(motive=report.dismissal_motive)
            self._links.addWidget(label(words, Role.MUTED, wrap=True))

    def _mark(self, report: ReportPage) -> None:
        """Say what of the sender's words must not be carried on."""
        kinds = personal_kinds(f"{report.text}\n{report.place}")
        said = self.tr("Personal data in the text: {kinds}. Keep it out of the case.").format(kinds=kinds)
        self.personal.setText(said if kinds else "")
        self.personal.setVisible(bool(kinds))

    def _fact_words(self, report: ReportPage) -> list[str]:
        facts = [word_for(report.source), report.sender, moment_words(report.received_at, self._today())]
        if report.category:
            facts.append(report.category)
        if report.sender_category and report.sender_category != report.category:
            facts.append(self.tr("the sender says “{category}”").format(category=report.sender_category))
        if report.external_id:
            facts.append(report.external_id)
        return [fact for fact in facts if fact]

    def _place_words(self, report: ReportPage) -> str:
        named = " · ".join(part for part in (report.area, report.place) if part)
        return "\n".join(part for part in (named, place_sentence(report)) if part)

    def _flags(self, report: ReportPage) -> list[tuple[str, Tone]]:
        flags = [(word_for(report.state), Tone.DONE if report.cases else Tone.PLAIN)]
        for holds, words, tone in (
            (report.is_outside, self.tr("outside the municipality"), Tone.WAITING),
            (report.has_informant, self.tr("contact details kept apart"), Tone.PLAIN),
        ):
            if holds:
                flags.append((words, tone))
        return flags

    def _link(self, case: LinkedCase) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words, opened = shorten(case.title, LINK_LENGTH, placeholder="…"), self.case_opened.emit
        row.addWidget(KeyButton(words, lambda: opened(case.id), sign=Icon.CASES, look=Look.QUIET))
        name = self.tr("Unlink from {case}").format(case=case.title)
        row.addWidget(SignButton(Icon.UNLINK, name, lambda: self.case_unlinked.emit(case.id)))
        row.addStretch(1)
        return line

    def _original(self, report_id: int, text: str) -> QWidget:
        words = self.tr("Duplicate of: “{text}”").format(text=shorten(text, LINK_LENGTH, placeholder="…"))
        opened = self.report_opened.emit
        button = KeyButton(words, lambda: opened(report_id), sign=Icon.DUPLICATE, look=Look.QUIET)
        button.setToolTip(plain_tip(text))
        return button


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
