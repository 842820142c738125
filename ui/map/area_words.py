"""What comes of drawing areas, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from models.areas.values import AreaMoves, AreaOutlook, AreaOverlap

HECTARE = 10_000.0
# More overlaps than these are told as a number.
_OVERLAPS = 4


def outlook_words(outlook: AreaOutlook) -> str:
    """How large, what it overlaps, and how many would change area; one line each."""
    sizes = " + ".join(size_words(part) for part in outlook.parts)
    return "\n".join([sizes, *overlap_words(outlook.overlaps), moving_words(outlook.moves)])


def size_words(square_metres: float) -> str:
    say, number = QCoreApplication.translate, QLocale().toString
    if square_metres < HECTARE:
        return say("AreaWords", "{size} m²").format(size=number(round(square_metres)))
    hectares = square_metres / HECTARE
    shown = number(hectares, "f", 1) if hectares < 100 else number(round(hectares))  # noqa: PLR2004 - three figures
    return say("AreaWords", "{size} ha").format(size=shown)


def overlap_words(overlaps: tuple[AreaOverlap, ...]) -> list[str]:
    say = QCoreApplication.translate
    one = say("AreaWords", "Overlaps {name} by {share} %")
    told = [one.format(name=each.name, share=round(each.share * 100)) for each in overlaps[:_OVERLAPS]]
    more = len(overlaps) - len(told)
    return [*told, say("AreaWords", "and %n more areas", "", more)] if more else told


def moving_words(moves: AreaMoves) -> str:
    """How many would change area if it were done."""
    say = QCoreApplication.translate
    if moves == AreaMoves():
        return say("AreaWords", "No report and no case changes area")
    return say("AreaWords", "{what} change area").format(what=_counted(moves))


def moved_words(moves: AreaMoves) -> str:
    """How many did; "" for none."""
    told = QCoreApplication.translate("AreaWords", "{what} changed area.")
    return "" if moves == AreaMoves() else told.format(what=_counted(moves))


def _counted(moves: AreaMoves) -> str:
    say = QCoreApplication.translate
    reports = say("AreaWords", "%Ln reports", "", moves.reports) if moves.reports else ""
    cases = say("AreaWords", "%Ln cases", "", moves.cases) if moves.cases else ""
    if reports and cases:
        return say("AreaWords", "{reports} and {cases}").format(reports=reports, cases=cases)
    return reports or cases
