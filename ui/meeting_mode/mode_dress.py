"""What the window on the wall wears: light or dark, and type by its height."""

from __future__ import annotations

from string import Template

from PySide6.QtWidgets import QWidget

import resources
from desktop.settings import MachineSettings
from ui.meeting_mode.sizes import Sizes, sizes_at
from ui.style import DARK, Scheme, dress_alone, palette

NAME = "meeting-mode"


class ModeDress:
    """Follows the rest of the program until the person has chosen for this window; that is remembered."""

    def __init__(self, window: QWidget, settings: MachineSettings) -> None:
        self._window = window
        self._settings = settings
        self._scheme = Scheme(settings.remembered_words(NAME).get("scheme", Scheme.SYSTEM))
        self._worn = palette(window)

    @property
    def sizes(self) -> Sizes:
        return sizes_at(self._window.height())

    def wear(self) -> None:
        """Dress the window as large as it is now."""
        self._worn = palette(self._window)
        points = 72 / self._window.logicalDpiY()
        sizes = self.sizes
        pattern = (resources.folder() / "meeting_mode.qss").read_text(encoding="utf-8")
        rules = Template(pattern).safe_substitute(
            title=sizes.title * points,
            body=sizes.body * points,
            small=sizes.small * points,
            inside=sizes.body // 4,
            between=sizes.body // 2,
        )
        dress_alone(self._window, self._scheme, rules)

    def switch(self) -> None:
        """From light to dark, or back."""
        self._scheme = Scheme.LIGHT if palette(self._window) is DARK else Scheme.DARK
        self._settings.remember_words(NAME, {"scheme": self._scheme.value})
        self.wear()

    def follow(self) -> None:
        """The program has changed its dress: change along where this window follows it."""
        if self._worn is not palette(self._window):
            self.wear()
