"""Offers the place that a photo itself says it was taken at."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.places.distance import metres_between
from models.attachments.values import AttachmentRow
from models.reports.values import Position
from ui.icons import Icon
from ui.numbers import number_words
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, cut, label

# Nearer than this a telephone's own error may be the whole difference.
SAME_PLACE_METRES = 50
LONGEST = 40
KILOMETRE = 1000


class PhotoPlace(QFrame):
    """`wanted(position)` when the person takes the offer; hidden when there is nothing to offer."""

    wanted = Signal(Position)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("proposal")
        self._offered: AttachmentRow | None = None
        self._declined: set[int] = set()
        self._words = label("", wrap=True)
        self.use_button = KeyButton(self.tr("Use the photo's place"), self._use, key="J", sign=Icon.PLACE)
        self.decline_button = KeyButton(self.tr("Not now"), self._decline, look=Look.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(INSIDE - 2)
        column.addWidget(label(self.tr("The photo knows where it was taken"), Role.STRONG, wrap=True))
        column.addWidget(self._words)
        column.addLayout(FlowLayout(self.use_button, self.decline_button))
        self.hide()

    def offer(self, rows: Iterable[AttachmentRow], place: Position | None) -> None:
        """Offer the first photo's place that the thing at *place* does not have already."""
        self._offered = next((row for row in rows if self._is_news(row, place)), None)
        if self._offered is not None:
            self._words.setText(self._why(self._offered, place))
        self.setVisible(self._offered is not None)

    def _is_news(self, row: AttachmentRow, place: Position | None) -> bool:
        if row.position is None or row.id in self._declined:
            return False
        return place is None or _metres(row.position, place) > SAME_PLACE_METRES

    def _why(self, row: AttachmentRow, place: Position | None) -> str:
        name = cut(row.name, LONGEST)
        if place is None or row.position is None:
            return self.tr("{name} has a place, and no exact place is set here.").format(name=name)
        far = _metres(row.position, place)
        if far < KILOMETRE:
            words = self.tr("{name} was taken {metres} m from here.")
            return words.format(name=name, metres=number_words(max(10, round(far / 10) * 10)))
        words = self.tr("{name} was taken {kilometres} km from here.")
        return words.format(name=name, kilometres=number_words(round(far / KILOMETRE)))

    def _use(self) -> None:
        if self._offered is not None and self._offered.position is not None:
            self.wanted.emit(self._offered.position)

    def _decline(self) -> None:
        if self._offered is not None:
            self._declined.add(self._offered.id)
        self.hide()


def _metres(position: Position, other: Position) -> float:
    return metres_between(position.latitude, position.longitude, other.latitude, other.longitude)
