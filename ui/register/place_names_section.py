"""Ortnamn: files of place names, from which places are suggested for what came without a point."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.place_names import PlaceNames
from models.kinds import Kind
from models.places.values import PlaceNameFile, PlaceNamesPreview
from ui.desk import Desk
from ui.icons import Icon
from ui.numbers import number_words
from ui.register.section import Section
from ui.rows import Column, RowTable
from ui.style import EDGE, INSIDE, Tone
from ui.widgets.ask_panel import AskPanel
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.table_view import TableView

SAMPLE = 5


class PlaceNamesSection(Section):
    kinds = (Kind.PLACE_NAME,)

    def __init__(self, desk: Desk, names: PlaceNames, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Place names"), desk, message)
        self._names = names
        self.table: RowTable[PlaceNameFile] = RowTable(_columns())
        self.view = TableView(self.table, self.title, desk.settings)
        self.import_button = KeyButton(self.tr("Import…"), self._choose_file, key="I", sign=Icon.IMPORT)
        self.remove_button = KeyButton(self.tr("Remove…"), self._ask_to_remove, sign=Icon.DELETE)
        self.take_in = TakeInPanel()
        self.take_in.agreed.connect(self._take_in)
        self.confirm = ConfirmPanel()
        self.empty = self._for_none()
        self._lay_out()
        self.view.chosen.connect(lambda _id: self._allow())

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._names.files, self._show)

    def look_at(self, path: Path) -> None:
        """Count what a file would bring, and ask before anything is stored."""
        self.message.clear()
        self.desk.jobs.run_slow(
            self, lambda: self._names.preview(path), self.take_in.ask, self.message.refuse
        )

    def _choose_file(self) -> None:
        title, kinds = self.tr("Import place names"), self.tr("All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.look_at(Path(chosen))

    def _take_in(self, preview: PlaceNamesPreview) -> None:
        self.do(lambda: self._names.take_in(preview), self._tell_taken)

    def _tell_taken(self, count: object) -> None:
        if isinstance(count, int):
            self.message.say(self.tr("%Ln place names were taken in.", "", count), Tone.DONE)

    def _ask_to_remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        words = self.tr("%Ln names are no longer suggested. Places set by them stay.", "", chosen.names)
        heading = self.tr("Remove {file}?").format(file=chosen.file_name)
        self.confirm.ask(heading, words, self.tr("Remove"), partial(self._remove, chosen.file_name))

    def _remove(self, file_name: str) -> None:
        self.do(lambda: self._names.remove(file_name))

    def _show(self, files: Sequence[PlaceNameFile]) -> None:
        self.table.show(files)
        self._stack.setCurrentWidget(self._listed if files else self.empty)
        if files and self.view.chosen_id is None:
            self.view.choose_place(0)
        self._allow()

    def _chosen(self) -> PlaceNameFile | None:
        index = self.view.currentIndex()
        return self.table.row_at(index.row()) if index.isValid() else None

    def _allow(self) -> None:
        self.remove_button.setEnabled(self._chosen() is not None)

    def _for_none(self) -> EmptyState:
        first_step = KeyButton(
            self.tr("Import place names…"), self._choose_file, key="I", sign=Icon.IMPORT, look=Look.FILLED
        )
        words = self.tr(
            "A file with names and coordinates, such as Lantmäteriet's place names or the municipality's own "
            "list of streets and schools. From them places are suggested for reports without a point."
        )
        return EmptyState(Icon.PLACE, self.tr("No place names yet"), words, first_step)

    def _lay_out(self) -> None:
        self._listed = QWidget()
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(INSIDE)
        listed.addLayout(FlowLayout(self.import_button, self.remove_button))
        listed.addWidget(self.view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._listed)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, 0, EDGE, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.take_in)
        column.addWidget(self.confirm)
        column.addWidget(self._stack, 1)


class TakeInPanel(AskPanel):
    """What taking in a file would do. `agreed(PlaceNamesPreview)`."""

    agreed = Signal(object)

    def __init__(self) -> None:
        super().__init__("", self.tr("Take in"))
        self._preview: PlaceNamesPreview | None = None
        self._words = label("", Role.BODY, wrap=True)
        self.column.addWidget(self._words)
        self.add_buttons()

    def ask(self, preview: PlaceNamesPreview) -> None:
        """Say how many names the file has, and what happens to the others."""
        self._preview = preview
        some = [place.name for place in preview.places[:SAMPLE]]
        more = ["…"] if len(preview.places) > SAMPLE else []
        words = [self.tr("%Ln names: {some}", "", len(preview.places)).format(some=", ".join(some + more))]
        if preview.skipped:
            words.append(self.tr("%Ln rows without a name or a place are left out.", "", preview.skipped))
        if preview.replaced:
            words.append(
                self.tr("%Ln names from a file of the same name are replaced.", "", preview.replaced)
            )
        self.heading.setText(self.tr("Take in {file}?").format(file=preview.file_name))
        self.setAccessibleName(self.heading.text())
        self._words.setText("\n".join(words))
        self.show()
        self.agree_button.setFocus()

    def agree(self) -> None:
        self.hide()
        if self._preview is not None:
            self.agreed.emit(self._preview)


def _columns() -> list[Column[PlaceNameFile]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("PlaceNames", "File"), lambda row: row.file_name),
        Column(translate("PlaceNames", "Names"), lambda row: number_words(row.names), width=100, right=True),
    ]
