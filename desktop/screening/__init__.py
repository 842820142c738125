"""Finds personal data in free text: a second wall, never permission to publish."""

from desktop.screening.screen import hits
from models.screening.values import Hit, HitKind, Level

__all__ = ["Hit", "HitKind", "Level", "hits"]
