"""What the sections of the register share: a list with the chosen thing beside it, or a column of fields."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.kinds import Kind
from ui.desk import Desk
from ui.style import BETWEEN, EDGE, INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.date_field import place_with_complaint
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.overtaken import tell_overtaken
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView

COLUMN_WIDTH = 620
PANEL_WIDTH, LEAST_PANEL_WIDTH = 360, 240


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
    """Buttons and a list to the left, a panel with the chosen thing to the right.

    Where the list is empty, only `empty` is shown: no field in which words would be lost.
    """

    def __init__(self, title: str, desk: Desk, message: MessageBar, empty: EmptyState) -> None:
        super().__init__(title, desk, message)
        self.empty = empty
        self._stack = QStackedWidget()

    def show_list(self, *, is_empty: bool) -> None:
        """Show the list and the chosen thing, or what an empty list is for."""
        self._stack.setCurrentIndex(1 if is_empty else 0)

    def lay_out(
        self, view: TableView, panel: SidePanel, *buttons: KeyButton, above: Sequence[QWidget] = ()
    ) -> None:
        """*above*: what is now and then asked and told over the list, be it empty."""
        panel.setMinimumWidth(LEAST_PANEL_WIDTH)
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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for widget in above:
            whole.addWidget(widget)
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        whole.addWidget(self._stack, 1)


class ColumnSection(Section):
    """Headings, fields and words below each other, scrolled as one."""

    def begin(self) -> QVBoxLayout:
        """Make the column that the section is laid out in."""
        inner = QWidget()
        inner.setObjectName("column")
        inner.setMaximumWidth(COLUMN_WIDTH)
        # Not the column's own alignment: Qt then gives it no more height than before its words wrap.
        above_nothing = QVBoxLayout(inner)
        above_nothing.setContentsMargins(INSIDE, 0, EDGE, BETWEEN)
        column = QVBoxLayout()
        column.setSpacing(INSIDE + 2)
        above_nothing.addLayout(column)
        above_nothing.addStretch(1)
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
    place_with_complaint(field, pair.addWidget)
    return pair


def free_name(name: str, taken: Sequence[str]) -> str:
    """The name, or the name with the first number that makes it nobody else's."""
    numbered = (f"{name} {number}" for number in itertools.count(2))
    return next(each for each in itertools.chain([name], numbered) if each not in taken)


class KeptForm(QWidget):
    """A form of the register, which saves itself by `kept`; `reread` when it should be shown anew."""

    reread = Signal()
    kept: Kept[Any]

    def listen(self, message: MessageBar) -> None:
        """Say on the page what is refused, and who was first."""
        self.kept.refused.connect(message.refuse)
        self.kept.overtaken.connect(partial(tell_overtaken, message, self))

    def drop_draft(self, name: str) -> None:
        """Show what is stored instead of the overtaken draft."""
        self.kept.drop_draft(name)
        self.reread.emit()
