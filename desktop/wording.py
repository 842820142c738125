"""Turns a refusal into a sentence a person can act on, for the window and the command line alike.

Source strings are English, in `desktop/sentences/`; `resources/translations` has the Swedish. Labels of
enums: `desktop/labels.py`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.intake.rejections import Rejection, RejectionKind
from desktop.labels import LABELS, label
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.sentences.answers import ANSWERS
from desktop.sentences.files import FILES
from desktop.sentences.maps import MAPS
from desktop.sentences.store import STORE
from desktop.sentences.work import WORK
from models.refusals import Refusal

__all__ = ["REJECTIONS", "SENTENCES", "label", "rejection_words", "sentence"]


def sentence(refusal: Refusal) -> str:
    """What happened and what to do, with the refusal's facts filled in."""
    words = QCoreApplication.translate("Refusal", SENTENCES[refusal.kind])
    return words.format_map({name: _said(fact) for name, fact in refusal.facts.items()})


def rejection_words(rejection: Rejection) -> str:
    """Why a row of a sender's file was turned away; line and column stand beside it."""
    words = QCoreApplication.translate("Rejection", REJECTIONS[rejection.kind])
    # What stood there is not kept with an import.
    return words.format(value=rejection.value or "…")


def _said(fact: object) -> str:
    if isinstance(fact, enum.Enum):
        return label(fact) if type(fact) in LABELS else str(fact.value)
    if isinstance(fact, tuple):
        return ", ".join(map(_said, fact))
    if isinstance(fact, float):
        return QLocale().toString(fact, "f", 1)
    return fact.isoformat() if isinstance(fact, date) else str(fact)


SENTENCES: Mapping[enum.StrEnum, str] = {**WORK, **ANSWERS, **STORE, **FILES, **MAPS}

REJECTIONS: Mapping[RejectionKind, str] = {
    RejectionKind.TOO_FEW_COLUMNS: QT_TRANSLATE_NOOP("Rejection", "The row has too few columns."),
    RejectionKind.TOO_MANY_COLUMNS: QT_TRANSLATE_NOOP("Rejection", "The row has too many columns."),
    RejectionKind.NOT_A_DATE: QT_TRANSLATE_NOOP(
        "Rejection", "“{value}” is not a date, or is written otherwise than the column's others."
    ),
    RejectionKind.NO_CONTENT: QT_TRANSLATE_NOOP("Rejection", "The row has no text, category or place."),
    RejectionKind.ID_WITH_OTHER_CONTENT: QT_TRANSLATE_NOOP(
        "Rejection", "The id {value} stands earlier in the file, with other content."
    ),
    RejectionKind.NOT_AN_OBJECT: QT_TRANSLATE_NOOP("Rejection", "This is no report."),
    RejectionKind.BAD_GEOMETRY: QT_TRANSLATE_NOOP("Rejection", "The geometry cannot be read."),
}
