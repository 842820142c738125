"""What should be known of a file before its rows are looked at, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.intake.fields import Field
from desktop.intake.table import Notice
from desktop.intake.values import ImportPreview
from desktop.language import short_day_words
from desktop.wording import label as word_for
from ui.imports.unread_columns import UnreadColumns
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label


class ImportNotices(QWidget):
    """The file was imported before, is like one that was, or has something odd in it."""

    def __init__(self, switch: Callable[[str], None], choose_source: Callable[[], object]) -> None:
        """*switch* turns on an option by its name."""
        super().__init__()
        self.source = label("", Role.STRONG, wrap=True)
        self.source_button = KeyButton(self.tr("Choose the source…"), choose_source, key="C")
        self.before = label("", Role.STRONG, wrap=True)
        self.again = label("", Role.BODY, wrap=True)
        self.fresh_button = KeyButton(self.tr("Find out anew"), lambda: switch("is_fresh"))
        self.notices = label("", Role.MUTED, wrap=True)
        self.mend_button = KeyButton(self.tr("Mend the letters"), lambda: switch("mend_letters"), key="L")
        self._card = QFrame()
        self._card.setObjectName("proposal")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(12, INSIDE, 12, INSIDE + 2)
        inside.setSpacing(INSIDE)
        inside.addWidget(self.source)
        inside.addWidget(self.source_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.unread = UnreadColumns()
        for widget in (self.before, self.again, self.notices, self.unread):
            inside.addWidget(widget)
        inside.addLayout(FlowLayout(self.fresh_button, self.mend_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.forget()

    def forget(self) -> None:
        buttons = self.source_button, self.fresh_button, self.mend_button
        for widget in (self.source, self.before, self.again, self.notices, self.unread, *buttons):
            widget.hide()
        self.hide()

    def show_found(self, preview: ImportPreview, today: date, *, is_source_known: bool) -> None:
        words = self.tr("Who has sent the file? It is taken in as: {source}.")
        self._say(self.source, "" if is_source_known else words.format(source=word_for(preview.source)))
        self.source_button.setHidden(is_source_known)
        self.unread.show_found(preview)
        self._say(self.before, self._before_words(preview, today))
        self._say(self.again, self._again_words(preview, today))
        notices = [word_for(notice) for notice in sorted(preview.notices)]
        self._say(self.notices, "\n".join((*self._reused_words(preview), *notices)))
        self.fresh_button.setVisible(preview.remembered is not None)
        self.mend_button.setVisible(Notice.DOUBLE_ENCODED in preview.notices)
        parts = (self.source, self.before, self.again, self.notices, self.unread.words)
        self.setVisible(any(part.text() for part in parts))

    def _before_words(self, preview: ImportPreview, today: date) -> str:
        before = preview.imported_before
        if before is None:
            return ""
        rows = self.tr("%Ln rows", "", before.counts.rows)
        day = short_day_words(before.imported_at.date(), today)
        return self.tr("Imported already {day}, {rows}.").format(day=day, rows=rows)

    def _again_words(self, preview: ImportPreview, today: date) -> str:
        remembered = preview.remembered
        if remembered is None:
            return ""
        day = short_day_words(remembered.imported_at.date(), today)
        words = self.tr("Read as you said the last time, {day}.").format(day=day)
        said = "; ".join(self._column_words(remembered.options.columns))
        return f"{words} {said}" if said else words

    def _column_words(self, columns: Mapping[str, str]) -> list[str]:
        """Which column each field was said to be taken from."""
        nothing = self.tr("not taken in")
        return [f"{word_for(Field(name))}: {header or nothing}" for name, header in columns.items()]

    def _reused_words(self, preview: ImportPreview) -> tuple[str, ...]:
        if not preview.reused_numbers:
            return ()
        return (
            self.tr(
                "%Ln rows have numbers that are known but tell of something else. "
                "Name the sender, and they are taken in as new.",
                "",
                preview.reused_numbers,
            ),
        )

    def _say(self, part: QLabel, words: str) -> None:
        part.setText(words)
        part.setVisible(bool(words))
