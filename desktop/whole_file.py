"""A file that appears whole or not at all."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from models.refusals import Refusal, RefusalKind


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Gives the path to write to; what stands there at the end takes the place of *path*.

    Raises Refusal FILE_NOT_WRITABLE, and leaves what was there before.
    """
    part = path.with_name(path.name + ".part")
    try:
        yield part
        part.replace(path)
    except OSError as fault:
        raise Refusal(RefusalKind.FILE_NOT_WRITABLE, file=path.name) from fault
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """As `whole_file`, where all of it is there already."""
    with whole_file(path) as part:
        part.write_bytes(content)
