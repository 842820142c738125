"""The time strip joined with map and list: the map follows every step, the list when it rests."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.desk import Desk
from ui.map.things.thing_list import ThingList
from ui.map.view.map_view import MapView
from ui.map.weeks.time_strip import TimeStrip
from ui.widgets.page import Page

if TYPE_CHECKING:
    from desktop.map.picture import MapPicture

_KEPT = "map-time"


class TimeOnMap(QObject):
    """Shows and hides the strip, and remembers which on this machine."""

    def __init__(self, desk: Desk, page: Page, map: MapView, things: ThingList) -> None:  # noqa: A002
        super().__init__(page)
        self._desk = desk
        self._map = map
        self._list = things
        self._picture: MapPicture | None = None
        kept = desk.settings.remembered_words(_KEPT)
        self.strip = TimeStrip(desk.clock.today)
        self.strip.remember(kept)
        self.strip.setVisible(kept.get("open") == "yes")
        self.strip.moved.connect(self._map.set_days)
        self.strip.rested.connect(self._list.show_days)
        self.strip.span_wanted.connect(self._count)
        self.strip.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        return not self.strip.isHidden()

    @property
    def days(self) -> tuple[date | None, date | None]:
        """What the window shows; open to both sides while the strip is put away."""
        return self.strip.days if self.is_open else (None, None)

    def show_picture(self, picture: MapPicture) -> None:
        """Count these things by week."""
        self._picture = picture
        if self.is_open:
            self._count()

    def toggle(self) -> None:
        """Bring the strip forth with the keyboard, or put it away."""
        if self.is_open:
            self.close()
            return
        self.strip.show()
        self._count()
        self.strip.bars.setFocus()
        self._keep()

    def close(self) -> None:
        """Put the strip away, and show all days again."""
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.strip.isAncestorOf(focus)
        self.strip.hide()
        if had_keyboard:
            self._list.view.setFocus()
        self._tell()
        self._keep()

    def _count(self) -> None:
        from desktop.map.weeks import counts_per_week  # noqa: PLC0415 - numpy, when a map is seen

        if self._picture is None:
            return
        today = self._desk.clock.today()
        self.strip.show_counts(counts_per_week(self._picture, today, self.strip.weeks))
        self._tell()

    def _tell(self) -> None:
        self._map.set_days(*self.days)
        self._list.show_days(*self.days)

    def _keep(self) -> None:
        words = self.strip.words_kept() | {"open": "yes" if self.is_open else ""}
        self._desk.settings.remember_words(_KEPT, words)
