"""JSON from strangers: no NaN, no endless nesting, no endless digits; twice-named keys are told."""

import json
from dataclasses import dataclass
from typing import Any

from models.refusals import Refusal, RefusalKind


@dataclass(frozen=True, slots=True)
class Json:
    value: Any
    has_duplicate_keys: bool


def parsed(text: str) -> Json:
    """NaN and Infinity become None. Raises `Refusal` for anything that is not plain JSON."""
    doubles: list[str] = []

    def once_named(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        named = dict(pairs)
        if len(named) < len(pairs):
            doubles.append(pairs[0][0])
        return named

    try:
        value = json.loads(text, parse_constant=_nothing, object_pairs_hook=once_named)
    except RecursionError as fault:
        raise Refusal(RefusalKind.FILE_TOO_DEEP) from fault
    except ValueError as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED_AT, line=getattr(fault, "lineno", 1)) from fault
    return Json(value, bool(doubles))


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
