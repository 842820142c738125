"""How the things on the map are said: sign, state, tone."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.map.markers import MarkerTone
from desktop.map.things import MapThing
from desktop.wording import label
from models.kinds import Kind
from models.reports.values import Precision
from ui.counted import COUNTED
from ui.style import Tone

SIGNS = {Kind.REPORT: "●", Kind.CASE: "■", Kind.MEASURE: "◆"}
"""As the markers are shaped (`resources/map/points.js`)."""

TONES = {
    MarkerTone.NEW: Tone.ACCENT,
    MarkerTone.OPEN: Tone.ACCENT,
    MarkerTone.WAITING: Tone.WAITING,
    MarkerTone.LATE: Tone.SIGNAL,
    MarkerTone.DONE: Tone.DONE,
    MarkerTone.QUIET: Tone.PLAIN,
}

_KINDS = {
    Kind.REPORT: QT_TRANSLATE_NOOP("MapWords", "Report"),
    Kind.CASE: QT_TRANSLATE_NOOP("MapWords", "Case"),
    Kind.MEASURE: QT_TRANSLATE_NOOP("MapWords", "Measure"),
}
_MARKER_TONES = {
    MarkerTone.NEW: QT_TRANSLATE_NOOP("MapWords", "New"),
    MarkerTone.OPEN: QT_TRANSLATE_NOOP("MapWords", "Under way"),
    MarkerTone.WAITING: QT_TRANSLATE_NOOP("MapWords", "Waiting"),
    MarkerTone.LATE: QT_TRANSLATE_NOOP("MapWords", "Late"),
    MarkerTone.DONE: QT_TRANSLATE_NOOP("MapWords", "Done"),
    MarkerTone.QUIET: QT_TRANSLATE_NOOP("MapWords", "Linked or dropped"),
}


def kind_word(kind: Kind) -> str:
    return QCoreApplication.translate("MapWords", str(_KINDS[kind]))


def tone_word(tone: MarkerTone) -> str:
    return QCoreApplication.translate("MapWords", str(_MARKER_TONES[tone]))


def state_words(thing: MapThing) -> str:
    """The word for its state, or how late it is."""
    if thing.days_late:
        return COUNTED.late(thing.days_late)
    return label(thing.state)


def marker_title(thing: MapThing) -> str:
    """What the map says when the mouse rests on the marker."""
    exact = [] if thing.precision is Precision.POINT else [label(thing.precision)]
    return " · ".join([thing.title, state_words(thing), *exact])


def place_words(thing: MapThing) -> str:
    """The area, and before it how exact the place is where it is not a point."""
    if thing.precision is Precision.POINT:
        return thing.area
    return ", ".join(filter(None, (label(thing.precision), thing.area)))
