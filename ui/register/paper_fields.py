"""How the municipality's papers look: their colour, their sections, and the archive's level."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QCheckBox, QColorDialog, QVBoxLayout, QWidget

from desktop.municipality import MunicipalitySettings
from desktop.wording import label as label_of
from models.papers import OPTIONAL_SECTIONS, ArchiveLevel, is_colour
from ui.register.section import captioned
from ui.style import INSIDE, palette
from ui.widgets.autosave import AutosavedLine
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker

SWATCH = QSize(34, 34)
CODE_WIDTH, LEVEL_WIDTH = 172, 360


class PaperFields(QWidget):
    """`save(name, value)` is called for each setting as it is changed."""

    def __init__(self, save: Callable[[str, Any], object]) -> None:
        super().__init__()
        self._save = save
        self.accent = AutosavedLine(self.tr("Colour of the papers"), self.tr("the program's own"))
        self.accent.setFixedWidth(CODE_WIDTH)
        self.accent.saved.connect(lambda words: save("accent", words.strip()))
        self.swatch = label("")
        self.choose_button = KeyButton(self.tr("Choose colour…"), self._choose)
        self.own_button = KeyButton(
            self.tr("The program's own"), partial(save, "accent", ""), look=Look.QUIET
        )
        self.boxes = {section: QCheckBox(label_of(section)) for section in OPTIONAL_SECTIONS}
        for box in self.boxes.values():
            box.setAccessibleName(box.text())
            box.clicked.connect(self._save_sections)
        self.level = Picker(self.tr("Archive format"), typed=False)
        self.level.offer(
            [
                Choice(ArchiveLevel.PDF_A_2A.value, self.tr("PDF/A-2a")),
                Choice(ArchiveLevel.PDF_A_1A.value, self.tr("PDF/A-1a, for an archive that asks for it")),
            ]
        )
        self.level.picked.connect(partial(save, "archive_level"))
        self._lay_out()

    def show_settings(self, settings: MunicipalitySettings) -> None:
        """Show what is stored."""
        self.accent.show_words(settings.accent)
        self.own_button.setVisible(bool(settings.accent))
        colour = settings.accent if is_colour(settings.accent) else palette().accent
        picture = QPixmap(SWATCH)
        picture.fill(QColor(colour))
        self.swatch.setPixmap(picture)
        self.swatch.setAccessibleName(colour)
        for section, box in self.boxes.items():
            box.setChecked(section.value not in settings.left_out)
        self.level.pick(settings.archive_level)

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.accent.text()), self, self.tr("Colour of the papers"))
        if chosen.isValid():
            self._save("accent", chosen.name().upper())

    def _save_sections(self) -> None:
        left_out = tuple(section.value for section, box in self.boxes.items() if not box.isChecked())
        self._save("left_out", left_out)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE + 2)
        caption = label(self.accent.accessibleName(), Role.SMALL)
        caption.setBuddy(self.accent)
        column.addWidget(caption)
        column.addLayout(FlowLayout(self.swatch, self.accent, self.choose_button, self.own_button))
        column.addWidget(label(self.tr("Printed in the minutes also when nothing is written"), Role.SMALL))
        for box in self.boxes.values():
            column.addWidget(box)
        column.addLayout(captioned(self.level))
        self.level.setMaximumWidth(LEVEL_WIDTH)
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Maximum)
        self.swatch.setAlignment(Qt.AlignmentFlag.AlignVCenter)
