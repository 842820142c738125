"""The left side of the page Karta: the list, or what to do where there is nothing yet."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.map.thing_list import ThingList
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label


class ListSide(QWidget):
    """Shows *things*; without any it says why, and without a base map it offers to read one."""

    def __init__(
        self, things: ThingList, import_reports: Callable[[], object], import_map: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setMinimumWidth(320)
        first_step = KeyButton(self.tr("Import reports…"), import_reports, sign=Icon.IMPORT)
        self.empty = EmptyState(Icon.MAP, "", "", first_step)
        self.no_base = self._offer_of_base(import_map)
        self._stack = QStackedLayout()
        self._stack.addWidget(things)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._stack, 1)
        whole.addWidget(self.no_base)

    def say(self, count: int, *, is_filtered: bool) -> None:
        """Show the list of *count* things, or say that there are none."""
        self._stack.setCurrentIndex(0 if count else 1)
        if is_filtered:
            self.empty.say(self.tr("Nothing fits"), self.tr("Take away a filter to see more."))
        else:
            heading = self.tr("Nothing on the map yet")
            self.empty.say(heading, self.tr("Reports, cases and measures are shown here, where they belong."))

    def _offer_of_base(self, import_map: Callable[[], object]) -> QFrame:
        offer = QFrame()
        offer.setObjectName("proposal")
        column = QVBoxLayout(offer)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(INSIDE)
        words = self.tr("The map has no ground yet. Import your municipality's areas and map, as GeoJSON.")
        column.addWidget(label(words, Role.BODY, wrap=True))
        column.addWidget(KeyButton(self.tr("Import map…"), import_map, sign=Icon.MAP, look=Look.PLAIN))
        offer.hide()
        return offer
