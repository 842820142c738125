"""The page Rapporter on 100 000 reports: opened, and searched as one types."""

import random
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from sqlalchemy import insert, select

from desktop.areas.areas import Areas
from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.changes import ChangeFeed
from desktop.clock import Clock
from desktop.corrections import Corrections
from desktop.intake.imports import Imports
from desktop.jobs import Jobs
from desktop.place_memory.place_memory import PlaceMemory
from desktop.place_names import PlaceNames
from desktop.reports import Reports
from desktop.senders import Senders
from desktop.settings import MachineSettings
from desktop.store import Store
from models.categories.tables import Category
from models.deeds import Deed
from models.folding import fold
from models.people.values import Person
from models.reports.tables import Report
from models.reports.values import Feedback, Precision, ReportFilter, ReportSource, ReportState
from tests.benchmarks.figures import Figure
from ui.desk import Desk
from ui.navigation import Navigation
from ui.reports.report_panel import ReportServices
from ui.reports.reports_screen import ReportsScreen

ROWS, ROUNDS, AIM = 100_000, 7, 1.5
PATIENCE_MS = 30_000
TYPED = ("b", "be", "bel", "bely", "belys", "belysning", "belysning tun", "skräp")
# The same lines as ours: names instead of keys, the text cut, newest first.
LINES = """
    SELECT report.id, received_at, report.source, coalesce(category.name, sender_category),
           substr(text, 1, 160), coalesce(area.name, sender_area), state, "precision"
    FROM report LEFT JOIN category ON category.id = category_id LEFT JOIN area ON area.id = area_id
"""
NEWEST = " ORDER BY received_at DESC, report.id DESC"
FOUND = "SELECT rowid FROM report_search WHERE report_search MATCH ?"
_THINGS = ("Lampan", "Belysningen", "Soptunnan", "Buskaget", "Bänken", "Räcket", "Skräpet", "Klottret")
_PLACES = ("gångtunneln", "skolgården", "badplatsen", "torget", "lekplatsen", "kajen", "tunneln", "parken")


class BareModel(QAbstractTableModel):
    """Tuples as sqlite3 gives them, as far from a program as a table can be."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        super().__init__()
        self._rows = rows

    # Qt overrides

    def rowCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(self._rows)

    def columnCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 8

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def measure() -> list[Figure]:
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        Store.create(path)
        store = Store.open(path, Person("Åsa Lind"), Clock())
        _fill(store)
        with closing(sqlite3.connect(path)) as bare:
            figures = [_opened(store, bare, folder), _searched(store, bare)]
        store.close()
    application.processEvents()
    return figures


def _opened(store: Store, bare: sqlite3.Connection, folder: str) -> Figure:
    """From nothing until the rows are painted."""
    ours, raw = [], []
    for turn in range(ROUNDS):
        jobs = Jobs()
        began = perf_counter()
        page = _page(store, jobs, Path(folder) / f"{turn}.ini")
        _until_painted(page, page.list.view.viewport(), lambda page=page: page.list.table.rowCount() == ROWS)
        ours.append(perf_counter() - began)
        page.close()
        jobs.finish()
        began = perf_counter()
        view = QTableView()
        view.setModel(BareModel(bare.execute(LINES + NEWEST).fetchall()))
        view.resize(1100, 700)
        _until_painted(view, view.viewport(), lambda: True)
        raw.append(perf_counter() - began)
        view.close()
    return Figure(f"open Rapporter on {ROWS} reports", median(ours), median(raw), AIM)


def _searched(store: Store, bare: sqlite3.Connection) -> Figure:
    """From the words until ids in order and the first page of lines are at hand."""
    reports = Reports(store)
    ours, raw = [], []
    for _turn in range(ROUNDS):
        began = perf_counter()
        for words in TYPED:
            found = reports.ids(ReportFilter(text=words))
            reports.rows(found[:256])
        ours.append(perf_counter() - began)
        began = perf_counter()
        for words in TYPED:
            asked = " ".join(f'"{word}"*' for word in fold(words).split())
            ids = bare.execute(f"SELECT id FROM report WHERE id IN ({FOUND}){NEWEST}", (asked,)).fetchall()
            first = ",".join(str(row[0]) for row in ids[:256])
            bare.execute(f"{LINES} WHERE report.id IN ({first})").fetchall()
        raw.append(perf_counter() - began)
    return Figure(f"search {ROWS} reports, {len(TYPED)} keys", median(ours), median(raw), AIM)


def _page(store: Store, jobs: Jobs, settings: Path) -> ReportsScreen:
    kept = MachineSettings(QSettings(str(settings), QSettings.Format.IniFormat))
    changes = ChangeFeed(jobs)
    reports = Reports(store)
    areas = Areas(store)
    corrections = Corrections(store, reports, areas, PlaceNames(store))
    services = ReportServices(
        reports,
        Cases(store, reports),
        Categories(store),
        areas,
        Senders(store),
        corrections,
        Attachments(store),
        PlaceMemory(store),
    )
    page = ReportsScreen(Desk(jobs, changes, Navigation(jobs), kept, store.clock), services, Imports(store))
    page.resize(1100, 700)
    return page


class _Painted(QObject):
    """Ends the loop at the first paint that shows what is waited for."""

    def __init__(self, loop: QEventLoop, is_there: Callable[[], bool]) -> None:
        super().__init__()
        self._loop = loop
        self._is_there = is_there

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_there():
            QTimer.singleShot(0, self._loop.quit)
        return False


def _until_painted(window: QWidget, viewport: QWidget, is_there: Callable[[], bool]) -> None:
    loop = QEventLoop()
    painted = _Painted(loop, is_there)
    viewport.installEventFilter(painted)
    window.show()
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()


def _fill(store: Store) -> None:
    dice = random.Random(47)
    start = datetime(2021, 1, 1, tzinfo=UTC)
    with store.writing(Deed.IMPORT) as session:
        categories = list(session.scalars(select(Category.id)))
        session.execute(insert(Report), [_row(dice, start, categories, number) for number in range(ROWS)])


def _row(dice: random.Random, start: datetime, categories: list[int], number: int) -> dict[str, Any]:
    text = f"{dice.choice(_THINGS)} vid {dice.choice(_PLACES)} är trasig sedan {dice.randint(2, 60)} dagar."
    return {
        "external_id": str(number),
        "source": dice.choice(list(ReportSource)),
        "content_hash": f"{number:064}",
        "received_at": start + timedelta(minutes=27 * number),
        "text": text,
        "category_id": dice.choice(categories),
        "precision": dice.choice(list(Precision)),
        "state": ReportState.NEW,
        "feedback": Feedback.NOT_NEEDED,
        "dismissal_motive": "",
        "feedback_how": "",
        "folded": fold(text),
    }
