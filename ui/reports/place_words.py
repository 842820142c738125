"""How exact a place is and how it was set, as one honest sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.wording import label
from models.places.values import Clue, Suggestion
from models.reports.values import Precision, ReportPage
from ui.counted import COUNTED


def place_sentence(report: ReportPage) -> str:
    """As "Gata: satt för hand efter namnet ”Bergsgatan”"."""
    how = _by_hand(report) if report.is_placed_by_hand else _as_told(report)
    exact = label(report.precision)
    words = f"{exact[:1].upper()}{exact[1:]}: {how}"
    if report.is_outside:
        words += QCoreApplication.translate("PlaceWords", ", outside the municipality")
    return words


def clue_words(suggestion: Suggestion) -> str:
    """Why a place is suggested."""
    match suggestion.why:
        case Clue.REPORTS:
            return COUNTED.lie_here(suggestion.reports)
        case Clue.CASE:
            words = QCoreApplication.translate("PlaceWords", "the case “{title}” lies here")
            return words.format(title=suggestion.source)
        case Clue.PLACE_NAME:
            return QCoreApplication.translate("PlaceWords", "from {file}").format(file=suggestion.source)
        case Clue.BASE_MAP:
            return QCoreApplication.translate("PlaceWords", "on the base map")
        case Clue.AREA:
            return QCoreApplication.translate("PlaceWords", "an area in the register")


def _by_hand(report: ReportPage) -> str:
    if report.placed_name:
        words = QCoreApplication.translate("PlaceWords", "set by hand, by the name “{name}”")
        return words.format(name=report.placed_name)
    if report.position is not None:
        return QCoreApplication.translate("PlaceWords", "set by hand on the map")
    return QCoreApplication.translate("PlaceWords", "no point, somebody has said so by hand")


def _as_told(report: ReportPage) -> str:
    if report.is_fallback:
        return QCoreApplication.translate(
            "PlaceWords", "the sender's point was a fall-back, like the town hall, and is not used"
        )
    match report.precision:
        case Precision.POINT if report.is_swapped:
            return QCoreApplication.translate(
                "PlaceWords", "the sender's coordinate, with north and east put right"
            )
        case Precision.POINT:
            return QCoreApplication.translate("PlaceWords", "the sender's coordinate")
        case Precision.STREET:
            return QCoreApplication.translate("PlaceWords", "the sender's line or street")
        case Precision.AREA:
            return QCoreApplication.translate("PlaceWords", "the sender names a place but no point")
        case Precision.MUNICIPALITY:
            return QCoreApplication.translate("PlaceWords", "the sender names the municipality alone")
        case Precision.UNKNOWN:
            return QCoreApplication.translate("PlaceWords", "the sender has told no place")
