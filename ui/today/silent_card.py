"""The card of Idag that says who has not been heard for longer than usual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.senders.values import SilentSender
from ui.navigation import Navigation, PageName
from ui.style import INSIDE
from ui.today.silence_words import sender_name, silence_words
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.card import Card
from ui.widgets.labels import Role, cut, label

SHOWN = 5
NAME_LENGTH = 32


class SilentCard(Card):
    """A line for each: the name leads to their reports, the button says that it is as it should be."""

    def __init__(self, navigation: Navigation, expect: Callable[[SilentSender], object]) -> None:
        super().__init__(QCoreApplication.translate("Today", "Silent senders"))
        self._navigation = navigation
        self._expect = expect
        self._shown: tuple[Sequence[SilentSender], date] | None = None
        self.lines: list[SilentLine] = []
        self.hide()

    def show_senders(self, silent: Sequence[SilentSender], today: date) -> None:
        """Show those silent the longest; hidden when everyone is heard."""
        if (silent, today) == self._shown:
            return
        self._shown = (silent, today)
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [self._line(sender, today) for sender in silent[:SHOWN]]
        for line in self.lines:
            self.add(line)
        self.say_count(len(silent))
        self.setVisible(bool(silent))

    def _line(self, sender: SilentSender, today: date) -> SilentLine:
        return SilentLine(sender, today, partial(self._open, sender), partial(self._expect, sender))

    def _open(self, sender: SilentSender) -> None:
        """Their reports, so that one sees what use to come."""
        source, name = sender.source.value, quote(sender.sender, safe="")
        self._navigation.go(PageName.REPORTS, source=source, sender=name)


class SilentLine(QWidget):
    def __init__(
        self,
        sender: SilentSender,
        today: date,
        opened: Callable[[], object],
        expected: Callable[[], object],
    ) -> None:
        super().__init__()
        name = sender_name(sender)
        self.name_button = KeyButton(cut(name, NAME_LENGTH), opened, look=Look.QUIET)
        self.words = label(silence_words(sender, today), Role.MUTED, wrap=True)
        self.expected_button = KeyButton(self.tr("As it should be"), expected, look=Look.QUIET)
        self.expected_button.setAccessibleName(self.tr("{name}: as it should be").format(name=name))
        self.expected_button.setToolTip(self.tr("Hidden until they are heard again"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.name_button)
        row.addWidget(self.words, 1)
        row.addWidget(self.expected_button)
