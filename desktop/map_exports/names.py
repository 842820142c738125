"""What a file of the map is called."""

import re

_NOT_IN_NAMES = re.compile(r"[^\w ,.()\-–]+")
_LONGEST = 80


def file_name(title: str, detail: str, day: str) -> str:
    """As "Trygghetskarta 2026-11-22 (område)", in signs that every file system takes."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:_LONGEST].strip(" .")
    return f"{plain} {day} ({detail.lower()})".strip()
