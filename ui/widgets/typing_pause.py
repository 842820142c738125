"""When the words of a field can be looked at: not between two keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.widgets.field_words import TextField

WAIT_MS = 600


class TypingPause(QObject):
    """`came` a moment after the last key, or at once where words were pasted or shown."""

    came = Signal()

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field
        self._length = 0
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.came)
        field.textChanged.connect(self._heard)

    def _heard(self) -> None:
        before, self._length = self._length, self._count()
        if self._field.hasFocus() and abs(self._length - before) <= 1:
            self._timer.start()
        else:
            self._timer.stop()
            self.came.emit()

    def _count(self) -> int:
        field = self._field
        # A long text is not copied for each key.
        return len(field.text()) if not hasattr(field, "document") else field.document().characterCount()
