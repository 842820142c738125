"""A line over the foot of the page: what could not be done, or what happened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop import wording
from models.refusals import Refusal
from ui.icons import Icon
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, SignButton
from ui.widgets.labels import label, restyle


class MessageBar(QFrame):
    """Hidden until it has something to say; closed by the person or by `clear`.

    It lies over the page, so that no list moves under the hand.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)
        self.setObjectName("message")
        self._words = label(wrap=True)
        self._offered = QHBoxLayout()
        self._row = row = QHBoxLayout(self)
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
        self.raise_()
        self._place()

    def refuse(self, refusal: Refusal) -> None:
        """Say why it could not be done."""
        self.say(wording.sentence(refusal), Tone.SIGNAL)

    def clear(self) -> None:
        self._drop_offered()
        self.hide()

    def _place(self) -> None:
        width = self._page.width() - 2 * EDGE
        height = self._row.totalHeightForWidth(width)
        self.setGeometry(EDGE, self._page.height() - height - INSIDE, width, height)

    def _drop_offered(self) -> None:
        while (item := self._offered.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
