"""One layer of the map: its name, whether it is shown, and how it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.jobs import Jobs
from desktop.labels import label as name_of
from desktop.layers.layers import Layers
from desktop.layers.sources import shown_source
from models.map.layers import SERVICES, LayerColour, LayerEdit, LayerRow, LayerStyle
from models.map.values import LayerKind
from ui.numbers import number_words
from ui.register.section import KeptForm, captioned
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice, Picker

OPACITIES = (100, 75, 50, 25)
WIDTHS, SIZES, FILLS = (0, 1, 2, 3, 5), (3, 5, 8), (0, 15, 30, 60)


class LayerForm(KeptForm):
    """Saves itself, field by field."""

    def __init__(self, jobs: Jobs, layers: Layers, message: MessageBar) -> None:
        super().__init__()
        self._layers = layers
        self.kept: Kept[LayerRow] = Kept(jobs, layers.row, self._write)
        self.listen(message)
        self.source = label("", Role.SMALL, wrap=True)
        self.state = label("", Role.SMALL, wrap=True)
        self.name = AutosavedLine(self.tr("Name"))
        self.shown = _check(self.tr("Shown on the map"))
        self.attribution = AutosavedLine(self.tr("Credit"), self.tr("stands in the map's corner"))
        self.opacity = _figures(self.tr("Opacity"), OPACITIES, " %")
        self.style_fields = StyleFields()
        self.name.saved.connect(partial(self.kept.save, "name"))
        self.attribution.saved.connect(partial(self.kept.save, "attribution"))
        self.shown.clicked.connect(partial(self.kept.save, "is_shown"))
        self.opacity.picked.connect(partial(self.kept.save, "opacity"))
        self.style_fields.changed = partial(self.kept.save, "style")
        self._tiles = QWidget()
        tiles = QVBoxLayout(self._tiles)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.addLayout(captioned(self.opacity))
        self._lay_out()

    def show_row(self, row: LayerRow, state: str) -> None:
        """Show what is stored, and in words what troubles it; what the person is writing stays."""
        if not self.kept.see(row):
            return
        self.name.show_words(row.name)
        self.attribution.show_words(row.options.attribution)
        self.shown.setChecked(row.is_shown)
        self.opacity.pick(row.options.opacity)
        self.style_fields.show_style(row.style)
        has_features = row.layer_kind is LayerKind.FEATURES
        self.style_fields.setVisible(has_features)
        self._tiles.setVisible(not has_features)
        self.source.setText(self._source_words(row))
        self.state.setText(state)
        self.state.setVisible(bool(state))

    def leave(self) -> None:
        self.name.save()
        self.attribution.save()

    def _source_words(self, row: LayerRow) -> str:
        source = shown_source(row.source) if row.layer_kind in SERVICES else row.source
        words = [f"{name_of(row.layer_kind)}: {source}"]
        if row.options.layer:
            words.append(self.tr("layer {layer}").format(layer=row.options.layer))
        if row.layer_kind is LayerKind.FEATURES:
            words.append(self.tr("{count} shapes").format(count=number_words(row.options.count)))
        if row.options.system == "EPSG:3006":
            words.append(self.tr("comes in SWEREF 99 TM and is turned to the map"))
        return ", ".join(words)

    def _write(self, row: LayerRow, changed: dict[str, Any]) -> None:
        wish: dict[str, Any] = {
            "name": row.name,
            "attribution": row.options.attribution,
            "opacity": row.options.opacity,
            "is_shown": row.is_shown,
            "style": row.style,
        }
        self._layers.save(LayerEdit(id=row.id, version=row.version, **wish | changed))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE + 2)
        column.addLayout(captioned(self.name))
        column.addWidget(self.shown)
        column.addWidget(self.state)
        column.addWidget(self.style_fields)
        column.addWidget(self._tiles)
        column.addLayout(captioned(self.attribution))
        column.addWidget(self.source)


class StyleFields(QWidget):
    """How features are drawn. `changed(LayerStyle)` is set by who wants to know."""

    def __init__(self) -> None:
        super().__init__()
        self.changed: Any = lambda _style: None
        self.line = _colours(self.tr("Colour of lines"))
        self.width_ = _figures(self.tr("Width of lines"), WIDTHS)
        self.surface = _colours(self.tr("Colour of surfaces and points"))
        self.fill = _figures(self.tr("How filled surfaces are"), FILLS, " %")
        self.point = _figures(self.tr("Size of points"), SIZES)
        self.names = _check(self.tr("Names near by"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE + 2)
        for picker in (self.line, self.width_, self.surface, self.fill, self.point):
            column.addLayout(captioned(picker))
            picker.picked.connect(lambda _key: self.changed(self.style_now))
        column.addWidget(self.names)
        self.names.clicked.connect(lambda _is_on: self.changed(self.style_now))

    @property
    def style_now(self) -> LayerStyle:
        """The style as the fields say it."""
        return LayerStyle(
            line=self.line.key,
            width=self.width_.key,
            surface=self.surface.key,
            fill=self.fill.key,
            point=self.point.key,
            shows_names=self.names.isChecked(),
        )

    def show_style(self, style: LayerStyle) -> None:
        self.line.pick(style.line)
        self.width_.pick(style.width)
        self.surface.pick(style.surface)
        self.fill.pick(style.fill)
        self.point.pick(style.point)
        self.names.setChecked(style.shows_names)


def _check(words: str) -> QCheckBox:
    check = QCheckBox(words)
    check.setAccessibleName(words)
    return check


def _colours(name: str) -> Picker:
    picker = Picker(name, typed=False)
    picker.offer([Choice(colour, name_of(colour)) for colour in LayerColour])
    return picker


def _figures(name: str, figures: Sequence[int], unit: str = "") -> Picker:
    picker = Picker(name, typed=False)
    picker.offer([Choice(figure, f"{figure}{unit}") for figure in figures])
    return picker
