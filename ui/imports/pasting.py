"""What lies on the clipboard: files, a table, or words that somebody has said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

DELIMITERS = ("\t", ";", ",", "|")


def file_of(pasted: QMimeData) -> Path | None:
    """The first file that was copied or is dragged."""
    return next((Path(url.toLocalFile()) for url in pasted.urls() if url.isLocalFile()), None)


def is_table(text: str) -> bool:
    """Whether it has a row of names and a row below, or is written for machines (JSON, XML)."""
    if text.lstrip()[:1] in {"{", "[", "<"}:
        return True
    lines = [line for line in text.splitlines() if line.strip()][:2]
    return len(lines) > 1 and any(
        lines[0].count(mark) and lines[0].count(mark) == lines[1].count(mark) for mark in DELIMITERS
    )
