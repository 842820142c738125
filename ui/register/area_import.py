"""What taking in a map file would do, asked before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from models.areas.values import LEFT_OUT, AreaInFile, AreaVerdict, MapPreview
from ui.map.areas.area_words import AREA_WORDS
from ui.widgets.ask_panel import AskPanel
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker

SAMPLE = 5
OVERLAPS = 4


class AreaImportPanel(AskPanel):
    """`agreed(Path, MapPreview)`; `layer_wanted(Path, str)` where another layer of a GeoPackage is chosen."""

    agreed = Signal(Path, MapPreview)
    layer_wanted = Signal(Path, str)

    def __init__(self) -> None:
        super().__init__("", self.tr("Take in"))
        self._path: Path | None = None
        self._preview: MapPreview | None = None
        self.words = label("", Role.BODY, wrap=True)
        self.layer = Picker(self.tr("Layer"), typed=False)
        self.layer.picked.connect(self._want_layer)
        self.column.addWidget(self.layer)
        self.column.addWidget(self.words)
        self.add_buttons()

    def ask(self, path: Path, preview: MapPreview) -> None:
        """Say what is new, changed, put right and left out, and how many would change area."""
        self._path, self._preview = path, preview
        self.heading.setText(self.tr("Take in {file}?").format(file=preview.file_name))
        self.setAccessibleName(self.heading.text())
        self.layer.offer([Choice(name, name) for name in preview.layers])
        self.layer.pick(preview.layer)
        self.layer.setVisible(len(preview.layers) > 1)
        self.words.setText("\n".join(self._lines(preview)))
        self.show()
        self.agree_button.setFocus()

    def agree(self) -> None:
        self.hide()
        if self._path is not None and self._preview is not None:
            self.agreed.emit(self._path, self._preview)

    def _want_layer(self, name: str) -> None:
        if self._path is not None:
            self.layer_wanted.emit(self._path, name)

    def _lines(self, preview: MapPreview) -> list[str]:
        said = {
            AreaVerdict.NEW: self.tr("New: {names}"),
            AreaVerdict.CHANGED: self.tr("Other borders: {names}"),
            AreaVerdict.SAME: self.tr("As before: {names}"),
            AreaVerdict.TOO_SMALL: self.tr("Left out, less than 100 m²: {names}"),
            AreaVerdict.OUTSIDE: self.tr("Left out, outside the municipality: {names}"),
        }
        lines = [
            words.format(names=_some(found))
            for verdict, words in said.items()
            if (found := [area for area in preview.areas if area.verdict is verdict])
        ]
        taken = [area for area in preview.areas if area.verdict not in LEFT_OUT]
        if mended := [area for area in taken if area.is_mended]:
            lines.append(self.tr("Crossed themselves and are put right: {names}").format(names=_some(mended)))
        if preview.outline:
            lines.append(self.tr("The municipality's outline is replaced."))
        if preview.base_features:
            lines.append(self.tr("The base map is replaced."))
        return [*lines, *_overlaps(taken), f"{AREA_WORDS.moving(preview.moves)}."]


def _some(areas: Sequence[AreaInFile]) -> str:
    more = ["…"] if len(areas) > SAMPLE else []
    return f"{len(areas)} ({', '.join([area.name for area in areas[:SAMPLE]] + more)})"


def _overlaps(areas: Sequence[AreaInFile]) -> list[str]:
    told = [f"{area.name}: {words}" for area in areas for words in AREA_WORDS.overlaps(area.overlaps[:1])]
    return told[:OVERLAPS] + (["…"] if len(told) > OVERLAPS else [])
