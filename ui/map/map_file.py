"""Asks for a map file, and tells what came of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models.areas.values import MapImport


class MapFileDialog:
    """The system's own file dialog; tests answer in its place."""

    @staticmethod
    def ask(parent: QWidget) -> Path | None:
        """The chosen file, or None."""
        say = QCoreApplication.translate
        title = say("MapFileDialog", "Import areas and map")
        kinds = say("MapFileDialog", "Maps (*.geojson *.json *.gpkg);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(chosen) if chosen else None


def import_words(told: MapImport) -> str:
    """What a map file brought: "3 new areas, 6 areas changed, the outline, the base map"."""
    say = QCoreApplication.translate
    parts = [
        say("MapFileDialog", "%n new areas", "", told.new_areas) if told.new_areas else "",
        say("MapFileDialog", "%n areas changed", "", told.changed_areas) if told.changed_areas else "",
        say("MapFileDialog", "the outline") if told.outline else "",
        say("MapFileDialog", "the base map") if told.base_features else "",
    ]
    return say("MapFileDialog", "Imported: {parts}.").format(parts=", ".join(filter(None, parts)))
