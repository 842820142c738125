"""How many, in words: as methods, since only `tr` of an object knows plurals when words are collected."""

from __future__ import annotations

from PySide6.QtCore import QObject


class SituationCounts(QObject):
    """What a picture of an area says of numbers."""

    def reports(self, count: int) -> str:
        return self.tr("%n reports", "", count)

    def days_late(self, count: int) -> str:
        return self.tr("%n days late", "", count)

    def unplaced(self, count: int) -> str:
        return self.tr("%n without an exact place", "", count)

    def may_lie_here(self, count: int) -> str:
        return self.tr("%n may lie here and are not counted", "", count)

    def elsewhere(self, count: int) -> str:
        return self.tr("%n in the municipality belong to no area", "", count)

    def put_aside(self, count: int) -> str:
        return self.tr("%n duplicates or dismissed are left out", "", count)
