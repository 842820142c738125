"""Offers standard texts to begin the public words from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop.jobs import Jobs
from models.folding import fold
from models.publication.values import StartingWords
from ui.style import INSIDE
from ui.widgets.ask_panel import AskPanel
from ui.widgets.finder import Finder
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice

HEIGHT = 210


class StartPanel(AskPanel):
    chosen = Signal(object)  # StartingWords

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(self.tr("Begin from which text?"), self.tr("Begin"))
        self._offered: Sequence[StartingWords] = ()
        self.finder = Finder(self.tr("Search standard texts…"), self._find, jobs)
        self.finder.setFixedHeight(HEIGHT)
        self.finder.found.connect(self._take)
        self.finder.given_up.connect(self.hide)
        self.finder.pointed.connect(self._show)
        self.shown = label("", Role.BODY, wrap=True)
        self.nothing = label(
            self.tr("No standard text fits. They are written in Register, Standard texts."),
            Role.MUTED,
            wrap=True,
        )
        self.column.setSpacing(INSIDE)
        self.column.addWidget(self.finder)
        self.column.addWidget(self.shown)
        self.column.addWidget(self.nothing)
        self.agree_button.hide()
        self.add_buttons()

    def begin(self, offered: Sequence[StartingWords]) -> None:
        """Offer them, the closest first."""
        self._offered = offered
        self.finder.setVisible(bool(offered))
        self.shown.setVisible(bool(offered))
        self.nothing.setVisible(not offered)
        self.show()
        if offered:
            self.finder.begin()
        else:
            self.cancel_button.setFocus()

    def agree(self) -> None:
        """Enter in the list chooses."""

    def _find(self, words: str) -> list[Choice]:
        wanted = fold(words).split()
        return [
            Choice(place, text.name, text.title)
            for place, text in enumerate(self._offered)
            if all(word in fold(f"{text.name} {text.title} {text.text}") for word in wanted)
        ]

    def _show(self, choice: Choice | None) -> None:
        self.shown.setText(self._offered[choice.key].text if choice else "")

    def _take(self, place: int) -> None:
        self.hide()
        self.chosen.emit(self._offered[place])
