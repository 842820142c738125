"""A field under its name."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.date_field import place_with_complaint
from ui.widgets.labels import Role, label


def captioned(field: QWidget, words: str = "") -> QWidget:
    """A field under its name."""
    whole = QWidget()
    caption = label(words or field.accessibleName(), Role.SMALL)
    caption.setBuddy(field)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(caption)
    place_with_complaint(field, column.addWidget)
    return whole
