"""The selection on the map: by lasso, box and corners, by Shift and a click, and the rings that show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.map.things import key_of
from models.kinds import Kind
from models.map.values import Region
from models.reports.values import Position
from ui.map.things.selection import Selection
from ui.map.things.thing_list import ThingList
from ui.map.view.map_tools import MapTools, Shape, arrow_words, mouse_words
from ui.map.view.map_view import MapView
from ui.style import Tone
from ui.widgets.page import Page

if TYPE_CHECKING:
    from desktop.map.picture import MapPicture, Mask


class ChoiceOnMap(QObject):
    """What is chosen passes the filter, and is seen: *seen* says what is.

    `drawn_around` when some have been chosen by a region.
    """

    drawn_around = Signal()

    def __init__(
        self,
        page: Page,
        map: MapView,  # noqa: A002
        tools: MapTools,
        things: ThingList,
        selection: Selection,
        seen: Callable[[MapPicture], Mask],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._map = map
        self._tools = tools
        self._list = things
        self._selection = selection
        self._seen = seen
        self._picture: MapPicture | None = None
        self._is_drawing = False
        # What was clicked alone: with Shift and another, both are chosen.
        self._clicked: int | None = None
        self.last_region: Region | None = None
        tools.region_drawn.connect(self._take_drawn)
        tools.left.connect(self._forget_drawing)
        tools.box_drawn.connect(self._add_within)
        tools.point_toggled.connect(self._toggle)
        map.point_chosen.connect(self._choose_one)
        selection.changed.connect(self._tell_marks)

    def show_picture(self, picture: MapPicture) -> None:
        """Choose among these things from now on."""
        self._picture = picture
        if len(self._selection):
            self._selection.keep_among(picture.keys())
            self._tell_marks()

    def middle(self, keys: Iterable[int]) -> Position | None:
        """About where these lie."""
        from desktop.map.choosing import middle_of  # noqa: PLC0415 - numpy, when a map is seen

        return middle_of(self._picture, keys) if self._picture is not None else None

    def linked(self, keys: Iterable[int]) -> list[int]:
        """Those of these reports that have a case already."""
        from desktop.map.choosing import linked_among  # noqa: PLC0415 - numpy, when a map is seen

        return list(linked_among(self._picture, keys)) if self._picture is not None else []

    def lasso(self) -> None:
        """Let a line be drawn around what is to be chosen; again: leave it."""
        words = self.tr("Draw a line around them.")
        self._draw(f"{words} {arrow_words()}", Shape.LASSO, "L")

    def box(self) -> None:
        words = self.tr("Draw a box. With arrow keys: move the map, Enter sets two corners.")
        self._draw(words, Shape.BOX, "B")

    def corners(self) -> None:
        words = self.tr("Click the corners.")
        self._draw(f"{words} {mouse_words()}", Shape.POLYGON, "H")

    def _draw(self, words: str, shape: Shape, key: str) -> None:
        if self._is_drawing:
            self._tools.leave()
            return
        self._tools.draw(words, shape, key=key)
        self._is_drawing = True

    def _forget_drawing(self) -> None:
        self._is_drawing = False

    def _take_drawn(self, region: Region) -> None:
        if self._is_drawing:
            self._is_drawing = False
            self.last_region = region
            self._selection.take(self._within(region))
            if not len(self._selection):
                words = self.tr("Nothing that is shown has its place there.")
                self._page.message.say(words, Tone.ACCENT)
            self.drawn_around.emit()

    def _add_within(self, region: Region) -> None:
        self.last_region = region
        self._selection.add(self._within(region))
        self.drawn_around.emit()

    def _within(self, region: Region) -> list[int]:
        from desktop.map.choosing import keys_within  # noqa: PLC0415 - numpy, when a map is seen

        if self._picture is None:
            return []
        return list(keys_within(self._picture, region, self._seen(self._picture)))

    def _choose_one(self, kind: Kind, id_: int) -> None:
        key = key_of(kind, id_)
        self._clicked = key
        if key not in self._selection:
            self._selection.clear()
        self._list.choose(key)

    def _toggle(self, kind: Kind, id_: int) -> None:
        key, before = key_of(kind, id_), self._clicked
        self._clicked = None
        if (
            before is not None
            and before != key
            and before == self._list.chosen_key
            and not len(self._selection)
        ):
            self._selection.take([before, key])
        else:
            self._selection.toggle(key)
        self._list.choose(key)

    def _tell_marks(self) -> None:
        from desktop.map.choosing import marked, packed_marks  # noqa: PLC0415 - numpy, when a map is seen

        if self._picture is None or not len(self._selection):
            self._map.tell("showSelection", "")
        else:
            self._map.tell("showSelection", packed_marks(marked(self._picture, self._selection.keys)))
