"""Figures as they are written."""

from PySide6.QtCore import QLocale


def number_words(number: int) -> str:
    """A whole number with its thousands apart: "3 418"."""
    return QLocale().toString(number)
