"""How a disposal is told: how many of each, and what is left to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.wording import label as words_for
from models.retention.values import Copies, Disposed, RecordType


def counted(counts: Mapping[RecordType, int]) -> str:
    """How many of each: "Rapporter 12, Möten 3"; "" for none."""
    number = QLocale().toString
    return ", ".join(f"{words_for(record_type)} {number(count)}" for record_type, count in counts.items())


def left_words(result: Disposed) -> list[str]:
    """Sentences about where the words may still be."""
    translate = QCoreApplication.translate
    told = []
    if not result.is_cleaned:
        told.append(translate("Retention", "The file could not be cleaned yet; the next start tries again."))
    if result.by_server:
        told.append(
            translate("Retention", "The server's own log and backups keep it as long as IT has set there.")
        )
    if result.copies:
        told.append(copies_words(result.copies))
    return told


def copies_words(copies: Copies) -> str:
    """Which older copies hold what is gone, and until when; "" for none."""
    translate = QCoreApplication.translate
    if not copies:
        return ""
    count = copies.backups + copies.set_aside
    if copies.until:
        words = translate("Retention", "Older copies that still hold it: {count}, the last until {day}.")
        return words.format(count=count, day=copies.until.isoformat())
    words = translate(
        "Retention", "Older copies that still hold it until they are thinned out or replaced: {count}."
    )
    return words.format(count=count)
