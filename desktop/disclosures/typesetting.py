"""The way to the printed papers of this room; the typesetting library is loaded at the first call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.disclosures.bases import cited
from desktop.intake.progress import Tell, unheard
from desktop.paper.masking import Mask, masking
from desktop.paper.press import PRESS

if TYPE_CHECKING:
    from desktop.disclosures.processing import Processing
    from desktop.disclosures.records import RecordList
    from desktop.disclosures.values import CopyContent
    from models.disclosures.values import MaskedWords


def typeset_copy(
    content: CopyContent, masks: Sequence[MaskedWords], tell: Tell = unheard
) -> tuple[bytes, tuple[str, ...]]:
    """The copy with the words masked, and those of them that stand nowhere. *tell* stops it by raising."""
    with PRESS:
        from desktop.disclosures.copy_layout import lay_out  # noqa: PLC0415 - slow to load
        from desktop.paper.fonts import plain  # noqa: PLC0415

        laws = [cited(each.basis) for each in masks]
        marks = [str(list(dict.fromkeys(laws)).index(law) + 1) for law in laws]
        with masking(Mask([ways(each.words) for each in masks], plain, marks)) as mask:
            written = lay_out(content, laws, tell)
        return written, tuple(masks[number].words for number in sorted(mask.missing))


def ways(passage: str) -> tuple[str, ...]:
    """How a passage may stand on the paper: whole, and line by line."""
    lines = [line.strip() for line in passage.splitlines() if line.strip()]
    return tuple(dict.fromkeys([" ".join(lines), *lines]))


def typeset_records(listed: RecordList, tell: Tell = unheard) -> bytes:
    """The list of records as a PDF."""
    with PRESS:
        from desktop.disclosures.records_layout import lay_out  # noqa: PLC0415 - slow to load

        return lay_out(listed, tell)


def typeset_processing(processing: Processing) -> bytes:
    """The register extract as a PDF."""
    with PRESS:
        from desktop.disclosures.processing_layout import lay_out  # noqa: PLC0415 - slow to load

        return lay_out(processing)
