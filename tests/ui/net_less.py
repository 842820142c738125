"""The whole program in the demo municipality, told about from a process that may have no network at all."""

import json
import os
import socket
import sys
import tempfile
from datetime import date
from pathlib import Path


def main() -> None:
    """Visit the named store's pages with maps, and the map's panels; print what was seen and asked for."""
    from PySide6.QtCore import QSettings

    from desktop.app import application, window
    from desktop.clock import Clock
    from desktop.settings import MachineSettings
    from desktop.store import Store
    from models.people.values import Person
    from tests.ui.map_panels import each_panel
    from ui.navigation import PageName

    with tempfile.TemporaryDirectory() as home:
        for folder in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{folder}_HOME"] = f"{home}/{folder.lower()}"
        application()
        store = Store.open(sys.argv[1], Person("Åsa Lind", "samordnare"), Clock(date(2026, 11, 22)))
        settings = QSettings(str(Path(home, "settings.ini")), QSettings.Format.IniFormat)
        shown = window(store, MachineSettings(settings))
        shown.resize(1280, 800)
        shown.show()
        seen, panels = {}, []
        for page in (PageName.TODAY, PageName.MAP):
            shown.visit(page)
            wait_until(lambda: shown.is_idle and shown.page.is_drawn)
            image = shown.grab().toImage()
            seen[page] = len({image.pixel(x, y) for x in range(660, 1270, 7) for y in range(110, 750, 7)})
        for panel in each_panel(shown.page):
            wait_until(lambda: shown.is_idle and shown.page.is_drawn)
            panels.append(panel)
        blocked = shown.page.map.engine.profile.gate.blocked
        shown.close()
        shown.finish()
        store.close()
    print(json.dumps({"seen": seen, "panels": panels, "blocked": blocked, "is_alone": is_alone()}))


def wait_until(fact) -> None:
    """Let Qt work until *fact* holds, a minute at most."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer, looks = QEventLoop(), QTimer(interval=50), iter(range(1200))

    def look() -> None:
        if fact() or next(looks, None) is None:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()


def is_alone() -> bool:
    """Whether this process can reach no other machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Nothing is sent: it only asks for a route (RFC 5737's address is nobody's).
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return True
    return False


if __name__ == "__main__":
    sys.exit(main())
