"""Ctrl+N: write down what somebody tells, on the phone or in the corridor."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from desktop.wording import label as word_for
from models.reports.values import ReportDraft, ReportSource
from ui.icons import Icon
from ui.reports.filtering import Names
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.personal_hint import PersonalHint
from ui.widgets.picker import Choice, Picker
from ui.widgets.side_panel import SidePanel


class QuickReport(SidePanel):
    """`written(ReportDraft)` on Ctrl+Enter, `closed` on Esc. What was written stays until it is kept."""

    written = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Quick report"), may_close=True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(140)
        self.source = Picker(self.tr("Source"), typed=False)
        self.source.offer([Choice(source, word_for(source)) for source in ReportSource])
        self.source.pick(ReportSource.OWN_OBSERVATION)
        self.category = Picker(self.tr("Category"), self.tr("no category"))
        self.area = Picker(self.tr("Area"), self.tr("no area"))
        self.place = QLineEdit()
        self.wants_answer = QCheckBox(self.tr("Wants to know what comes of it"))
        self.keep_button = KeyButton(
            self.tr("Keep the report"), self.keep, key="Ctrl+Return", sign=Icon.DONE, look=Look.FILLED
        )
        self.add_field(self.tr("What has been seen?"), self.text)
        self.add(PersonalHint(self.text))
        self.add_field(self.tr("Source"), self.source)
        self.add_field(self.tr("Category"), self.category)
        self.add_field(self.tr("Area"), self.area)
        self.add_field(self.tr("Place, in words"), self.place)
        self.add(PersonalHint(self.place))
        self.add(self.wants_answer)
        self.add_row(self.keep_button)
        self.text.textChanged.connect(self._allow)
        self._allow()

    def name(self, names: Names) -> None:
        """The categories and areas that can be chosen."""
        self.category.offer([Choice(*pair) for pair in names.categories.items()])
        self.area.offer([Choice(*pair) for pair in names.areas.items()])

    def begin(self, now: datetime) -> None:
        """Take the keyboard; *now* is when it came in."""
        self._now = now
        self.show()
        self.text.setFocus()

    def keep(self) -> None:
        self.written.emit(
            ReportDraft(
                source=self.source.key,
                text=self.text.toPlainText().strip(),
                received_at=self._now,
                category_id=self.category.key,
                area_id=self.area.key,
                place=self.place.text().strip(),
                wants_feedback=self.wants_answer.isChecked(),
            )
        )

    def clear(self) -> None:
        """Empty the words; source, category and area stay, for the next of the same kind."""
        self.text.clear()
        self.place.clear()
        self.wants_answer.setChecked(False)

    def _allow(self) -> None:
        self.keep_button.setEnabled(bool(self.text.toPlainText().strip()))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
