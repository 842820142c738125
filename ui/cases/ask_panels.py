"""The panels that ask for what a deed on a case needs: split, merge, close."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from desktop.jobs import Jobs
from desktop.wording import label as label_of
from models.cases.values import CaseReport, CloseReason, ClosingWarnings
from ui.widgets.ask_panel import AskPanel
from ui.widgets.finder import Find, Finder
from ui.widgets.labels import Role, cut, label
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker

LONGEST = 20


class NewCasePanel(AskPanel):
    """Asks what a new case is about. `agreed(title)`."""

    agreed = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("New case"), self.tr("Open case"))
        self.title = hinted(QLineEdit())
        self.title.setAccessibleName(self.tr("What is the case about?"))
        self.title.setPlaceholderText(self.tr("The problem and the place, as you would say it"))
        self.title.returnPressed.connect(self.agree)
        self.column.addWidget(self.title)
        self.add_buttons()

    def ask(self) -> None:
        self.title.clear()
        self.show()
        self.title.setFocus()

    def agree(self) -> None:
        if title := self.title.text().strip():
            self.hide()
            self.agreed.emit(title)


class SplitPanel(AskPanel):
    """Asks which reports go to a new case, and what it is called. `agreed(report_ids, title)`."""

    agreed = Signal(list, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Which reports go to a new case?"), self.tr("Split"))
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Reports to move"))
        self.list.setFixedHeight(180)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = hinted(QLineEdit())
        self.title.setAccessibleName(self.tr("Title of the new case"))
        self.title.setPlaceholderText(self.tr("Title of the new case"))
        self.title.returnPressed.connect(self.agree)
        self.column.addWidget(self.list)
        self.column.addWidget(self.title)
        self.add_buttons()

    def ask(self, reports: Sequence[CaseReport]) -> None:
        self.list.clear()
        for report in reports:
            item = QListWidgetItem(report.text)
            item.setData(Qt.ItemDataRole.UserRole, report.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.title.clear()
        self.show()
        self.list.setFocus()

    def agree(self) -> None:
        items = [self.list.item(place) for place in range(self.list.count())]
        chosen = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]
        if chosen:
            self.hide()
            self.agreed.emit(chosen, self.title.text().strip())


class MergePanel(AskPanel):
    """Asks which case this one goes into; none is proposed. `agreed(case_id)`."""

    agreed = Signal(int)

    def __init__(self, find: Find, jobs: Jobs) -> None:
        super().__init__(self.tr("Which case should this one go into?"), self.tr("Merge"))
        self.finder = Finder(self.tr("Find the other case"), find, jobs, proposes=False)
        self.finder.setFixedHeight(220)
        self.finder.found.connect(self._take)
        self.finder.pointed.connect(self._name)
        self.finder.given_up.connect(self.hide)
        self.column.addWidget(
            label(
                self.tr("Its reports, measures and notes move there, and this one is closed."),
                Role.MUTED,
                wrap=True,
            )
        )
        self.column.addWidget(self.finder)
        self.add_buttons()

    def ask(self) -> None:
        self._name(None)
        self.show()
        self.finder.begin()

    def agree(self) -> None:
        if (choice := self.finder.choice) is not None:
            self._take(choice.key)

    def _name(self, choice: Choice | None) -> None:
        """Say on the button which case it is."""
        named = self.tr("Merge with {case}").format(case=cut(choice.name, LONGEST)) if choice else ""
        self.agree_button.say(named or self.tr("Merge"))
        self.agree_button.setEnabled(choice is not None)

    def _take(self, case_id: int) -> None:
        self.hide()
        self.agreed.emit(case_id)


class ClosePanel(AskPanel):
    """Asks why a case is closed, and warns of what still hangs on it. `agreed(reason, note)`."""

    agreed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Why is the case closed?"), self.tr("Close case"))
        self.warning = label("", Role.BODY, wrap=True)
        self.warning.setProperty("tone", "waiting")
        self.reason = Picker(self.tr("Reason"), typed=False)
        reasons = [reason for reason in CloseReason if reason is not CloseReason.MERGED]
        self.reason.offer([Choice(reason, label_of(reason)) for reason in reasons])
        self.note = hinted(QLineEdit())
        self.note.setAccessibleName(self.tr("What came of it?"))
        self.note.setPlaceholderText(self.tr("What came of it? (optional)"))
        self.note.returnPressed.connect(self.agree)
        for widget in (self.warning, self.reason, self.note):
            self.column.addWidget(widget)
        self.add_buttons()

    def ask(self, warnings: ClosingWarnings) -> None:
        words = [
            self.tr("%n measures are still open.", "", warnings.open_measures)
            if warnings.open_measures
            else "",
            self.tr("%n senders wait for an answer.", "", warnings.waiting_feedback)
            if warnings.waiting_feedback
            else "",
        ]
        self.warning.setText(" ".join(word for word in words if word))
        self.warning.setVisible(any(words))
        self.reason.pick(CloseReason.SOLVED)
        self.note.clear()
        self.show()
        self.reason.setFocus()

    def agree(self) -> None:
        self.hide()
        self.agreed.emit(self.reason.key, self.note.text().strip())
