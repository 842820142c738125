"""What the person has said about a file, in place of what would be detected."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from models.refusals import Refusal, RefusalKind


@dataclass(frozen=True, slots=True)
class Options:
    """Empty means: find out.

    `columns` is our field → the file's header (or the other way round); `date_format` as in
    `datetime.strptime`; `crs` as "EPSG:3006"; `encoding` a Python codec.
    """

    encoding: str = ""
    crs: str = ""
    delimiter: str = ""
    date_format: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


def with_mapping(path: Path, encoding: str = "", crs: str = "") -> Options:
    """Options from a mapping file: an object of column names, or one with "columns", "date_format" …"""
    try:
        said = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as fault:
        raise Refusal(RefusalKind.MAPPING_UNREADABLE, file=path.name) from fault
    if not isinstance(said, dict):
        raise Refusal(RefusalKind.MAPPING_UNREADABLE, file=path.name)
    columns = said.get("columns", said)
    if not isinstance(columns, dict) or not all(isinstance(name, str) for name in columns.values()):
        raise Refusal(RefusalKind.MAPPING_UNREADABLE, file=path.name)
    if len(_word(said, "delimiter")) > 1:
        raise Refusal(RefusalKind.MAPPING_UNREADABLE, file=path.name)
    return Options(
        encoding=encoding or _word(said, "encoding"),
        crs=crs or _word(said, "crs"),
        delimiter=_word(said, "delimiter"),
        date_format=_word(said, "date_format"),
        columns={field: name for field, name in columns.items() if field not in _OWN_KEYS},
    )


_OWN_KEYS = frozenset({"encoding", "crs", "delimiter", "date_format"})


def _word(said: Mapping[str, object], key: str) -> str:
    value = said.get(key, "")
    return value if isinstance(value, str) else ""
