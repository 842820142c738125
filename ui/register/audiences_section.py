"""Målgrupper: what partners, those who told us and residents may read, and what of it can be held back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from desktop.audience.lists import AudienceLists
from ui.desk import Desk
from ui.register.section import ColumnSection
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar


class AudiencesSection(ColumnSection):
    def __init__(self, desk: Desk, lists: AudienceLists, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Audiences"), desk, message)
        self._lists = lists
        self.choices: dict[str, QCheckBox] = {}
        self._column = self.begin()
        self._tell(
            self.tr("Residents: the website, open data and maps"),
            self.tr("The approved public words, the area, the state and how many reports lie behind."),
            {
                "public.responsible": self.tr("Who is responsible for a measure"),
                "public.when": self.tr("When it is to be done, or was done"),
            },
        )
        self._tell(
            self.tr("Those who told us: answers, letters and digests"),
            self.tr("Their own reports' kind, area and state, our answer, and the approved public words."),
            {
                "sender.responsible": self.tr("Who is responsible for a measure"),
                "sender.when": self.tr("When it is to be done, or was done"),
            },
        )
        self._tell(
            self.tr("Partners: minutes, sheets and calendars"),
            self.tr(
                "The matter and its place, the measure with who, when and how it goes, and the text written "
                "for them. What the minutes tell is chosen under Municipality."
            ),
            {},
        )
        self._tell(
            self.tr("Nobody outside"),
            self.tr(
                "Who told us, the words of reports, descriptions, notes, review comments, files and the "
                "history. They leave only in a copy that somebody gives out on request."
            ),
            {},
        )

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._lists.chosen, self._show)

    def _tell(self, heading: str, always: str, choices: Mapping[str, str]) -> None:
        self._column.addWidget(label(heading, Role.HEADING, wrap=True))
        self._column.addWidget(label(always, wrap=True))
        for key, words in choices.items():
            box = QCheckBox(words)
            box.setAccessibleName(f"{heading}: {words}")
            box.clicked.connect(lambda is_told, key=key: self._choose(key, is_told=is_told))
            self.choices[key] = box
            self._column.addWidget(box)

    def _show(self, chosen: Mapping[str, bool]) -> None:
        for key, box in self.choices.items():
            box.setChecked(chosen[key])

    def _choose(self, key: str, is_told: bool) -> None:
        choose = partial(self._lists.choose, key, is_told=is_told)
        self.desk.jobs.run(self, choose, refused=self.message.refuse)
