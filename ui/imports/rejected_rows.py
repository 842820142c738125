"""The rejected rows of a file, saved to be corrected and imported again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.intake.imports import Imports
from desktop.intake.values import ImportPreview
from desktop.wording import rejection_words
from ui.desk import Desk
from ui.style import Tone
from ui.widgets.message_bar import MessageBar


class RejectedRows(QWidget):
    """Asks where, writes, and says where they are. Nothing of it is seen but the question."""

    def __init__(self, desk: Desk, imports: Imports, message: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._desk = desk
        self._imports = imports
        self._message = message

    def save(self, preview: ImportPreview) -> None:
        """Write the rows to a file of the person's choice."""
        folder = self._desk.settings.remembered_words("import").get("folder", "")
        name = self.tr("{file} rejected.csv").format(file=Path(preview.file_name).stem).strip()
        asked, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save rejected rows"), str(Path(folder) / name), self.tr("Plain text (*.csv)")
        )
        if not asked:
            return
        path = Path(asked)
        self._desk.jobs.run_slow(
            self,
            lambda: self._imports.save_rejected(preview, path, rejection_words),
            lambda count: self._tell(count, path),
            self._message.refuse,
        )

    def _tell(self, count: int, path: Path) -> None:
        words = self.tr("%Ln rejected rows are in {file}. Correct them and import the file.", "", count)
        self._message.say(words.format(file=path), Tone.DONE)
