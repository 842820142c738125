"""Ctrl+N: write down what somebody tells, on the phone or in the corridor."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.settings import MachineSettings
from desktop.wording import label as word_for
from models.reports.values import CallerDetails, ReportDraft, ReportSource
from ui.icons import Icon
from ui.reports.filtering import Names
from ui.widgets.autosave import WAIT_MS
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker
from ui.widgets.side_panel import SidePanel
from ui.widgets.word_line import WordLine

REMEMBERED = "quick-report"


class QuickReport(SidePanel):
    """`written(ReportDraft)` on Ctrl+Enter, `closed` on Esc.

    What was written stays until it is kept, on this machine also when the window is closed.
    """

    written = Signal(object)

    def __init__(self, settings: MachineSettings) -> None:
        super().__init__(self.tr("Quick report"), may_close=True)
        self._settings = settings
        self._begun: datetime | None = None
        self._pause = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._pause.timeout.connect(self._remember)
        # The choice of a draft from before, until there are categories to choose among.
        self._category_before: int | None = None
        self.text = hinted(QPlainTextEdit())
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(126)
        self.place = hinted(WordLine(self.tr("Where?"), self.tr("the place in words, and its area")))
        self.category = Picker(self.tr("Category"), self.tr("no category"))
        self.source = Picker(self.tr("Source"))
        self.source.offer([Choice(source, word_for(source)) for source in ReportSource])
        self.source.pick(ReportSource.OWN_OBSERVATION)
        self.caller = QLineEdit()
        self.reached_at = QLineEdit()
        self.keep_button = KeyButton(
            self.tr("Keep the report"), self.keep, key="Ctrl+Return", sign=Icon.DONE, look=Look.FILLED
        )
        self._lay_out_fields()
        self.text.textChanged.connect(self._allow)
        self._show_before()
        self._listen()
        self._allow()

    def name(self, names: Names) -> None:
        """The categories and areas that can be chosen."""
        self.category.offer([Choice(*pair) for pair in names.categories.items()])
        self.place.offer(list(names.areas.values()))
        if self._category_before is not None and names.categories:
            self.category.pick(self._category_before)
            self._category_before = None

    def begin(self, now: datetime) -> None:
        """Take the keyboard; *now* is when it came in, unless something is half written."""
        if self._begun is None or not self._is_begun:
            self._begun = now
        self.show()
        self.text.setFocus()

    def add_words(self, words: str) -> None:
        """Put *words* below what is written already."""
        before = self.text.toPlainText().rstrip()
        self.text.setPlainText(f"{before}\n\n{words}" if before else words)

    def keep(self) -> None:
        if self._begun is None:
            return
        self.written.emit(
            ReportDraft(
                source=self.source.key,
                text=self.text.toPlainText().strip(),
                received_at=self._begun,
                category_id=self.category.key,
                place=self.place.words,
                caller=self._caller(),
            )
        )

    def clear(self) -> None:
        """Empty the words; source and category stay, for the next of the same kind."""
        for field in (self.text, self.place, self.caller, self.reached_at):
            field.clear()
        self._begun = None
        self._remember()

    @property
    def _is_begun(self) -> bool:
        return bool(self.text.toPlainText().strip() or self.place.words or self._caller())

    def _caller(self) -> CallerDetails:
        name, address = self.caller.text().strip(), self.reached_at.text().strip()
        return CallerDetails(name, email=address) if "@" in address else CallerDetails(name, phone=address)

    def _listen(self) -> None:
        self.text.textChanged.connect(self._pause.start)
        for line in (self.place, self.caller, self.reached_at):
            line.textChanged.connect(self._pause.start)
        for choice in (self.category, self.source):
            choice.picked.connect(lambda _key: self._pause.start())

    def _remember(self) -> None:
        """Keep on this machine what is half written; nothing where nothing is."""
        self._pause.stop()
        category = self.category.key if self.category.key is not None else self._category_before
        draft = {
            "begun": self._begun.isoformat() if self._begun else "",
            "text": self.text.toPlainText(),
            "place": self.place.text(),
            "category": "" if category is None else str(category),
            "source": str(self.source.key),
            "caller": self.caller.text(),
            "reached_at": self.reached_at.text(),
        }
        self._settings.remember_words(REMEMBERED, draft if self._is_begun else {})

    def _show_before(self) -> None:
        """What was half written when the window was closed."""
        draft = self._settings.remembered_words(REMEMBERED)
        with suppress(KeyError, ValueError):
            self._begun = datetime.fromisoformat(draft["begun"])
            self.text.setPlainText(draft["text"])
            self.place.show_words(draft["place"])
            self.caller.setText(draft["caller"])
            self.reached_at.setText(draft["reached_at"])
            self.source.pick(ReportSource(draft["source"]))
            self._category_before = int(draft["category"])

    def _lay_out_fields(self) -> None:
        self.add_field(self.tr("What has been seen?"), self.text)
        self.add_field(self.place.accessibleName(), self.place)
        self.add_field(self.tr("Category"), self.category)
        self.add_field(self.tr("Source"), self.source)
        self.add_field(self.tr("Who told it? (if they want an answer)"), self.caller)
        self.add_field(self.tr("Their phone or e-mail"), self.reached_at)
        self.add(label(self.tr("Kept apart, and shown in no list, map or paper."), Role.SMALL, wrap=True))
        self.add_row(self.keep_button)

    def _allow(self) -> None:
        self.keep_button.setEnabled(bool(self.text.toPlainText().strip()))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._remember()
        super().hideEvent(event)
