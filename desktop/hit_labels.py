"""What each kind of personal data is called, and what gave it away."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from desktop.marking import QT_TRANSLATE_NOOP
from models.screening.values import HitKind, Level, PictureTrace, Why

HIT_KIND_LABELS: Mapping[enum.Enum, object] = {
    HitKind.PERSONAL_NUMBER: QT_TRANSLATE_NOOP("Label", "personal identity number"),
    HitKind.COORDINATION_NUMBER: QT_TRANSLATE_NOOP("Label", "coordination number"),
    HitKind.RESERVE_NUMBER: QT_TRANSLATE_NOOP("Label", "reserve number"),
    HitKind.SOLE_TRADER: QT_TRANSLATE_NOOP("Label", "sole trader's number"),
    HitKind.IDENTITY_DOCUMENT: QT_TRANSLATE_NOOP("Label", "identity document"),
    HitKind.BIRTH_DATE: QT_TRANSLATE_NOOP("Label", "birth date"),
    HitKind.POLICE_REFERENCE: QT_TRANSLATE_NOOP("Label", "police reference"),
    HitKind.PHONE: QT_TRANSLATE_NOOP("Label", "phone number"),
    HitKind.EMAIL: QT_TRANSLATE_NOOP("Label", "e-mail address"),
    HitKind.ONLINE_ACCOUNT: QT_TRANSLATE_NOOP("Label", "account on the net"),
    HitKind.NETWORK_ADDRESS: QT_TRANSLATE_NOOP("Label", "network address"),
    HitKind.BANK_ACCOUNT: QT_TRANSLATE_NOOP("Label", "bank account"),
    HitKind.PLATE: QT_TRANSLATE_NOOP("Label", "number plate"),
    HitKind.HOME: QT_TRANSLATE_NOOP("Label", "home address"),
    HitKind.NAME: QT_TRANSLATE_NOOP("Label", "name of a person"),
    HitKind.COORDINATES: QT_TRANSLATE_NOOP("Label", "exact coordinates"),
    HitKind.HEALTH: QT_TRANSLATE_NOOP("Label", "somebody's health"),
    HitKind.SEX_LIFE: QT_TRANSLATE_NOOP("Label", "somebody's sex life"),
    HitKind.CRIME: QT_TRANSLATE_NOOP("Label", "suspicion of crime"),
    HitKind.ORIGIN: QT_TRANSLATE_NOOP("Label", "ethnic origin"),
    HitKind.BELIEF: QT_TRANSLATE_NOOP("Label", "belief or conviction"),
}

LEVEL_LABELS: Mapping[enum.Enum, object] = {
    Level.HIGH: QT_TRANSLATE_NOOP("Label", "sure"),
    Level.MEDIUM: QT_TRANSLATE_NOOP("Label", "likely"),
    Level.LOW: QT_TRANSLATE_NOOP("Label", "perhaps"),
}

WHY_LABELS: Mapping[enum.Enum, object] = {
    Why.CHECK_DIGIT: QT_TRANSLATE_NOOP("Label", "the check digit is right"),
    Why.MISTYPED: QT_TRANSLATE_NOOP("Label", "a word beside it says so, though the check digit is wrong"),
    Why.CUE: QT_TRANSLATE_NOOP("Label", "a word beside it says so"),
    Why.SHAPE: QT_TRANSLATE_NOOP("Label", "it is written like one"),
    Why.KNOWN_NAME: QT_TRANSLATE_NOOP("Label", "it is in the list of names"),
    Why.DWELLING: QT_TRANSLATE_NOOP("Label", "somebody lives there"),
    Why.ABOUT_SOMEBODY: QT_TRANSLATE_NOOP("Label", "the sentence is about a person"),
    Why.OFFICE: QT_TRANSLATE_NOOP("Label", "looks like an office's own"),
}

PICTURE_TRACE_LABELS: Mapping[enum.Enum, object] = {
    PictureTrace.PLACE: QT_TRANSLATE_NOOP("Label", "where it was taken"),
    PictureTrace.AUTHOR: QT_TRANSLATE_NOOP("Label", "who took it"),
    PictureTrace.CAMERA: QT_TRANSLATE_NOOP("Label", "the camera it was taken with"),
    PictureTrace.TIME: QT_TRANSLATE_NOOP("Label", "when it was taken"),
    PictureTrace.WORDS: QT_TRANSLATE_NOOP("Label", "a written comment"),
}
