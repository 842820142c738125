"""The figures of what the map's filter lets through, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from desktop.map.markers import MARKED_KINDS
from models.kinds import Kind

if TYPE_CHECKING:
    from desktop.map.picture import MapPicture, Mask


class Figures(QObject):
    """A class of its own: the translator's tool finds plurals only in `tr`."""

    def words(self, picture: MapPicture, among: Mask | None = None) -> str:
        """How many of each kind, and how many are drawn neither as a point nor as a street."""
        kinds = picture.kinds if among is None else picture.kinds[among]
        placed = picture.has_point() if among is None else picture.has_point()[among]
        counts = dict(
            zip(MARKED_KINDS, np.bincount(kinds, minlength=len(MARKED_KINDS)).tolist(), strict=True)
        )
        missing = int((~placed).sum())
        parts = [
            self.tr("%Ln reports", "", counts[Kind.REPORT]),
            self.tr("%Ln cases", "", counts[Kind.CASE]),
            self.tr("%Ln measures", "", counts[Kind.MEASURE]),
            self.tr("%Ln without a point", "", missing) if missing else "",
        ]
        return " · ".join(part for part in parts if part)


FIGURES = Figures()
