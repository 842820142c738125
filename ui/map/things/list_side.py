"""The left side of the page Karta: the list, a panel in its place for a while, or what to do first."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.map.things.thing_list import ThingList
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label


class ListSide(QWidget):
    """Shows *things*; without any it says why, and without a base map it offers to read one.

    A panel may take the list's place; Esc in it gives the list back: `panel_closed`.
    """

    panel_closed = Signal()

    def __init__(
        self,
        things: ThingList,
        asking: QWidget,
        import_reports: Callable[[], object],
        import_map: Callable[[], object],
    ) -> None:
        """*asking* stands above, while it asks something."""
        super().__init__()
        self.setMinimumWidth(320)
        self._things = things
        first_step = KeyButton(self.tr("Import reports…"), import_reports, sign=Icon.IMPORT)
        self.empty = EmptyState(Icon.MAP, "", "", first_step)
        self.no_base = self._offer_of_base(import_map)
        self._has_base = True
        self.panel: QWidget | None = None
        self._below: QWidget = things
        self._stack = QStackedLayout()
        self._stack.addWidget(things)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(asking)
        whole.addLayout(self._stack, 1)
        whole.addWidget(self.no_base)

    def say(self, count: int, *, is_filtered: bool) -> None:
        """Show the list of *count* things, or say that there are none."""
        self._below = self._things if count else self.empty
        if self.panel is None:
            self._stack.setCurrentWidget(self._below)
        if is_filtered:
            self.empty.say(self.tr("Nothing fits"), self.tr("Take away a filter to see more."))
        else:
            heading = self.tr("Nothing on the map yet")
            self.empty.say(heading, self.tr("Reports, cases and measures are shown here, where they belong."))

    def say_base(self, *, is_there: bool) -> None:
        """Offer to read a base map where none *is_there*; a panel needs that room for itself."""
        self._has_base = is_there
        self.no_base.setVisible(not is_there and self.panel is None)

    def show_panel(self, panel: QWidget) -> None:
        """Let *panel* stand in the list's place, with the keyboard."""
        if self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        if self.panel is not None and self.panel is not panel:
            self.panel_closed.emit()
        self.panel = panel
        self.no_base.hide()
        self._stack.setCurrentWidget(panel)
        panel.setFocus()
        if not panel.hasFocus() and (first := _first_field(panel)) is not None:
            first.setFocus()

    def close_panel(self) -> None:
        """Give the list back, and the keyboard to it where the panel had it."""
        panel, self.panel = self.panel, None
        if panel is None:
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and (focus is panel or panel.isAncestorOf(focus))
        self._stack.setCurrentWidget(self._below)
        self.say_base(is_there=self._has_base)
        if had_keyboard:
            self._things.view.setFocus()
        self.panel_closed.emit()

    def _offer_of_base(self, import_map: Callable[[], object]) -> QFrame:
        offer = QFrame()
        offer.setObjectName("proposal")
        column = QVBoxLayout(offer)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(INSIDE)
        words = self.tr(
            "The map has no ground yet. Import your municipality's areas and map, as GeoJSON or GeoPackage."
        )
        column.addWidget(label(words, Role.BODY, wrap=True))
        column.addWidget(KeyButton(self.tr("Import map…"), import_map, sign=Icon.MAP, look=Look.PLAIN))
        offer.hide()
        return offer

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel is not None:
            self.close_panel()
        else:
            super().keyPressEvent(event)


def _first_field(panel: QWidget) -> QWidget | None:
    """What Tab would reach first in *panel*."""
    return next(
        (
            child
            for child in panel.findChildren(QWidget)
            if child.isVisibleTo(panel)
            and child.isEnabled()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ),
        None,
    )
