"""What the things of this room are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.marking import QT_TRANSLATE_NOOP
from models.disclosures.values import FoundIn
from models.kinds import Kind

_THINGS = {
    Kind.REPORT: QT_TRANSLATE_NOOP("Disclosures", "Report"),
    Kind.IMPORT: QT_TRANSLATE_NOOP("Disclosures", "Import"),
    Kind.ATTACHMENT: QT_TRANSLATE_NOOP("Disclosures", "Attachment"),
    Kind.PLACE_NAME: QT_TRANSLATE_NOOP("Disclosures", "Place name"),
    Kind.CASE: QT_TRANSLATE_NOOP("Disclosures", "Case"),
    Kind.MEASURE: QT_TRANSLATE_NOOP("Disclosures", "Measure"),
    Kind.ACTOR: QT_TRANSLATE_NOOP("Disclosures", "Actor"),
    Kind.AREA: QT_TRANSLATE_NOOP("Disclosures", "Area"),
    Kind.CATEGORY: QT_TRANSLATE_NOOP("Disclosures", "Category"),
    Kind.MAP_LAYER: QT_TRANSLATE_NOOP("Disclosures", "Map layer"),
    Kind.SAVED_VIEW: QT_TRANSLATE_NOOP("Disclosures", "Saved view"),
    Kind.MEETING: QT_TRANSLATE_NOOP("Disclosures", "Meeting"),
    Kind.PUBLICATION: QT_TRANSLATE_NOOP("Disclosures", "Publication"),
    Kind.STANDARD_TEXT: QT_TRANSLATE_NOOP("Disclosures", "Standard text"),
    Kind.PROMISE: QT_TRANSLATE_NOOP("Disclosures", "Promise"),
    Kind.WALK: QT_TRANSLATE_NOOP("Disclosures", "Safety walk"),
    Kind.RETENTION: QT_TRANSLATE_NOOP("Disclosures", "Retention rule"),
    Kind.DISPOSAL: QT_TRANSLATE_NOOP("Disclosures", "Disposal"),
    Kind.DISCLOSURE: QT_TRANSLATE_NOOP("Disclosures", "Copy given out"),
    Kind.PERSON: QT_TRANSLATE_NOOP("Disclosures", "Person at the desk"),
    Kind.SETTING: QT_TRANSLATE_NOOP("Disclosures", "Setting"),
    Kind.HISTORY: QT_TRANSLATE_NOOP("Disclosures", "History"),
}
_FOUND_IN = {
    FoundIn.CONTACT: QT_TRANSLATE_NOOP("Disclosures", "contact details"),
    FoundIn.TEXT: QT_TRANSLATE_NOOP("Disclosures", "text"),
    FoundIn.HISTORY: QT_TRANSLATE_NOOP("Disclosures", "history"),
}


def thing_words(kind: Kind, id_: int | None) -> str:
    """As "Case 12"."""
    return f"{QCoreApplication.translate('Disclosures', _THINGS[kind])} {id_ or ''}".strip()


def found_words(found_in: FoundIn) -> str:
    return QCoreApplication.translate("Disclosures", _FOUND_IN[found_in])
