"""Asks which file is to be imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.desk import Desk

KINDS = "*.csv *.txt *.tsv *.xlsx *.ods *.geojson *.json *.xml *.gpkg *.kml *.kmz"


class WhichFile(QWidget):
    """Begins in the folder of the last one. Nothing of it is seen but the question."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._desk = desk

    def ask(self) -> Path | None:
        """The file that was chosen, if any."""
        folder = self._desk.settings.remembered_words("import").get("folder", "")
        kinds = self.tr("Files to import ({known});;All files (*)").format(known=KINDS)
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a file to import"), folder, kinds)
        return Path(path) if path else None
