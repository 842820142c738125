"""GeoJSON (RFC 7946): WGS 84, longitude first, six decimals; a row without a place has no geometry.

A street whose line is known is that line.
"""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop.clock import STOCKHOLM
from desktop.exports.safe_text import without_controls
from desktop.exports.sheet import LATITUDE, LONGITUDE, Cell, Sheet

_DECIMALS = 6


def write_geojson(sheet: Sheet, path: Path) -> None:
    """One feature a line, so that a difference between two exports can be read."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for number, row in enumerate(sheet.rows):
            file.write(",\n" if number else "\n")
            feature = _feature(sheet.headers, row, sheet.streets.get(number))
            file.write(json.dumps(feature, ensure_ascii=False, allow_nan=False))
        file.write("\n]}\n")


def _feature(headers: tuple[str, ...], row: Any, lines: Any) -> dict[str, Any]:
    cells = dict(zip(headers, row, strict=True))
    latitude, longitude = cells.pop(LATITUDE, None), cells.pop(LONGITUDE, None)
    geometry = None
    if lines:
        geometry = _street(lines)
    elif latitude is not None and longitude is not None:
        point = [round(longitude, _DECIMALS), round(latitude, _DECIMALS)]
        geometry = {"type": "Point", "coordinates": point}
    properties = {header: _written(cell) for header, cell in cells.items()}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _street(lines: Any) -> dict[str, Any]:
    is_one = len(lines) == 1
    return {
        "type": "LineString" if is_one else "MultiLineString",
        "coordinates": lines[0] if is_one else lines,
    }


def _written(cell: Cell) -> str | int | float | None:
    match cell:
        case datetime():
            return cell.astimezone(STOCKHOLM).isoformat(timespec="seconds")
        case date():
            return cell.isoformat()
        case str():
            return without_controls(cell)
        case _:
            return cell
