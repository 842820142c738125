"""What only some need is loaded when it is first needed: the window opens sooner."""

import subprocess
import sys

LATE = (
    "folium",
    "reportlab",
    "pyproj",
    "numpy",
    "pyogrio",
    "shapely",
    "openpyxl",
    "PIL",
    "jinja2",
    "PySide6.QtWebEngineCore",
    "PySide6.QtPdf",
    "desktop.agenda",
    "desktop.attachments.attachments",
    "desktop.intake.options",
    "desktop.intake.values",
    "desktop.meetings",
    "desktop.places.coordinates",
    "desktop.screening",
    "ui.attachments",
    "ui.overlay",
)
OPEN_THE_WINDOW = f"""
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from PySide6.QtCore import QSettings
from desktop.app import application, window
from desktop.clock import Clock
from desktop.settings import MachineSettings
from desktop.store import Store
from models.people.values import Person

with TemporaryDirectory() as home:
    path = Path(home, "desk.db")
    Store.create(path)
    store = Store.open(path, Person("Åsa Lind"), Clock(date(2026, 11, 18)))
    qt = application()
    shown = window(store, MachineSettings(QSettings(str(Path(home, "a.ini")), QSettings.Format.IniFormat)))
    shown.show()
    shown.finish()
    shown.close()
    store.close()
print(*[name for name in {LATE!r} if name in sys.modules])
"""


def test_the_window_opens_without_map_paper_and_web_page():
    run = subprocess.run(
        [sys.executable, "-c", OPEN_THE_WINDOW], capture_output=True, text=True, check=True, timeout=120
    )

    assert run.stdout.split() == []
