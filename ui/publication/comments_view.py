"""The comments beside the public words: what waits to be seen to, with the passage it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop.language import moment_words
from models.publication.values import CommentLine
from ui.icons import Icon
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, cut, label

LONGEST = 120


class CommentsView(QWidget):
    """Hidden while nothing is said."""

    shown = Signal(object)  # the CommentLine whose passage is wanted
    seen_to = Signal(int)
    taken_up = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[CommentLine, ...] = ()
        self.heading = label("", Role.SMALL)
        self._column = QVBoxLayout()
        self._column.setSpacing(INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.heading)
        column.addLayout(self._column)
        self.hide()

    @property
    def unresolved(self) -> int:
        return sum(line.seen_to_at is None for line in self._lines)

    def show_comments(self, lines: Sequence[CommentLine], today: date) -> None:
        self.setVisible(bool(lines))
        if tuple(lines) == self._lines:
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self._lines = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(self._line(line, today))
        left = self.tr("%n comments to see to", "", self.unresolved)
        self.heading.setText(left if self.unresolved else self.tr("Every comment is seen to"))
        if had_keyboard and (button := self.findChild(KeyButton)) is not None:
            button.setFocus()

    def _line(self, line: CommentLine, today: date) -> QWidget:
        shown = QFrame()
        shown.setObjectName("card")
        column = QVBoxLayout(shown)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        if line.passage:
            column.addWidget(label(f"”{cut(line.passage, LONGEST)}”", Role.STRONG, wrap=True))
        column.addWidget(label(line.comment, wrap=True))
        said = f"{line.person} · {moment_words(line.at, today)}"
        if line.seen_to_at is not None:
            said = self.tr("{said} · seen to by {person}").format(said=said, person=line.seen_to_by)
        column.addWidget(label(said, Role.MUTED, wrap=True))
        column.addLayout(FlowLayout(*self._below(line)))
        shown.setAccessibleName(f"{line.passage}: {line.comment}" if line.passage else line.comment)
        return shown

    def _below(self, line: CommentLine) -> list[QWidget]:
        below: list[QWidget] = []
        if line.is_gone:
            below.append(Chip(self.tr("the passage has been changed"), Tone.WAITING))
        elif line.passage:
            show = KeyButton(self.tr("Show the passage"), partial(self.shown.emit, line), sign=Icon.SHOW)
            show.wear(Look.QUIET)
            below.append(show)
        if line.seen_to_at is None:
            seen = KeyButton(self.tr("Seen to"), partial(self.seen_to.emit, line.id), sign=Icon.DONE)
        else:
            again = partial(self.taken_up.emit, line.id)
            seen = KeyButton(self.tr("Take up again"), again, sign=Icon.UNDO, look=Look.QUIET)
        below.append(seen)
        return below
