"""One report as it was told: the words, where from, where, and what it is linked to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import moment_words
from desktop.wording import label as word_for
from models.reports.values import LinkedCase, ReportPage, ReportState
from ui.icons import Icon
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look, SignButton
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, label


class ReportCard(QWidget):
    """Shows a report; `opened(case_id)` and `unlinked(case_id)` are what its links can do."""

    def __init__(
        self, today: date, opened: Callable[[int], object], unlinked: Callable[[int], object]
    ) -> None:
        super().__init__()
        self._today = today
        self._opened = opened
        self._unlinked = unlinked
        self.quote = label("", Role.QUOTE, wrap=True)
        self._facts = label("", Role.MUTED, wrap=True)
        self._place = label("", Role.MUTED, wrap=True)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._links = QVBoxLayout()
        self._links.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for widget in (self.quote, self._facts, self._place):
            column.addWidget(widget)
        column.addLayout(self._chips)
        column.addLayout(self._links)

    def show_report(self, report: ReportPage) -> None:
        self.quote.setText(f"”{report.text.strip()}”")
        self._facts.setText(" · ".join(self._fact_words(report)))
        self._place.setText(self._place_words(report))
        _empty(self._chips)
        for words, tone in self._flags(report):
            self._chips.addWidget(Chip(words, tone))
        self._chips.addStretch(1)
        _empty(self._links)
        for case in report.cases:
            self._links.addWidget(self._link(case))
        if report.state is ReportState.DISMISSED:
            words = self.tr("Dismissed: {motive}").format(motive=report.dismissal_motive)
            self._links.addWidget(label(words, Role.MUTED, wrap=True))

    def _fact_words(self, report: ReportPage) -> list[str]:
        facts = [word_for(report.source), moment_words(report.received_at, self._today)]
        if report.category:
            facts.append(report.category)
        if report.sender_category and report.sender_category != report.category:
            facts.append(self.tr("the sender says “{category}”").format(category=report.sender_category))
        if report.external_id:
            facts.append(report.external_id)
        return facts

    def _place_words(self, report: ReportPage) -> str:
        exact = self.tr("place: {precision}").format(precision=word_for(report.precision))
        return " · ".join(part for part in (report.area, report.place, exact) if part)

    def _flags(self, report: ReportPage) -> list[tuple[str, Tone]]:
        flags = [(word_for(report.state), Tone.DONE if report.cases else Tone.PLAIN)]
        for holds, words, tone in (
            (report.is_outside, self.tr("outside the municipality"), Tone.WAITING),
            (report.is_fallback, self.tr("the sender's fall-back point"), Tone.WAITING),
            (report.is_swapped, self.tr("axes put right"), Tone.PLAIN),
            (report.is_placed_by_hand, self.tr("placed by hand"), Tone.PLAIN),
            (report.has_informant, self.tr("contact details kept apart"), Tone.PLAIN),
        ):
            if holds:
                flags.append((words, tone))
        return flags

    def _link(self, case: LinkedCase) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        open_button = KeyButton(case.title, lambda: self._opened(case.id), sign=Icon.CASES, look=Look.QUIET)
        row.addWidget(open_button)
        name = self.tr("Unlink from {case}").format(case=case.title)
        row.addWidget(SignButton(Icon.UNLINK, name, lambda: self._unlinked(case.id)))
        row.addStretch(1)
        return line


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
