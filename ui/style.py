"""Colours, spacing and type of the window, in light and dark."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources


class Tone(StrEnum):
    """What a colour says; a word always says it too."""

    PLAIN = "plain"
    ACCENT = "accent"
    SIGNAL = "signal"
    WAITING = "waiting"
    DONE = "done"


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by meaning; every pair that is read together has contrast 4.5 or more."""

    ground: str
    surface: str
    ink: str
    muted: str
    line: str
    hover: str
    accent: str
    accent_ink: str
    accent_soft: str
    signal: str
    signal_soft: str
    waiting: str
    waiting_soft: str
    done: str
    done_soft: str
    rail: str
    rail_ink: str
    rail_muted: str
    rail_chosen: str
    badge: str
    badge_ink: str

    def ink_of(self, tone: Tone) -> QColor:
        return QColor(self.muted if tone is Tone.PLAIN else getattr(self, tone.value))

    def soft_of(self, tone: Tone) -> QColor:
        return QColor(self.surface if tone is Tone.PLAIN else getattr(self, f"{tone.value}_soft"))


LIGHT = Palette(
    ground="#F4F6F8", surface="#FFFFFF", ink="#17212B", muted="#5B6875", line="#DDE3E8", hover="#EDF1F4",
    accent="#0B4F6C", accent_ink="#FFFFFF", accent_soft="#E3EEF4",
    signal="#A32B18", signal_soft="#FBE5E1", waiting="#7A4B00", waiting_soft="#FDF0CF",
    done="#1D6638", done_soft="#DFF1E5",
    rail="#0F2936", rail_ink="#DDE8EE", rail_muted="#9DB3C0", rail_chosen="#1C485E",
    badge="#F3B229", badge_ink="#1F1600",
)  # fmt: skip
DARK = Palette(
    ground="#10171D", surface="#18222A", ink="#E9EEF2", muted="#9BAAB6", line="#2A3742", hover="#202C36",
    accent="#6BB9D6", accent_ink="#08222E", accent_soft="#1B3645",
    signal="#FF9D88", signal_soft="#46211B", waiting="#F0C26A", waiting_soft="#3C2D10",
    done="#8FD8A6", done_soft="#173522",
    rail="#0B1116", rail_ink="#D5DEE5", rail_muted="#8C9CA8", rail_chosen="#1B3645",
    badge="#F3B229", badge_ink="#1F1600",
)  # fmt: skip

INSIDE, BETWEEN, EDGE = 8, 16, 24
ROW, COMPACT_ROW = 32, 26
BODY_POINTS = 10.0
PACKAGED_FONT = "Source Sans Pro"
# What a window that wears a scheme of its own is marked with.
_ALONE = "scheme"


def palette(of: QWidget | None = None) -> Palette:
    """The colours in use now; the widget *of* may stand in a window that wears its own."""
    alone = of.window().property(_ALONE) if of is not None else None
    if alone:
        return DARK if alone == Scheme.DARK else LIGHT
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT  # noqa: PLR2004 -- mid grey


def dress_alone(window: QWidget, scheme: Scheme, more: str = "") -> None:
    """Let one window wear *scheme*, whatever the others wear; SYSTEM lets it follow them.

    *more* are rules of the window's own, in the form of `window.qss`.
    """
    is_alone = scheme is not Scheme.SYSTEM
    window.setProperty(_ALONE, scheme.value if is_alone else None)
    window.setPalette(_qt_palette(palette(window)) if is_alone else QPalette())
    application = QApplication.instance()
    style = application.findChild(Style) if is_alone and application else None
    sheet = style.sheet(palette(window)) if style is not None else ""
    window.setStyleSheet(sheet + Template(more).substitute(asdict(palette(window))))


class Style(QObject):
    """Dresses the application and follows the system between light and dark."""

    changed = Signal()

    def __init__(self, application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = scheme
        self._drawn = QTemporaryDir()
        application.setStyle("fusion")
        application.setFont(_body_font(application.font()))
        application.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    def wear(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._dress()

    def _dress(self) -> None:
        colours = DARK if self._is_dark() else LIGHT
        self._application.setPalette(_qt_palette(colours))
        self._application.setStyleSheet(self.sheet(colours))
        self.changed.emit()

    def sheet(self, colours: Palette) -> str:
        """The style sheet in these colours."""
        return _sheet(colours, self._tick(colours))

    def _tick(self, colours: Palette) -> str:
        """A file with the tick of a check box: a style sheet can draw one only from a file."""
        place = self._drawn.filePath(f"tick-{colours.accent_ink[1:]}.svg")
        drawing = resources.drawing("check").replace("currentColor", colours.accent_ink)
        Path(place).write_text(drawing, encoding="utf-8")
        return place

    def _is_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK


def _sheet(colours: Palette, tick: str) -> str:
    pattern = (resources.folder() / "window.qss").read_text(encoding="utf-8")
    return Template(pattern).substitute(asdict(colours), tick=tick)


def _body_font(system: QFont) -> QFont:
    """The system's font, or the packaged one where the system has only a bare one."""
    font = QFont(system)
    font.setPointSizeF(BODY_POINTS)
    if QFontInfo(system).family().startswith("DejaVu"):
        for style in ("Regular", "Semibold", "Bold", "It"):
            QFontDatabase.addApplicationFont(str(resources.typeface(style)))
        font.setFamilies([PACKAGED_FONT])
        font.setPointSizeF(BODY_POINTS + 0.75)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    shown = QPalette()
    for meant, colour in {
        role.Window: colours.ground, role.WindowText: colours.ink, role.Base: colours.surface,
        role.AlternateBase: colours.hover, role.Text: colours.ink, role.Button: colours.surface,
        role.ButtonText: colours.ink, role.ToolTipBase: colours.surface, role.ToolTipText: colours.ink,
        role.PlaceholderText: colours.muted, role.Highlight: colours.accent_soft,
        role.HighlightedText: colours.ink, role.Link: colours.accent, role.LinkVisited: colours.accent,
        role.Light: colours.line, role.Midlight: colours.line, role.Mid: colours.line,
        role.Dark: colours.line, role.Shadow: colours.line, role.Accent: colours.accent,
    }.items():  # fmt: skip
        shown.setColor(meant, QColor(colour))
    for meant in (role.WindowText, role.Text, role.ButtonText):
        shown.setColor(QPalette.ColorGroup.Disabled, meant, QColor(colours.muted))
    return shown
