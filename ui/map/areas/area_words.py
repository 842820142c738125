"""What comes of drawing and importing areas, in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from models.areas.values import AreaMoves, AreaOutlook, AreaOverlap, MapImport

HECTARE = 10_000.0
# More overlaps than these are told as a number.
_OVERLAPS = 4


class AreaWords(QObject):
    """A class of its own: the translator's tool finds plurals only in `tr`."""

    def outlook(self, outlook: AreaOutlook) -> str:
        """How large, what it overlaps, and how many would change area; one line each."""
        sizes = " + ".join(self.size(part) for part in outlook.parts)
        following = self.tr("Share the border and follow: {names}").format(names=", ".join(outlook.following))
        told = [sizes, following] if outlook.following else [sizes]
        return "\n".join([*told, *self.overlaps(outlook.overlaps), self.moving(outlook.moves)])

    def size(self, square_metres: float) -> str:
        number = QLocale().toString
        if square_metres < HECTARE:
            return self.tr("{size} m²").format(size=number(round(square_metres)))
        hectares = square_metres / HECTARE
        shown = number(hectares, "f", 1) if hectares < 100 else number(round(hectares))  # noqa: PLR2004 - three figures
        return self.tr("{size} ha").format(size=shown)

    def overlaps(self, overlaps: tuple[AreaOverlap, ...]) -> list[str]:
        one = self.tr("Overlaps {name} by {share} %")
        told = [one.format(name=each.name, share=round(each.share * 100)) for each in overlaps[:_OVERLAPS]]
        more = len(overlaps) - len(told)
        return [*told, self.tr("and %n more areas", "", more)] if more else told

    def moving(self, moves: AreaMoves) -> str:
        """How many would change area if it were done."""
        if moves == AreaMoves():
            return self.tr("No report and no case changes area")
        return self.tr("{what} change area").format(what=self._counted(moves))

    def moved(self, moves: AreaMoves) -> str:
        """How many did; "" for none."""
        return (
            "" if moves == AreaMoves() else self.tr("{what} changed area.").format(what=self._counted(moves))
        )

    def astray(self, moves: AreaMoves) -> str:
        """How many do not have the area of their place, and what helps; "" for none."""
        if moves == AreaMoves():
            return ""
        words = self.tr("{what} do not have the area that their place lies in: Reckon anew.")
        return words.format(what=self._counted(moves))

    def imported(self, told: MapImport) -> str:
        """What a map file brought: "3 new areas, 6 areas changed, the outline. 12 reports changed area."."""
        parts = [
            self.tr("%n new areas", "", told.new_areas) if told.new_areas else "",
            self.tr("%n areas changed", "", told.changed_areas) if told.changed_areas else "",
            self.tr("%n put right", "", told.mended) if told.mended else "",
            self.tr("%n left out", "", told.left_out) if told.left_out else "",
            self.tr("the outline") if told.outline else "",
            self.tr("the base map") if told.base_features else "",
        ]
        said = ", ".join(filter(None, parts)) or self.tr("nothing new")
        return f"{self.tr('Imported: {parts}.').format(parts=said)} {self.moved(told.moves)}".strip()

    def _counted(self, moves: AreaMoves) -> str:
        reports = self.tr("%Ln reports", "", moves.reports) if moves.reports else ""
        cases = self.tr("%Ln cases", "", moves.cases) if moves.cases else ""
        if reports and cases:
            return self.tr("{reports} and {cases}").format(reports=reports, cases=cases)
        return reports or cases


AREA_WORDS = AreaWords()
