"""What kind of map file one is, by what it holds."""

from pathlib import Path

from models.refusals import Refusal, RefusalKind

_SQLITE = b"SQLite format 3\0"


def is_geopackage(path: Path) -> bool:
    """Whether it is one, and no text. Raises Refusal FILE_MISSING, FILE_NOT_READABLE."""
    if not path.is_file():
        raise Refusal(RefusalKind.FILE_MISSING, file=path.name)
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError as fault:
        raise Refusal(RefusalKind.FILE_NOT_READABLE, file=path.name) from fault
