"""What the correction desk says when all has been gone through."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.icons import Icon
from ui.placing.correction_queue import CorrectionQueue
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState


class CorrectionEnd(QWidget):
    """What came of it; back to the list, or again through what was skipped."""

    def __init__(self, close: Callable[[], object], start_over: Callable[[], object]) -> None:
        super().__init__()
        self.done_button = KeyButton(self.tr("Back to the list"), close, look=Look.FILLED)
        self.again_button = KeyButton(self.tr("Go through the skipped ones"), start_over, key="G")
        self.words = EmptyState(Icon.DONE, "", "", self.done_button)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        self.words.add_step(self.again_button)

    def tell(self, queue: CorrectionQueue) -> None:
        """Say what has been settled and what is left."""
        settled, skipped = len(queue.settled), queue.skipped
        told = [self.tr("%Ln are settled", "", settled)] if settled else []
        told += [self.tr("%Ln were skipped", "", skipped)] if skipped else []
        if queue.ids:
            self.words.say(self.tr("You have gone through them all"), ", ".join(told) + ".")
        else:
            what = self.tr("Here you place what came without a point, one after the other.")
            self.words.say(self.tr("Every report has a place"), what)
        self.again_button.setVisible(skipped > 0)
        self.done_button.setFocus()
