"""Figures of the settings as they are written here."""

from PySide6.QtCore import QLocale

PERCENT = 0.01


def figure_words(value: float) -> str:
    """A figure as it is written here: "0,05", "200 000"."""
    whole = round(value)
    if abs(value - whole) < PERCENT / 2:
        return f"{whole:,}".replace(",", " ")
    return f"{value:g}".replace(".", QLocale().decimalPoint())


def figure_of(words: str) -> float:
    """A figure as anyone writes it; raises ValueError."""
    return float("".join(words.split()).replace("\u2212", "-").replace(",", "."))
