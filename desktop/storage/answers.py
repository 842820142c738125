"""What is asked when a store is checked, and what the answers are."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Question(enum.StrEnum):
    """Each has a label in `desktop/labels.py`."""

    SCHEMA = "schema"
    STRUCTURE = "structure"
    REFERENCES = "references"
    SEARCH_INDEX = "search-index"
    MINUTES = "minutes"
    ATTACHMENTS = "attachments"
    UNUSED_ATTACHMENTS = "unused-attachments"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, whether all is well, and what was found: a number or the first fault."""

    question: Question
    is_well: bool
    found: str
