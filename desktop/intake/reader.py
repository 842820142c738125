"""What turns a sender's bytes into a table and its rows: here, or in a process apart."""

from datetime import datetime
from typing import Protocol

from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.progress import STEPS, Tell
from desktop.intake.reading import read
from desktop.intake.table import Table
from desktop.intake.understanding import Understood, understand


class Reader(Protocol):
    """Raises Refusal where the file is not to be read, and what *tell* raises."""

    def __call__(
        self, content: bytes, options: Options, now: datetime, limits: Limits, tell: Tell
    ) -> tuple[Table, Understood]: ...


def read_here(
    content: bytes, options: Options, now: datetime, limits: Limits, tell: Tell
) -> tuple[Table, Understood]:
    """In this process, as tests and short files may."""
    table = read(content, options, limits)
    tell(1, STEPS)
    return table, understand(table, options, now, tell)
