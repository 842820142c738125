"""The municipality's own colour on paper: what is drawn in the program's is inked in that one."""

from collections.abc import Callable

from reportlab.lib.colors import Color, HexColor

from desktop.paper import look
from models.papers import PALE, TINT, lightened

Ink = Callable[[Color], Color]


def inks(accent: str) -> Ink | None:
    """What each colour becomes under the accent ("#7A1F5C"); None where that is the program's own."""
    if not accent:
        return None
    chosen = {
        look.ACCENT.rgb(): HexColor(accent),
        look.PALE.rgb(): HexColor(lightened(accent, PALE)),
        look.TINT.rgb(): HexColor(lightened(accent, TINT)),
    }
    return lambda colour: chosen.get(colour.rgb(), colour) if isinstance(colour, Color) else colour
