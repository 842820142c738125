"""A text that leaves the house: saved as it is typed, its findings marked in it."""

from __future__ import annotations

from ui.screening.marks import Marks
from ui.widgets.autosave import AutosavedText


class MarkedText(AutosavedText):
    """Written beside a `HitPanel`, which watches it, says what it has found and asks about it."""

    def __init__(self, name: str, hint: str = "", lines: int = 3) -> None:
        super().__init__(name, hint, lines)
        self.marks = Marks(self)
