"""The minutes as they are being written: set anew after each pause, beside the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.jobs import Jobs

# After the last key; then the paper is set beside the window's own work.
PAUSE_MS = 350
LEAST_WIDTH = 300


class LivePaper(QWidget):
    """`shown` when a paper has come. One is set at a time, and of those that are waited for the newest."""

    shown = Signal()

    def __init__(self, jobs: Jobs, name: str = "") -> None:
        """*name* is what the paper is called for those who hear it."""
        super().__init__()
        self._jobs = jobs
        self._name = name
        self._work: Callable[[], bytes] | None = None
        self._is_setting = False
        self._is_stale = False
        # QtPdf is loaded when a paper is first looked at.
        self._document: Any = None
        self._view: Any = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.set_now)
        self.setMinimumWidth(LEAST_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def page_count(self) -> int:
        return int(self._document.pageCount()) if self._document is not None else 0

    @property
    def words(self) -> str:
        """What stands on the paper that is shown."""
        pages = range(self.page_count)
        return "\n".join(self._document.getAllText(number).text() for number in pages)

    def ask(self, work: Callable[[], bytes]) -> None:
        """Something has changed: *work* gives the paper as it is now. It is called after a pause."""
        self._work = work
        if self.isVisible():
            self._pause.start()

    def set_now(self) -> None:
        """Set the newest; what is asked for meanwhile is set after it."""
        self._pause.stop()
        if self._work is None:
            return
        if self._is_setting:
            self._is_stale = True
            return
        self._is_setting, self._is_stale = True, False
        self._jobs.run_slow(self, self._work, self._show, lambda _refusal: self._settle())

    def _show(self, pdf: bytes) -> None:
        """Show the paper where the eye was on the one before."""
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - loaded when a paper is first looked at

        view, before = self._viewed(), self._document
        bar = view.verticalScrollBar()
        place = bar.value()
        self._document = QPdfDocument(self)
        buffer = QBuffer(self._document)
        buffer.setData(QByteArray(pdf))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        view.setDocument(self._document)
        bar.setValue(place)
        QTimer.singleShot(0, view, partial(bar.setValue, place))
        if before is not None:
            before.deleteLater()
        self._settle()
        self.shown.emit()

    def _settle(self) -> None:
        self._is_setting = False
        if self._is_stale and self.isVisible():
            self.set_now()

    def _viewed(self) -> Any:
        if self._view is None:
            from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415

            self._view = QPdfView(self)
            self._view.setAccessibleName(self._name or self.tr("The minutes as they are being written"))
            self._view.setPageMode(QPdfView.PageMode.MultiPage)
            self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            self._column.addWidget(self._view)
        return self._view

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()
