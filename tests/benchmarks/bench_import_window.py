"""The longest that the window does not answer while a file is looked at and carried out (raw: the aim)."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, QSettings, QSize, QTimer

from desktop.app import application, window
from desktop.clock import Clock
from desktop.garbage import GarbageRound
from desktop.reports import Reports
from desktop.settings import MachineSettings
from desktop.store import Store
from models.people.values import Person
from models.reports.values import ReportFilter
from tests.benchmarks.bench_import import write_source
from tests.benchmarks.figures import Figure
from ui.main_window import MainWindow
from ui.navigation import Goal, PageName

AIM_S = 0.1
SIZES = (700, 100_000)
BEAT_MS = 2


def measure() -> list[Figure]:
    qt = application()
    GarbageRound(qt)
    figures = []
    for rows in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rows.csv"
            write_source(path, rows)
            longest = _longest_block(path, Path(folder))
        figures += [
            Figure(f"longest block, {rows} rows {what}", seconds, AIM_S, 1.0)
            for what, seconds in longest.items()
        ]
    return figures


class _Heart(QObject):
    """Beats as often as the window's thread lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._beat_at = perf_counter()
        timer = QTimer(self, interval=BEAT_MS)
        timer.timeout.connect(self._beat)
        timer.start()

    def longest_until(self, holds: Callable[[], bool]) -> float:
        """Let the window work until *holds*; the longest between two beats, in seconds."""
        self.longest, self._beat_at = 0.0, perf_counter()
        loop = QEventLoop()
        timer = QTimer(loop, interval=BEAT_MS)
        timer.timeout.connect(lambda: holds() and loop.quit())
        timer.start()
        loop.exec()
        timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._beat_at)
        self._beat_at = now


def _longest_block(path: Path, folder: Path) -> dict[str, float]:
    target = folder / "store.db"
    Store.create(target)
    person = Person("Åsa Lind", "trygghetssamordnare")
    with closing(Store.open(target, person, Clock())) as store:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        shown = window(store, MachineSettings(settings))
        shown.resize(QSize(1280, 800))
        shown.show()
        try:
            return _looked_at_and_carried_out(shown, Reports(store), path)
        finally:
            shown.finish()
            shown.close()


def _looked_at_and_carried_out(shown: MainWindow, reports: Reports, path: Path) -> dict[str, float]:
    heart = _Heart()
    shown.go_to(Goal(PageName.REPORTS))
    heart.longest_until(lambda: shown.is_idle)
    shown.go_to(Goal(PageName.REPORTS, filters={"import_file": str(path)}))
    importing = shown.page.importing
    look = heart.longest_until(lambda: importing.carry_out_button.isEnabled() and shown.is_idle)
    importing.carry_out_button.click()
    carry_out = heart.longest_until(lambda: shown.is_idle and bool(reports.ids(ReportFilter())))
    return {"looked at": look, "carried out": carry_out}
