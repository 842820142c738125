"""Om: which versions this is, where the log lies, and a report that can be sent to IT."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFormLayout

from desktop import paths
from desktop.about import report_for_it, versions
from desktop.store import Store
from ui.desk import Desk
from ui.icons import Icon
from ui.register.section import ColumnSection
from ui.style import BETWEEN, INSIDE, Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar


class AboutSection(ColumnSection):
    def __init__(self, desk: Desk, store: Store, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "About"), desk, message)
        self._store = store
        self.copy_button = KeyButton(self.tr("Copy report for IT"), self._copy, key="C", sign=Icon.DUPLICATE)
        self.log_button = KeyButton(self.tr("Open the log folder"), self._open_log, sign=Icon.GO)
        self._lines = QFormLayout()
        self._lines.setHorizontalSpacing(BETWEEN)
        self._lines.setVerticalSpacing(INSIDE)
        place = label(store.place, wrap=True)
        log = label(str(paths.log_folder()), wrap=True)
        column = self.begin()
        column.addWidget(label(self.tr("Versions"), Role.HEADING))
        column.addLayout(self._lines)
        column.addWidget(label(self.tr("The store"), Role.HEADING))
        column.addWidget(place)
        column.addWidget(label(self.tr("The log"), Role.HEADING))
        column.addWidget(log)
        column.addWidget(
            label(
                self.tr("The report has versions and counts only, nothing that somebody has written."),
                Role.MUTED,
                wrap=True,
            )
        )
        column.addLayout(FlowLayout(self.copy_button, self.log_button))
        for shown in (place, log):
            shown.setAccessibleName(shown.text())

    def refresh(self) -> None:
        self.desk.jobs.run(self, lambda: versions(self._store), self._show)

    def _show(self, lines: list[tuple[str, str]]) -> None:
        while self._lines.rowCount():
            self._lines.removeRow(0)
        for name, value in lines:
            self._lines.addRow(label(name, Role.MUTED), label(value))

    def _copy(self) -> None:
        self.do(lambda: report_for_it(self._store), self._put_on_clipboard)

    def _put_on_clipboard(self, words: object) -> None:
        QGuiApplication.clipboard().setText(str(words))
        self.message.say(self.tr("The report is copied. Paste it into a message to IT."), Tone.DONE)

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))
