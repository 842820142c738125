"""What the person has said about a file, in place of what would be detected."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from models.refusals import Refusal, RefusalKind


@dataclass(frozen=True, slots=True)
class Options:
    """Empty means: find out.

    `columns` is our field → the file's header (or the other way round), "" for none; `date_format` as in
    `datetime.strptime`; `crs` as "EPSG:3006"; `encoding` a Python codec; `sheet` the name of a
    workbook's sheet or of a map file's layer. `is_fresh` leaves what an earlier import was told.
    """

    encoding: str = ""
    crs: str = ""
    delimiter: str = ""
    date_format: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""
    drop_personal_numbers: bool = False
    mend_letters: bool = False
    is_fresh: bool = False


_OWN_KEYS = frozenset(
    {"encoding", "crs", "delimiter", "date_format", "sheet", "drop_personal_numbers", "mend_letters"}
)


def with_mapping(path: Path, said: Options = Options()) -> Options:
    """What a mapping file says, and before that what is *said*.

    The file is an object of column names, or one with "columns", "date_format", "sheet" …
    """
    kept = _object_in(path)
    columns = kept.get("columns", kept)
    named = {name: header for name, header in columns.items() if name not in _OWN_KEYS}
    if not all(isinstance(header, str) for header in named.values()) or not _separates(
        _word(kept, "delimiter")
    ):
        raise Refusal(RefusalKind.MAPPING_UNREADABLE, file=path.name)
    return replace(
        said,
        encoding=said.encoding or _word(kept, "encoding"),
        crs=said.crs or _word(kept, "crs"),
        delimiter=said.delimiter or _word(kept, "delimiter"),
        date_format=said.date_format or _word(kept, "date_format"),
        sheet=said.sheet or _word(kept, "sheet"),
        columns=named,
        drop_personal_numbers=said.drop_personal_numbers or kept.get("drop_personal_numbers") is True,
        mend_letters=said.mend_letters or kept.get("mend_letters") is True,
    )


def _object_in(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as fault:
        raise Refusal(RefusalKind.MAPPING_UNREADABLE, file=path.name) from fault
    if not isinstance(kept, dict) or not isinstance(kept.get("columns", {}), dict):
        raise Refusal(RefusalKind.MAPPING_UNREADABLE, file=path.name)
    return kept


def _separates(delimiter: str) -> bool:
    """Whether it can stand between cells; "" leaves it to be found."""
    return len(delimiter) < 2 and delimiter not in {'"', "\r", "\n", "\0"}  # noqa: PLR2004 - one letter


def _word(kept: Mapping[str, Any], key: str) -> str:
    value = kept.get(key, "")
    return value if isinstance(value, str) else ""
