"""The map out of the program: how exact, in what format, what goes out, and where to."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.jobs import Progress, unless_cancelled
from desktop.map.things import MapFilter
from desktop.map_exports.content import MapContent
from desktop.map_exports.exports import MapExports
from desktop.map_exports.names import file_name
from desktop.map_exports.wishes import Detail, MapBox, MapExportWish
from desktop.map_exports.words import preview_words
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.map.exports.export_choices import FORMATS, DetailChoice, KindChoice, format_choices, say
from ui.style import BETWEEN, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Picker
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.side_panel import SidePanel

MEMORY = "map-export"
PREVIEW_AFTER_MS = 150


class MapSaveDialog:
    """The system's own file dialog; tests answer in its place."""

    @staticmethod
    def ask(parent: QWidget, place: str, ending: str) -> Path | None:
        """Where to, or None; with *ending* where the person wrote none that is known."""
        title = QCoreApplication.translate("MapExport", "Save the map")
        kinds = f"{say(FORMATS[ending])} (*{ending})"
        chosen, _kind = QFileDialog.getSaveFileName(parent, title, place, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.casefold() in FORMATS else path.with_name(path.name + ending)


class ExportPanel(SidePanel):
    """Stands beside the map. `closed` when the person is done."""

    def __init__(self, desk: Desk, exports: MapExports) -> None:
        super().__init__(QCoreApplication.translate("MapExport", "Save the map"), may_close=True)
        self._desk = desk
        self._exports = exports
        self._wanted = MapFilter()
        self._box: MapBox | None = None
        self._turn = 0
        self._written: Path | None = None
        self.title = hinted(QLineEdit())
        self.title.setPlaceholderText(self.tr("Safety map"))
        self.detail, self.kinds = DetailChoice(), KindChoice()
        self.format = Picker(self.tr("Format"), typed=False)
        self.format.offer(format_choices())
        self.preview = label("", Role.BODY, wrap=True)
        self.warning = label(
            self.tr("Exact places may show where people live. Do not send or publish the file."),
            Role.WAITING,
            wrap=True,
        )
        self.strip = ProgressStrip()
        self.message = MessageBar(self)
        self.told = label("", Role.STRONG, wrap=True)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def offer(self, wanted: MapFilter, box: MapBox | None = None) -> None:
        """Begin anew with what the map shows: its filter, and what of it is seen."""
        self._wanted, self._box = wanted, box
        self.detail.reset()
        self.kinds.offer(wanted.kind)
        self.format.pick(self._desk.settings.remembered_words(MEMORY).get("format") or ".pdf")
        self.message.clear()
        self._change()
        self.title.setFocus()

    @property
    def wish(self) -> MapExportWish:
        return MapExportWish(
            self._wanted, self.kinds.chosen, self._box, self.title.text().strip(), self.detail.chosen
        )

    def save(self) -> None:
        """Ask where to, and write it beside the window's own work."""
        ending = self.format.key
        kept = self._desk.settings.remembered_words(MEMORY)
        folder = kept.get("folder") or _usual_folder()
        name = file_name(self.title.text() or self.title.placeholderText(), self.detail.word, self._day())
        path = MapSaveDialog.ask(self, str(Path(folder) / f"{name}{ending}"), ending)
        if path is None:
            return
        self._desk.settings.remember_words(MEMORY, {"folder": str(path.parent), "format": ending})
        progress = Progress(self)
        self.message.clear()
        self.strip.follow(self.tr("Writing the map…"), progress, counted=False)
        self._stand_still(is_writing=True)
        work = partial(self._exports.export, self.wish, path, progress.tell)
        self._desk.jobs.run_slow(self, lambda: unless_cancelled(work), partial(self._end, path), self._refuse)

    def show_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _end(self, path: Path, content: MapContent | None) -> None:
        """Tell what was written; None where the person stopped it."""
        self._stand_still(is_writing=False)
        if content is None:
            self.message.say(self.tr("Stopped. Nothing was written."))
            return
        self._written = path
        self.told.setText(self.tr("{file} is written.").format(file=path.name))
        self.told.show()
        self.folder_button.show()
        self.folder_button.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        self._stand_still(is_writing=False)
        self.message.refuse(refusal)

    def _change(self) -> None:
        """What was told of another wish is gone at once, and nothing is saved until it is told anew."""
        self._forget_written()
        self._turn += 1
        self.warning.setVisible(self.detail.chosen is Detail.EXACT)
        self.save_button.setEnabled(False)
        waiting, missing = self.tr("Counting…"), self.tr("Tick at least one kind.")
        self.preview.setText(waiting if self.kinds.chosen else missing)
        self._soon.start()

    def _show_preview(self) -> None:
        """Say what would go out, in the words of the file."""
        wish, turn = self.wish, self._turn
        if wish.kinds:
            work = partial(self._exports.content, wish)
            self._desk.jobs.run(self, work, partial(self._say_preview, turn), self.message.refuse)

    def _say_preview(self, turn: int, content: MapContent) -> None:
        if turn == self._turn:
            self.preview.setText(preview_words(content))
            self.save_button.setEnabled(not content.is_empty)

    def _forget_written(self) -> None:
        self._written = None
        self.told.hide()
        self.folder_button.hide()

    def _stand_still(self, *, is_writing: bool) -> None:
        for part in (self.title, self.detail, self.kinds, self.format, self.save_button):
            part.setEnabled(not is_writing)
        if not is_writing:
            self.strip.finish()

    def _day(self) -> str:
        return self._desk.clock.today().isoformat()

    def _make_buttons(self) -> None:
        self.save_button = KeyButton(
            self.tr("Save…"), self.save, key="Ctrl+Return", sign=Icon.EXPORT, look=Look.FILLED
        )
        self.folder_button = KeyButton(self.tr("Open the folder"), self.show_folder, sign=Icon.CASES)

    def _lay_out(self) -> None:
        self.add_field(self.tr("Title on the map"), self.title)
        self.add(label(self.tr("How exact"), Role.STRONG))
        self.add(self.detail)
        self.add(self.warning)
        self.add(label(self.tr("Shows"), Role.STRONG))
        self.add(self.kinds)
        self.add_field(self.tr("Format"), self.format)
        self.keep_in_sight(QVBoxLayout(), self._foot())

    def _foot(self) -> QVBoxLayout:
        """What is always in sight: what would go out, the deed, and what came of it."""
        foot = QVBoxLayout()
        foot.setContentsMargins(18, INSIDE, 18, BETWEEN)
        foot.setSpacing(INSIDE)
        foot.addWidget(label(self.tr("What goes out"), Role.STRONG))
        foot.addWidget(self.preview)
        foot.addWidget(self.strip)
        foot.addWidget(self.told)
        foot.addWidget(self.message)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        foot.addLayout(row)
        return foot

    def _connect(self) -> None:
        self._soon = QTimer(self, interval=PREVIEW_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._show_preview)
        self.detail.changed.connect(self._change)
        self.kinds.changed.connect(self._change)


def _usual_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
