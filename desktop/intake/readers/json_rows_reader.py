"""A JSON list of objects, as programs export their rows: keys are columns."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.intake.limits import Limits
from desktop.intake.readers.json_text import Json, as_cell
from desktop.intake.readers.named_rows import Row, as_table
from desktop.intake.table import FileFormat, Found, Notice, Table

# What a service answers in place of rows when something is wrong.
_FAULT = {"code", "description", "message", "error", "status"}


def is_list_of_rows(value: Any) -> bool:
    first = value[0] if isinstance(value, list) and value else None
    return isinstance(first, dict) and len(first) > 1 and not first.keys() <= _FAULT


def rows_within(value: Any) -> list[Any] | None:
    """The rows themselves, or the only ones that an object holds, as {"count": 2, "value": […]}."""
    if is_list_of_rows(value):
        return list(value)
    held = list(filter(is_list_of_rows, value.values())) if isinstance(value, dict) else []
    return held[0] if len(held) == 1 else None


def read_json_rows(source: Json, values: Sequence[Any], limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """Lines are running numbers; what is no object is rejected. An object in an object is "place.lat"."""
    rows = [_row(value) if isinstance(value, dict) else None for value in values]
    notices = frozenset({Notice.DUPLICATE_KEYS} if source.has_duplicate_keys else ())
    return as_table(rows, Found(FileFormat.JSON, "utf-8", notices=notices), limits, {})


def _row(value: Mapping[str, Any]) -> Row:
    cells: dict[str, str] = {}
    for name, cell in value.items():
        if isinstance(cell, dict):
            cells.update((f"{name}.{inner}", as_cell(said).strip()) for inner, said in cell.items())
        else:
            cells[name] = as_cell(cell).strip()
    return cells
