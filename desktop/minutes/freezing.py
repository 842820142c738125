"""The content of finalised minutes as text, so that it can be printed again just as it was."""

import dataclasses
import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from desktop.minutes.values import MinutesContent


def to_json(content: MinutesContent) -> str:
    """The content as JSON: equal contents give equal text."""
    return json.dumps(_plain(content), ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> MinutesContent:
    """The content that `to_json` wrote. ValueError: the text is not such content."""
    try:
        content: MinutesContent = _revived(MinutesContent, json.loads(text))
    except (KeyError, TypeError, AttributeError) as trouble:
        raise ValueError("not frozen minutes") from trouble
    return content


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, date | time):
        return value.isoformat()
    return value


_FROM_TEXT: dict[type, Callable[[str], object]] = {
    bytes: b64decode,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
    time: time.fromisoformat,
}


def _revived(kind: Any, plain: Any) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return None if plain is None else _revived(inner[0], plain)
    if origin is tuple:
        return tuple(_revived(inner[0], each) for each in plain)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: _revived(hints[name], value) for name, value in plain.items()})
    if kind in _FROM_TEXT:
        return _FROM_TEXT[kind](plain)
    return kind(plain) if isinstance(kind, type) and issubclass(kind, Enum) else plain
