"""CSV as Swedish Excel opens it: UTF-8 with BOM, semicolons, decimal comma, ISO 8601 times with offset."""

import csv
from datetime import date, datetime
from pathlib import Path

from desktop.clock import STOCKHOLM
from desktop.exports.safe_text import as_csv_text
from desktop.exports.sheet import Cell, Sheet


def write_csv(sheet: Sheet, path: Path) -> None:
    """Quotes only where needed; lines end as on Windows."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(sheet.headers)
        writer.writerows([_written(cell) for cell in row] for row in sheet.rows)


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.astimezone(STOCKHOLM).isoformat(timespec="seconds")
        case date():
            return cell.isoformat()
        case float():
            return f"{cell:.6f}".replace(".", ",")
        case int():
            return str(cell)
        case _:
            return as_csv_text(cell)
