"""Why a finding matters, said to the one who wrote the words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.marking import QT_TRANSLATE_NOOP
from models.screening.values import HitKind

WHY: Mapping[HitKind, str] = {
    HitKind.PERSONAL_NUMBER: QT_TRANSLATE_NOOP("HitReason", "Points at one person wherever it stands."),
    HitKind.COORDINATION_NUMBER: QT_TRANSLATE_NOOP("HitReason", "Points at one person wherever it stands."),
    HitKind.RESERVE_NUMBER: QT_TRANSLATE_NOOP("HitReason", "Points at one patient wherever it stands."),
    HitKind.SOLE_TRADER: QT_TRANSLATE_NOOP(
        "HitReason", "A sole trader's number is the owner's personal one."
    ),
    HitKind.BIRTH_DATE: QT_TRANSLATE_NOOP("HitReason", "With a place, a birth date points at one person."),
    HitKind.POLICE_REFERENCE: QT_TRANSLATE_NOOP("HitReason", "Leads to a report with people in it."),
    HitKind.PHONE: QT_TRANSLATE_NOOP("HitReason", "Looks like somebody's own number."),
    HitKind.EMAIL: QT_TRANSLATE_NOOP("HitReason", "Looks like somebody's own address."),
    HitKind.NETWORK_ADDRESS: QT_TRANSLATE_NOOP("HitReason", "May point at somebody's computer."),
    HitKind.PLATE: QT_TRANSLATE_NOOP("HitReason", "Tells who owns the vehicle."),
    HitKind.HOME: QT_TRANSLATE_NOOP(
        "HitReason", "Tells where somebody lives. A street or an area is enough."
    ),
    HitKind.NAME: QT_TRANSLATE_NOOP("HitReason", "Looks like the name of a person."),
    HitKind.COORDINATES: QT_TRANSLATE_NOOP("HitReason", "So exact that it may be a dwelling."),
    HitKind.HEALTH: QT_TRANSLATE_NOOP("HitReason", "Tells of somebody's health."),
    HitKind.CRIME: QT_TRANSLATE_NOOP("HitReason", "Tells that somebody may have done a crime."),
    HitKind.ORIGIN: QT_TRANSLATE_NOOP("HitReason", "Tells of somebody's origin."),
    HitKind.BELIEF: QT_TRANSLATE_NOOP("HitReason", "Tells of somebody's belief or conviction."),
}
_OTHERWISE = QT_TRANSLATE_NOOP("HitReason", "May tell who somebody is.")


def why(kind: HitKind) -> str:
    """One sentence."""
    words = WHY.get(kind, _OTHERWISE)
    return QCoreApplication.translate("HitReason", words)
