"""An import of 100 000 rows, next to csv + executemany of finished rows into the same tables and index."""

import csv
import random
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from desktop.clock import Clock
from desktop.intake.imports import Imports
from desktop.store import Store
from models.people.values import Person
from models.reports.values import ReportSource
from tests.benchmarks.figures import Figure

ROWS = 100_000
AIM = 3.0
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
        _write_source(source)
        ours = _import(source, Path(folder) / "ours.db")
        raw = _executemany(Path(folder) / "ours.db", Path(folder))
    return [Figure(f"import of {ROWS} rows, verdicts and likenesses", ours, raw, AIM)]


def _write_source(path: Path) -> None:
    """A town's five years: varied texts, a tenth without a place, one in three with an e-mail address."""
    dice = random.Random(47)
    start = datetime(2021, 1, 1, tzinfo=UTC)
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_HEADERS)
        for number in range(ROWS):
            received = start + timedelta(minutes=number * 26 + dice.randrange(26))
            text = (
                f"{dice.choice(_THINGS)} vid {dice.choice(_PLACES)} nr {number % 977} {dice.choice(_ENDS)}."
            )
            is_placed = dice.random() < 0.9
            north, east = dice.uniform(6_570_000, 6_580_000), dice.uniform(468_000, 478_000)
            writer.writerow(
                (
                    f"2021-{number:06}",
                    f"{received:%Y-%m-%d %H:%M}",
                    dice.choice(_CATEGORIES),
                    text,
                    f"Område {number % 12}",
                    f"{north:.1f}".replace(".", ",") if is_placed else "",
                    f"{east:.1f}".replace(".", ",") if is_placed else "",
                    f"person{number}@example.org" if number % 3 == 0 else "",
                )
            )


def _import(source: Path, target: Path) -> float:
    Store.create(target)
    with closing(Store.open(target, Person("Åsa Lind", "trygghetssamordnare"), Clock())) as store:
        imports = Imports(store)
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
