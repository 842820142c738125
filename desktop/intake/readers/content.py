"""A file's bytes, or what was pasted, before anybody reads them."""

from pathlib import Path

from desktop.intake.limits import Limits
from desktop.intake.readers.pasted import Pasted
from models.refusals import Refusal, RefusalKind


def content_of(path: Path | Pasted, limits: Limits = Limits()) -> bytes:  # noqa: B008 - frozen
    """The file's bytes; refused when missing, locked or too large, before they are read."""
    if isinstance(path, Pasted):
        return _no_larger(path.content, limits)
    try:
        if path.stat().st_size > limits.file_bytes:
            raise _too_large(limits)
        return _no_larger(path.read_bytes(), limits)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as fault:
        raise Refusal(RefusalKind.FILE_MISSING, file=path.name) from fault
    except OSError as fault:
        raise Refusal(RefusalKind.FILE_NOT_READABLE, file=path.name) from fault


def _no_larger(content: bytes, limits: Limits) -> bytes:
    if len(content) > limits.file_bytes:
        raise _too_large(limits)
    return content


def _too_large(limits: Limits) -> Refusal:
    return Refusal(RefusalKind.FILE_TOO_LARGE, limit_mb=limits.file_bytes // 1_000_000)
