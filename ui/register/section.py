"""What the sections of the register share: a list with the chosen thing beside it, or a column of fields."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from models.kinds import Kind
from ui.desk import Desk
from ui.style import BETWEEN, EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView

COLUMN_WIDTH = 620
PANEL_WIDTH = 360


class Section(QWidget):
    """One part of the register. `kinds` are those whose changes it shows."""

    kinds: tuple[Kind, ...] = ()

    def __init__(self, title: str, desk: Desk, message: MessageBar) -> None:
        super().__init__()
        self.title = title
        self.desk = desk
        self.message = message

    def refresh(self) -> None:
        """Read again what the section shows."""

    def do(self, deed: Callable[[], object], done: Callable[[object], None] | None = None) -> None:
        """Do it on the store's lane; a refusal is said on the page."""
        self.message.clear()
        self.desk.jobs.run(self, deed, done, self.message.refuse)


class ListSection(Section):
    """Buttons and a list to the left, a panel with the chosen thing to the right."""

    def lay_out(self, view: TableView, panel: SidePanel, *buttons: KeyButton) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(INSIDE, 0, 0, 0)
        column.setSpacing(INSIDE)
        if buttons:
            column.addLayout(FlowLayout(*buttons))
        column.addWidget(view, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(panel)
        split.setStretchFactor(0, 1)
        split.setSizes([1000 - PANEL_WIDTH, PANEL_WIDTH])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)


class ColumnSection(Section):
    """Headings, fields and words below each other, scrolled as one."""

    def begin(self) -> QVBoxLayout:
        """Make the column that the section is laid out in."""
        inner = QWidget()
        inner.setObjectName("column")
        inner.setMaximumWidth(COLUMN_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(INSIDE, 0, EDGE, BETWEEN)
        column.setSpacing(INSIDE + 2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        return column


def captioned(field: QWidget, name: str = "") -> QVBoxLayout:
    """A field below its name."""
    caption = label(name or field.accessibleName(), Role.SMALL)
    caption.setBuddy(field)
    pair = QVBoxLayout()
    pair.setSpacing(3)
    pair.addWidget(caption)
    pair.addWidget(field)
    return pair


def free_name(name: str, taken: Sequence[str]) -> str:
    """The name, or the name with the first number that makes it nobody else's."""
    numbered = (f"{name} {number}" for number in itertools.count(2))
    return next(each for each in itertools.chain([name], numbered) if each not in taken)


class Overtaken(QObject):
    """Says on the page that somebody else was first, and lets the person choose."""

    def __init__(self, kept: Kept[Any], message: MessageBar, reread: Callable[[], object]) -> None:
        super().__init__(kept)
        self._kept = kept
        self._message = message
        self._reread = reread
        kept.refused.connect(message.refuse)
        kept.overtaken.connect(self._tell)

    def _tell(self, name: str) -> None:
        keep = KeyButton(self.tr("Keep mine"), lambda: self._settle(self._kept.keep_draft, name))
        drop = KeyButton(
            self.tr("Take theirs"), lambda: self._settle(self._kept.drop_draft, name), look=Look.QUIET
        )
        words = self.tr("Someone else has changed this meanwhile. What you wrote is still in the field.")
        self._message.say(words, Tone.WAITING, keep, drop)
        self._reread()

    def _settle(self, choice: Callable[[str], object], name: str) -> None:
        self._message.clear()
        choice(name)
        self._reread()
