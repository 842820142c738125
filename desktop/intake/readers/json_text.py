"""JSON from strangers: no NaN, no endless nesting, no endless digits; twice-named keys are told."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from models.refusals import Refusal, RefusalKind

# One line that is an object, and another begins: GeoJSON sequences and logs.
_ANOTHER_BELOW = re.compile(r"\s*\{[^\r\n]*\}[ \t]*[\r\n]+\{")


@dataclass(frozen=True, slots=True)
class Json:
    value: Any
    has_duplicate_keys: bool


def parsed(text: str) -> Json:
    """NaN and Infinity become None. Raises `Refusal` for anything that is not plain JSON.

    An object on each line is a list of them; of GeoJSON features, their collection.
    """
    doubles: list[str] = []

    def once_named(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        named = dict(pairs)
        if len(named) < len(pairs):
            doubles.append(pairs[0][0])
        return named

    load = partial(json.loads, parse_constant=_nothing, object_pairs_hook=once_named)
    try:
        value = _by_line(text, load) if _ANOTHER_BELOW.match(text) else load(text)
    except RecursionError as fault:
        raise Refusal(RefusalKind.FILE_TOO_DEEP) from fault
    except ValueError as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED_AT, line=getattr(fault, "lineno", 1)) from fault
    return Json(value, bool(doubles))


def _by_line(text: str, load: Callable[[str], Any]) -> Any:
    """Raises ValueError for a line that is no JSON; its `lineno` is the line's in the text."""
    rows = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            rows.append(load(line))
        except json.JSONDecodeError as fault:
            fault.lineno = number
            raise
    if all(isinstance(row, dict) and row.get("type") == "Feature" for row in rows):
        return {"type": "FeatureCollection", "features": rows}
    return rows


def as_cell(value: Any) -> str:
    """A JSON value as the cell of a table; what is itself a list or an object is written as JSON."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case _:
            return json.dumps(value, ensure_ascii=False)


def _nothing(_name: str) -> None:
    return None
