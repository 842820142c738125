"""Zip files from strangers: what they unpack to is known before anything unpacks."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.intake.limits import Limits
from models.refusals import Refusal, RefusalKind

_MEMBERS = 10_000
_DAMAGE = (
    OSError,
    ValueError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)


@contextmanager
def unpacking(content: bytes, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """The zip's members; refused when they are too large, a bomb, or damaged while they are read."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            _check_sizes(packed.infolist(), limits)
            yield packed
    except _DAMAGE as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED) from fault


def _check_sizes(members: list[zipfile.ZipInfo], limits: Limits) -> None:
    """A bomb is told by its ratio: real sheets pack to a tenth, a bomb to a thousandth."""
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    is_bomb = unpacked > limits.unpacked_ratio * max(packed, 1) and unpacked > limits.unpacked_bytes // 20
    if unpacked > limits.unpacked_bytes or is_bomb or len(members) > _MEMBERS:
        raise Refusal(RefusalKind.FILE_UNPACKS_TOO_LARGE, limit_mb=limits.unpacked_bytes // 1_000_000)
