"""The list of publications: what waits for somebody comes first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.wording import label as word_for
from models.folding import fold
from models.publication.values import PublicationRow, PublicationState
from ui.publication.tones import WAITING_TONES
from ui.rows import Column, RowTable


def publication_table() -> RowTable[PublicationRow]:
    translate = QCoreApplication.translate
    return RowTable(
        [
            Column(
                translate("PublicationList", "Measure"),
                lambda row: row.title,
                tip=lambda row: row.measure_title,
            ),
            Column(
                translate("PublicationList", "Waits for"),
                lambda row: word_for(row.waits),
                width=170,
                tone=lambda row: WAITING_TONES[row.waits],
            ),
        ]
    )


def narrowed(
    rows: Sequence[PublicationRow], words: str, state: PublicationState | None
) -> list[PublicationRow]:
    """The rows whose titles or area hold every word, in that state."""
    wanted = fold(words).split()
    return [
        row for row in rows if state in {None, row.state} and all(word in _found_in(row) for word in wanted)
    ]


def _found_in(row: PublicationRow) -> str:
    return fold(f"{row.title} {row.measure_title} {row.area} {row.responsible}")
