"""A line at the foot of the page: what could not be done, or what happened."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop import wording
from models.refusals import Refusal
from ui.icons import Icon
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, SignButton
from ui.widgets.labels import label, restyle

# News stand so long that they can be read twice.
NEWS_MS = 9_000


class MessageBar(QFrame):
    """Hidden until it has something to say; closed by the person or by `clear`.

    It takes its space from below, so that it covers no row and no list moves under the hand. What only
    tells of something goes away by itself; what went wrong, or offers something, stays.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._old = QTimer(self, interval=NEWS_MS, singleShot=True)
        self._old.timeout.connect(self.clear)
        self.setObjectName("message")
        self._words = label(wrap=True)
        self._offered = QHBoxLayout()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, INSIDE, INSIDE, INSIDE)
        row.addWidget(self._words, 1)
        row.addLayout(self._offered)
        row.addWidget(SignButton(Icon.CLOSE, self.tr("Close"), self.clear))
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str, tone: Tone = Tone.ACCENT, *offered: KeyButton) -> None:
        """Say *words*; *offered* are buttons for what one can do about it."""
        self._drop_offered()
        for button in offered:
            self._offered.addWidget(button)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setProperty("tone", tone.value)
        restyle(self)
        restyle(self._words)
        self.show()
        if tone in {Tone.DONE, Tone.ACCENT} and not offered:
            self._old.start()
        else:
            self._old.stop()

    def refuse(self, refusal: Refusal) -> None:
        """Say why it could not be done."""
        self.say(wording.sentence(refusal), Tone.SIGNAL)

    def clear(self) -> None:
        self._old.stop()
        self._drop_offered()
        self.hide()

    def _drop_offered(self) -> None:
        while (item := self._offered.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
