"""Whether there is a screen, and drawing without one."""

from __future__ import annotations

import os
import sys

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Whether a window can be shown; Qt would abort where it cannot."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _SCREENS)


def draw_unseen() -> None:
    """Let Qt draw in memory where there is no screen. To be called before the application is made."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
