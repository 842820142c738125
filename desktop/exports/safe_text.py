"""Text that no spreadsheet runs and no file format refuses."""

import re

# What Excel, LibreOffice and their full-width look-alikes take for the start of a formula.
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# XML 1.0 has no place for these (the openpyxl writer refuses them).
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def without_controls(text: str) -> str:
    return _CONTROLS.sub("", text)


def would_run(text: str) -> bool:
    return text.lstrip(" \u00a0\u200b\ufeff").startswith(_RUNS)


def as_csv_text(text: str) -> str:
    """With an apostrophe before what would run: Excel then shows it as the text it is.

    So has what looks like that already, for the way back into an import.
    """
    plain = without_controls(text)
    return f"'{plain}" if would_run(plain.lstrip("'")) else plain
