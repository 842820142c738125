"""From a report or a case to its answer, and to writing down what was promised about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.reports.values import Feedback, ReportPage
from ui.answers.goals import GOAL, PROMISE_OF_CASE, PROMISE_OF_REPORT, WAITING
from ui.desk import Desk
from ui.icons import Icon
from ui.navigation import PageName
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout


class WaysToAnswers(QWidget):
    """Two quiet buttons; the first only where an answer is waited for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._report_id: int | None = None
        self._case_id: int | None = None
        self.answer_button = KeyButton(
            self.tr("Answer…"), self._answer, key="R", sign=Icon.SEND, look=Look.QUIET
        )
        self.promise_button = KeyButton(
            self.tr("Promise…"), self._promise, key="U", sign=Icon.WAITING, look=Look.QUIET
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(FlowLayout(self.answer_button, self.promise_button))
        self.answer_button.hide()

    def show_report(self, report: ReportPage) -> None:
        self._report_id, self._case_id = report.id, None
        self.answer_button.setVisible(report.feedback is Feedback.WAITING)

    def show_case(self, case_id: int) -> None:
        self._report_id, self._case_id = None, case_id

    def _answer(self) -> None:
        self._desk.navigation.go(PageName.PUBLICATION, self._report_id, **{GOAL: WAITING})

    def _promise(self) -> None:
        if self._case_id is not None:
            self._desk.navigation.go(PageName.PUBLICATION, self._case_id, **{GOAL: PROMISE_OF_CASE})
        elif self._report_id is not None:
            self._desk.navigation.go(PageName.PUBLICATION, self._report_id, **{GOAL: PROMISE_OF_REPORT})
