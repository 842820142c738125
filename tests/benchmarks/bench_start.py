"""From nothing to a usable window, next to a bare QMainWindow that imports the same.

"The same" is all that ours imports; beside it, the libraries alone. Both have bytecode, as when installed.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from desktop.store import Store
from tests.benchmarks.figures import Figure

ROUNDS, AIM = 9, 1.5
ROOT = Path(__file__).parents[2]

OURS = """
import sys
from PySide6.QtCore import QTimer
from desktop.app import application, window
from desktop.clock import Clock
from desktop.settings import MachineSettings
from desktop.store import Store
from models.people.values import Person
qt = application()
store = Store.open(sys.argv[1], Person("Åsa Lind"), Clock())
shown = window(store, MachineSettings())
shown.show()
def usable():
    if not shown.is_idle:
        return QTimer.singleShot(1, usable)
    print("loaded", *sorted(sys.modules))
    qt.quit()
QTimer.singleShot(0, usable)
qt.exec()
shown.finish()
store.close()
"""
RAW = """
import importlib, sys
for name in sys.argv[1].split(","):
    importlib.import_module(name)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
qt = QApplication([])
shown = QMainWindow()
shown.resize(1280, 800)
shown.show()
QTimer.singleShot(0, qt.quit)
qt.exec()
"""
# What only a page that is visited needs.
LATE = frozenset({"folium", "reportlab", "pyproj", "openpyxl", "PySide6.QtWebEngineCore", "jinja2", "numpy"})
LIBRARIES = ("PySide6", "sqlalchemy", "platformdirs", "PIL", "shiboken6", "psycopg", "alembic", "keyring")
OWN = ("desktop", "models", "ui")


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        Store.create(path)
        loaded = _timed(OURS, str(path), folder)[1].split()[1:]
        too_early = LATE & set(loaded)
        if too_early:
            raise RuntimeError(f"loaded before they are needed: {sorted(too_early)}")
        ours, same, libraries = [], [], []
        for _turn in range(ROUNDS):
            ours.append(_timed(OURS, str(path), folder)[0])
            same.append(_timed(RAW, _among(loaded, LIBRARIES + OWN), folder)[0])
            libraries.append(_timed(RAW, _among(loaded, LIBRARIES), folder)[0])
    return [
        Figure("start to usable window, the same imports", median(ours), median(same), AIM),
        Figure("start to usable window, the libraries alone", median(ours), median(libraries), AIM),
    ]


def _among(loaded: list[str], roots: tuple[str, ...]) -> str:
    return ",".join(name for name in loaded if name.split(".")[0] in roots)


def _timed(program: str, argument: str, home: str) -> tuple[float, str]:
    """Seconds of the whole process, and what it said."""
    surroundings = os.environ | {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    surroundings["PYTHONPYCACHEPREFIX"] = home
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    began = perf_counter()
    run = subprocess.run(
        [sys.executable, "-c", program, argument],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise RuntimeError(run.stderr)
    return perf_counter() - began, run.stdout
