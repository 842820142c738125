"""An import of 100 000 rows, next to csv + executemany of finished rows into the same tables and index.

A workbook is next to bare openpyxl, which only reads it.
"""

import csv
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from openpyxl import Workbook, load_workbook

from desktop.clock import Clock
from desktop.intake.apart.apart import Apart
from desktop.intake.apart.reader import read_here
from desktop.intake.imports import Imports
from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.progress import unheard
from desktop.store import Store
from models.people.values import Person
from models.reports.values import ReportSource
from tests.benchmarks.figures import Figure

ROWS = 100_000
AIM = 3.0
SHEET_ROWS, SHEET_AIM, SHEET_ROUNDS = 20_000, 1.5, 3
_NULL = "NULL"
_HEADERS = (
    "Löpnr",
    "Inkom",
    "Vad gäller det?",
    "Beskriv platsen",
    "Område",
    "SWEREF N",
    "SWEREF E",
    "E-post",
)
_CATEGORIES = ("Belysning", "Oordning och nedskräpning", "Trafik", "Klotter", "Växtlighet och sikt", "Övrigt")
_THINGS = ("Lampan", "Soptunnan", "Buskaget", "Bänken", "Skylten", "Räcket", "Cykelstället", "Papperskorgen")
_PLACES = ("gångtunneln", "skolgården", "badplatsen", "busstationen", "parkeringen", "lekplatsen", "torget")
_ENDS = ("är trasig sedan flera veckor", "behöver ses över", "känns otrygg på kvällen", "är full av skräp")


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "rows.csv"
        write_source(source, ROWS)
        ours = _import(source, Path(folder) / "ours.db")
        raw = _executemany(Path(folder) / "ours.db", Path(folder))
        workbook = Path(folder) / "rows.xlsx"
        _write_workbook(workbook)
        sheet, bare = _best(lambda: _read_workbook(workbook), lambda: _read_bare(workbook))
    return [
        Figure(f"import of {ROWS} rows, verdicts and likenesses", ours, raw, AIM),
        Figure(f"a workbook of {SHEET_ROWS} rows, read and understood", sheet, bare, SHEET_AIM),
    ]


def write_source(path: Path, rows: int) -> None:
    """A town's five years: varied texts, a tenth without a place, one in three with an e-mail address."""
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_HEADERS)
        for received, north, east, *others in _rows(rows):
            cells = others[:4]
            decimals = [f"{metres:.1f}".replace(".", ",") if metres else "" for metres in (north, east)]
            writer.writerow((cells[0], f"{received:%Y-%m-%d %H:%M}", *cells[1:], *decimals, others[4]))


def _write_workbook(path: Path) -> None:
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Synpunkter")
    sheet.append(_HEADERS)
    for received, north, east, *others in _rows(SHEET_ROWS):
        sheet.append((others[0], received.replace(tzinfo=None), *others[1:4], north, east, others[4]))
    workbook.save(path)


def _rows(count: int) -> Iterator[tuple[datetime, float | None, float | None, str, str, str, str, str]]:
    """When, north, east; then id, category, text, area, e-mail."""
    dice = random.Random(47)
    start = datetime(2021, 1, 1, tzinfo=UTC)
    for number in range(count):
        received = start + timedelta(minutes=number * 26 + dice.randrange(26))
        text = f"{dice.choice(_THINGS)} vid {dice.choice(_PLACES)} nr {number % 977} {dice.choice(_ENDS)}."
        is_placed = dice.random() < 0.9
        north, east = round(dice.uniform(6_570_000, 6_580_000), 1), round(dice.uniform(468_000, 478_000), 1)
        yield (
            received,
            north if is_placed else None,
            east if is_placed else None,
            f"2021-{number:06}",
            dice.choice(_CATEGORIES),
            text,
            f"Område {number % 12}",
            f"person{number}@example.org" if number % 3 == 0 else "",
        )


def _read_workbook(path: Path) -> None:
    """As the program does, without the process's start."""
    read_here(path.read_bytes(), Options(), datetime.now(UTC), Limits(), unheard)


def _read_bare(path: Path) -> None:
    for _row in load_workbook(path, read_only=True, data_only=True).active.iter_rows(values_only=True):
        pass


def _best(*deeds: Callable[[], None]) -> list[float]:
    """The fastest of some rounds of each, in turn, so that other load meets both."""
    times: list[list[float]] = [[] for _ in deeds]
    for _ in range(SHEET_ROUNDS):
        for kept, deed in zip(times, deeds, strict=True):
            began = perf_counter()
            deed()
            kept.append(perf_counter() - began)
    return [min(kept) for kept in times]


def _import(source: Path, target: Path) -> float:
    Store.create(target)
    """As the window does: the file is read apart, and the process's start counts."""
    person = Person("Åsa Lind", "trygghetssamordnare")
    with closing(Store.open(target, person, Clock())) as store, Apart() as reader:
        imports = Imports(store, reader)
        began = perf_counter()
        imports.carry_out(imports.preview(source, ReportSource.SAFETY_MAP))
        return perf_counter() - began


def _executemany(finished: Path, folder: Path) -> float:
    """The same rows, as finished columns in CSV files, into an empty store."""
    names = ("report_import", "report", "informant")
    headers = {}
    with closing(sqlite3.connect(finished)) as connection:
        for name in names:
            cursor = connection.execute(f"SELECT * FROM {name}")
            headers[name] = [column[0] for column in cursor.description]
            with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(
                    [_NULL if cell is None else cell for cell in row] for row in cursor
                )
    target = folder / "raw.db"
    Store.create(target)
    began = perf_counter()
    with closing(sqlite3.connect(target)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
        for name in names:
            marks = ", ".join([f"nullif(?, '{_NULL}')"] * len(headers[name]))
            insert = f"INSERT INTO {name} ({', '.join(headers[name])}) VALUES ({marks})"
            with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
                connection.executemany(insert, csv.reader(file))
        connection.commit()
    return perf_counter() - began


if __name__ == "__main__":
    for name, ours, raw, aim in measure():
        print(f"{name}: {ours:.2f} s, bare {raw:.2f} s, ratio {ours / raw:.2f} (aim {aim})")
