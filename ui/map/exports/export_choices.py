"""What the person chooses when the map leaves the program: how exact, in what format, and which kinds."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from desktop.map.markers import MARKED_KINDS
from desktop.map_exports.wishes import Detail
from models.kinds import Kind
from ui.map.words import SIGNS
from ui.style import INSIDE
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice

# So that the words stand under the name, and not under the button.
BESIDE = 26

_NAMES = {
    Detail.AREA: QT_TRANSLATE_NOOP("MapExport", "Area"),
    Detail.STREET: QT_TRANSLATE_NOOP("MapExport", "Street"),
    Detail.EXACT: QT_TRANSLATE_NOOP("MapExport", "Exact"),
}
_MEANINGS = {
    Detail.AREA: QT_TRANSLATE_NOOP("MapExport", "Counts per area, small ones hidden. Anybody may have it."),
    Detail.STREET: QT_TRANSLATE_NOOP(
        "MapExport",
        "Everything at the middle of its street, also what is alone there. For those you work with; "
        "not to be published.",
    ),
    Detail.EXACT: QT_TRANSLATE_NOOP("MapExport", "Where it was. Only for use in the house."),
}
_KINDS = {
    Kind.REPORT: QT_TRANSLATE_NOOP("MapExport", "Reports"),
    Kind.CASE: QT_TRANSLATE_NOOP("MapExport", "Cases"),
    Kind.MEASURE: QT_TRANSLATE_NOOP("MapExport", "Measures"),
}
FORMATS = {
    ".pdf": QT_TRANSLATE_NOOP("MapExport", "Paper (PDF)"),
    ".png": QT_TRANSLATE_NOOP("MapExport", "Picture (PNG)"),
    ".svg": QT_TRANSLATE_NOOP("MapExport", "Drawing (SVG)"),
    ".html": QT_TRANSLATE_NOOP("MapExport", "Web page (HTML)"),
    ".geojson": QT_TRANSLATE_NOOP("MapExport", "Map layer (GeoJSON)"),
    ".gpkg": QT_TRANSLATE_NOOP("MapExport", "Map layer (GeoPackage)"),
}


def say(source: object) -> str:
    return QCoreApplication.translate("MapExport", str(source))


def format_choices() -> list[Choice]:
    return [Choice(ending, say(name)) for ending, name in FORMATS.items()]


class DetailChoice(QWidget):
    """`changed` when another is chosen; AREA until then."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {detail: QRadioButton(say(_NAMES[detail])) for detail in Detail}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for detail, button in self.buttons.items():
            meaning = label(say(_MEANINGS[detail]), Role.SMALL, wrap=True)
            meaning.setContentsMargins(BESIDE, 0, 0, 0)
            button.setAccessibleDescription(meaning.text())
            self._group.addButton(button)
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(button)
            pair.addWidget(meaning)
            column.addLayout(pair)
        self.reset()
        self._group.buttonToggled.connect(lambda _button, is_on: self.changed.emit() if is_on else None)

    @property
    def chosen(self) -> Detail:
        return next(detail for detail, button in self.buttons.items() if button.isChecked())

    @property
    def word(self) -> str:
        return say(_NAMES[self.chosen])

    def reset(self) -> None:
        """Back to what may be public: nobody shall send what is exact because it was so last time."""
        self.buttons[Detail.AREA].setChecked(True)


class KindChoice(QWidget):
    """`changed` when a tick comes or goes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {kind: QCheckBox(f"{SIGNS[kind]} {say(_KINDS[kind])}") for kind in MARKED_KINDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for kind, box in self.boxes.items():
            box.setAccessibleName(say(_KINDS[kind]))
            box.setChecked(True)
            box.toggled.connect(self.changed)
            column.addWidget(box)

    @property
    def chosen(self) -> frozenset[Kind]:
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    def offer(self, kind: Kind | None) -> None:
        """Tick what the map shows: one kind, or all."""
        for each, box in self.boxes.items():
            box.setChecked(kind in {None, each})
