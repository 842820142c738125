"""Asks for the words to put instead, and for the reason why words may stand."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.neutral_words import proposals
from models.screening.values import FieldHit
from ui.widgets.ask_panel import AskPanel
from ui.widgets.labels import Role, cut, label
from ui.widgets.personal_hint import hinted
from ui.widgets.word_line import WordLine

LONGEST = 40


class _WordsAsked(AskPanel):
    """One line of words about one finding; Enter agrees, ↓ shows what is proposed, Esc gives up."""

    agreed = Signal(object, str)

    def __init__(self, heading: str, name: str, hint: str, deed: str) -> None:
        super().__init__(heading, deed)
        self._found: FieldHit | None = None
        self.words = hinted(WordLine(name, hint))
        self.words.returnPressed.connect(self.agree)
        self.column.addWidget(self.words)
        self.column.addWidget(label(self.tr("↓ shows proposals"), Role.SMALL))
        self.add_buttons()

    def ask_about(self, found: FieldHit, heading: str, proposed: tuple[str, ...], words: str) -> None:
        self._found = found
        self.heading.setText(heading.format(words=cut(found.words, LONGEST)))
        self.words.offer(proposed)
        self.words.show_words(words)
        self.show()
        self.words.setFocus()
        self.words.selectAll()

    def agree(self) -> None:
        if (found := self._found) is not None and (words := self.words.words):
            self.hide()
            self.agreed.emit(found, words)
        else:
            self.words.setFocus()


class ReplaceAsked(_WordsAsked):
    """`agreed(FieldHit, words)`; neutral words are proposed."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("What should stand instead?"),
            self.tr("What should stand instead?"),
            self.tr("Words about the place, not the person"),
            self.tr("Replace"),
        )

    def ask(self, found: FieldHit) -> None:
        proposed = proposals(found.hit.kind)
        self.ask_about(found, self.tr("What should stand instead of “{words}”?"), proposed, proposed[0])


class KeepAsked(_WordsAsked):
    """`agreed(FieldHit, reason)`."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Why may it stand?"),
            self.tr("Why may it stand?"),
            self.tr("The reason is kept in the log, with your name"),
            self.tr("Keep it"),
        )

    def ask(self, found: FieldHit) -> None:
        reasons = (
            self.tr("Belongs to an office, not to a person"),
            self.tr("Is the name of a place, an association or a company"),
            self.tr("Is somebody's public role, and they know of it"),
            self.tr("Is something else than it looks like"),
        )
        self.ask_about(found, self.tr("Why may “{words}” stand?"), reasons, found.reason)
