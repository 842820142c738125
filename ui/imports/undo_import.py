"""Asks before an import is taken back, and first says what that touches."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from desktop.intake.values import Touched, TouchedCase
from ui.icons import Icon
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, cut, label
from ui.widgets.question import Question
from ui.widgets.section import empty

# More cases than can be looked through here are only counted.
MOST = 8
LONGEST = 44


class UndoImport(Question):
    """`agreed(with links, with cases)`; `case_opened(id)`. The keyboard is on the safe answer."""

    agreed = Signal(bool, bool)
    case_opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._links = 0
        self.heading = label("", Role.STRONG, wrap=True)
        self.words = label("", Role.BODY, wrap=True)
        self.cases = QVBoxLayout()
        self.cases.setSpacing(2)
        self.links_box = QCheckBox()
        self.cases_box = QCheckBox()
        self.links_box.toggled.connect(self._allow)
        self.undo_button = KeyButton(self.tr("Undo the import"), self._agree, sign=Icon.UNDO)
        self.keep_button = KeyButton(self.tr("Not now"), self.hide, key="Esc", look=Look.FILLED)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(INSIDE)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addLayout(self.cases)
        column.addWidget(self.links_box)
        column.addWidget(self.cases_box)
        column.addLayout(FlowLayout(self.keep_button, self.undo_button))

    def ask(self, file: str, touched: Touched) -> None:
        """Say what goes and what is kept; links and cases are kept unless they are ticked."""
        self._links = touched.links
        self.setAccessibleName(self.tr("Undo the import of {file}?").format(file=file))
        self.heading.setText(self.accessibleName())
        self.words.setText("\n".join(self._told(touched)))
        empty(self.cases)
        for case in touched.cases[:MOST]:
            self.cases.addWidget(self._case(case), 0, Qt.AlignmentFlag.AlignLeft)
        if (more := len(touched.cases) - MOST) > 0:
            self.cases.addWidget(label(self.tr("and %Ln more cases", "", more), Role.MUTED))
        removable = sum(1 for case in touched.cases if case.is_removable)
        self._show_box(self.links_box, self.tr("Remove %Ln links to cases", "", touched.links), touched.links)
        cases = self.tr("Also remove %Ln cases that rest only on the import", "", removable)
        self._show_box(self.cases_box, cases, removable)
        self._allow()
        self.show()
        self.keep_button.setFocus()

    def _told(self, touched: Touched) -> list[str]:
        told = [self.tr("%Ln reports leave the store. The file can be imported again.", "", touched.reports)]
        for count, words in (
            (touched.placed_by_hand, self.tr("%Ln of them were placed by hand.", "", touched.placed_by_hand)),
            (
                touched.feedback_given,
                self.tr("%Ln of their senders have been answered.", "", touched.feedback_given),
            ),
            (touched.informants, self.tr("%Ln contact details go with them.", "", touched.informants)),
            (touched.attachments, self.tr("%Ln attachments go with them.", "", touched.attachments)),
            (
                touched.duplicates,
                self.tr(
                    "%Ln other reports, duplicates of these, are to be screened again.",
                    "",
                    touched.duplicates,
                ),
            ),
            (
                touched.taken_over,
                self.tr("%Ln reports keep the changes that they took over.", "", touched.taken_over),
            ),
        ):
            if count:
                told.append(words)
        told.append(self.tr("This is final: Undo does not bring them back."))
        if touched.cases:
            told.append(self.tr("%Ln cases rest on it:", "", len(touched.cases)))
        return told

    def _case(self, case: TouchedCase) -> KeyButton:
        facts = [
            self.tr("%Ln reports", "", case.links),
            self.tr("%Ln measures", "", case.measures) if case.measures else "",
            self.tr("on %Ln agendas", "", case.agenda_items) if case.agenda_items else "",
            self.tr("only these") if case.rests_only_on_it else "",
        ]
        words = f"{cut(case.title, LONGEST)} – {', '.join(fact for fact in facts if fact)}"
        return KeyButton(words, partial(self.case_opened.emit, case.id), sign=Icon.CASES, look=Look.QUIET)

    def _show_box(self, box: QCheckBox, words: str, count: int) -> None:
        box.setChecked(False)
        box.setText(words)
        box.setAccessibleName(words)
        box.setVisible(count > 0)

    def _allow(self) -> None:
        self.undo_button.setEnabled(not self._links or self.links_box.isChecked())
        self.cases_box.setEnabled(not self._links or self.links_box.isChecked())

    def _agree(self) -> None:
        self.agreed.emit(self.links_box.isChecked(), self.cases_box.isChecked())
        self.hide()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keep_button.setFocus()
