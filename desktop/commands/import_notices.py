"""What a person should know of a file that is taken in: nothing is left out without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.commands.command import warn
from desktop.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.intake.values import ImportPreview


def told_notices(preview: ImportPreview) -> dict[str, Any]:
    """For programs: the notices' keys, the columns that are not taken in, and rows without a date."""
    return {
        "notices": [notice.value for notice in sorted(preview.notices)],
        "unread_columns": list(preview.unread_columns),
        "undated": preview.undated,
    }


def say_notices(preview: ImportPreview) -> None:
    """The same in words on stderr, so that it is seen beside an answer for programs too."""
    from desktop.intake.table import Notice  # noqa: PLC0415 - slow to load
    from desktop.labels import label  # noqa: PLC0415 - slow to load

    for notice in sorted(preview.notices - {Notice.NO_DATES}):
        warn("{notice}", notice=label(notice))
    if Notice.DOUBLE_ENCODED in preview.notices:
        warn(QT_TRANSLATE_NOOP("Commands", "Mend the letters with --mend-letters."))
    if preview.undated:
        warn(
            QT_TRANSLATE_NOOP("Commands", "Rows without a date: {count}. They count as received now."),
            count=preview.undated,
        )
    if preview.unread_columns:
        warn(
            QT_TRANSLATE_NOOP("Commands", "Columns that are not taken in: {columns}"),
            columns=", ".join(preview.unread_columns),
        )
