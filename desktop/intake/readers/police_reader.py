"""Events from polisen.se: what happened, when and in which municipality stand in `name`."""

import re
from collections.abc import Sequence
from typing import Any

from desktop.intake.fields import Field
from desktop.intake.limits import Limits
from desktop.intake.meaning.months import MONTHS
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.json_text import Json, as_cell
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.table import FileFormat, Found, Notice, Table
from models.refusals import Refusal, RefusalKind

_COLUMNS = ("id", "datetime", "name", "summary", "url", "type", "location.name", "location.gps")
_HEADERS = (*_COLUMNS, "happened", "municipality")
_FIELDS = {
    Field.EXTERNAL_ID: 0,
    Field.RECEIVED_AT: 1,
    Field.TEXT: 3,
    Field.CATEGORY: 5,
    Field.ADDRESS: 6,
    Field.COORDINATES: 7,
    Field.HAPPENED_AT: 8,
    Field.MUNICIPALITY: 9,
}
# "22 augusti 17.59, Trafikolycka, personskada, Hjo"
_NAME = re.compile(r"\s*(\d{1,2}) ([a-zåäö]+) (\d{1,2})[.:](\d{2}), (.+), ([^,]+?)\s*$", re.IGNORECASE)
_COUNTY = re.compile(r"\blän$", re.IGNORECASE)


def is_police_events(value: Any) -> bool:
    first = value[0] if isinstance(value, list) and value else None
    return isinstance(first, dict) and {"name", "datetime", "location"} <= first.keys()


def read_police_events(source: Json, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """Lines are running numbers. Every coordinate is a county's or municipality's centre."""
    if len(source.value) > limits.rows:
        raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=limits.rows)
    rows, lines, rejections = [], [], []
    for number, event in enumerate(source.value, start=1):
        if isinstance(event, dict):
            rows.append([cleaned(cell)[: limits.cell_characters] for cell in _row(event)])
            lines.append(number)
        else:
            rejections.append(Rejection(number, "", RejectionKind.NOT_AN_OBJECT))
    return Table(
        headers=_HEADERS,
        rows=rows,
        lines=lines,
        found=Found(
            FileFormat.POLICE_EVENTS,
            "utf-8",
            notices=frozenset({Notice.DUPLICATE_KEYS} if source.has_duplicate_keys else ()),
        ),
        rejections=rejections,
        fields=_FIELDS,
        crs="EPSG:4326",
        centre_points=True,
    )


def happened_and_municipality(name: str, published: str) -> tuple[str, str]:
    """The event's own time ("2026-08-22 17:59", Swedish) and municipality; "" where `name` does not tell.

    The year is the one of `published`, or the year before for an event of late December told in January.
    """
    match = _NAME.match(name)
    month = MONTHS.get(match[2].casefold(), 0) if match else 0
    if not match or not month or not published[:4].isdecimal():
        return "", ""
    year = int(published[:4]) - (f"{month:02}-{int(match[1]):02}" > published[5:10])
    happened = f"{year}-{month:02}-{int(match[1]):02} {int(match[3]):02}:{match[4]}"
    where = match[6].strip()
    return happened, "" if _COUNTY.search(where) else where


def _row(event: dict[str, Any]) -> Sequence[str]:
    location = event.get("location")
    nested = location if isinstance(location, dict) else {}
    cells = [as_cell(event.get(column)) for column in _COLUMNS[:6]]
    cells[3] = cells[3] or cells[2]
    where = as_cell(nested.get("name"))
    happened, municipality = happened_and_municipality(cells[2], cells[1])
    if not municipality and where and not _COUNTY.search(where):
        municipality = where
    return [*cells, where, as_cell(nested.get("gps")), happened, municipality]
