"""The panel beside a list: the chosen thing, scrolled by itself."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import SignButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label

WIDTH = 400


class SidePanel(QFrame):
    """A column of widgets under an optional heading; `closed` when the person closes it."""

    closed = Signal()

    def __init__(self, heading: str = "", *, may_close: bool = False) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(320)
        self.heading = label(heading, Role.HEADING, wrap=True)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(18, INSIDE, 18, BETWEEN)
        self.column.setSpacing(INSIDE + 2)
        inner = self._inner = QWidget()
        inner.setObjectName("column")
        # Not the column's own alignment: Qt then gives it no more height than before its words wrap.
        above_nothing = QVBoxLayout(inner)
        above_nothing.setContentsMargins(0, 0, 0, 0)
        above_nothing.addLayout(self.column)
        above_nothing.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        whole = self._above_and_below = QVBoxLayout(self)
        whole.setContentsMargins(0, INSIDE, 0, 0)
        whole.setSpacing(0)
        if heading or may_close:
            whole.addLayout(self._head(may_close))
        whole.addWidget(self._scroll, 1)

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def add_row(self, *widgets: QWidget) -> None:
        """Widgets beside each other, in as many lines as they need."""
        self.column.addLayout(FlowLayout(*widgets))

    def add_field(self, name: str, field: QWidget) -> None:
        """A field under its name; the name is also its accessible name."""
        caption = label(name, Role.SMALL)
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        pair = QVBoxLayout()
        pair.setSpacing(3)
        pair.addWidget(caption)
        pair.addWidget(field)
        self.column.addLayout(pair)

    def add_layout(self, layout: QLayout) -> None:
        self.column.addLayout(layout)

    def keep_in_sight(self, above: QLayout, below: QLayout) -> None:
        """What stays above and below while the panel is scrolled."""
        self._above_and_below.insertLayout(0, above)
        self._above_and_below.addLayout(below)

    def to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Scroll as far as is needed to see *part* of a widget in the panel."""
        middle = widget.mapTo(self._inner, part.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, part.height() + BETWEEN)

    def _head(self, may_close: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(18, INSIDE, INSIDE, 0)
        head.addWidget(self.heading, 1)
        if may_close:
            close = SignButton(Icon.CLOSE, self.tr("Close"), self.closed.emit)
            close.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head
