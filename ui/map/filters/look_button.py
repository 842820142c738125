"""The button "Show": which layers of the map are on, and what colours tell."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.map.look import ColourBy, MapLook
from desktop.settings import MachineSettings
from ui.map.view.legend import colour_word
from ui.widgets.buttons import KeyButton

_KEPT = "map-look"


class LookButton(QObject):
    """Holds the look, remembered on this machine; `changed` when the person has chosen otherwise."""

    changed = Signal()

    def __init__(self, settings: MachineSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.look = MapLook.of_words(settings.remembered_words(_KEPT))
        self.button = KeyButton(self.tr("Show"), self.open, key="S")
        self.menu = QMenu(self.button)
        self.actions: dict[str, QAction] = {}
        self._fill()

    def open(self) -> None:
        """Open the menu under the button."""
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    def set_look(self, look: MapLook) -> None:
        """Take up *look*, and remember it."""
        self.look = look
        for name, action in self.actions.items():
            is_on = name == look.colour.value if name in set(ColourBy) else getattr(look, name)
            action.setChecked(is_on)
        self._settings.remember_words(_KEPT, look.words())
        self.changed.emit()

    def turn_legend(self, is_open: bool) -> None:
        """Remember whether the legend is folded out."""
        self.set_look(replace(self.look, legend=is_open))

    def _fill(self) -> None:
        layers = {
            "reports": self.tr("Reports"),
            "cases": self.tr("Cases"),
            "measures": self.tr("Measures"),
            "": "",
            "streets": self.tr("Streets as lines"),
            "areas": self.tr("Numbers of what has no exact place"),
            "heat": self.tr("Density (only exact places)"),
            "names": self.tr("Names on the map"),
        }
        for name, words in layers.items():
            if name:
                self._add(name, words, is_on=getattr(self.look, name))
            else:
                self.menu.addSeparator()
        self.menu.addSeparator()
        # A heading of Qt's own is lost in a menu that a style sheet dresses.
        self.menu.addAction(self.tr("Colour by")).setEnabled(False)
        group = QActionGroup(self)
        for by in ColourBy:
            group.addAction(self._add(by.value, colour_word(by), is_on=self.look.colour is by))

    def _add(self, name: str, words: str, *, is_on: bool) -> QAction:
        action = self.menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda checked: self._choose(name, checked=checked))
        self.actions[name] = action
        return action

    def _choose(self, name: str, *, checked: bool) -> None:
        if name in set(ColourBy):
            self.set_look(replace(self.look, colour=ColourBy(name)))
        else:
            self.set_look(MapLook.of_words(self.look.words() | {name: str(checked)}))
