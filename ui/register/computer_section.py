"""Den här datorn: how the window looks and speaks here, whoever the store belongs to."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from desktop.settings import Settings
from desktop.website.upload import words_of
from models.refusals import Refusal
from ui.desk import Desk
from ui.register.section import ColumnSection, captioned
from ui.style import Scheme
from ui.widgets.autosave import AutosavedLine
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice, Picker

PICKER_WIDTH = 240


class ComputerSection(ColumnSection):
    def __init__(self, desk: Desk, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "This computer"), desk, message)
        self.scheme = Picker(self.tr("Appearance"), typed=False)
        self.scheme.offer(
            [
                Choice(Scheme.SYSTEM.value, self.tr("as the computer")),
                Choice(Scheme.LIGHT.value, self.tr("light")),
                Choice(Scheme.DARK.value, self.tr("dark")),
            ]
        )
        self.language = Picker(self.tr("Language"), typed=False)
        # Each language by its own name, so that whoever needs it can read it.
        self.language.offer([Choice("sv", "Svenska"), Choice("en", "English")])
        self.compact = QCheckBox(self.tr("Closer rows in lists"))
        self.compact.setAccessibleName(self.compact.text())
        self.scheme.picked.connect(partial(self._change, "scheme"))
        self.language.picked.connect(partial(self._change, "language"))
        self.compact.clicked.connect(lambda is_on: self._change("compact_rows", is_on))
        column = self.begin()
        column.addWidget(label(self.tr("The window"), Role.HEADING))
        for picker in (self.scheme, self.language):
            picker.setFixedWidth(PICKER_WIDTH)
            column.addLayout(captioned(picker))
        column.addWidget(label(self.tr("The language changes at the next start."), Role.SMALL))
        column.addWidget(self.compact)
        column.addWidget(label(self.tr("The published website"), Role.HEADING))
        self.upload = AutosavedLine(self.tr("Upload command, run after each publishing"))
        self.upload.setPlaceholderText("rsync -a --delete {folder}/ webb:trygghet/")
        self.upload.saved.connect(self._keep_upload)
        column.addLayout(captioned(self.upload))
        explained = self.tr(
            "A program and its words; {folder} is the site. No shell reads it. Empty: nothing is sent."
        )
        column.addWidget(label(explained, Role.SMALL, wrap=True))
        desk.settings.changed.connect(self._show)
        self._show(desk.settings.now)

    def _keep_upload(self, words: str) -> None:
        """Keep what can be read; what cannot stays as it was, and it is said why."""
        command = words.strip()
        try:
            if command:
                words_of(command)
        except Refusal as refusal:
            self.message.refuse(refusal)
            return
        self.message.clear()
        self._change("upload_command", command)

    def _show(self, now: Settings) -> None:
        self.scheme.pick(now.scheme)
        self.language.pick(now.language)
        self.compact.setChecked(now.compact_rows)
        self.upload.show_words(now.upload_command)

    def _change(self, name: str, value: Any) -> None:
        self.desk.settings.change(**{name: value})
