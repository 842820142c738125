"""How much a sender's file may ask of us."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Beyond any of these the file is refused; a longer cell is cut and flagged."""

    file_bytes: int = 50_000_000
    unpacked_bytes: int = 200_000_000
    unpacked_ratio: int = 100
    rows: int = 200_000
    columns: int = 500
    cell_characters: int = 32_767
    # Of the process that reads; a step is reading, dates, places or rows.
    memory_bytes: int = 1_000_000_000
    step_seconds: float = 60.0
