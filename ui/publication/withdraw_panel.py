"""Asks why what residents could read is taken back: they may read the reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.publication.withdrawal_reasons import REASONS
from ui.widgets.ask_panel import AskPanel
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker

OWN = -1


class WithdrawPanel(AskPanel):
    withdrawn = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Why is it withdrawn?"), self.tr("Withdraw"))
        self.reason = Picker(self.tr("Reason"), typed=False)
        own = Choice(OWN, self.tr("In my own words…"))
        self.reason.offer([*(Choice(place, words) for place, words in enumerate(REASONS)), own])
        self.reason.picked.connect(lambda _key: self._show_own())
        self.own = hinted(QLineEdit())
        self.own.setAccessibleName(self.tr("The reason in your own words"))
        self.own.setPlaceholderText(self.tr("What residents may read; nothing about a person"))
        self.own.textChanged.connect(lambda _words: self._allow())
        self.column.addWidget(
            label(
                self.tr("The page keeps its address and tells that the text was withdrawn, when, and this:"),
                Role.MUTED,
                wrap=True,
            )
        )
        self.column.addWidget(self.reason)
        self.column.addWidget(self.own)
        self.add_buttons()

    @property
    def words(self) -> str:
        return self.own.text().strip() if self.reason.key == OWN else REASONS[self.reason.key or 0]

    def begin(self) -> None:
        self._show_own()
        self.show()
        self.reason.setFocus()

    def forget(self) -> None:
        """Begin anew: another publication is shown."""
        self.own.clear()
        self.reason.pick(0)
        self.hide()

    def agree(self) -> None:
        words = self.words
        if words:
            self.hide()
            self.withdrawn.emit(words)

    def _show_own(self) -> None:
        self.own.setVisible(self.reason.key == OWN)
        self._allow()

    def _allow(self) -> None:
        self.agree_button.setEnabled(bool(self.words))
