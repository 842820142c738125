"""Asks for a map file, and tells what came of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models.areas.values import MapImport
from ui.map.areas.area_words import AREA_WORDS


class MapFileDialog:
    """The system's own file dialog; tests answer in its place."""

    @staticmethod
    def ask(parent: QWidget) -> Path | None:
        """The chosen file, or None."""
        translate = QCoreApplication.translate
        title = translate("MapFileDialog", "Import areas and map")
        kinds = translate("MapFileDialog", "Maps (*.geojson *.json *.gpkg);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(chosen) if chosen else None


def import_words(told: MapImport) -> str:
    """What a map file brought."""
    return AREA_WORDS.imported(told)
