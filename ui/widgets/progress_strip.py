"""Long work: what, how far, and Avbryt. The window stays free."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.intake.progress import MANY
from desktop.jobs import Progress
from ui.icons import Icon
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Role, label

# In seconds; before that a pace would jump.
PACE_AFTER = 0.5
# Work that mostly takes less than so many milliseconds is not worth a strip that comes and goes.
MOMENT_MS = 400


class ProgressStrip(QWidget):
    """Hidden until work begins; hide it when the work is done or was cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self._progress: Progress | None = None
        self._began = 0.0
        self._is_counted = False
        self._late = QTimer(self, interval=MOMENT_MS, singleShot=True)
        self._late.timeout.connect(self.show)
        self._what = label("", Role.STRONG)
        self._far = label("", Role.MUTED)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel_button = KeyButton(self.tr("Cancel"), self.cancel, key="Esc", sign=Icon.CLOSE)
        words = QHBoxLayout()
        words.addWidget(self._what)
        words.addWidget(self._far, 1)
        column = QVBoxLayout()
        column.setSpacing(INSIDE)
        column.addLayout(words)
        column.addWidget(self._bar)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def follow(
        self, what: str, progress: Progress, *, counted: bool = True, may_be_short: bool = False
    ) -> None:
        """Show *what* is under way and follow *progress*; how many and how fast where rows are *counted*.

        Work that is not counted may be told in rows all the same, where these are many. What *may_be_short*
        is shown when it has taken more than a moment.
        """
        self._progress = progress
        self._began = monotonic()
        self._is_counted = counted
        self._what.setText(what)
        self._far.setText("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(what)
        progress.moved.connect(self._show_place)
        self.cancel_button.setEnabled(True)
        if may_be_short and self.isHidden():
            self._late.start()
        else:
            self.show()

    def cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
            self._far.setText(self.tr("stopping…"))
            self.cancel_button.setEnabled(False)

    def finish(self) -> None:
        self._progress = None
        self._late.stop()
        self.hide()

    def _show_place(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if (self._is_counted or total > MANY) and self.cancel_button.isEnabled():
            self._far.setText(" · ".join([self._place_words(done, total), *self._pace_words(done, total)]))

    def _place_words(self, done: int, total: int) -> str:
        number = QLocale().toString
        return self.tr("{done} of {total}").format(done=number(done), total=number(total))

    def _pace_words(self, done: int, total: int) -> list[str]:
        """Rows a second, and how long is left; nothing before both can be known."""
        passed = monotonic() - self._began
        if passed < PACE_AFTER or not 0 < done < total:
            return []
        pace = done / passed
        left = self.tr("%Ln seconds left", "", max(1, round((total - done) / pace)))
        return [self.tr("%Ln rows a second", "", round(pace)), left]
