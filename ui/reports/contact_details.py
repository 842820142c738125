"""How to reach who told: read when somebody asks for it, and each reading is recorded."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.reports import Reports
from models.reports.values import CallerDetails, ReportPage
from ui.desk import Desk
from ui.icons import Icon
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar


class ContactDetails(QWidget):
    """Seen only where a report has some, and forgotten when another one is chosen."""

    def __init__(self, desk: Desk, reports: Reports, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._reports = reports
        self._message = message
        self._report_id: int | None = None
        self.show_button = KeyButton(
            self.tr("Show contact details"), self.read, key="V", sign=Icon.PERSON, look=Look.QUIET
        )
        self.words = label("", wrap=True)
        self.words.setAccessibleName(self.tr("Contact details"))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = KeyButton(self.tr("Copy"), self.copy, look=Look.QUIET)
        self.erase_button = KeyButton(
            self.tr("Erase contact details…"), self.ask_to_erase, sign=Icon.DELETE, look=Look.QUIET
        )
        self.confirm = ConfirmPanel()
        self._logged = label(self.tr("That you have read them is recorded."), Role.SMALL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for part in (self.words, self._logged, self.confirm):
            column.addWidget(part)
        column.addLayout(FlowLayout(self.show_button, self.copy_button, self.erase_button))
        self.show_nobody()
        # Whoever sits down next has not asked for them.
        desk.settings.changed.connect(self._forget)

    def show_report(self, report: ReportPage) -> None:
        """Offer the report's details; those of the same report stay in sight."""
        if report.id != self._report_id:
            self._forget()
            self.confirm.close_safely()
        self._report_id = report.id
        self.setVisible(report.has_informant)

    def show_nobody(self) -> None:
        self._report_id = None
        self._forget()
        self.hide()

    def read(self) -> None:
        """Ask for the details, and have that recorded."""
        report_id = self._report_id
        if report_id is None:
            return

        def show(details: CallerDetails) -> None:
            if report_id == self._report_id and self.isVisible():
                self._show(details)

        self._desk.jobs.run(self, lambda: self._reports.contact(report_id), show, self._message.refuse)

    def ask_to_erase(self) -> None:
        """Ask once, in words: nothing brings them back."""
        if (report_id := self._report_id) is not None:
            self.confirm.ask(
                self.tr("Erase the contact details for good?"),
                self.tr(
                    "The report stays, and what is said about the answer. Nobody can be reached any more. "
                    "Older backups keep the details until they are thinned out."
                ),
                self.tr("Erase"),
                partial(self._erase, report_id),
            )

    def _erase(self, report_id: int) -> None:
        self._forget()
        self._desk.jobs.run(
            self, lambda: self._reports.erase_contact(report_id), refused=self._message.refuse
        )

    def copy(self) -> None:
        QApplication.clipboard().setText(self.words.text())

    def _show(self, details: CallerDetails) -> None:
        parts = (details.name, details.phone, details.email, details.postal_address)
        self.words.setText("\n".join(part for part in parts if part))
        self._follow_words()

    def _forget(self) -> None:
        self.words.clear()
        self._follow_words()

    def _follow_words(self) -> None:
        is_told = bool(self.words.text())
        self.show_button.setHidden(is_told)
        for part in (self.words, self._logged, self.copy_button):
            part.setVisible(is_told)

    # Qt overrides

    def hideEvent(self, event: QHideEvent) -> None:
        """What is left is out of sight: the page may be shown to somebody else later."""
        self._forget()
        super().hideEvent(event)
