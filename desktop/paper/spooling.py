"""Hands a PDF itself to the system's spooler (CUPS), which keeps its lines and letters sharp."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_LONGEST = 30.0  # seconds: a spooler that does not answer is as good as none


@dataclass(frozen=True, slots=True)
class Order:
    """How the papers are printed; no `pages` is all of them, else as "2-4"."""

    printer: str
    title: str
    copies: int = 1
    pages: str = ""
    is_two_sided: bool = True
    is_grey: bool = False


def spool(order: Order, papers: Sequence[bytes]) -> bool:
    """Give the papers to `lp` as one job, in order. False: there is none here, or it did not take them."""
    program = shutil.which("lp")
    if program is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number:02}.pdf" for number in range(1, len(papers) + 1)]
        for file, paper in zip(files, papers, strict=True):
            file.write_bytes(paper)
        try:
            run = subprocess.run(  # noqa: S603 - a program of the system's, and no shell
                [program, *_options(order), "--", *map(str, files)],
                check=False,
                capture_output=True,
                timeout=_LONGEST,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
    return run.returncode == 0


def _options(order: Order) -> list[str]:
    sides = "two-sided-long-edge" if order.is_two_sided else "one-sided"
    options = ["-d", order.printer, "-t", order.title, "-n", str(order.copies)]
    options += ["-o", f"sides={sides}", "-o", "media=A4"]
    options += ["-o", "print-color-mode=monochrome"] if order.is_grey else []
    return [*options, "-P", order.pages] if order.pages else options
