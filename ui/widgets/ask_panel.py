"""A question with a heading, what is asked, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.date_field import DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.question import Question


class AskPanel(Question):
    """A heading, what is asked, and two buttons; Esc gives up. `asking(bool)` as it comes and goes."""

    asking = Signal(bool)

    def __init__(self, heading: str, deed: str) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.heading = label(heading, Role.STRONG, wrap=True)
        self.agree_button = KeyButton(deed, self.agree, look=Look.FILLED)
        self.cancel_button = KeyButton(
            QCoreApplication.translate("AskPanel", "Cancel"), self.hide, key="Esc", look=Look.QUIET
        )
        self.column = QVBoxLayout(self)
        self.column.setSpacing(INSIDE)
        self.column.addWidget(self.heading)

    def add_buttons(self) -> None:
        self.column.addLayout(FlowLayout(self.agree_button, self.cancel_button))

    def agree(self) -> None:
        """Tell what was asked for."""
        raise NotImplementedError

    def may_agree(self) -> bool:
        """No day that is asked for is wrong; else the keyboard goes to the first that is."""
        shown = (field for field in self.findChildren(DateField) if field.isVisibleTo(self))
        wrong = next((field for field in shown if field.is_wrong), None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asking.emit(False)
